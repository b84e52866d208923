// A figure that the company sets itself: how it is compared, the limit, its unit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property var entry          // of TemplateEditor.items

    signal edited(string name, string value)

    spacing: Theme.space3

    SegmentedChoice {
        objectName: "item_compare"
        Layout.fillWidth: true
        compact: true
        name: qsTr("How it is compared")
        options: [{value: "at_most", label: qsTr("At most")}, {value: "at_least", label: qsTr("At least")},
                  {value: "between", label: qsTr("From – to")}, {value: "deviation", label: qsTr("± either way")}]
        value: root.entry.compare
        onChosen: value => root.edited("compare", value)
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.3 ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        AppTextField {
            objectName: "item_value_field"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: root.entry.compare === "between" ? qsTr("From") : qsTr("Limit")
            hints: Qt.ImhFormattedNumbersOnly
            value: root.entry.value
            problem: root.entry.problems.value ?? ""
            onEdited: text => root.edited("value", text)
        }
        AppTextField {
            objectName: "item_upper_field"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: root.entry.compare === "between"
            label: qsTr("To")
            hints: Qt.ImhFormattedNumbersOnly
            value: root.entry.upper
            problem: root.entry.problems.upper ?? ""
            onEdited: text => root.edited("upper", text)
        }
        AppTextField {
            objectName: "item_unit_field"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Unit")
            value: root.entry.unit
            problem: root.entry.problems.unit ?? ""
            onEdited: text => root.edited("unit", text)
        }
    }
}
