// A short fact in a hue: "Actual 54 %", "Serious". Not tappable; see FilterChip.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Rectangle {
    id: chip

    property string text: ""
    property string tone: ""
    property string iconName: ""
    property bool filled: false

    implicitWidth: line.implicitWidth + 2 * Theme.space3
    implicitHeight: line.implicitHeight + 2 * Theme.space1
    radius: height / 2
    color: filled ? Theme.toneFill(tone) : Theme.toneWash(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: chip.text

    RowLayout {
        id: line
        spacing: Theme.space1
        anchors {
            verticalCenter: parent.verticalCenter
            horizontalCenter: parent.horizontalCenter
        }
        width: Math.min(implicitWidth, chip.width - 2 * Theme.space3)

        Icon {
            visible: chip.iconName !== ""
            name: chip.iconName
            size: Theme.iconSmall
            color: words.color
        }
        AppText {
            id: words
            Layout.fillWidth: true
            look: "label"
            strong: true
            text: chip.text
            color: chip.filled ? Theme.toneOnFill(chip.tone) : Theme.toneText(chip.tone)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
