// The camera, looking for the code of an invite. Whoever shows it hears of it through App.inviteRead.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Rectangle {
    id: root

    property bool active: false

    signal closed()

    implicitHeight: width
    radius: Theme.radiusCard
    color: Theme.black
    clip: true

    PhotoTaker {
        id: taker
        active: root.active
    }
    Timer {
        interval: 400
        repeat: true
        running: root.active && taker.cameraAvailable
        onTriggered: App.inviteFromPicture(taker.frame)
    }

    Image {
        anchors.fill: parent
        visible: taker.cameraAvailable
        source: root.active ? taker.frame : ""
        cache: false
        fillMode: Image.PreserveAspectCrop
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.62
        height: width
        visible: taker.cameraAvailable
        radius: Theme.radiusCard
        color: "transparent"
        border.width: Theme.stroke
        border.color: Theme.photoInk
    }
    AppText {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.space4
        }
        tone: "photoInk"
        horizontalAlignment: Text.AlignHCenter
        text: taker.cameraAvailable ? qsTr("Hold the code inside the frame")
                                    : qsTr("No camera here. Paste the invite, or choose a picture of it.")
    }
    IconButton {
        objectName: "join_scan_close_button"
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.space3
        }
        over: true
        iconName: "x"
        text: qsTr("Stop scanning")
        onClicked: root.closed()
    }
}
