// One complaint in a list, with the clock that runs out next.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var complaint      // a row of Complaints
    property int index: 0

    readonly property bool major: complaint.severity === "major"

    verticalPadding: Theme.space1
    tone: major && complaint.state !== "closed" ? "danger" : ""

    ListRow {
        objectName: "complaint_row_" + root.index
        Layout.fillWidth: true
        iconName: root.major ? "triangle-alert" : "message-square-warning"
        iconTone: root.major || root.complaint.severity === "urgent" ? "danger" : "accent"
        title: root.complaint.title
        subtitle: Words.line([root.complaint.number, root.complaint.site, root.complaint.caller])
        selected: Nav.wide && Nav.currentParams.complaintId === root.complaint.recordId
        onClicked: Nav.open("Complaint", { complaintId: root.complaint.recordId })
        extras: [
            Chip {
                text: App.choiceLabel("complaint", "state", root.complaint.state)
                tone: root.complaint.accepted ? "" : "warning"
            },
            Chip {
                visible: root.complaint.left !== ""
                iconName: root.complaint.paused ? "pause" : root.complaint.over ? "clock-alert" : "clock"
                text: Words.phrase([root.complaint.clockName, root.complaint.left])
                tone: root.complaint.tone
            },
            Chip {
                text: root.complaint.owner === "" ? qsTr("nobody's yet") : root.complaint.owner
                tone: root.complaint.owner === "" ? "danger" : ""
                iconName: "user"
            },
            Chip {
                visible: root.complaint.unsent
                iconName: "cloud-upload"
                text: qsTr("Not sent yet")
                tone: "warning"
            }
        ]
    }
}
