import QtQuick
import Plumbline

QtObject {
    id: run

    property string followUpId
    property string personId
    property int generation: 0
    readonly property var record: generation < 0 ? null : Mock.record(followUpId)
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property bool exists: known && Mock.mode === "full" && record.fields !== undefined
    readonly property string scope: exists ? record.scope : ""
    readonly property var fields: exists ? record.fields : ({})
    readonly property var site: exists ? Mock.record(fields.site).fields ?? {} : {}
    readonly property string title: exists ? App.choiceLabel("follow_up", "rule", fields.rule) : ""
    readonly property string client: site.client_name ?? ""
    readonly property string siteName: site.name ?? ""
    readonly property string contactId: fields.contact ?? ""
    readonly property string adviser: site.adviser ? Mock.record(site.adviser).title : ""
    readonly property var questions: !exists ? [] : [{key: "overall", kind: "score", field: "csat", text: "整体满意吗？"}, {key: "faults", kind: "yes_no", field: "", text: "住得顺心，没有要修的地方吗？"},
        {key: "recommend", kind: "nps", field: "nps", text: "愿意把我们介绍给朋友吗？"}]
    readonly property bool changedSince: fields._changed === true
    readonly property var promises: fields.promises ?? []
    property var attempts: []
    readonly property var last: exists && fields._last ? ({csat: fields._last, at: "2026-08-20T02:00:00.000Z"}) : null
    readonly property var alert: {
        const one = exists ? Mock.records("alert", "", {follow_up: followUpId})[0] : undefined;
        return one === undefined ? null : {recordId: one.recordId, state: one.fields.state};
    }
    property var suggestions: []
    readonly property var about: null
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    property var finished: null          // what finish() was given
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { run.generation += 1; }
    }

    signal changed
    signal saved
    signal failed(var error)

    function begin(): void { if (fields.state === "planned") Mock.set(followUpId, {state: "running"}); }
    function opensAlert(csat: var, nps: var): bool { return csat !== null && csat !== undefined && csat <= 2 || nps !== null && nps !== undefined && nps <= 6; }
    function attempt(reason: string, words: string, callAt: var): void {
        attempts = [{at: "2026-11-23T01:41:00.000Z", reason: App.choiceLabel("follow_up_attempt", "reason", reason), words: words, by: "", callAt: ""}].concat(attempts);
    }
    function arrange(at: var, way: string, person: string): void { Mock.set(followUpId, {planned_for: at, way: way, person: person}); }
    function take(to: string, reason: string): void { Mock.set(followUpId, {state: to, reason: reason}); }
    function suggest(step: string, words: string): void {
        suggestions = suggestions.concat([{recordId: "sg" + suggestions.length, text: words, step: App.choiceLabel("suggestion", "step", step), state: "open", answer: ""}]);
        saved();
    }
    function finish(values: var, followsUp: bool): void {
        finished = values;
        Mock.set(followUpId, Object.assign({}, values, {state: "done"}));
        saved();
    }
}
