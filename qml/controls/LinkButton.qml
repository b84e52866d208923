// A quiet action made of words.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: button

    property string iconName: ""
    property string tone: "muted"

    radius: Theme.radiusSmall
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    opacity: enabled ? 1 : 0.5

    contentItem: RowLayout {
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            look: "secondary"
            strong: true
            text: button.text
            tone: button.tone
            Accessible.ignored: true
        }
        Icon {
            visible: button.iconName !== ""
            name: button.iconName
            size: Theme.iconSmall
            color: Theme.toneText(button.tone)
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.down || button.hovered ? Theme.pressed : "transparent"
    }
}
