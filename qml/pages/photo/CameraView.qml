// The camera's picture, with what and where on it; or why there is none.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Item {
    id: root

    required property PhotoTaker taker
    property string headline
    property string where                // room and wall
    property string aside
    property string asked                // which of the photos asked for is taken next

    signal closed()
    signal placeWanted()

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
        objectName: "camera_asked"
        anchors {
            top: parent.top
            topMargin: Theme.space4
            horizontalCenter: parent.horizontalCenter
        }
        visible: root.asked !== ""
        width: Math.min(askedWords.implicitWidth + 2 * Theme.space4, parent.width - 2 * (Theme.target + 2 * Theme.space4))
        height: Math.max(Theme.target, askedWords.implicitHeight + 2 * Theme.space2)
        radius: Theme.target / 2
        color: Theme.photoShade

        AppText {
            id: askedWords
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.space4)
            look: "secondary"
            strong: true
            tone: "photoInk"
            horizontalAlignment: Text.AlignHCenter
            text: root.asked
        }
    }
    IconButton {
        objectName: "camera_flash_button"
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.space4
        }
        visible: root.taker.flashes.length > 0
        over: true
        iconName: root.taker.flash === "off" ? "zap-off" : "zap"
        text: root.taker.flash === "on" ? qsTr("Flash on") : root.taker.flash === "auto" ? qsTr("Flash as needed") : qsTr("Flash off")
        onClicked: root.taker.flash = root.after(root.taker.flashes, root.taker.flash)

        AppText {
            anchors {
                horizontalCenter: parent.horizontalCenter
                top: parent.bottom
            }
            visible: root.taker.flash === "auto"
            look: "label"
            tone: "photoInk"
            text: qsTr("auto")
            Accessible.ignored: true
        }
    }
    CameraStamp {
        objectName: "camera_stamp"
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space4
        }
        width: Math.min(parent.width - 2 * Theme.space4, implicitWidth)
        taker: root.taker
        headline: root.headline
        where: root.where
        aside: root.aside
        onClicked: root.placeWanted()
    }

    function after(all: var, one: string): string {
        return all[(all.indexOf(one) + 1) % all.length];
    }
}
