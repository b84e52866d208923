// The start of a stage: what it still lacks, each line leading to where it is mended; who may let it start all
// the same says why.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string stageId
    required property var steps          // App.transitions() of the stage as it is: none, start, let it start
    readonly property bool mayStart: steps.some(step => step.to === "running" && !step.needs.includes("override_reason"))
    readonly property bool mayOverride: steps.some(step => step.to === "running" && step.needs.includes("override_reason"))
    property bool overriding: false

    signal opened(string page, var params)
    signal started

    spacing: Theme.space2

    StageGate {
        id: gate
        stageId: root.stageId
        onStarted: root.started()
    }
    ErrorBanner {
        objectName: "stage_gate_error"
        Layout.fillWidth: true
        error: gate.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !gate.known && gate.error === null
    }
    AppText {
        objectName: "stage_gate_title"
        Layout.fillWidth: true
        visible: gate.known
        look: "row"
        tone: gate.open ? "good" : "warning"
        text: gate.open ? qsTr("Nothing is missing: it may start") : qsTr("Before it starts, %n thing(s) are missing", "", gate.missing.length)
    }
    Repeater {
        model: gate.missing

        ListRow {
            id: line

            required property var modelData
            required property int index

            objectName: "stage_missing_" + index
            Layout.fillWidth: true
            iconName: modelData.demand !== "" ? "file-pen-line" : "circle-help"
            iconTone: "warning"
            tiled: false
            title: modelData.text
            chevron: modelData.page !== ""
            separator: index < gate.missing.length - 1
            onClicked: if (modelData.page !== "") root.opened(modelData.page, modelData.params)
            tail: SecondaryButton {
                objectName: "stage_confirm_" + line.modelData.demand
                visible: line.modelData.demand !== "" && root.steps.length > 0
                compact: true
                text: qsTr("I have seen it")
                onClicked: gate.confirm(line.modelData.demand)
            }
        }
    }
    PrimaryButton {
        objectName: "stage_start"
        Layout.fillWidth: true
        visible: root.mayStart && gate.open
        busy: gate.busy
        text: qsTr("Start the stage")
        onClicked: gate.start()
    }
    AppTextField {
        id: reason
        objectName: "stage_override_reason"
        Layout.fillWidth: true
        visible: root.overriding
        label: qsTr("Why may it start all the same?")
        helper: qsTr("The reason stays with the stage, with your name.")
        maximumLength: 500
    }
    SecondaryButton {
        objectName: "stage_override"
        Layout.fillWidth: true
        visible: root.mayOverride && gate.known
        busy: gate.busy
        text: root.overriding ? qsTr("Let it start, with this reason") : qsTr("Let it start all the same")
        onClicked: {
            if (root.overriding)
                gate.overrideWith(reason.text);
            root.overriding = true;
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.steps.length === 0
        look: "secondary"
        text: qsTr("Your role at this site does not start stages.")
    }
}
