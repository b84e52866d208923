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

    visible: waiting > (Work.complaints.burning !== null ? 1 : 0)
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
        onClicked: Nav.open("Complaints", {})
    }
}
