// The row of measured values of one item: big fields, the last one empty for the next point.
// What is typed is handed on after a short pause, at the end of a field, and when the row goes away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Plumbline.Theme
import Plumbline.Controls

Flow {
    id: root

    required property var points
    required property Measured measured
    property bool readOnly: false
    property int most: 50
    property bool typed: false           // something here has not been handed on yet

    signal edited(numbers: var)

    spacing: Theme.space2

    ListModel {
        id: cells
    }

    Timer {
        id: pause
        interval: 300
        onTriggered: root.handOn()
    }

    Repeater {
        id: fields
        model: cells

        TextField {
            id: field

            required property int index
            required property string number
            readonly property bool over: acceptableInput && text !== "" && root.measured.exceeds(root.parse(text))

            objectName: "item_point_" + index
            Accessible.name: number === "" ? qsTr("Next measured value") : qsTr("Measured value %1").arg(index + 1)
            Accessible.description: over ? qsTr("Over the limit") : ""
            width: Math.max(Theme.recordButton, contentWidth + 2 * Theme.space3)
            leftPadding: Theme.space1
            rightPadding: Theme.space1
            height: Math.max(Theme.button, contentHeight + 2 * Theme.space2)
            readOnly: root.readOnly
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            validator: RegularExpressionValidator {
                regularExpression: /-?\d{0,6}([.,]\d{0,4})?/
            }
            font.family: Theme.fontFamily
            font.pixelSize: Theme.sizeHeading
            font.bold: true
            color: over ? Theme.danger : Theme.ink
            text: number
            onTextEdited: root.type(index, text)
            onEditingFinished: root.handOn()
            onAccepted: root.focusAt(index + 1)

            background: Rectangle {
                radius: Theme.radiusControl
                color: field.over ? Theme.dangerWash : Theme.field
                border.width: field.activeFocus ? Theme.stroke : Theme.hairline
                border.color: field.activeFocus ? Theme.accent : field.over ? Theme.danger : Theme.fieldBorder
            }
        }
    }

    onPointsChanged: take()
    Component.onCompleted: take()
    Component.onDestruction: handOn()

    function parse(text: string): real {
        return Number(text.replace(",", "."));
    }
    function numbers(): var {
        const found = [];
        for (let row = 0; row < cells.count; ++row) {
            const text = cells.get(row).number;
            if (text !== "" && !isNaN(parse(text)))
                found.push(parse(text));
        }
        return found;
    }
    function focusAt(row: int) {
        const next = fields.itemAt(Math.min(row, fields.count - 1));
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function type(row: int, text: string) {
        cells.setProperty(row, "number", text);
        growIfFull();
        typed = true;
        pause.restart();
    }
    function growIfFull() {
        const last = cells.count > 0 ? cells.get(cells.count - 1).number : "full";
        if (!readOnly && last !== "" && cells.count < most)
            cells.append({ number: "" });
    }
    function handOn() {
        pause.stop();
        if (!typed)
            return;
        typed = false;
        edited(numbers());
    }
    // Values from the record; never while this person is typing others.
    function take() {
        if (typed || JSON.stringify(numbers()) === JSON.stringify(points ?? []) && cells.count > 0)
            return;
        const decimals = Math.max(0, ...(points ?? []).map(point => (String(point).split(".")[1] ?? "").length));
        cells.clear();
        for (const point of points ?? [])
            cells.append({ number: point.toFixed(decimals) });
        growIfFull();
    }
}
