// The other complaints that wait, in one line that opens them.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    readonly property var counts: Work.complaints.counts
    readonly property int waiting: Work.complaints.known ? counts.open : 0

    readonly property var roles: App.rolesIn("management")
    readonly property bool director: roles.includes("deputy_general_manager")

    visible: director || waiting > (Work.complaints.burning !== null ? 1 : 0)
    verticalPadding: Theme.space1

    ListRow {
        objectName: "today_complaints"
        Layout.fillWidth: true
        iconName: "message-square-warning"
        iconTone: root.counts.overdue > 0 ? "danger" : "warning"
        title: qsTr("%n complaint(s) not settled", "", root.waiting)
        subtitle: Words.line([root.counts.overdue > 0 ? qsTr("%n overdue", "", root.counts.overdue) : "",
                              root.counts.waiting > 0 ? qsTr("%n not accepted", "", root.counts.waiting) : ""])
        subtitleTone: root.counts.overdue > 0 ? "danger" : "muted"
        separator: root.director
        onClicked: Nav.open("Complaints", {})
    }
    ListRow {
        objectName: "today_truth"
        Layout.fillWidth: true
        visible: root.director
        iconName: "chart-column"
        title: qsTr("The truth in one minute")
        subtitle: qsTr("What is overdue, what is major, what waits")
        onClicked: Nav.open("Truth", {})
    }
}
