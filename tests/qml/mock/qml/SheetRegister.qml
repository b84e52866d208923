import QtQuick
import Plumbline

QtObject {
    property string siteId
    property string personId
    readonly property bool known: Mock.mode !== "loading"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property bool full: Mock.mode === "full" && siteId !== ""
    readonly property var list: full ? [
        one("sh1", "P-02", "平面布置图", "plan", "平面布置", "current", "C", false, null),
        one("sh2", "E-04", "客厅电视墙立面图", "elevation", "立面", "current", "B", true, {revisionId: "rv9", revision: "C", state: "review", words: "待审"}),
        one("sh3", "D-01", "强弱电与给水点位图", "electrical", "强弱电", "current", "B", true, null),
        one("sh4", "W-01", "给排水系统图", "plumbing", "给排水", "draft", "A", true, {revisionId: "rv_sh4", revision: "A", state: "draft", words: "草稿"}),
        one("sh5", "J-03", "窗台石节点大样", "detail", "节点大样", "none", "", true, null)] : []
    readonly property var disciplines: full ? [{value: "plan", label: "平面布置", count: 1}, {value: "elevation", label: "立面", count: 1}, {value: "electrical", label: "强弱电", count: 1}, {value: "plumbing", label: "给排水", count: 1}, {value: "detail", label: "节点大样", count: 1}] : []
    readonly property int unseen: list.filter(sheet => !sheet.seen).length

    signal changed

    function one(id: string, number: string, title: string, discipline: string, words: string, standing: string, revision: string, seen: bool, pending: var): var {
        return {sheetId: id, number: number, title: title, place: "", discipline: discipline, words: words, standing: standing, revisionId: revision === "" ? "" : "rv_" + id, revision: revision,
                file: revision === "" ? "" : ":/mock/floor_plan_c.pdf", issuedAt: standing === "current" ? "2026-11-20T02:00:00.000Z" : "", size: 182000, pending: pending, seen: seen, seenBy: 3, people: 5, unsent: standing === "draft"};
    }
}
