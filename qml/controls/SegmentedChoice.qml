// One of a few, side by side: pass / fail / n. a. The chosen one fills with its tone.
// options: [{value, label, icon (optional), tone (optional)}]
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

GridLayout {
    id: group

    property var options: []
    property var value: null
    property bool compact: false
    property string name: ""             // for screen readers
    // Below this width each, choices go under each other.
    readonly property int least: Math.round(Theme.target * 1.5 * Theme.textScale)

    signal chosen(var value)

    columns: Math.max(1, Math.min(options.length, Math.floor((width + columnSpacing) / (least + columnSpacing))))
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        model: group.options

        FilledButton {
            id: option

            required property var modelData
            readonly property bool chosen: group.value === modelData.value
            readonly property string tone: modelData.tone === undefined ? "" : modelData.tone

            Layout.fillWidth: true
            Layout.preferredWidth: group.least
            Layout.fillHeight: true
            compact: true
            text: modelData.label
            iconName: chosen && modelData.icon !== undefined ? modelData.icon : ""
            fill: chosen ? Theme.toneFill(tone) : Theme.field
            wordColor: chosen ? Theme.toneOnFill(tone) : Theme.ink
            outline: chosen ? fill : Theme.fieldBorder
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: group.chosen(modelData.value)
        }
    }
}
