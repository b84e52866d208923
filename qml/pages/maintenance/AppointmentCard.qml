// Who comes, and when. Two devices that move it at once make one conflict: the day never goes with the other one's person.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property MaintenanceRun run
    property bool mayMove: false
    readonly property string at: run.fields.appointment_at ?? ""

    signal moved()

    visible: at !== ""
    verticalPadding: Theme.space1

    RecordItem { id: who; recordId: root.run.fields.appointment_who ?? "" }
    ListRow {
        objectName: "maintenance_appointment"
        Layout.fillWidth: true
        iconName: "calendar-check"
        iconTone: "info"
        title: App.dateTime(root.at)
        subtitle: who.exists ? qsTr("%1 comes").arg(who.title) : qsTr("Who comes is not said yet")
        subtitleTone: who.exists ? "muted" : "warning"
        chevron: false
        tail: IconButton {
            objectName: "appointment_move_button"
            visible: root.mayMove
            iconName: "pencil"
            text: qsTr("Another time")
            onClicked: root.moved()
        }
    }
}
