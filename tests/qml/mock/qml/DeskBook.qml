import QtQuick
import Plumbline

QtObject {
    id: book

    property string personId
    property string today
    property string companyName
    property int edition: 1
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var settings: ({ringsWithin: 3, remindAfter: 10, hostRemind: 5, callMinutes: 3, recentDays: 30, department: ""})
    readonly property var staff: edition < 0 ? [] : find("")
    readonly property var duty: edition < 0 || Mock.mode !== "full" ? null : person("p3")
    readonly property var scripts: edition < 0 || !known ? [] : entries().map(one => ({code: one.code, moment: one.moment, momentWords: one.moment, text: one.words, shown: fill(one.words, {}).text,
        hint: one.hintWords, conditions: Object.keys(one.when).join(" · "), recordId: one.recordId, fromRules: one.of === "rule", shipped: one.own !== true, when: one.when, problems: problems(one.words)}))
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { book.edition += 1; }
    }

    signal saved
    signal failed(var error)

    function entries(): var {
        const own = Mock.records("script", "", {});
        const known = Mock.scripts().map(one => {
            const mine = own.find(record => record.fields.code === one.code && !record.fields.void);
            return Object.assign({}, one, {words: mine ? mine.fields.text : App.inLanguage(one.text), hintWords: one.hint ? App.inLanguage(one.hint) : "", recordId: mine ? mine.recordId : "", of: mine ? "company" : one.of});
        });
        const extra = own.filter(record => !record.fields.void && !known.some(one => one.code === record.fields.code))
            .map(record => ({code: record.fields.code, moment: record.fields.moment, when: record.fields.conditions ?? {}, words: record.fields.text, hintWords: "", recordId: record.recordId, of: "company", own: true}));
        return known.concat(extra);
    }
    function fill(text: string, values: var): var {
        const missing = [], unknown = [];
        const given = Object.assign({company: companyName, adviser: duty ? duty.name : "", minutes: "10"}, values);
        const shown = text.replace(/\{([^}]*)\}/g, (all, name) => {
            if (!["company", "department", "name", "address", "adviser", "person", "number", "minutes", "matter"].includes(name)) {
                unknown.push(name);
                return "〔" + name + "?〕";
            }
            if (!given[name])
                missing.push(name);
            return given[name] ? given[name] : "〔" + name + "〕";
        });
        return {text: shown, missing: missing, unknown: unknown};
    }
    function lines(moment: string, facts: var, values: var): var {
        const holds = Object.assign({adviser: duty ? "named" : "none", department: "no"}, facts);
        return entries().filter(one => one.moment === moment && Object.keys(one.when).every(name => one.when[name].includes(holds[name] ?? "")))
            .map((one, at) => Object.assign({code: one.code, at: at, hint: one.hintWords, near: Object.keys(one.when).length + (one.when.known ? 1 : 0)}, fill(one.words, values)))
            .sort((a, b) => a.missing.length === 0 !== (b.missing.length === 0) ? (a.missing.length === 0 ? -1 : 1) : b.near !== a.near ? b.near - a.near : a.at - b.at);
    }
    function row(one: var): var {
        const presence = Mock.records("presence", "", {person: one.recordId})[0]?.fields ?? {};
        const quiet = presence.do_not_transfer === true;
        const state = presence.state ?? "";
        const words = [state === "" ? "未说在哪里" : App.choiceLabel("presence", "state", state), quiet ? "请勿转接" : "", presence.note ?? ""].filter(word => word !== "").join(" · ");
        return {personId: one.recordId, name: one.title, title: one.fields.title ?? "", role: one.fields.role, roleWords: App.choiceLabel("person", "role", one.fields.role), department: "客户服务",
            phone: one.fields.work_phone ?? "", scope: one.fields.team ? "team/" + one.fields.team : one.fields.role === "crew_lead" ? "" : "desk", state: state, stateWords: words,
            fact: quiet || state === "meeting" ? "not_now" : state === "site" || state === "out" ? "away" : "ready", tone: quiet ? "danger" : state === "in" ? "good" : state === "" ? "" : "warning",
            until: "", note: presence.note ?? "", doNotTransfer: quiet, mine: one.recordId === personId};
    }
    function find(typed: string): var { return !known || Mock.mode === "empty" ? [] : Mock.records("person", "", {}).map(one => row(one)).filter(one => (one.name + one.title + one.phone).includes(typed)); }
    function person(id: string): var { return find("").find(one => one.personId === id) ?? {}; }
    function suggest(want: string): var {
        return find("").filter(one => !one.mine && ["adviser", "administration", "deputy_general_manager"].includes(one.role)).sort((a, b) => (a.fact === "ready" ? 0 : 1) - (b.fact === "ready" ? 0 : 1));
    }
    function problems(text: string): var { return fill(text, {}).unknown.map(name => "没有人知道 {" + name + "}。可以填入：{company} {name} {address}"); }
    function address(caller: string, who: string, people: int): string { return caller !== "" ? caller : who === "man" ? "先生" : who === "woman" ? "小姐" : "先生（小姐）"; }
    function named(caller: string): var { return {name: caller.replace(/(先生|女士|小姐)$/, ""), who: /(女士|小姐)$/.test(caller) ? "woman" : /先生$/.test(caller) ? "man" : ""}; }
    function hour(): string { return "morning"; }
    function visited(last: string): string { return last === "" ? "first" : "recent"; }
    function ringsBetween(from: var, until: var): int { return Math.floor(Math.max(0, new Date(until) - new Date(from)) / 5000) + 1; }
    function now(): date { return App.now; }
    function dayRecord(day: string): string { return "day" + day; }
    function setPresence(id: string, state: string, quiet: bool, until: var, note: string): void {
        Mock.save("pr" + id, "presence", "company", {person: id, state: state, do_not_transfer: quiet, note: note});
    }
    function setDuty(day: string, id: string): void {}
    function settingsRecord(): string { return "dsettings"; }
    function preview(text: string): var { return Object.assign({hint: ""}, fill(text, {})); }
    function conditionsOf(moment: string): var {
        const values = {people: {one: "一位", two: "两位", many: "三位以上"}, who: {man: "先生", woman: "女士"}, hour: {morning: "上午", afternoon: "下午", evening: "晚上"}};
        return moment !== "greeting" ? [] : Object.keys(values).map(name => ({name: name, values: Object.keys(values[name]).map(value => ({value: value, label: values[name][value]}))}));
    }
    function resetScript(id: string): void { Mock.set(id, {void: "x"}); }
}
