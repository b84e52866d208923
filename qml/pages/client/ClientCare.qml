// Birthdays and other days to remember, the nearest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var days: []
    property var rate: ({due: 0, kept: 0})
    property bool mayWrite: false

    signal add
    signal remember(var day)

    function whenWords(day: var): string {
        if (day.kept)
            return qsTr("remembered");
        if (day.late)
            return qsTr("%n day(s) ago, nobody called", "", -day.inDays);
        return day.inDays === 0 ? qsTr("today") : qsTr("in %n day(s)", "", day.inDays);
    }

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Days to remember")
        actionText: root.mayWrite ? qsTr("Add") : ""
        onAction: root.add()
    }
    AppText {
        Layout.fillWidth: true
        visible: root.rate.due > 0
        look: "secondary"
        text: qsTr("%1 of %2 remembered in the last twelve months").arg(root.rate.kept).arg(root.rate.due)
    }
    Card {
        Layout.fillWidth: true
        visible: root.days.length > 0
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            id: rows
            model: root.days

            ListRow {
                id: row

                required property var modelData
                required property int index

                objectName: "care_" + index
                Layout.fillWidth: true
                iconName: modelData.kept ? "check" : "calendar"
                iconTone: modelData.kept ? "good" : modelData.late ? "danger" : modelData.due ? "warning" : ""
                title: modelData.title
                subtitle: modelData.late ? Words.line([App.date(modelData.on), root.whenWords(modelData)]) : App.date(modelData.on)
                subtitleTone: modelData.late ? "danger" : "muted"
                trailing: modelData.late ? "" : root.whenWords(modelData)
                trailingTone: modelData.kept ? "good" : modelData.due ? "warning" : "muted"
                separator: index < rows.count - 1
                chevron: enabled
                enabled: root.mayWrite && modelData.due
                onClicked: root.remember(row.modelData)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.days.length === 0
        look: "secondary"
        text: qsTr("None is known yet. A birthday remembered keeps a client for years.")
    }
}
