// Photos and drawings that wait because this network is paid by the byte, and the way to send them all the same.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    objectName: "sync_files_held"
    tone: "info"
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "wifi"
            color: Theme.toneText("info")
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Records go over mobile data at once. Photos and drawings wait for Wi-Fi, as you chose in the settings.")
        }
    }
    SecondaryButton {
        objectName: "sync_send_files_button"
        Layout.fillWidth: true
        compact: true
        iconName: "cloud-upload"
        text: qsTr("Send them over mobile data now")
        onClicked: SyncStatus.sendFilesNow()
    }
}
