// One month to choose a day from.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property string name
    property string value                // "2026-11-23" or ""
    readonly property date start: value === "" ? App.now : Date.fromLocaleString(Qt.locale("C"), value, "yyyy-MM-dd")
    property int year: start.getFullYear()
    property int month: start.getMonth()

    signal chosen(string date)

    spacing: Theme.space1

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
            text: new Date(root.year, root.month, 1).toLocaleDateString(Qt.locale(), qsTr("MMMM yyyy"))
        }
        IconButton {
            objectName: "month_after_" + root.name
            iconName: "chevron-right"
            text: qsTr("Month after")
            onClicked: root.turn(1)
        }
    }
    T.DayOfWeekRow {
        Layout.fillWidth: true
        locale: grid.locale
        spacing: 0

        contentItem: RowLayout {
            spacing: 0

            Repeater {
                model: 7

                AppText {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.space10
                    look: "label"
                    tone: "faint"
                    horizontalAlignment: Text.AlignHCenter
                    text: grid.locale.dayName((grid.locale.firstDayOfWeek + index) % 7, Locale.NarrowFormat)
                }
            }
        }
    }
    T.MonthGrid {
        id: grid
        Layout.fillWidth: true
        month: root.month
        year: root.year
        locale: Qt.locale()
        spacing: 0
        implicitHeight: days.implicitHeight

        contentItem: GridLayout {
            id: days
            columns: 7
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: grid.source

                Pressable {
                    id: day

                    required property var model
                    readonly property string date: Qt.formatDate(new Date(model.year, model.month, model.day), "yyyy-MM-dd")
                    readonly property bool on: date === root.value

                    objectName: "day_" + date
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.space10
                    enabled: model.month === root.month
                    opacity: enabled ? 1 : 0
                    text: App.date(date)
                    padding: 0
                    onClicked: root.chosen(date)

                    contentItem: AppText {
                        horizontalAlignment: Text.AlignHCenter
                        text: day.model.day
                        strong: day.on || day.model.today
                        tone: day.on ? "onDarkFill" : day.model.today ? "accent" : ""
                    }
                    background: Rectangle {
                        radius: day.radius
                        color: day.on ? Theme.darkFill : day.down || day.hovered ? Theme.pressed : "transparent"
                    }
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
