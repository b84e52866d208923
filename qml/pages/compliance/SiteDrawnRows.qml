// What hangs on the drawings of a site: what is built otherwise, what was changed, reviewed, and handed over at the end.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property string siteId
    readonly property string scope: App.siteScope(siteId)

    verticalPadding: Theme.space1

    RecordCount { id: deviations; kind: "deviation"; scope: root.scope; where: ({ site: root.siteId, state: "open" }) }
    RecordCount { id: changes; kind: "design_change"; scope: root.scope; where: ({ site: root.siteId, state: ["asked", "agreed"] }) }
    RecordCount { id: reviews; kind: "plan_review"; scope: root.scope; where: ({ site: root.siteId, state: "open" }) }
    RecordListModel { id: files; kind: "completion_file"; scope: root.scope; where: ({ site: root.siteId }) }

    ListRow {
        objectName: "site_deviations"
        Layout.fillWidth: true
        iconName: "diff"
        title: qsTr("Deviations")
        subtitle: deviations.value > 0 ? qsTr("%n to decide", "", deviations.value) : qsTr("What is built otherwise than drawn")
        subtitleTone: deviations.value > 0 ? "warning" : "muted"
        separator: true
        onClicked: Nav.open("Deviations", { siteId: root.siteId })
    }
    ListRow {
        objectName: "site_changes"
        Layout.fillWidth: true
        iconName: "git-pull-request"
        title: qsTr("Design changes")
        subtitle: changes.value > 0 ? qsTr("%n under way", "", changes.value) : qsTr("Signed by the client, shown in a new revision")
        subtitleTone: changes.value > 0 ? "warning" : "muted"
        separator: true
        onClicked: Nav.open("DesignChanges", { siteId: root.siteId })
    }
    ListRow {
        objectName: "site_reviews"
        Layout.fillWidth: true
        iconName: "messages-square"
        title: qsTr("Plan reviews")
        subtitle: reviews.value > 0 ? qsTr("%n with comments open", "", reviews.value) : qsTr("The drawings, looked at together")
        subtitleTone: reviews.value > 0 ? "warning" : "muted"
        separator: true
        onClicked: Nav.open("PlanReviews", { siteId: root.siteId })
    }
    ListRow {
        objectName: "site_completion"
        Layout.fillWidth: true
        iconName: "archive"
        title: qsTr("Completion file")
        subtitle: files.count === 0 ? qsTr("What is handed over at the end") : App.choiceLabel("completion_file", "state", files.get(0).fields.state)
        onClicked: Nav.open("CompletionFile", { siteId: root.siteId })
    }
}
