// A round button over a drawing: on its own ground, whatever lies beneath.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: button

    property string iconName: ""
    property bool chosen: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    radius: Theme.target / 2

    contentItem: Icon {
        name: button.iconName
        color: button.chosen ? Theme.darkFillInk : Theme.ink
    }
    background: Rectangle {
        radius: button.radius
        color: button.chosen ? Theme.darkFill : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: button.down || button.hovered
        }
    }
}
