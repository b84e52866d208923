import QtQuick
import Plumbline

ListModel {
    id: limits

    property string search: ""
    property string group: ""
    property bool onlyUnverified: false
    readonly property int total: Mock.mode === "empty" ? 0 : all.length
    readonly property int unverified: all.filter(one => one.unverified).length
    readonly property var groups: [{value: "plaster", label: "抹灰", count: 2}, {value: "wall_tile", label: "墙砖与饰面", count: 1},
                                   {value: "waterproofing", label: "防水", count: 2}]
    readonly property var all: [
        {limitId: "plaster_plumb", group: "plaster", groupTitle: "抹灰", title: "立面垂直度 · 普通抹灰", figure: "≤ 4 mm", place: "GB 50210-2018，表 4.2.10",
         main: false, unverified: false, standing: ""},
        {limitId: "plaster_flat", group: "plaster", groupTitle: "抹灰", title: "表面平整度 · 高级抹灰", figure: "≤ 3 mm", place: "GB 50210-2018，表 4.2.10",
         main: false, unverified: false, standing: "沈工确认，11月20日"},
        {limitId: "tile_hollow", group: "wall_tile", groupTitle: "墙砖与饰面", title: "单块砖边角空鼓面积", figure: "≤ 5 %", place: "",
         main: false, unverified: true, standing: "公司设定，未经核实"},
        {limitId: "water_height", group: "waterproofing", groupTitle: "防水", title: "淋浴区墙面防水高度，自完成面起", figure: "≥ 1800 mm", place: "JGJ 298-2013",
         main: true, unverified: true, standing: "公司设定，未经核实"},
        {limitId: "closed_water", group: "waterproofing", groupTitle: "防水", title: "闭水时间", figure: "≥ 24 h", place: "GB 55030-2022，6.0.12",
         main: true, unverified: false, standing: ""}
    ]

    function fill() {
        clear();
        if (Mock.mode === "empty")
            return;
        for (const one of all)
            if ((group === "" || one.group === group) && (!onlyUnverified || one.unverified) && (one.title + one.place).includes(search))
                append(Object.assign({heading: count > 0 && get(count - 1).group === one.group ? "" : one.groupTitle}, one));
    }

    onSearchChanged: fill()
    onGroupChanged: fill()
    onOnlyUnverifiedChanged: fill()
    Component.onCompleted: fill()
}
