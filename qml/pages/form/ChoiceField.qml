// One of a few named values, as chips that wrap. Where the field is optional, the chosen one can be put back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

FieldFrame {
    id: root

    property string name
    property string value
    property var options: []             // [{value, label}]
    property bool optional: true
    property bool readOnly: false

    signal chosen(string value)

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.options

            FilterChip {
                required property var modelData

                objectName: "choice_" + root.name + "_" + modelData.value
                text: modelData.label
                checkable: false
                checked: root.value === modelData.value
                visible: !root.readOnly || checked
                onClicked: {
                    if (root.readOnly || checked && !root.optional)
                        return;
                    root.chosen(checked ? "" : modelData.value);
                }
            }
        }
        AppText {
            visible: root.readOnly && root.value === ""
            tone: "faint"
            text: qsTr("not set")
        }
    }
}
