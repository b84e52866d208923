// While the phone's memory opens: calm, and only for a blink.
import QtQuick
import QtQuick.Layouts
import Plumbline.Controls

AppPage {
    showHeader: false
    scroll: false
    title: qsTr("Starting")

    Item { Layout.fillHeight: true }
    BrandMark { Layout.alignment: Qt.AlignHCenter }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Opening what is kept on this device")
        horizontalAlignment: Text.AlignHCenter
    }
    Item { Layout.fillHeight: true }
}
