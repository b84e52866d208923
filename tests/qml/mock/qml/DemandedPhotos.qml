import QtQuick

QtObject {
    property string inspectionId: ""
    property string stageId: ""
    property var list: inspectionId === "" && stageId === "" ? [] : [
        {key: "walls", title: "每面墙正拍", detail: "厨房，北墙", aboutId: "st1", demand: "walls", phase: "", room: "厨房", wall: "北墙", wanted: 1, there: 1},
        {key: "walls", title: "每面墙正拍", detail: "客厅", aboutId: "st1", demand: "walls", phase: "", room: "客厅", wall: "", wanted: 1, there: 0},
        {key: "groove", title: "开槽深度", detail: "", aboutId: "st1", demand: "groove", phase: "", room: "", wall: "", wanted: 1, there: 0},
        {key: "ii1", title: "给水管压力试验", detail: "厨房", aboutId: "ii1", demand: "", phase: "", room: "厨房", wall: "", wanted: 2, there: 1}]
    property int wanted: list.reduce((sum, one) => sum + one.wanted, 0)
    property int there: list.reduce((sum, one) => sum + Math.min(one.there, one.wanted), 0)

    signal changed()

    function nextOpen(fromRow: int): int {
        for (let i = 0; i < list.length; ++i) {
            const row = (Math.max(fromRow, 0) + i) % list.length;
            if (list[row].there < list[row].wanted)
                return row;
        }
        return -1;
    }
    function rowOf(aboutId: string, demand: string, room: string, wall: string): int {
        return list.findIndex(one => one.demand === demand && (demand !== "" ? one.room === "" || one.room === room && one.wall === wall : one.aboutId === aboutId));
    }
    Component.onCompleted: changed()
}
