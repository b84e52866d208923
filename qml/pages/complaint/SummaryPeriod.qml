// Which period: a week, a month, a quarter, or days of one's own; the arrows go to the one before or after.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string kind: "month"
    property int offset: -1              // 0: the one that runs
    property string ownFrom: ""
    property string ownUntil: ""
    readonly property var days: kind === "own" ? [ownFrom, ownUntil] : span(kind, offset)
    readonly property string from: days[0]
    readonly property string until: days[1]

    spacing: Theme.space2

    SegmentedChoice {
        Layout.fillWidth: true
        objectName: "summary_period"
        name: "summary_period"
        value: root.kind
        options: [{ value: "week", label: qsTr("Week") }, { value: "month", label: qsTr("Month") },
                  { value: "quarter", label: qsTr("Quarter") }, { value: "own", label: qsTr("Other days") }]
        onChosen: value => root.choose(value)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.kind !== "own"
        spacing: Theme.space2

        IconButton {
            objectName: "summary_before"
            iconName: "chevron-left"
            text: qsTr("The period before")
            onClicked: --root.offset
        }
        AppText {
            objectName: "summary_days"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            look: "row"
            text: App.date(root.from) + " – " + App.date(root.until)
        }
        IconButton {
            objectName: "summary_after"
            iconName: "chevron-right"
            text: qsTr("The period after")
            enabled: root.offset < 0
            onClicked: ++root.offset
        }
    }
    DateField {
        Layout.fillWidth: true
        visible: root.kind === "own"
        name: "summary_from"
        label: qsTr("From")
        value: root.ownFrom
        onChosen: date => root.ownFrom = date
    }
    DateField {
        Layout.fillWidth: true
        visible: root.kind === "own"
        name: "summary_until"
        label: qsTr("Until, included")
        value: root.ownUntil
        problem: root.ownUntil !== "" && root.ownUntil < root.ownFrom ? qsTr("This lies before the first day.") : ""
        onChosen: date => root.ownUntil = date
    }

    function choose(value: string): void {
        if (value === "own" && ownFrom === "") {
            const shown = days;
            ownFrom = shown[0];
            ownUntil = shown[1];
        }
        kind = value;
        offset = -1;
    }
    function iso(day: var): string {
        return day.getFullYear() + "-" + String(day.getMonth() + 1).padStart(2, "0") + "-" + String(day.getDate()).padStart(2, "0");
    }
    function span(of: string, by: int): var {
        const now = App.now;
        const year = now.getFullYear();
        const month = now.getMonth();
        if (of === "week") {
            const monday = new Date(year, month, now.getDate() - (now.getDay() + 6) % 7 + 7 * by);
            return [iso(monday), iso(new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 6))];
        }
        const first = of === "month" ? month + by : month - month % 3 + 3 * by;
        return [iso(new Date(year, first, 1)), iso(new Date(year, first + (of === "month" ? 1 : 3), 0))];
    }
}
