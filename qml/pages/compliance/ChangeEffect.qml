// What a design change costs and how many days it takes: more or less, or none.
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
    readonly property string words: Changes.effect(form.values)

    spacing: Theme.space2

    Grid { // no layout: what was wrapped before it had a width would keep its height
        id: grid
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space4

        Repeater {
            model: [{ name: "cost", unit: "¥", fits: /-?\d{0,8}([.,]\d{0,2})?/ }, { name: "days", unit: qsTr("days"), fits: /-?\d{0,3}/ }]

            AppTextField {
                id: field

                required property var modelData

                objectName: "input_" + modelData.name
                width: ((root.width > 0 ? root.width : Theme.windowWidth) - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                label: qsTr("%1 (%2)").arg(App.fieldLabel("design_change", modelData.name)).arg(modelData.unit)
                value: String(root.form.values[modelData.name] ?? "")
                problem: root.form.problems[modelData.name] ?? ""
                hints: Qt.ImhFormattedNumbersOnly
                readOnly: root.readOnly
                validator: RegularExpressionValidator { regularExpression: field.modelData.fits }
                onEdited: text => root.form.set(modelData.name, text === "" || text === "-" ? null : Number(text.replace(",", ".")))
            }
        }
    }
    AppText {
        objectName: "change_effect"
        Layout.fillWidth: true
        visible: root.words !== ""
        look: "secondary"
        text: root.readOnly ? root.words : qsTr("%1. Less is written with a minus.").arg(root.words)
    }
}
