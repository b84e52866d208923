// One day of a site's log: what it was like and who was there, or that nobody has written it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var modelData
    readonly property var day: modelData // of SiteLog.days
    readonly property bool written: day.state === "written"
    readonly property string title: row.title

    signal opened

    verticalPadding: Theme.space1

    ListRow {
        id: row
        objectName: root.objectName + "_row"
        Layout.fillWidth: true
        iconName: root.written ? "notebook-pen" : root.day.state === "owed" ? "circle" : "triangle-alert"
        iconTone: root.written ? "proof" : root.day.state === "owed" ? "" : "warning"
        title: Words.weekday(root.day.date)
        subtitle: root.written ? Words.line([root.weather(), root.people(), root.day.crews.join(root.comma)])
                               : root.day.state === "owed" ? qsTr("Not written yet") : qsTr("Nobody has written this day")
        subtitleTone: root.day.state === "missing" ? "warning" : "muted"
        detail: root.written ? root.firstLine(root.day.fields.work ?? root.day.fields.note ?? "") : ""
        onClicked: root.opened()
        extras: [
            Chip {
                visible: root.day.lateDays > 0
                tone: "warning"
                iconName: "history"
                text: qsTr("Written %n day(s) later", "", root.day.lateDays)
            },
            Chip {
                visible: root.day.unsent
                tone: "warning"
                iconName: "cloud-upload"
                text: qsTr("Not sent yet")
            }
        ]
    }

    readonly property string comma: qsTr(", ")

    function weather(): string {
        return day.fields.weather === undefined ? "" : App.choiceLabel("site_log", "weather", day.fields.weather);
    }
    function people(): string {
        return day.fields.workers === undefined ? "" : qsTr("%n person(s)", "", day.fields.workers);
    }
    function firstLine(text: string): string {
        return text.split("\n")[0];
    }
}
