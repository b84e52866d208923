// The camera's picture, with what and where on it; or why there is none.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Item {
    id: root

    required property PhotoTaker taker
    property string headline
    property string detail

    signal closed()

    Image {
        objectName: "camera_frame"
        anchors.fill: parent
        visible: root.taker.cameraAvailable
        source: root.taker.frame
        cache: false
        asynchronous: false
        fillMode: Image.PreserveAspectCrop
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.listPane)
        visible: !root.taker.cameraAvailable
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "camera-off"
            size: Theme.iconHero
            color: Theme.photoInk
        }
        AppText {
            Layout.fillWidth: true
            look: "heading"
            tone: "photoInk"
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No camera here")
        }
        AppText {
            Layout.fillWidth: true
            tone: "photoInk"
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Choose pictures from this device, or drop them here. They are kept bit for bit.")
        }
        SecondaryButton {
            objectName: "camera_pick_button"
            Layout.alignment: Qt.AlignHCenter
            iconName: "image"
            text: qsTr("Choose pictures")
            onClicked: root.taker.pickFiles()
        }
    }

    IconButton {
        objectName: "camera_close_button"
        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.space4
        }
        over: true
        iconName: "x"
        text: qsTr("Close the camera")
        onClicked: root.closed()
    }

    Rectangle {
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space4
        }
        width: Math.min(parent.width - 2 * Theme.space4, stamp.implicitWidth + 2 * Theme.space4)
        height: stamp.implicitHeight + 2 * Theme.space3
        radius: Theme.radiusControl
        color: Theme.photoShade

        Rectangle {
            width: Theme.space1
            height: parent.height - 2 * Theme.radiusControl
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
        }
        ColumnLayout {
            id: stamp
            x: Theme.space4
            y: Theme.space3
            width: parent.width - 2 * Theme.space4
            spacing: Theme.space1

            AppText {
                objectName: "camera_headline"
                Layout.fillWidth: true
                look: "row"
                tone: "photoInk"
                text: root.headline
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                tone: "photoInk"
                text: root.detail
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                tone: "photoInk"
                text: Words.line([App.dateTime(App.now), App.personName])
            }
            AppText {
                Layout.fillWidth: true
                look: "label"
                tone: "photoInk"
                text: qsTr("original kept unchanged")
            }
        }
    }
}
