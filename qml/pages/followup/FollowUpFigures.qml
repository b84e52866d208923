// What clients say this month, beside the month before; each figure opens what it counts.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

GridLayout {
    id: root

    readonly property var now: Work.followUps.figures
    readonly property var before: Work.followUps.before
    readonly property bool known: Work.followUps.known && now !== null

    // On a phone three, without how many were on time; with large words two and two.
    columns: Theme.textScale > 1.3 ? 2 : width < Theme.target * 9 ? 3 : 4
    columnSpacing: Theme.space3
    rowSpacing: Theme.space3

    StatTile {
        objectName: "figure_csat"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        value: root.known && root.now.csat !== null ? root.now.csat.toFixed(1) : "–"
        label: qsTr("Satisfaction")
        tone: !root.known || root.now.csat === null ? "" : root.now.csat >= 4 ? "good" : root.now.csat < 3 ? "danger" : "warning"
        trend: root.trend("csat", 1, "")
        trendTone: root.trendTone("csat")
        onClicked: Nav.open("FollowUps", { filter: "done" })
    }
    StatTile {
        objectName: "figure_coverage"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        value: root.share("coverage")
        label: qsTr("Follow-up")
        tone: !root.known || root.now.coverage === null ? "" : root.now.coverage >= 90 ? "good" : "warning"
        trend: root.trend("coverage", 0, " %")
        trendTone: root.trendTone("coverage")
        onClicked: Nav.open("FollowUps", { filter: "overdue" })
    }
    StatTile {
        objectName: "figure_kept"
        visible: root.columns !== 3
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        value: root.share("kept")
        label: qsTr("On time")
        trend: root.trend("kept", 0, " %")
        trendTone: root.trendTone("kept")
        onClicked: Nav.open("FollowUps", { filter: "done" })
    }
    StatTile {
        objectName: "figure_nps"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.target
        value: root.known && root.now.nps !== null ? Number(root.now.nps).toString() : "–"
        label: qsTr("NPS")
        tone: !root.known || root.now.nps === null ? "" : root.now.nps >= 50 ? "good" : root.now.nps < 0 ? "danger" : ""
        trend: root.trend("nps", 0, "")
        trendTone: root.trendTone("nps")
        onClicked: Nav.open("FollowUps", { filter: "done" })
    }

    function share(name: string): string {
        return known && now[name] !== null ? qsTr("%1 %").arg(now[name]) : "–";
    }
    function difference(name: string): real {
        return known && before !== null && now[name] !== null && before[name] !== null ? now[name] - before[name] : 0;
    }
    function trend(name: string, digits: int, unit: string): string {
        const by = difference(name);
        return Math.abs(by) < 0.05 ? "" : (by > 0 ? "▲ " : "▼ ") + Math.abs(by).toFixed(digits) + unit;
    }
    function trendTone(name: string): string { return difference(name) >= 0 ? "good" : "danger"; }
}
