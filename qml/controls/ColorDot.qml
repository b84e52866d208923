// A colour to choose. `text` is its spoken name.
import QtQuick
import Plumbline.Theme

Pressable {
    id: dot

    property color color: Theme.accent
    property bool chosen: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    radius: Theme.target / 2
    Accessible.checked: chosen

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: dot.chosen ? Theme.iconTile : Theme.badge
            height: width
            radius: width / 2
            color: dot.color
            border.width: dot.chosen ? Theme.stroke : Theme.hairline
            border.color: Theme.photoInk
        }
    }
}
