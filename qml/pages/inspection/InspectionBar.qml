// The thumb's bar under an inspection: a photo, and the one thing to do next.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

RowLayout {
    id: root

    required property string stateOfRun
    required property int open             // items not answered yet or without a reason they owe, -1 while unknown
    property int reasons: 0                // … of these, answered ones
    required property InspectionActions actions
    property bool readOnly: false

    signal cameraWanted()
    signal nextWanted()
    signal finishWanted()

    readonly property bool finished: stateOfRun === "finished" || stateOfRun === "signed"

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
        visible: root.open !== 0 && !root.finished
        enabled: root.open > 0
        text: root.open <= 0 ? qsTr("Next open item") : root.open === root.reasons ? qsTr("Next without a reason (%1)").arg(root.open)
                                                      : qsTr("Next open item (%1)").arg(root.open)
        onClicked: root.nextWanted()
    }
    PrimaryButton {
        objectName: "inspection_finish_button"
        Layout.fillWidth: true
        visible: root.open === 0 && !root.finished && !root.readOnly
        text: qsTr("Finish inspection")
        onClicked: {
            root.finishWanted();
            Nav.toast(qsTr("Inspection finished"));
        }
    }
    SecondaryButton {
        objectName: "inspection_continue_button"
        Layout.fillWidth: true
        visible: root.stateOfRun === "finished" && !root.readOnly
        text: qsTr("Continue filling in")
        onClicked: root.actions.goOn()
    }
    PrimaryButton {
        objectName: "inspection_sign_button"
        Layout.fillWidth: true
        visible: root.stateOfRun === "finished" && !root.readOnly
        text: qsTr("Sign off")
        onClicked: root.actions.sign()
    }
    SecondaryButton {
        objectName: "inspection_amend_button"
        Layout.fillWidth: true
        visible: root.stateOfRun === "signed" && !root.readOnly
        iconName: "file-pen-line"
        text: qsTr("Record an amendment")
        onClicked: root.actions.amend()
    }
}
