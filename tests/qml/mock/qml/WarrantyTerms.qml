import QtQuick
import Plumbline

QtObject {
    id: company

    property string siteId
    property string trade
    property var calledAt: null
    readonly property bool known: Mock.mode !== "loading"
    property int generation: 0
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { company.generation += 1; }
    }
    readonly property string finished: generation < 0 ? "" : Mock.record(siteId).fields?.finished_on ?? ""
    readonly property var judgement: siteId === "" ? judged("unknown", "site", "尚不能判定是否在保", "还没选工地。选定之前，须先报价。")
        : finished === "" ? judged("unknown", "finished", "尚不能判定是否在保", "这个工地没有竣工日期。请填写；在此之前须先报价。")
        : judged("inside", "", "在保，至 2028年8月25日", "2026年8月25日 竣工。客户不用付费。")
    property var terms: ["demolition", "plumbing", "electrical", "waterproofing", "tiling", "carpentry", "painting", "fitting", "other"].map(trade => ({trade: trade, months: trade === "waterproofing" ? 60 : 24}))
    property var limits: [{urgency: "emergency", minutes: 120, limit: "2 小时"}, {urgency: "normal", minutes: 10080, limit: "7 天"}]
    readonly property var error: Mock.mode === "error" ? Mock.error : null

    signal saved
    signal failed(var error)

    function judged(standing: string, lacks: string, title: string, words: string): var {
        return {standing: standing, lacks: lacks, title: title, words: words, tone: standing === "inside" ? "good" : standing === "outside" ? "info" : "warning",
                from: standing === "unknown" ? "" : "2026-08-25", until: standing === "unknown" ? "" : "2028-08-25"};
    }
    function setTerm(trade: string, months: int): void {
        terms = terms.map(one => one.trade === trade ? ({trade: trade, months: months}) : one);
        saved();
    }
    function setLimit(urgency: string, minutes: int): void {
        limits = limits.map(one => one.urgency === urgency ? ({urgency: urgency, minutes: minutes, limit: one.limit}) : one);
        saved();
    }
}
