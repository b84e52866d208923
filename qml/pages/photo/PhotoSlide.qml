// One picture that can be zoomed: its preview first, the picture over it when it has been read.
import QtQuick
import Plumbline

Item {
    id: root

    required property string recordId
    required property var fields

    readonly property bool zoomed: zoom > 1
    readonly property bool missing: picture.status === Image.Error
    readonly property bool coming: file.coming // missing, but the office has it
    readonly property real progress: file.progress
    property real zoom: 1
    readonly property real most: 6

    signal tapped()

    FileItem {
        id: file
        sha256: root.fields.file ?? ""
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: (fields.caption ?? "") !== "" ? fields.caption : qsTr("Photo")
    onRecordIdChanged: reset()

    Flickable {
        id: view
        anchors.fill: parent
        clip: true
        interactive: root.zoomed
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width * root.zoom
        contentHeight: height * root.zoom

        Item {
            width: view.contentWidth
            height: view.contentHeight

            Image {
                id: preview
                anchors.fill: parent
                visible: picture.status !== Image.Ready
                source: "image://thumb/" + root.recordId
                fillMode: Image.PreserveAspectFit
                smooth: true
            }
            Image {
                id: picture
                objectName: "photo_picture"
                anchors.fill: parent
                source: root.fields.file ? "image://photo/" + root.fields.file + "?w=" + (root.zoom > 2 ? 3200 : 1600)
                                         + (file.here ? "&here" : "") : "" // another address once it has come: asked again
                asynchronous: true
                fillMode: Image.PreserveAspectFit
            }
            MarkupBoard {
                readonly property Image shown: picture.status === Image.Ready ? picture : preview

                objectName: "photo_markup"
                anchors.fill: parent
                visible: shapes.length > 0
                shapes: root.fields.markup ?? []
                picture: Qt.rect((width - shown.paintedWidth) / 2, (height - shown.paintedHeight) / 2, shown.paintedWidth, shown.paintedHeight)
            }
        }
    }
    PinchHandler {
        target: null
        onActiveScaleChanged: root.zoomTo(startZoom * activeScale)
        onActiveChanged: if (active) startZoom = root.zoom

        property real startZoom: 1
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => root.zoomTo(root.zoom * (event.angleDelta.y > 0 ? 1.2 : 1 / 1.2))
    }
    TapHandler {
        onSingleTapped: root.tapped()
        onDoubleTapped: root.zoomTo(root.zoomed ? 1 : 2.5)
    }

    function reset() {
        zoom = 1;
        view.contentX = 0;
        view.contentY = 0;
    }
    // About the middle of what is in view.
    function zoomTo(wanted: real) {
        const next = Math.min(most, Math.max(1, wanted));
        const middleX = (view.contentX + view.width / 2) / zoom;
        const middleY = (view.contentY + view.height / 2) / zoom;
        zoom = next;
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, middleX * next - view.width / 2));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, middleY * next - view.height / 2));
    }
}
