// Makes room: drawings nobody builds by leave this device until somebody opens them.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property var storage
    readonly property double spare: storage.spare ?? 0
    readonly property double staying: (storage.waiting ?? 0) - spare
    readonly property var made: Settings.roomMade ?? ({})

    visible: (storage.waiting ?? 0) > 0 || Settings.makingRoom || made.bytes !== undefined
    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        look: "row"
        text: qsTr("Superseded and unissued drawings")
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("What the office has of them may leave this device. Marks and measures stay, and a file is fetched again when somebody opens it with a network. What is built by stays.")
    }
    AppText {
        objectName: "settings_drawings_staying"
        Layout.fillWidth: true
        visible: root.staying > 0
        look: "secondary"
        text: qsTr("%1 of them stay for now: the office has not confirmed everything about them yet.").arg(App.fileSize(root.staying))
    }
    SecondaryButton {
        objectName: "settings_let_go_button"
        visible: !Settings.makingRoom && root.spare > 0
        compact: true
        iconName: "hard-drive"
        text: qsTr("Make room for %1").arg(App.fileSize(root.spare))
        onClicked: Settings.letGoOfDrawings()
    }
    RowLayout {
        Layout.fillWidth: true
        visible: Settings.makingRoom
        spacing: Theme.space2

        BusyMark {}
        AppText {
            objectName: "settings_making_room"
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Making room …")
        }
    }
    AppText {
        objectName: "settings_room_made"
        Layout.fillWidth: true
        visible: root.made.bytes > 0 || (root.made.bytes === 0 && !root.made.error)
        Accessible.role: Accessible.AlertMessage
        text: qsTr("%n drawing file(s) let go, room for %1 made. The encrypted file keeps its size; the room in it is used again. They are fetched again when somebody opens them.", "", root.made.files ?? 0)
                  .arg(App.fileSize(root.made.bytes ?? 0))
    }
    ErrorBanner {
        objectName: "settings_room_error"
        Layout.fillWidth: true
        error: root.made.error ?? null
    }
}
