// A day: the near ones as chips, any other from a month that opens below. Kept as "2026-11-23".
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FieldFrame {
    id: root

    property string name
    property string value
    property bool readOnly: false
    property bool open: false

    readonly property var near: [
        { days: 0, label: qsTr("Today") }, { days: 1, label: qsTr("Tomorrow") },
        { days: 3, label: qsTr("In 3 days") }, { days: 7, label: qsTr("In a week") }
    ]

    signal chosen(string date)

    PickerRow {
        objectName: "date_" + root.name
        Layout.fillWidth: true
        iconName: "calendar-days"
        chosen: root.value === "" ? "" : App.date(root.value)
        placeholder: qsTr("No day set")
        label: root.label
        open: root.open
        faulty: root.problem !== ""
        enabled: !root.readOnly
        onClicked: root.open = !root.open
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        visible: !root.readOnly && root.open
        spacing: Theme.space2

        Repeater {
            model: root.near

            FilterChip {
                required property var modelData
                readonly property string date: root.iso(root.today(modelData.days))

                objectName: "date_" + root.name + "_in_" + modelData.days
                text: modelData.label
                checkable: false
                checked: root.value === date
                onClicked: root.choose(date)
            }
        }
        FilterChip {
            objectName: "date_" + root.name + "_none"
            visible: root.value !== ""
            checkable: false
            text: qsTr("No day")
            onClicked: root.choose("")
        }
    }
    Repeater {
        model: root.open ? 1 : 0

        MonthCard {
            Layout.fillWidth: true
            name: root.name
            value: root.value
            onChosen: date => root.choose(date)
        }
    }

    function today(days: int): date {
        const now = App.now;
        return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
    }
    function iso(day: date): string {
        return Qt.formatDate(day, "yyyy-MM-dd");
    }
    function choose(date: string) {
        open = false;
        chosen(date);
    }
}
