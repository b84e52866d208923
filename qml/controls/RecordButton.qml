// The + in the middle: one tap to record.
import QtQuick
import Plumbline.Theme

Pressable {
    id: button

    objectName: "record_button"

    implicitWidth: Theme.recordButton
    implicitHeight: Theme.recordButton
    radius: Theme.recordButton / 2
    text: qsTr("Record")

    contentItem: Icon {
        name: "plus"
        size: Theme.iconLarge
        color: Theme.fillInk
    }
    background: Rectangle {
        radius: width / 2
        color: Theme.accent

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: button.down || button.hovered
        }
    }
}
