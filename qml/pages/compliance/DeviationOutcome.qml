// How a deviation ended, by whom, and what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property string deviationId
    required property string scope
    required property var fields
    readonly property bool mayReopen: App.transitions("deviation", scope, fields).some(step => step.to === "open")

    objectName: "deviation_outcome_card"
    spacing: Theme.space2

    RecordItem { id: who; recordId: root.fields.decided_by ?? "" }
    RecordItem { id: issue; recordId: root.fields.outcome === "rework" ? root.fields.issue ?? "" : "" }
    RecordItem { id: change; recordId: root.fields.outcome === "design_change" ? root.fields.change ?? "" : "" }
    RecordWriter {
        id: writer
        onFailed: error => Nav.warn(error.title)
    }
    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: root.fields.outcome ? App.choiceLabel("deviation", "outcome", root.fields.outcome) : ""
    }
    AppText {
        objectName: "deviation_outcome_reason"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.fields.reason ?? ""
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: Words.line([who.title, App.dateTime(root.fields.decided_at ?? "")])
    }
    ListRow {
        objectName: "deviation_issue"
        Layout.fillWidth: true
        visible: issue.exists
        iconName: "triangle-alert"
        iconTone: issue.fields.state === "closed" ? "good" : "warning"
        title: issue.title
        subtitle: issue.exists ? App.choiceLabel("issue", "state", issue.fields.state) : ""
        onClicked: Nav.open("Issue", { issueId: issue.recordId })
    }
    ListRow {
        objectName: "deviation_change"
        Layout.fillWidth: true
        visible: change.exists
        iconName: "git-pull-request"
        iconTone: change.fields.state === "drawn" ? "good" : "warning"
        title: change.title
        subtitle: change.exists ? App.choiceLabel("design_change", "state", change.fields.state) : ""
        onClicked: Nav.open("DesignChange", { changeId: change.recordId })
    }
    LinkButton {
        objectName: "deviation_reopen"
        visible: root.mayReopen
        iconName: "rotate-ccw"
        text: qsTr("Decide again")
        onClicked: writer.save([{ record: root.deviationId, kind: "deviation", scope: root.scope, set: { state: "open" } }])
    }
}
