// The complaints: what is not settled, by the clock that runs out next; those that are; calls begun and not
// finished.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string filter: "open"       // open | overdue | waiting | major | mine | settled
    readonly property var unsettled: Work.complaints.list
    readonly property var shown: unsettled.filter(one => keeps(one))
    readonly property bool mayRegister: App.grants >= 0 && RegisterScope.any()

    objectName: "complaints_page"
    title: qsTr("Complaints")
    subtitle: Work.complaints.known ? qsTr("%n not settled", "", Work.complaints.counts.open) : ""
    scroll: false
    footerShown: mayRegister
    trailing: IconButton {
        objectName: "complaints_summary_button"
        iconName: "chart-column"
        text: qsTr("Register summary")
        onClicked: Nav.open("Summary", {})
    }

    RecordListModel {
        id: settled
        kind: "complaint"
        where: ({ state: ["closed", "followed_up", "to_maintenance", "unfounded"] })
        sortBy: "called_at"
        descending: true
        active: page.filter === "settled"
    }
    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: page.filters()

            FilterChip {
                required property var modelData

                objectName: "complaints_filter_" + modelData.value
                text: modelData.label
                count: modelData.count
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    OpenCalls { Layout.fillWidth: true }
    ErrorBanner {
        Layout.fillWidth: true
        error: Work.complaints.error ?? settled.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: page.filter === "settled" ? settled.loading && settled.count === 0 : !Work.complaints.known && Work.complaints.error === null
        count: 4
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.filter !== "settled"
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: page.shown
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: ComplaintRow {
            required property var modelData

            width: view.width
            complaint: modelData
        }
        EmptyState {
            visible: page.shown.length === 0 && Work.complaints.known
            width: parent.width
            tone: "good"
            iconName: "circle-check-big"
            title: qsTr("No complaint here")
            text: page.filter === "open" ? qsTr("A client who calls is registered in half a minute; the clocks start with the call.") : qsTr("Nothing is waiting here.")
            actionText: page.filter === "open" ? "" : qsTr("Show everything")
            onAction: page.filter = "open"
        }
    }
    ListView {
        id: past
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.filter === "settled"
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: settled
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Card {
            id: old

            required property string recordId
            required property var fields
            required property bool unsent
            required property int index

            width: past.width
            verticalPadding: Theme.space1

            RecordItem { id: site; recordId: old.fields.site ?? "" }
            ListRow {
                objectName: "complaint_settled_" + old.index
                Layout.fillWidth: true
                iconName: "circle-check"
                iconTone: "good"
                title: old.fields.title ?? ""
                subtitle: Words.line([old.fields.number ?? "", site.title])
                onClicked: Nav.open("Complaint", { complaintId: old.recordId })
                extras: [
                    Chip { text: App.choiceLabel("complaint", "state", old.fields.state ?? "") },
                    Chip {
                        visible: (old.fields.score ?? 0) > 0
                        iconName: "star"
                        tone: old.fields.score >= 4 ? "good" : old.fields.score <= 2 ? "danger" : ""
                        text: qsTr("%1 of 5").arg(old.fields.score ?? 0)
                    }
                ]
            }
        }
        EmptyState {
            visible: settled.empty
            width: parent.width
            iconName: "message-square-warning"
            title: qsTr("Nothing is settled yet")
            text: qsTr("Complaints that are closed, followed up or handed on stand here.")
        }
    }

    footer: PrimaryButton {
        objectName: "complaints_register_button"
        Layout.fillWidth: true
        iconName: "phone-incoming"
        text: qsTr("Register a complaint")
        onClicked: Nav.open("RegisterComplaint", {})
    }

    function keeps(one: var): bool {
        switch (filter) {
        case "overdue": return one.over;
        case "waiting": return !one.accepted && one.state !== "closed";
        case "major": return one.major && one.state !== "closed";
        case "mine": return one.mine;
        default: return one.state !== "closed" || one.over;
        }
    }
    function filters(): var {
        const counts = Work.complaints.counts;
        return [{ value: "open", label: qsTr("Open"), count: counts.open }, { value: "overdue", label: qsTr("Overdue"), count: counts.overdue },
                { value: "waiting", label: qsTr("Not accepted"), count: counts.waiting }, { value: "major", label: qsTr("Major"), count: counts.major },
                { value: "mine", label: qsTr("Mine"), count: counts.mine }, { value: "settled", label: qsTr("Settled"), count: -1 }];
    }
}
