import QtQuick
import Plumbline

QtObject {
    id: pins

    property string sheetId
    property string revisionId
    property string personId
    property var filter: ({})
    property var checked: []
    property var placed: []
    property var at: ({})
    readonly property bool known: Mock.mode !== "loading"
    readonly property var error: null
    readonly property var all: sheetId !== "" && Mock.mode === "full" ? [
        one("pn3", 3, "issue", 588, 214, "danger", "i2", "地漏位置与图纸不符", "待整改 · 卫生间 · 陈强", "卫生间", true, checked.includes("pn3") ? "same" : "changed"),
        one("pn12", 12, "photo", 640, 250, "info", "ph2", "东墙近照", "卫生间", "卫生间", false, "same"),
        one("pn7", 7, "issue", 452, 470, "warning", "i5", "电线管与热水管间距不足", "已整改 · 客厅", "客厅", true, "same"),
        one("pn9", 9, "issue", 770, 480, "good", "i6", "厨房墙砖空鼓 3 片", "已关闭 · 厨房", "厨房", false, "same"),
        one("pn10", 10, "comment", 776, 500, "warning", "", "冰箱位置与门扇干涉，建议右移 100", "方丽", "厨房", true, "same")].concat(placed) : []
    readonly property var list: all.filter(pin => (!filter.open || pin.open) && (!filter.what || pin.what === filter.what)).map(pin => Object.assign({}, pin, at[pin.pinId] ?? {}))
    readonly property var counts: ({all: all.length, open: all.filter(pin => pin.open).length, toCheck: all.filter(pin => pin.carried !== "same").length})
    readonly property var trades: all.length > 0 ? [{value: "plumbing", label: "水工"}, {value: "tiling", label: "泥工"}] : []
    readonly property var people: all.length > 0 ? [{value: "p1", label: "陈强"}] : []

    signal changed
    signal saved
    signal failed(var error)

    function one(id: string, label: int, what: string, x: real, y: real, tone: string, about: string, title: string, words: string, room: string, open: bool, carried: string): var {
        return {pinId: id, what: what, x: x, y: y, label: String(label), tone: tone, icon: "map-pin", title: title, words: words, open: open, aboutId: about, aboutKind: about === "" ? "" : about.startsWith("ph") ? "photo" : "issue",
                room: room, text: about === "" ? title : "", revision: "B", carried: carried, trade: "plumbing", personId: "p1", reviewId: "", unsent: false};
    }
    function pin(id: string): var { return list.find(one => one.pinId === id) ?? {}; }
    function grouped(scale: real, apart: real): var {
        const groups = [];
        for (const pin of list) {
            const near = groups.find(group => Math.hypot(group.x - pin.x, group.y - pin.y) * scale < apart);
            if (near)
                near.pins.push(pin);
            else
                groups.push({x: pin.x, y: pin.y, area: Qt.rect(pin.x, pin.y, 1, 1), pins: [pin]});
        }
        return groups;
    }
    function place(what: string, point: point, about: string, text: string, room: string, review: string): string {
        placed = placed.concat([one("new" + placed.length, 20 + placed.length, what, point.x, point.y, "warning", about, text, room, room, true, "same")]);
        saved();
        return "new" + (placed.length - 1);
    }
    function openIssue(point: point, title: string, room: string): string { place("issue", point, "", title, room, ""); return "i1"; }
    function move(id: string, to: point): void { at = Object.assign({}, at, {[id]: {x: to.x, y: to.y}}); saved(); }
    function takeAway(id: string, reason: string): void { saved(); }
    function check(id: string): void { checked = checked.concat([id]); saved(); }
    function close(id: string): void { saved(); }
    function roomAt(point: point): string { return "卫生间"; }
}
