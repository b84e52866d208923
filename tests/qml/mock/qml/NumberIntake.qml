import QtQuick
import Plumbline

QtObject {
    property string kind: "complaint"
    property var open: Mock.mode === "full" && kind === "complaint" ? [{number: "C-1123-A03", series: "A", serial: 103, calledAt: "2026-11-23T00:20:00.000Z"}] : []
    readonly property var error: null

    signal taken(var number)
    signal dropped
    signal failed(var error)

    function now(): date { return new Date(2026, 10, 23, 9, 41); }
    function take(at: var): void {
        const number = {number: kind === "maintenance" ? "R-1123-A05" : kind === "message" ? "M-1123-A05" : kind === "completion_file" ? "A-1123-A05" : "C-1123-A05", series: "A", serial: 105, calledAt: "2026-11-23T01:41:00.000Z"};
        open = open.concat([number]);
        taken(number);
    }
    function drop(number: string, scope: string, person: string, reason: string): void {
        open = open.filter(one => one.number !== number);
        dropped();
    }
}
