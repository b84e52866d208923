// What is told one by one: each point ticked as it is said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Controls
import Plumbline.Pages

FieldFrame {
    id: root

    property var offered: []             // texts
    property var value: []               // of these, those told
    property bool readOnly: false

    signal chosen(var points)

    RowCard {
        id: card
        Layout.fillWidth: true

        Repeater {
            model: root.offered

            TickRow {
                required property string modelData
                required property int index

                objectName: "point_told_" + index
                width: card.rowWidth
                text: modelData
                checked: root.value.includes(modelData)
                enabled: !root.readOnly
                opacity: 1
                onClicked: root.chosen(root.offered.filter(one => one === modelData ? !checked : root.value.includes(one)))
            }
        }
    }
}
