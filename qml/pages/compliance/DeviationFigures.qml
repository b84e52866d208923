// Drawn and built beside each other, and how far they are off.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property RecordForm form
    property bool readOnly: false
    readonly property string words: Deviations.words(form.values)

    spacing: Theme.space2

    Grid { // no layout: what was wrapped before it had a width would keep its height
        id: grid
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space4

        Repeater {
            model: ["drawn", "built"]

            AppTextField {
                required property string modelData

                objectName: "input_" + modelData
                width: ((root.width > 0 ? root.width : Theme.windowWidth) - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                label: qsTr("%1 (mm)").arg(App.fieldLabel("deviation", modelData))
                value: Deviations.known(root.form.values[modelData]) ? Deviations.figure(root.form.values[modelData]) : ""
                problem: root.form.problems[modelData] ?? ""
                hints: Qt.ImhFormattedNumbersOnly
                readOnly: root.readOnly
                validator: RegularExpressionValidator { regularExpression: /\d{0,8}([.,]\d{0,2})?/ }
                onEdited: text => root.form.set(modelData, text === "" ? null : Number(text.replace(",", ".")))
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.words !== ""
        tone: Deviations.off_(root.form.values) === 0 ? "good" : "warning"
        verticalPadding: Theme.space3

        AppText {
            objectName: "deviation_off"
            Layout.fillWidth: true
            look: "row"
            text: root.words
        }
    }
}
