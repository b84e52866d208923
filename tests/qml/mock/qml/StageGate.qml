import QtQuick
import Plumbline

QtObject {
    id: gate

    property string stageId: ""
    property bool known: Mock.mode !== "loading"
    readonly property bool open: known && missing.length === 0
    property var confirmed: []
    property var all: [
        {code: "acceptance_open", text: "水电验收未完成：还差 7 项", ids: ["n1"], page: "Inspection", params: {inspectionId: "n1"}, demand: ""},
        {code: "issue_open", text: "整改未关闭", ids: ["i1"], page: "Issue", params: {issueId: "i1"}, demand: ""},
        {code: "signature", text: "缺少签字：客户", ids: ["n1"], page: "Inspection", params: {inspectionId: "n1"}, demand: ""},
        {code: "document", text: "物业施工许可", ids: [], page: "", params: {}, demand: "permit"}
    ]
    readonly property var missing: known && stageId !== "" ? all.filter(one => !confirmed.includes(one.demand)) : []
    readonly property string summary: missing.length === 0 ? "" : "需要：水电验收、整改 2 项、客户签字"
    property bool busy: false
    property var error: Mock.mode === "error" ? Mock.error : null

    signal started

    function start(): void {
        Mock.set(stageId, {state: "running"});
        started();
    }
    function overrideWith(reason: string): void {
        if (reason.trim() === "") {
            error = {code: "no_reason", title: "为什么仍可开工？", text: "", action: ""};
            return;
        }
        Mock.set(stageId, {state: "running", override_reason: reason, overridden_by: "p1"});
        started();
    }
    function confirm(demand: string): void { confirmed = confirmed.concat([demand]); }
}
