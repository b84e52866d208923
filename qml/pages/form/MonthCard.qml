// One month to choose a day from.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property string name
    property string value                // "2026-11-23" or ""

    readonly property var chosenParts: value.split("-").map(Number)
    property int year: value === "" ? App.now.getFullYear() : chosenParts[0]
    property int month: value === "" ? App.now.getMonth() : chosenParts[1] - 1

    readonly property var locale: Qt.locale()
    readonly property int firstDay: locale.firstDayOfWeek % 7
    // Days of the month before that share the first week.
    readonly property int lead: (new Date(year, month, 1).getDay() - firstDay + 7) % 7
    readonly property int days: new Date(year, month + 1, 0).getDate()
    readonly property string today: Qt.formatDate(App.now, "yyyy-MM-dd")

    signal chosen(string date)

    spacing: Theme.space1
    padding: Theme.space1               // seven days of 48 px on a phone

    RowLayout {
        Layout.fillWidth: true

        IconButton {
            objectName: "month_before_" + root.name
            iconName: "chevron-left"
            text: qsTr("Month before")
            onClicked: root.turn(-1)
        }
        AppText {
            Layout.fillWidth: true
            look: "row"
            horizontalAlignment: Text.AlignHCenter
            text: new Date(root.year, root.month, 1).toLocaleDateString(root.locale, qsTr("MMMM yyyy"))
        }
        IconButton {
            objectName: "month_after_" + root.name
            iconName: "chevron-right"
            text: qsTr("Month after")
            onClicked: root.turn(1)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 7
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: 7

            AppText {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: Theme.space10
                look: "label"
                horizontalAlignment: Text.AlignHCenter
                text: root.locale.dayName((root.firstDay + index) % 7, Locale.NarrowFormat)
            }
        }
        Repeater {
            model: root.lead

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.space10
            }
        }
        Repeater {
            model: root.days

            Pressable {
                id: day

                required property int index
                readonly property string date: Qt.formatDate(new Date(root.year, root.month, index + 1), "yyyy-MM-dd")
                readonly property bool on: date === root.value
                readonly property bool isToday: date === root.today

                objectName: "day_" + date
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.space10
                text: App.date(date)
                padding: 0
                onClicked: root.chosen(date)

                contentItem: AppText {
                    horizontalAlignment: Text.AlignHCenter
                    text: day.index + 1
                    strong: day.on || day.isToday
                    tone: day.on ? "darkFillInk" : day.isToday ? "accent" : ""
                }
                background: Rectangle {
                    radius: day.radius
                    color: day.on ? Theme.darkFill : day.down || day.hovered ? Theme.pressed : "transparent"
                }
            }
        }
    }

    function turn(months: int) {
        const shown = new Date(year, month + months, 1);
        year = shown.getFullYear();
        month = shown.getMonth();
    }
}
