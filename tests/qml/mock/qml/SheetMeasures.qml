import QtQuick
import Plumbline

QtObject {
    id: measures

    property string sheetId
    property string revisionId
    property string personId
    property real perPoint: 50 * 25.4 / 72
    property var kept: []
    readonly property bool known: true
    readonly property string scale: sheetId === "" ? "" : "1:50"
    readonly property string scaleFrom: sheetId === "" ? "" : "sheet"
    readonly property var list: revisionId !== "rv3" || Mock.mode !== "full" ? [] : [{measurementId: "me1", what: "distance", points: [{x: 470, y: 560}, {x: 521, y: 560}], words: "900 mm", label: "门洞", drawn: 900, built: 1020, off: "偏差 120 mm", deviationId: "", unsent: false}].concat(kept)
    readonly property var error: null

    signal saved
    signal failed(var error)

    function reading(what: string, points: var): var {
        if (points.length < 2 || (what === "angle" && points.length < 3) || (what === "area" && points.length < 3))
            return {words: "", value: -1, done: false};
        const length = Math.hypot(points[1].x - points[0].x, points[1].y - points[0].y) * perPoint;
        return {words: what === "angle" ? "90.0°" : what === "area" ? "8.40 m² · 11,600 mm" : Math.round(length) + " mm", value: length, done: true};
    }
    function calibrate(a: point, b: point, length: real): void { saved(); }
    function takeScale(text: string): void { saved(); }
    function keep(what: string, points: var, label: string): string {
        kept = kept.concat([{measurementId: "me" + (kept.length + 2), what: what, points: points.map(at => ({x: at.x, y: at.y})), words: reading(what, points).words, label: label, drawn: reading(what, points).value, built: -1, off: "", deviationId: "", unsent: true}]);
        saved();
        return "me" + (kept.length + 1);
    }
    function setBuilt(id: string, length: real): void {}
    function takeAway(id: string, reason: string): void { saved(); }
    function deviate(id: string, room: string): string { return "dv1"; }
}
