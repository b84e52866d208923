import QtQuick
import Plumbline

QtObject {
    id: run

    property string maintenanceId
    property string personId
    property int generation: 0
    readonly property var record: generation < 0 ? null : Mock.record(maintenanceId)
    readonly property bool known: Mock.mode !== "loading"
    readonly property bool exists: known && Mock.mode === "full" && record.fields !== undefined
    readonly property string scope: exists ? record.scope : ""
    readonly property var fields: exists ? record.fields : ({})
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property bool runs: exists && !fields.arrived_at
    readonly property var clock: !exists ? ({}) : {state: runs ? "running" : "met", words: fields._clock?.left ?? "", tone: fields._clock?.tone ?? "good", percent: 40, pressing: false,
        over: fields._clock?.over ?? false, limit: "7 天", dueAt: fields._clock?.dueAt ?? "", doneAt: fields.arrived_at ?? ""}
    readonly property bool wantsQuotation: exists && fields.warranty !== "inside"
    readonly property var warranty: !exists ? ({}) : Object.assign(({
        inside: {standing: "inside", tone: "good", title: "在保，至 2028年8月25日", words: "2026年8月25日 竣工。客户不用付费。", lacks: "", from: "2026-08-25", until: "2028-08-25"},
        outside: {standing: "outside", tone: "info", title: "已过保：2026年5月10日 到期", words: "2024年5月10日 竣工。先报价，客户同意后再施工。", lacks: "", from: "2024-05-10", until: "2026-05-10"},
        unknown: {standing: "unknown", tone: "warning", title: "尚不能判定是否在保", words: "这个工地没有竣工日期。请填写；在此之前须先报价。", lacks: "finished", from: "", until: ""}
    })[fields.warranty] ?? {}, {stale: false, now: {}})
    readonly property string next: !exists ? "" : nextOf(fields.state)
    readonly property string act: ({assign: "派单：谁来修", quote: "做报价", answer: "客户对报价的答复", appoint: "与客户约上门时间", arrive: "我到场了", finish: "修好了", sign: "请客户签字", follow_up: "回访"})[next] ?? ""
    readonly property var quotations: generation < 0 || !exists ? [] : Mock.records("quotation", "", {maintenance: maintenanceId}).map(one => ({recordId: one.recordId, words: one.fields.words,
        amount: one.fields.amount, lines: one.fields.lines ?? [], state: one.fields.state, madeBy: "", madeAt: one.fields.made_at, validUntil: "", lapsed: false,
        agreedBy: one.fields.agreed_by ?? "", agreedWay: one.fields.agreed_way ?? "", clientWords: one.fields.client_words ?? "", decidedAt: one.fields.decided_at ?? ""}))
    readonly property var rail: !exists ? [] : [{name: "登记", words: "11月23日", state: "done"}, {name: "约定", words: fields.appointment_at ? "11月24日" : "", state: fields.appointment_at ? "done" : "current"},
        {name: "到场", words: fields.arrived_at ? "11月23日" : "7 天", state: fields.arrived_at ? "done" : fields.appointment_at ? "current" : "waiting"},
        {name: "签字", words: "", state: fields.signed_at ? "done" : "waiting"}, {name: "回访", words: "", state: "waiting"}]
    readonly property var timeline: !exists ? [] : [
        {at: fields.called_at, icon: "phone-incoming", tone: "", title: "来电", words: fields.caller ?? ""},
        {at: fields.entered_at, icon: "clipboard-pen", tone: "", title: "已登记", words: "前台 小周"}].concat(
        fields.appointment_at ? [{at: fields.appointment_at, icon: "calendar-check", tone: "info", title: "约定上门", words: "陈强"}] : [])
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { run.generation += 1; }
    }

    signal changed
    signal saved
    signal failed(var error)

    function nextOf(state: string): string {
        const open = quotations.find(one => one.state === "offered") ? "answer" : "quote";
        const quoted = !wantsQuotation || quotations.some(one => one.state === "agreed");
        switch (state) {
        case "registered": return "assign";
        case "assigned": return fields.urgency === "emergency" ? "arrive" : quoted ? "appoint" : open;
        case "appointed": return quoted ? "arrive" : open;
        case "on_site": return quoted ? "finish" : open;
        case "done": return "sign";
        default: return state === "signed" ? "follow_up" : "";
        }
    }
    function take(to: string, values: var): void {
        const moments = {assigned: "assigned_at", on_site: "arrived_at", done: "done_at", signed: "signed_at", declined: "declined_at"};
        Mock.set(maintenanceId, Object.assign(moments[to] ? {[moments[to]]: "2026-11-23T01:41:00.000Z"} : {}, values, {state: to}));
        saved();
    }
    function set(values: var): void { Mock.set(maintenanceId, values); saved(); }
    function judge(): void { Mock.set(maintenanceId, {warranty: "inside"}); saved(); }
    function answer(id: string, to: string, values: var): void { Mock.set(id, Object.assign({}, values, {state: to})); saved(); }
    function seen(): void {}
}
