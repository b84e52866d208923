import QtQuick
import Plumbline

QtObject {
    id: limit

    property string limitId: ""
    readonly property bool exists: Mock.mode !== "empty" && ["plaster_plumb", "plaster_flat", "tile_hollow", "water_height"].includes(limitId)
    readonly property string title: limitId === "water_height" ? "淋浴区墙面防水高度，自完成面起" : limitId === "tile_hollow" ? "单块砖边角空鼓面积" : "立面垂直度"
    readonly property string figure: limitId === "water_height" ? "≥ 1800 mm" : limitId === "tile_hollow" ? "≤ 5 %" : "≤ 4 mm"
    readonly property string unit: limitId === "tile_hollow" ? "%" : "mm"
    property bool between: false
    readonly property bool main: limitId === "water_height"
    readonly property string status: limitId === "water_height" ? "conflict" : limitId === "tile_hollow" ? "memory"
                                     : limitId === "plaster_flat" ? "confirmed" : "found"
    readonly property bool unverified: status === "conflict" || status === "memory"
    readonly property string standing: unverified ? "公司设定，未经核实" : status === "confirmed" ? "沈工确认，11月20日" : ""
    readonly property var facts: [
        {label: "标准", text: "GB 50210-2018"}, {label: "条款", text: "表 4.2.10"}, {label: "检测方法", text: "用 2 m 垂直检测尺检查"},
        {label: "量具", text: "2 m 垂直检测尺，-20 至 20 mm"}, {label: "抽样", text: "每 100 m² 至少抽查 1 处，每处不小于 10 m²"}
    ]
    readonly property var values: status === "conflict"
        ? [{figure: "≥ 1800 mm", value: "1800", upper: "", source: "JGJ 298-2013"}, {figure: "≥ 2000 mm", value: "2000", upper: "", source: "DB31/30-2023"}]
        : [{figure: figure, value: "5", upper: "", source: "企业标准"}]
    readonly property var confirmed: status === "confirmed" ? {figure: figure, by: "沈工", at: "2026-11-20T08:00:00.000Z", note: "查 GB 50210-2018 正式版第 15 页"} : null
    property bool busy: false
    property string asked: ""            // what was confirmed, for tests

    signal saved
    signal failed(var error)

    function problems(value: string, upper: string): var {
        return {value: isNaN(Number(value)) || value === "" ? "应填数字，例如 0.5" : "", upper: ""};
    }
    function confirm(value: string, upper: string, note: string): bool {
        if (problems(value, upper).value !== "")
            return false;
        Mock.set("p1", {confirmed_last: value});
        saved();
        return true;
    }
}
