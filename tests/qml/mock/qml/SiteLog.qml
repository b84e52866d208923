import QtQuick
import Plumbline

QtObject {
    id: log

    property string siteId
    property string today
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property bool over: false
    property int generation: 0
    readonly property var entries: generation < 0 ? [] : Mock.records("site_log", "", {site: siteId})
    readonly property var days: known && entries.length > 0 ? [open("2026-11-23", "owed"), written(entries[0], 0), open("2026-11-21", "missing"),
                                                              open("2026-11-20", "missing"), written(entries[1], 2)] : []
    readonly property int missing: days.filter(one => one.state === "missing").length
    readonly property string todayId: ""
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { log.generation += 1; }
    }

    function open(date: string, state: string): var {
        return {date: date, state: state, recordId: "", fields: {}, crews: [], author: "", lateDays: 0, unsent: false};
    }
    function written(row: var, late: int): var {
        return {date: row.fields.date, state: "written", recordId: row.recordId, fields: row.fields, crews: names(row), author: "陈强", lateDays: late,
                unsent: row.unsent};
    }
    function names(row: var): var { return row.fields.crews.map(id => Mock.record(id).title); }
    function before(date: string): var {
        const row = entries.find(one => one.fields.date < date);
        return row === undefined ? null : {date: row.fields.date, crews: row.fields.crews, names: names(row), workers: row.fields.workers};
    }
}
