// Some of a few known words: who signs, or what a stage's start asks for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property string name
    property string title
    property string none
    property var choices: []             // [{value, label, on}]
    property bool editable: false
    readonly property var shown: editable ? choices : choices.filter(one => one.on)

    signal toggled(string value, bool on)

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        title: root.title
    }
    Flow {
        Layout.fillWidth: true
        visible: root.editable
        spacing: Theme.space2

        Repeater {
            model: root.editable ? root.choices : []

            FilterChip {
                required property var modelData

                objectName: root.name + "_" + modelData.value
                text: modelData.label
                checkable: false
                checked: modelData.on
                Accessible.role: Accessible.CheckBox
                onClicked: root.toggled(modelData.value, !modelData.on)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.editable
        tone: "muted"
        text: root.shown.length === 0 ? root.none : root.shown.map(one => one.label).join(" · ")
    }
}
