import QtQuick
import Plumbline

QtObject {
    id: run

    property string inspectionId: ""
    property RecordListModel items: RecordListModel {
        kind: "inspection_item"
        where: ({inspection: run.inspectionId})
        sortBy: "position"
    }
    readonly property int total: items.count
    readonly property int answered: countOf(["pass", "fail", "not_applicable", "fixed"])
    readonly property int failed: countOf(["fail"])
    readonly property int unexplained: 0
    readonly property var redLineFailed: rows().filter(row => row.fields.red_line && row.fields.result === "fail").map(row => row.title)
    property var photosMissing: []
    readonly property var crews: turn >= 0 ? [...new Set(rows().map(row => row.fields.crew ?? "").filter(crew => crew !== ""))] : []
    property bool clockSetBack: false
    readonly property bool previousRead: true
    property var savedAt: new Date(2026, 10, 23, 9, 38)
    property var error: null

    function countOf(results: var): int {
        let found = 0;
        for (let row = 0; row < items.count; ++row)
            if (results.includes(items.get(row).fields.result))
                ++found;
        return found;
    }
    function nextOpen(from: int): int {
        for (let step = 1; step <= items.count; ++step) {
            const row = (Math.max(from, -1) + step) % items.count;
            if (!items.get(row).fields.result)
                return row;
        }
        return -1;
    }
    function rows(): var {
        const found = [];
        for (let row = 0; row < items.count; ++row)
            found.push(items.get(row));
        return found;
    }
    property int turn: 0                 // whoever reads a record here reads it again after a change
    property Connections following: Connections {
        target: Mock
        function onChanged(): void { ++run.turn; }
    }
    function fieldsOf(id: string): var { return turn >= 0 ? Mock.record(id).fields ?? {} : {}; }
    function rowOf(id: string): int { return items.rowOf(id); }
    function idAt(row: int): string { return items.get(row).recordId ?? ""; }
    // The app asks app/quality; here every point may deviate from 0 by the limit.
    function rule(id: string): var {
        const fields = fieldsOf(id);
        const unit = fields.unit ?? "";
        const limit = fields.limit ?? null;
        const rule = fields.rule ?? {};
        return {
            measurable: unit !== "" || limit !== null, judged: limit !== null, limit: limit === null ? "" : "± " + limit + " " + unit,
            unit: unit, clause: rule.standard ? rule.standard + " " + rule.clause : "", method: rule.method ?? "", instrument: "",
            points: rule.points ?? 0, main: true, redLine: fields.red_line ?? false, unverified: rule.status === "memory", tolerance: "", problem: ""
        };
    }
    function judge(id: string, typed: var): var {
        const fields = fieldsOf(id);
        const limit = fields.limit ?? null;
        const unit = fields.unit ?? "";
        const cells = typed.map(words => {
            const value = Number(String(words).replace(",", "."));
            return String(words) === "" ? {state: "empty"} : isNaN(value) ? {state: "unread"}
                : {state: limit !== null && Math.abs(value) > limit ? "over" : "within", value: value};
        });
        const numbers = cells.filter(cell => cell.value !== undefined).map(cell => cell.value);
        const worst = numbers.reduce((most, one) => Math.abs(one) > Math.abs(most) ? one : most, 0);
        const over = Number((Math.abs(worst) - limit).toFixed(3));
        const missing = Math.max(0, (fields.rule?.points ?? 0) - numbers.length);
        const outcome = limit === null || numbers.length === 0 ? "open" : over > 0 ? "fail" : missing > 0 ? "open" : "pass";
        const far = cells.findIndex(cell => cell.value > 100 && !(fields.verdict?.kept ?? []).includes(cell.value));
        return {
            outcome: outcome, cells: cells, worst: worst, missing: missing, passed: numbers.length, of: numbers.length, exceededBy: over,
            words: limit === null || numbers.length === 0 ? "" : over > 0 ? `最差 ${worst} ${unit}，超限 ${over} ${unit} → 判定不合格：主控项目须每点合格`
                : `最差 ${worst} ${unit}，余量 ${-over} ${unit} → ` + (missing > 0 ? `还差 ${missing} 点` : "判定合格"),
            question: far < 0 ? null : {cell: far, number: cells[far].value, words: `量具的量程是 0 到 100 ${unit}，${cells[far].value} 要保留吗？`},
            unread: cells.some(cell => cell.state === "unread") ? "“" + typed[cells.findIndex(cell => cell.state === "unread")] + "”不是数字：已照原样保留，不参与判定。" : ""
        };
    }
    function outOfRange(id: string, number: real): bool { return number > 100; }
    function previous(id: string): var {
        return fieldsOf(id).previous ? {words: fieldsOf(id).previous, at: "2026-10-12T08:00:00.000Z", result: "pass"} : {};
    }
    function setPoints(id: string, typed: var): void {
        const judged = judge(id, typed);
        const before = judge(id, fieldsOf(id).points ?? []).outcome;
        const set = {points: judged.cells.filter(cell => cell.value !== undefined).map(cell => cell.value),
            verdict: {outcome: judged.outcome, unread: typed.filter((words, at) => judged.cells[at].state === "unread"), kept: fieldsOf(id).verdict?.kept ?? []}};
        if (judged.outcome !== before)
            set.result = judged.outcome === "open" ? "" : judged.outcome;
        if (slow)
            coming.push({id: id, set: set});
        else
            Mock.set(id, set);
    }
    // Of a slow device: what is saved shows in the record once arrive() is called, one save a call.
    property bool slow: false
    property var coming: []
    function isSaving(id: string): bool { return coming.some(save => save.id === id); }
    function arrive(): void {
        const save = coming.shift();
        Mock.set(save.id, save.set);
    }
    function keepReading(id: string, number: real): void {
        Mock.set(id, {verdict: Object.assign({}, fieldsOf(id).verdict, {kept: [number]})});
    }
    function setReason(id: string, reason: string): void { Mock.set(id, {reason: reason}); }
    function setResult(id: string, result: string): void { Mock.set(id, {result: result}); }
    function setNote(id: string, note: string): void { Mock.set(id, {note: note}); }
    function setCrew(crew: string): void { rows().forEach(row => Mock.set(row.recordId, {crew: crew})); }
    function openIssue(id: string, values: var): string { return "i1"; }
    function start(): void { Mock.set(inspectionId, {state: "running"}); }
    function finish(): void { Mock.set(inspectionId, {state: "finished"}); }
}
