import QtQuick
import Plumbline

QtObject {
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    property var rows: !known ? [] : [{rule: "measured", months: 0, days: 1, way: "phone", active: true, own: false}, {rule: "three_months", months: 3, days: 0, way: "phone", active: true, own: false},
        {rule: "warranty", months: 24, days: -30, way: "visit", active: true, own: false}, {rule: "repair", months: 0, days: 3, way: "phone", active: false, own: true}]

    signal changed
    signal saved
    signal failed(var error)

    function set(rule: string, months: int, days: int, way: string, active: bool): void {
        rows = rows.map(one => one.rule === rule ? {rule: rule, months: months, days: days, way: way, active: active, own: true} : one);
        saved();
    }
}
