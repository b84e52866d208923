import QtQuick
import Plumbline

// The app asks app/quality; here a closed-water test of 48 hours passes when the level drops 2 mm at most.
QtObject {
    id: run

    property string testId: ""
    property string itemId: ""
    property string wanted: itemId !== "" ? Mock.record(itemId).fields?.test ?? "" : ""
    property var made: null
    property int turn: 0
    property Connections following: Connections {
        target: Mock
        function onChanged(): void { ++run.turn; }
    }
    readonly property var stored: turn >= 0 && testId !== "" ? Mock.record(testId).fields ?? null : null
    readonly property var fields: made ?? stored ?? ({})
    readonly property bool exists: Mock.mode !== "loading" && fields.test !== undefined
    readonly property bool loading: Mock.mode === "loading"
    readonly property string scope: "site/s1"
    property string standing: !exists ? "" : fields.state === "aborted" ? "void" : fields.state !== "running" ? "judged" : fields.due ? "due" : "running"
    property real left: 1420
    property string leftWords: standing === "running" ? "23 小时 40 分" : ""
    property real lateBy: 0
    property string lateWords: ""
    readonly property var missing: {
        const owed = [];
        if (fields.state === "running" && !fields.end_photo)
            owed.push({part: "end_photo", words: "结束照片"});
        return owed;
    }
    readonly property var verdict: fields.state === "passed" ? {outcome: "pass", words: "合格"}
        : fields.state === "failed" ? {outcome: "fail", words: "不合格：水位下降 6 mm，超限 4 mm"} : {}
    property string doubt: ""
    readonly property var rule: exists ? {test: fields.test, words: "水深不小于 20 mm，蓄水 48 小时，水位下降不大于 2 mm", clause: "GB 55030-2022，6.0.12",
                                          unit: "mm", steps: [], unverified: false} : {}
    readonly property var readings: (fields.readings ?? []).map(one => ({at: one.at, value: one.value, step: 0, what: "", words: one.value + " mm"}))
    property var error: Mock.mode === "error" ? Mock.error : null

    signal begun(string testId)
    signal ended(string state)

    function change(set: var): void { made = Object.assign({}, fields, set); }
    function begin(inspection: string, item: string, kind: string, values: var): string {
        made = {test: kind, state: "running", room: values.room ?? "", site: "s1", started_at: App.now, due_at: App.now,
                readings: values.value ? [{at: App.now, value: Number(values.value)}] : []};
        begun("tt9");
        return "tt9";
    }
    function addReading(typed: var, what: string, step: int): bool {
        if (isNaN(Number(typed)) || String(typed) === "") {
            error = {code: "no_number", title: "“" + typed + "”不是数字", text: "", action: ""};
            return false;
        }
        change({readings: (fields.readings ?? []).concat([{at: App.now, value: Number(typed)}])});
        return true;
    }
    function setPhoto(which: string, photo: string): void { change(which === "start" ? {start_photo: photo} : {end_photo: photo}); }
    function end(): void {
        if (missing.length > 0) {
            error = {code: "owed", title: "还缺：结束照片", text: "", action: ""};
            return;
        }
        const drop = readings[0].value - readings[readings.length - 1].value;
        change({state: drop > 2 ? "failed" : "passed"});
        ended(fields.state);
    }
    function abort(reason: string): void {
        if (reason.trim() === "")
            error = {code: "no_reason", title: "为什么中止？", text: "", action: ""};
        else
            change({state: "aborted", note: reason});
    }
}
