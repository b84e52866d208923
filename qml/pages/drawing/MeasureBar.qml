// What is being measured, what it says, and the scale it stands on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Rectangle {
    id: bar

    property string tool
    property int points: 0
    property string words
    property bool complete: false
    property string scale
    property string scaleFrom
    property string length
    readonly property bool calibrating: tool === "calibration"

    signal toolChosen(string tool)
    signal backWanted
    signal keepWanted(string label)
    signal lengthGiven(real millimetres)
    signal scaleGiven(string text)
    signal closed

    objectName: "measure_bar"
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.border

    MouseArea { anchors.fill: parent } // not through to the drawing
    ColumnLayout {
        id: column
        x: Theme.space3
        y: Theme.space3
        width: parent.width - 2 * Theme.space3
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true

            ChipStrip {
                Layout.fillWidth: true
                clip: true

                Repeater {
                    model: ["distance", "chain", "area", "angle", "calibration"]

                    FilterChip {
                        required property string modelData

                        objectName: "measure_tool_" + modelData
                        text: App.choiceLabel("measurement", "what", modelData)
                        checked: bar.tool === modelData
                        onClicked: bar.toolChosen(modelData)
                    }
                }
            }
            IconButton {
                objectName: "measure_close"
                iconName: "x"
                text: qsTr("Stop measuring")
                onClicked: bar.closed()
            }
        }
        AppText {
            objectName: "measure_words"
            Layout.fillWidth: true
            look: bar.words !== "" ? "heading" : "secondary"
            text: bar.words !== "" ? bar.words : bar.hint()
        }
        AppText {
            Layout.fillWidth: true
            look: "label"
            tone: bar.scale === "" ? "warning" : "muted"
            text: bar.scale === "" ? qsTr("No scale yet: lengths and areas need one.") : bar.scaleFrom === "calibration" ? qsTr("Scale %1, from a known length").arg(bar.scale) : qsTr("Scale %1, as the sheet says").arg(bar.scale)
        }
        AppTextField {
            objectName: "measure_length"
            Layout.fillWidth: true
            visible: bar.calibrating
            label: bar.points === 2 ? qsTr("How far apart they are, mm; or the scale, 1:50") : qsTr("Or the scale as the title block says it: 1:50")
            value: bar.length
            onEdited: text => bar.length = text
            onAccepted: bar.give()
        }
        RowLayout {
            Layout.fillWidth: true
            visible: bar.points > 0 || bar.calibrating
            spacing: Theme.space2

            SecondaryButton {
                objectName: "measure_back"
                Layout.fillWidth: true
                visible: bar.points > 0
                iconName: "rotate-ccw"
                text: qsTr("One point back")
                onClicked: bar.backWanted()
            }
            DarkButton {
                objectName: "measure_keep"
                Layout.fillWidth: true
                enabled: bar.calibrating ? bar.length.trim() !== "" : bar.complete
                text: bar.calibrating ? qsTr("Take this scale") : qsTr("Keep")
                onClicked: bar.calibrating ? bar.give() : bar.keepWanted("")
            }
        }
    }

    function give(): void {
        const typed = length.trim();
        if (/^[0-9.]+$/.test(typed) && points === 2)
            lengthGiven(Number(typed));
        else
            scaleGiven(typed);
        length = "";
    }
    function hint(): string {
        switch (tool) {
        case "chain": return qsTr("Tap one point after the other.");
        case "area": return qsTr("Tap the corners, around once.");
        case "angle": return qsTr("Tap a leg, the corner, the other leg.");
        default: return qsTr("Tap two points.");
        }
    }
}
