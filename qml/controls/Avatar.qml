// A person without a picture: the last character of a Chinese name, the first letter of another.
import QtQuick
import Plumbline.Theme

Rectangle {
    id: avatar

    property string name: ""
    property bool small: false
    readonly property bool cjk: /[\u3400-\u9fff]/.test(name)

    implicitWidth: small ? Theme.iconTile : Theme.button
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.proofWash
    Accessible.ignored: true

    AppText {
        anchors.centerIn: parent
        font.pixelSize: avatar.width * 0.42 // a drawing of the person, not words to read
        strong: true
        tone: "proof"
        text: avatar.cjk ? avatar.name.slice(-1) : avatar.name.slice(0, 1).toUpperCase()
        Accessible.ignored: true
    }
}
