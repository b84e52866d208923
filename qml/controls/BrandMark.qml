// The sign of the app: one character on ink.
import QtQuick
import Plumbline.Theme

Rectangle {
    id: mark

    property bool small: false

    implicitWidth: small ? Theme.space10 : Theme.recordButton + Theme.space4
    implicitHeight: implicitWidth
    radius: small ? Theme.radiusControl : Theme.radiusCard
    color: Theme.darkFill
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Plumbline")

    AppText {
        anchors.centerIn: parent
        font.pixelSize: mark.width / 2 // a drawing, not a word: it does not grow with the text
        font.weight: Font.Bold
        text: "墨" // in every language
        tone: "darkFillInk"
        Accessible.ignored: true
    }
}
