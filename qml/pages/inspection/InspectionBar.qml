// The thumb's bar under an inspection: a photo, and the one thing to do next.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

RowLayout {
    id: root

    required property string stateOfRun
    required property int open             // items not answered yet, -1 while unknown
    property bool readOnly: false

    signal cameraWanted()
    signal nextWanted()
    signal continueWanted()
    signal finishWanted()

    spacing: Theme.space3

    IconButton {
        objectName: "inspection_camera_button"
        visible: !root.readOnly
        iconName: "camera"
        filled: true
        text: qsTr("Take a photo")
        onClicked: root.cameraWanted()
    }
    DarkButton {
        objectName: "inspection_next_button"
        Layout.fillWidth: true
        visible: root.open !== 0 && root.stateOfRun !== "finished"
        enabled: root.open > 0
        text: root.open > 0 ? qsTr("Next open item (%1)").arg(root.open) : qsTr("Next open item")
        onClicked: root.nextWanted()
    }
    PrimaryButton {
        objectName: "inspection_finish_button"
        Layout.fillWidth: true
        visible: root.open === 0 && root.stateOfRun !== "finished" && !root.readOnly
        text: qsTr("Finish inspection")
        onClicked: root.finishWanted()
    }
    SecondaryButton {
        objectName: "inspection_continue_button"
        Layout.fillWidth: true
        visible: root.stateOfRun === "finished" && !root.readOnly
        text: qsTr("Continue filling in")
        onClicked: root.continueWanted()
    }
}
