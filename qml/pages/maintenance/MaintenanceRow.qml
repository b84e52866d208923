// One repair in a list, with what runs out and what is next.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var repair         // a row of Maintenances
    property int index: 0

    verticalPadding: Theme.space1
    tone: repair.emergency && repair.dueAt !== "" ? "danger" : ""

    ListRow {
        objectName: "maintenance_row_" + root.index
        Layout.fillWidth: true
        iconName: root.repair.emergency ? "triangle-alert" : "wrench"
        iconTone: root.repair.emergency ? "danger" : "accent"
        title: root.repair.title
        subtitle: Words.line([root.repair.number, root.repair.site, root.repair.room, root.repair.caller])
        selected: Nav.wide && Nav.currentParams.maintenanceId === root.repair.recordId
        onClicked: Nav.open("Maintenance", { maintenanceId: root.repair.recordId })
        extras: [
            Chip { text: App.choiceLabel("maintenance", "state", root.repair.state) },
            Chip {
                visible: root.repair.left !== ""
                iconName: root.repair.over ? "clock-alert" : "clock"
                text: root.repair.left
                tone: root.repair.tone
            },
            Chip {
                visible: root.repair.appointmentAt !== "" && root.repair.dueAt !== ""
                iconName: "calendar-check"
                text: App.dateTime(root.repair.appointmentAt)
            },
            Chip {
                visible: root.repair.warranty !== "inside"
                iconName: root.repair.warranty === "outside" ? "receipt" : "circle-help"
                text: App.choiceLabel("maintenance", "warranty", root.repair.warranty)
                tone: root.repair.warranty === "outside" ? "info" : "warning"
            },
            Chip {
                text: root.repair.owner === "" ? qsTr("nobody's yet") : root.repair.owner
                tone: root.repair.owner === "" ? "danger" : ""
                iconName: "user"
            },
            Chip {
                visible: root.repair.unsent
                iconName: "cloud-upload"
                text: qsTr("Not sent yet")
                tone: "warning"
            }
        ]
    }
}
