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
    readonly property int answered: countOf(["pass", "fail", "not_applicable"])
    readonly property int failed: countOf(["fail"])
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
    function setResult(id: string, result: string): void { Mock.set(id, {result: result}); }
    function setPoints(id: string, points: var): void { Mock.set(id, {points: points}); }
    function setNote(id: string, note: string): void { Mock.set(id, {note: note}); }
    function openIssue(id: string, values: var): string { return "i1"; }
    function start(): void { Mock.set(inspectionId, {state: "running"}); }
    function finish(): void { Mock.set(inspectionId, {state: "finished"}); }
}
