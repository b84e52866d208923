// The round button that takes the photo.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: root

    text: qsTr("Take the photo")
    radius: width / 2
    implicitWidth: Theme.recordButton + Theme.space5
    implicitHeight: implicitWidth
    opacity: enabled ? 1 : 0.4

    background: Rectangle {
        radius: root.radius
        color: "transparent"
        border.width: Theme.space1
        border.color: Theme.photoInk

        Rectangle {
            anchors.centerIn: parent
            width: parent.width - (root.down ? Theme.space6 : Theme.space4)
            height: width
            radius: width / 2
            color: Theme.photoInk
        }
    }
}
