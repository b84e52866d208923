// Pass, fail or not applicable: three big buttons, the chosen one filled in its hue and marked by an icon;
// under a failure, that it was fixed on the spot. Choosing the chosen one again takes the answer back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

GridLayout {
    id: root

    property string result
    property bool readOnly: false
    property bool low: false             // in a closed card, under its title

    signal chosen(string answer)

    readonly property var looks: ({
        pass: { name: "pass", tone: "good", icon: "check" },
        fail: { name: "fail", tone: "danger", icon: "x" },
        not_applicable: { name: "na", tone: "", icon: "minus" },
        fixed: { name: "fixed", tone: "good", icon: "wrench" }
    })
    readonly property int least: Math.round(Theme.target * 1.5 * Theme.textScale)

    columns: Theme.textScale > 1.4 ? 1 : 3 // by the size of words, not by width: a layout must not depend on itself
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: App.fieldLabel("inspection_item", "result")

    Repeater {
        model: App.choices("inspection_item", "result").filter(choice => choice.value !== "fixed")
            .concat(App.choices("inspection_item", "result").filter(choice => choice.value === "fixed"))

        FilledButton {
            id: option

            required property var modelData
            readonly property var look: root.looks[modelData.value]
            readonly property bool on: root.result === modelData.value

            objectName: (root.low ? "item_quick_" : "item_") + look.name + "_button"
            visible: modelData.value !== "fixed" || root.result === "fail" || root.result === "fixed"
            Layout.fillWidth: true
            Layout.columnSpan: modelData.value === "fixed" ? root.columns : 1
            Layout.preferredWidth: root.least
            compact: root.low
            leftPadding: Theme.space1
            rightPadding: Theme.space1
            text: modelData.label
            iconName: on ? look.icon : ""
            fill: on ? Theme.toneFill(look.tone) : root.low ? Theme.field : Theme.surface
            wordColor: on ? Theme.toneOnFill(look.tone)
                       : root.low || modelData.value === "not_applicable" ? Theme.muted : Theme.ink
            outline: on ? fill : Theme.fieldBorder
            enabled: !root.readOnly || on
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: {
                if (!root.readOnly)
                    root.chosen(on ? "" : modelData.value);
            }
        }
    }
}
