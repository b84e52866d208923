// Would you recommend us: 0 … 10, one row where there is room for a thumb on each, else more.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Column { // not a layout: how many stand in a row follows the width, and nothing follows back
    id: root

    property string label                // for screen readers
    property int value: -1               // -1: not said
    property bool readOnly: false
    readonly property int least: Math.round(Theme.target * Math.max(1, Theme.textScale * 0.8))
    readonly property int perRow: Math.max(1, Math.min(11, Math.floor((width + Theme.space1) / (least + Theme.space1))))

    signal chosen(var value)             // null: taken back

    spacing: Theme.space1

    Grid {
        columns: root.perRow
        spacing: Theme.space1
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label

        Repeater {
            model: 11

            FilledButton {
                required property int index
                readonly property bool chosen: index === root.value

                objectName: "nps_" + index
                width: Math.floor((root.width + Theme.space1) / root.perRow) - Theme.space1
                compact: true
                enabled: !root.readOnly || chosen
                text: Number(index).toString()
                fill: chosen ? Theme.darkFill : Theme.surface
                wordColor: chosen ? Theme.darkFillInk : Theme.ink
                outline: chosen ? fill : Theme.fieldBorder
                leftPadding: Theme.space1
                rightPadding: Theme.space1
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: if (!root.readOnly) root.chosen(chosen ? null : index)
            }
        }
    }
    Item {
        width: root.width
        height: Math.max(lowest.height, highest.height)

        AppText {
            id: lowest
            width: parent.width / 2
            look: "label"
            tone: "muted"
            text: qsTr("0: certainly not")
        }
        AppText {
            id: highest
            x: parent.width - width
            width: parent.width / 2
            look: "label"
            tone: "muted"
            text: qsTr("10: certainly")
            horizontalAlignment: Text.AlignRight
        }
    }
}
