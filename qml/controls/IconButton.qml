// An icon to tap. `text` is its name for screen readers and is shown nowhere.
import QtQuick
import Plumbline.Theme

Pressable {
    id: button

    property string iconName: ""
    property string tone: ""
    property color iconColor: Theme.toneText(tone)
    property int iconSize: Theme.icon
    // A quiet ground behind it, as in a page's footer; `over` = on a photo or the camera.
    property bool filled: false
    property bool over: false
    property bool chosen: false          // one of several, such as a tool
    property int side: filled ? Theme.button : Theme.target

    implicitWidth: side
    implicitHeight: side
    radius: over ? side / 2 : Theme.radiusControl
    opacity: enabled ? 1 : 0.4

    contentItem: Icon {
        name: button.iconName
        size: button.iconSize
        color: button.over ? (button.chosen ? Theme.black : Theme.photoInk) : button.iconColor
    }
    background: Rectangle {
        radius: button.radius
        color: button.over ? (button.chosen ? Theme.photoInk : Theme.photoShade) : button.filled ? Theme.quiet : "transparent"

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: button.down || button.hovered
        }
    }
}
