import QtQuick
import Plumbline

QtObject {
    id: scores

    property string siteId
    property string crewId
    property string month
    property string trade
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var all: [
        row("c2", 93.4, {firstPass: figure(17, 18, ["it1", "it2"], ["it5"]), pointsOver: figure(1, 42, ["it5"])}),
        row("c1", 61.5, {firstPass: figure(9, 14, ["it3"], ["it0", "it4"]), pointsOver: figure(6, 30, ["it0", "it4"]),
                         reopened: figure(1, 4, ["i1"]), redLines: figure(1, 14, ["it0"]), openObjections: 1})
    ]
    readonly property var list: known && Mock.mode === "full" ? all.filter(one => (crewId === "" || one.crew === crewId) && (trade === "" || one.trade === trade)) : []
    readonly property var byMonth: crewId === "" || list.length === 0 ? [] : [part({month: "2026-11"}), part({month: "2026-10"})]
    readonly property var bySite: crewId === "" || list.length === 0 ? [] : [part({site: "s1", siteName: Mock.record("s1").title})]
    readonly property var months: Mock.mode === "full" ? ["2026-11", "2026-10"] : []
    readonly property var trades: Mock.mode === "full" ? ["electrical", "tiling"] : []

    function figure(count: int, of: int, records: var, others: var): var {
        return {count: count, of: of, share: of === 0 ? 0 : count / of, records: records, others: others ?? []};
    }
    function row(crew: string, score: real, set: var): var {
        const fields = Mock.record(crew).fields ?? {};
        const none = figure(0, 12, []);
        return Object.assign({crew: crew, name: fields.name ?? "", trade: fields.trade ?? "tiling", lead: fields.lead ?? "", site: "", siteName: "",
                              month: "", score: score, judged: set.firstPass.of > 0, pointsOver: none, reopened: none, redLines: none, openObjections: 0}, set);
    }
    function part(set: var): var { return Object.assign({}, list[0], set); }
}
