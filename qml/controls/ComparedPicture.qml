// One of two compared pictures: its preview until the picture itself has been read, or for good where that is missing.
import QtQuick

Item {
    id: root

    property url preview
    property url picture
    readonly property bool missing: image.status === Image.Error

    Image {
        anchors.fill: parent
        visible: image.status !== Image.Ready
        source: root.preview
        fillMode: Image.PreserveAspectFit
    }
    Image {
        id: image
        anchors.fill: parent
        source: root.picture
        asynchronous: true
        fillMode: Image.PreserveAspectFit
    }
}
