// What the caller wants, from their first words: six answers, a key for each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

GridLayout {
    id: root

    property string value: ""
    property bool keys: false

    signal chosen(string want)

    readonly property var sequences: ["F5", "F6", "F7", "F8", "F9", "F10"]

    columns: width < Theme.target * 5 * Theme.textScale ? 1 : 2
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: App.fieldLabel("call", "want")

    Repeater {
        model: App.choices("call", "want")

        FilledButton {
            id: option

            required property var modelData
            required property int index
            readonly property bool chosen: root.value === modelData.value

            objectName: "want_" + modelData.value
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            compact: true
            text: root.keys ? modelData.label + "  " + root.sequences[index] : modelData.label
            fill: chosen ? Theme.accentFill : Theme.field
            wordColor: chosen ? Theme.fillInk : Theme.ink
            outline: chosen ? fill : Theme.fieldBorder
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: root.chosen(modelData.value)
        }
    }
}
