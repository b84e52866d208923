import QtQuick
import Plumbline

QtObject {
    id: plan

    property string personId
    property string today
    property var roundCodes: []
    property int generation: 0
    property var order: []
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var list: generation < 0 || !known ? [] : Mock.records("inspection", "", {inspector: personId})
        .filter(row => ["planned", "running", "finished"].includes(row.fields.state) && dayOf(row) <= today && (dayOf(row) === today || row.fields.state !== "finished"))
        .sort((a, b) => place(a) - place(b) || (a.fields.planned_for < b.fields.planned_for ? -1 : 1))
        .map(row => Object.assign({}, row, {late: dayOf(row) < today, movable: row.fields.state === "planned"}))
    readonly property var rounds: Mock.mode !== "full" ? [] : [
        {siteId: "s2", siteName: Mock.record("s2").title, late: 2, rounds: [round("safety", 12, true), round("five_s", -1, true), round("service", 3, false)]},
        {siteId: "s1", siteName: Mock.record("s1").title, late: 0, rounds: [round("safety", 0, false, "in4"), round("five_s", 2, false), round("service", 6, false)]},
        {siteId: "s3", siteName: Mock.record("s3").title, late: 0, rounds: [round("safety", 1, false)]}
    ]
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { plan.generation += 1; }
    }

    function dayOf(row: var): string {
        return Qt.formatDate(new Date(row.fields.planned_for), "yyyy-MM-dd");
    }
    function place(row: var): int { return row.fields.state === "running" ? -1 : order.indexOf(row.recordId); }
    function round(code: string, days: int, late: bool, runningId: string): var { return {code: code, days: days, late: late, runningId: runningId ?? ""}; }
    function move(id: string, by: int): void {
        const ids = list.filter(row => row.movable).map(row => row.recordId);
        const from = ids.indexOf(id);
        if (from < 0 || from + by < 0 || from + by >= ids.length)
            return;
        ids.splice(from, 1);
        ids.splice(from + by, 0, id);
        order = ids;
    }
}
