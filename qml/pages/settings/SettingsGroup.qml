// One setting: its name, and its few values as chips.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property string title
    property string name
    property string value
    property var options: []             // [{value, label}]

    signal chosen(string value)

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: root.title
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.options

            FilterChip {
                required property var modelData

                objectName: "setting_" + root.name + "_" + modelData.value
                text: modelData.label
                checkable: false
                checked: root.value === modelData.value
                onClicked: root.chosen(modelData.value)
            }
        }
    }
}
