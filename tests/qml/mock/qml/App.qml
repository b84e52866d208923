pragma Singleton

import QtQuick
import Plumbline

QtObject {
    id: app

    property string state: "ready"
    property var failure: null
    property string personName: "陈强"
    property string personId: "p1"
    property string companyName: "筑家装饰"
    property bool demo: true
    property date now: new Date(2026, 10, 23, 9, 41)
    property string greeting: Settings.language === "en" ? "Good morning, Manager Chen"
                              : Settings.language === "zh_TW" ? "早上好，陳經理" : "早上好，陈经理"
    property var notice: null
    property bool joining: false
    property bool leaseOver: false
    property bool wiped: false
    property var joinError: null
    property var unlockError: null

    // As tests and plumbline-show name them.
    onStateChanged: {
        if (state === "leaseOver") {
            leaseOver = true;
            state = "ready";
        } else if (state === "wiped") {
            wiped = true;
            state = "join";
        }
    }

    signal passphraseSet
    signal passphraseRefused(var error)
    signal pageWanted(string page, var params)
    signal toastWanted
    signal inviteRead(string text)
    signal inviteUnreadable(var error)

    function takeToasts(): string { return ""; }
    function dismissNotice(): void { notice = null; }
    function invitePreview(text: string): var {
        return text.length > 20 ? ({ok: true, company: companyName, person: personName, url: "https://office:8443", error: null})
                                : ({ok: false, company: "", person: "", url: "", error: {code: "garbled", title: "这不是邀请码", text: "", action: ""}});
    }
    function join(text: string): void { joining = true; }
    function inviteFromPicture(url: var): void { inviteRead("plumbline-invite"); }
    function pickInvitePicture(): void { inviteRead("plumbline-invite"); }
    function unlock(passphrase: string): void { state = "ready"; }
    function setPassphrase(before: string, after: string): void {
        Settings.hasPassphrase = after !== "";
        passphraseSet();
    }
    function retry(): void { state = "ready"; }
    function lock(): void { state = "locked"; }
    function newId(): string { return "n" + Math.random(); }
    property var deskRoles: ["project_manager"] // ["front_desk"]: of whoever sits there
    function rolesIn(scope: string): var { return scope === "" ? [] : scope === "desk" ? deskRoles : ["project_manager"]; }
    function scopes(): var { return ["company", "desk", "team/t1", "site/s1"]; }
    property int grants: 4
    property bool mayAll: true           // false: nobody may, for the pages that say so
    function may(what: string, kind: string, scope: string): bool { return mayAll; }
    function whoMay(what: string, kind: string): string { return "工程师和副总经理"; }
    function siteScope(id: string): string { return "site/" + id; }
    function teamScope(id: string): string { return "team/" + id; }
    function teamPrivateScope(id: string): string { return "team-private/" + id; }

    function inLanguage(label: var): string { return label[Settings.language] ?? label["zh_CN"] ?? ""; }
    function kindLabel(kind: string): string { return inLanguage(Mock.schema(kind).label); }
    function kindIcon(kind: string): string { return Mock.schema(kind).icon; }
    function fields(kind: string): var {
        return Mock.schema(kind).fields.map(field => Object.assign({}, field, {label: inLanguage(field.label)}));
    }
    function fieldOf(kind: string, name: string): var { return Mock.schema(kind).fields.find(field => field.name === name); }
    function fieldLabel(kind: string, name: string): string { return inLanguage(fieldOf(kind, name).label); }
    function choiceLabel(kind: string, name: string, value: string): string {
        const choice = fieldOf(kind, name).choices.find(one => one.value === value);
        return choice === undefined ? "" : inLanguage(choice.label);
    }
    function valueWords(kind: string, name: string, value: var): string {
        const field = fieldOf(kind, name);
        if (value === null || value === undefined)
            return "";
        return field && field.type === "choice" ? choiceLabel(kind, name, value) : String(value);
    }
    function choices(kind: string, name: string): var {
        return fieldOf(kind, name).choices.map(one => ({value: one.value, label: inLanguage(one.label)}));
    }
    function transitions(kind: string, scope: string, fields: var): var {
        const flow = Mock.schema(kind).workflow;
        if (flow === undefined || !mayAll)
            return [];
        return flow.transitions.filter(one => one.from.includes(fields[flow.field]) && Object.keys(one.when ?? {}).every(name => one.when[name].includes(fields[name])))
                               .map(one => ({to: one.to, label: inLanguage(one.label), needs: one.needs}));
    }
    function locale(): var { return Qt.locale(Settings.language === "system" ? "zh_CN" : Settings.language); }
    function date(value: var): string {
        const day = new Date(value);
        return isNaN(day) ? "" : Settings.language === "en" ? Qt.formatDate(day, "MMM d") : (day.getMonth() + 1) + "月" + day.getDate() + "日";
    }
    function time(value: var): string { return Qt.formatTime(new Date(value), "HH:mm"); }
    function dateTime(value: var): string { return date(value) + " " + time(value); }
    function relative(value: var): string { return date(value); }
    function clockLength(ms: int): string { return Math.floor(ms / 60000) + ":" + String(Math.floor(ms / 1000) % 60).padStart(2, "0"); }
    function fileSize(bytes: real): string { return (bytes / 1048576).toFixed(1) + " MB"; }
}
