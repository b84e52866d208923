// Shows where the keyboard is. Give it the control and the radius it should follow.
import QtQuick
import Plumbline.Theme

Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.stroke
    visible: shown
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.stroke
}
