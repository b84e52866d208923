// The readings of a timed test, and a field for the next one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property TimedTestRun run
    property bool readOnly: false
    property int step: 0
    readonly property var steps: run.rule.steps ?? []
    readonly property bool lines: run.fields.test === "insulation"

    function add(): void {
        if (run.addReading(field.text, lines ? line.text : "", step))
            field.text = "";
    }

    visible: (run.rule.unit ?? "") !== ""

    AppText {
        Layout.fillWidth: true
        look: "row"
        text: App.fieldLabel("timed_test", "readings")
    }
    Repeater {
        model: root.run.readings

        RowLayout {
            id: one

            required property var modelData
            required property int index

            Layout.fillWidth: true

            AppText {
                objectName: "test_reading_" + one.index
                Layout.fillWidth: true
                text: one.modelData.words
            }
            AppText {
                look: "secondary"
                text: App.dateTime(one.modelData.at)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.run.readings.length === 0
        look: "secondary"
        text: qsTr("No reading yet")
    }
    SegmentedChoice {
        objectName: "test_step"
        Layout.fillWidth: true
        visible: root.steps.length > 1 && !root.readOnly
        name: qsTr("Step")
        options: root.steps.map((words, at) => ({value: at, label: qsTr("Step %1").arg(at + 1)}))
        value: root.step
        onChosen: step => root.step = step
    }
    AppTextField {
        id: line
        objectName: "test_line"
        Layout.fillWidth: true
        visible: root.lines && !root.readOnly
        label: qsTr("Line")
        placeholder: "L-N"
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !root.readOnly
        spacing: Theme.space2

        AppTextField {
            id: field
            objectName: "test_reading"
            Layout.fillWidth: true
            placeholder: qsTr("Reading (%1)").arg(root.run.rule.unit ?? "")
            hints: Qt.ImhFormattedNumbersOnly
            onAccepted: root.add()
        }
        SecondaryButton {
            objectName: "test_reading_add"
            text: qsTr("Add")
            onClicked: root.add()
        }
    }
}
