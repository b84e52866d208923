// When a sentence is said: its moment, and of each condition that moment knows the values it is meant for. Nothing chosen
// of a condition: whatever it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string moment
    property var when: ({})              // {condition: [value]}
    readonly property var conditions: Front.book.edition < 0 ? [] : Front.book.conditionsOf(moment)

    signal momentChosen(string moment)
    signal chosen(var when)

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: qsTr("For which moment?")
        Accessible.role: Accessible.Heading
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: App.choices("script", "moment")

            FilterChip {
                required property var modelData

                objectName: "script_moment_" + modelData.value
                text: modelData.label
                checkable: false
                checked: root.moment === modelData.value
                onClicked: root.momentChosen(modelData.value)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.conditions.length > 0
        look: "heading"
        text: qsTr("Only when")
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        visible: root.conditions.length > 0
        look: "secondary"
        text: qsTr("Nothing chosen in a row: always.")
    }
    Column {
        id: rows
        Layout.fillWidth: true
        spacing: Theme.space1

        Repeater {
            model: root.conditions

            Flow {
                id: row

                required property var modelData

                width: rows.width
                spacing: Theme.space2

                Repeater {
                    model: row.modelData.values

                    FilterChip {
                        required property var modelData

                        objectName: "script_when_" + row.modelData.name + "_" + modelData.value
                        text: modelData.label
                        checkable: false
                        checked: (root.when[row.modelData.name] ?? []).includes(modelData.value)
                        onClicked: root.toggle(row.modelData.name, modelData.value)
                    }
                }
            }
        }
    }

    function toggle(name: string, value: string): void {
        const now = when[name] ?? [];
        const next = Object.assign({}, when, { [name]: now.includes(value) ? now.filter(one => one !== value) : now.concat([value]) });
        if (next[name].length === 0)
            delete next[name];
        chosen(next);
    }
}
