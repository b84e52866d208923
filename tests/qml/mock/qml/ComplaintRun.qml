import QtQuick
import Plumbline

QtObject {
    id: run

    property string complaintId
    property string personId
    property int generation: 0
    readonly property var record: generation < 0 ? null : Mock.record(complaintId)
    readonly property bool known: Mock.mode !== "loading"
    readonly property bool exists: known && Mock.mode === "full" && record.fields !== undefined
    readonly property string scope: exists ? record.scope : ""
    readonly property var fields: exists ? record.fields : ({})
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var clocks: !exists || !fields._clock ? [] : [one(fields._clock), one({clock: "plan", clockName: "方案", left: "剩 3 小时 9 分", tone: "warning", over: false, dueAt: "2026-11-23T04:50:00.000Z"})]
    readonly property var urgent: clocks.length > 0 ? clocks[0] : null
    property var pause: null
    readonly property var rail: !exists ? [] : [{name: "登记", words: "08:52", state: "done"}, {name: "响应", words: "09:10", state: fields.first_called_at ? "done" : "current"},
        {name: "到场", words: fields.on_site_at ? "10:20" : "2 小时", state: fields.on_site_at ? "done" : "current"}, {name: "解决", words: "3 天", state: "waiting"}, {name: "回访", words: "24 小时", state: "waiting"}]
    readonly property var timeline: !exists ? [] : [
        {at: "2026-11-23T00:50:00.000Z", icon: "phone-incoming", tone: "", title: "来电", words: fields.caller ?? ""},
        {at: "2026-11-23T00:52:00.000Z", icon: "clipboard-pen", tone: "", title: "已登记", words: "前台 小周"},
        {at: "2026-11-23T00:53:00.000Z", icon: "bell", tone: "danger", title: "公司已告知：副总经理", words: "重大事件"},
        {at: "2026-11-23T01:10:00.000Z", icon: "phone", tone: "", title: "已致电客户", words: "王莉 · 约 10:30 到场"}].concat(notes)
    property var notes: []
    property var tasks: []
    readonly property int openTasks: tasks.filter(task => !task.done).length
    property var twins: []
    readonly property string warranty: "防水在保至 2031年6月"
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { run.generation += 1; }
    }

    signal changed
    signal saved
    signal failed(var error)

    function one(clock: var): var {
        return {clock: clock.clock, name: clock.clockName, act: clock.act ?? "", state: clock.over ? "missed" : "running", words: clock.left, tone: clock.tone, percent: 40,
                limit: "2 小时", dueAt: clock.dueAt, doneAt: "", over: clock.over};
    }
    function take(to: string, values: var): void {
        Mock.set(complaintId, Object.assign({}, values, {state: to}));
        saved();
    }
    function called(words: string): void { note("called", words); Mock.set(complaintId, {first_called_at: "2026-11-23T01:41:00.000Z"}); }
    function arrived(words: string): void { note("on_site", words); Mock.set(complaintId, {on_site_at: "2026-11-23T01:41:00.000Z"}); }
    function note(what: string, words: string): void {
        notes = notes.concat([{at: "2026-11-23T01:41:00.000Z", icon: "pencil", tone: "", title: App.choiceLabel("complaint_note", "what", what), words: words}]);
    }
    function hold(reason: string, words: string, until: string): void { pause = {recordId: "h1", reason: reason, words: words, from: "", until: until}; }
    function goOn(): void { pause = null; }
    function ask(department: string, what: string, person: string, due: var): void {
        tasks = tasks.concat([{recordId: "q" + tasks.length, department: App.choiceLabel("complaint_task", "department", department), what: what, person: "", personId: person, dueAt: "", done: false, late: false}]);
    }
    function finish(id: string, words: string): void { tasks = tasks.map(task => task.recordId === id ? Object.assign({}, task, {done: true}) : task); }
    function merge(other: string): void { Mock.set(complaintId, {duplicate_of: other}); }
    function seen(): void {}
}
