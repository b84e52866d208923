import QtQuick
import Plumbline

QtObject {
    id: followUps

    property string personId
    property bool active: true
    property int generation: 0
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var all: generation < 0 || Mock.mode !== "full" ? [] : Mock.records("follow_up", "", {}).map(one => row(one))
    readonly property var open: all.filter(one => ["planned", "running", "invalid"].includes(one.state)).sort((a, b) => a.dueOn < b.dueOn ? -1 : 1)
    readonly property var done: all.filter(one => one.state === "done")
    readonly property var figures: known && Mock.mode === "full" ? ({due: 32, done: 31, invalid: 1, asked: 29, coverage: 97, kept: 91, csat: 4.6, content: 93, nps: 62, promises: 88, roles: ({})})
                                                                 : known ? ({due: 0, done: 0, invalid: 0, asked: 0, coverage: null, kept: null, csat: null, content: null, nps: null, promises: null, roles: ({})}) : null
    readonly property var before: known && Mock.mode === "full" ? ({due: 30, done: 28, invalid: 2, asked: 28, coverage: 92, kept: 93, csat: 4.4, content: 89, nps: 55, promises: 80, roles: ({})}) : null
    readonly property var alerts: generation < 0 || Mock.mode !== "full" ? [] : Mock.records("alert", "", {}).map(one => Object.assign(common(one), {title: "满意度 " + one.fields.score + " / 5",
        words: one.fields.words, score: one.fields.score, nps: one.fields.nps ?? -1, dueAt: one.fields.due_at, left: one.fields.state === "open" ? "剩 22 小时 12 分" : "", over: false,
        tone: one.fields.state === "open" ? "warning" : "good"}))
    readonly property var suggestions: generation < 0 || Mock.mode !== "full" ? [] : Mock.records("suggestion", "", {}).map(one => Object.assign(common(one), {title: one.fields.text,
        step: App.choiceLabel("suggestion", "step", one.fields.step), dueOn: one.fields.due_on, late: late(one.fields.due_on)}))
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { followUps.generation += 1; }
    }

    function late(day: string): int { return Math.round((new Date("2026-11-23T12:00") - new Date(day + "T12:00")) / 86400000); }
    function common(one: var): var {
        const f = one.fields;
        const site = Mock.record(f.site).fields ?? {};
        const person = f.person ?? site.adviser ?? "";
        return {recordId: one.recordId, kind: one.kind, scope: one.scope, unsent: one.unsent === true, siteId: f.site, site: site.name ?? "", client: site.client_name ?? "", state: f.state,
                personId: person, person: person === "" ? "" : Mock.record(person).title ?? "", mine: f._mine === true, followUpId: f.follow_up ?? "", answer: f.answer ?? "",
                answeredBy: f.answered_by ? Mock.record(f.answered_by).title : ""};
    }
    function row(one: var): var {
        const f = one.fields;
        return Object.assign(common(one), {rule: f.rule, title: App.choiceLabel("follow_up", "rule", f.rule), dueOn: f.due_on, late: late(f.due_on), plannedFor: f.planned_for ?? "", way: f.way ?? "",
            attempts: f._attempts ?? 0, csat: f.csat ?? -1, nps: f.nps ?? -1, finishedAt: f.finished_at ?? "", lastScore: f._last ?? 0});
    }
}
