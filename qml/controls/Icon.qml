// One lucide icon in one colour. Decoration only: the control around it carries the name.
import QtQuick
import Plumbline.Theme

Item {
    id: icon

    property string name: ""
    property int size: Theme.icon
    property color color: Theme.ink

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.centerIn: parent
        width: icon.size
        height: icon.size
        sourceSize.width: icon.size
        sourceSize.height: icon.size
        source: icon.name === "" ? "" : "image://icon/" + icon.name + "?color=" + encodeURIComponent(icon.color.toString())
                                        + "&size=" + icon.size
        fillMode: Image.PreserveAspectFit
    }
}
