import QtQuick
import Plumbline

QtObject {
    id: summary

    property string from
    property string until
    property string recordId
    property bool locked: recordId !== ""
    property bool stopped: false
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property bool counting: Mock.mode === "loading"
    readonly property double progress: counting ? 0.4 : -1
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property bool whole: true
    readonly property bool comparable: true
    readonly property var teams: [{ value: "team/t1", label: "王莉团队" }, { value: "team/t2", label: "李敏团队" }]
    readonly property var steps: !known ? [] : locked ? [{ to: "confirmed", label: "确认" }, { to: "draft", label: "退回" }] : [{ to: "signed", label: "签署" }]
    readonly property string whyNotSigned: ""
    readonly property var kept: locked ? { recordId: recordId, state: "signed", stateWords: "已签署", returned: "", signed: { name: "小周", at: "2026年11月2日 09:12" }, confirmed: null, received: null } : null
    readonly property var differences: locked ? [{ label: "新增", was: "31", is: "30" }, { label: "作废编号 · C-1012-A07", was: "–", is: "C-1012-A07" }] : []
    property var done: []                // what was asked of it
    readonly property var figures: known ? (Mock.mode === "full" ? sample() : nothing()) : null

    signal taken(string to)
    signal failed(var error)

    function cancel(): void { stopped = true; }
    function again(): void { stopped = false; }
    function sign(scope: string): void { done = done.concat([["sign", scope]]); taken("signed"); }
    function take(to: string, reason: string): void { done = done.concat([[to, reason]]); taken(to); }
    function entry(id: string, number: string, title: string, set: var): var { return Object.assign({ id: id, number: number, title: title, words: "" }, set); }
    function list(entries: var): var { return { count: entries.length, list: entries }; }
    function row(key: string, label: string, opening: int, fresh: int, closed: int): var {
        return { key: key, label: label, opening: opening, new: fresh, closed: closed, closing: opening + fresh - closed };
    }
    function nothing(): var {
        const none = list([]);
        return { from: "2026年10月1日", until: "2026年10月31日", asOf: "2026年11月1日 00:00", stock: row("", "", 0, 0, 0), line: [0, 0, 0], days: [], groups: [], clocks: [], causes: [], owners: [],
                 satisfaction: { count: 0, average: 0, share: 0 }, overdue: none, repeated: none, major: none, numbers: [], accounted: "每个编号都有着落。", void: none, late: none, merged: none, reopened: none };
    }
    function clock(name: string, label: string, count: int, median: string, worst: string, missed: int): var {
        return { clock: name, label: label, count: count, met: count - missed, missed: missed, median: median, worst: worst, worstId: "cp1", worstNumber: "C-1018-A15" };
    }
    function sample(): var {
        const first = entry("cp1", "C-1018-A15", "卫生间渗水到楼下", { clock: "关闭", late: "2 天 4 小时", owner: "王莉", due: "2026年10月29日 08:50", severity: "urgent" });
        return Object.assign(nothing(), {
            stock: row("", "", 12, 31, 27), line: [12, 13, 13, 15, 14, 14, 16, 18, 17, 17, 19, 20, 18, 18, 17, 19, 21, 20, 20, 18, 17, 17, 19, 18, 16, 16, 15, 17, 18, 17, 16, 16],
            groups: [{ part: "category", label: "类别", rows: [row("quality", "质量", 5, 14, 11), row("delay", "工期", 4, 8, 9), row("cleanliness", "卫生与扰邻", 1, 5, 4), row("", "未填", 2, 4, 3)] },
                     { part: "stage", label: "阶段", rows: [row("tiling", "瓦工", 6, 12, 12), row("utilities", "水电", 6, 19, 15)] },
                     { part: "project_manager", label: "项目经理", rows: [row("p1", "陈志远", 12, 31, 27)] }],
            clocks: [clock("hand_over", "移交", 30, "3 分钟", "41 分钟", 4), clock("first_call", "首次致电", 29, "52 分钟", "5 小时 10 分钟", 6), clock("close", "关闭", 27, "3 天 4 小时", "9 天", 3), clock("plan", "方案", 0, "", "", 0)],
            causes: [{ key: "workmanship", label: "施工", count: 11 }, { key: "schedule", label: "进度", count: 9 }, { key: "communication", label: "沟通", count: 7 }],
            satisfaction: { count: 24, average: 4.2, share: 0.79 }, overdue: list([first, entry("cp2", "C-1022-A19", "木地板起翘", { clock: "回访", late: "5 小时", owner: "李敏", due: "", severity: "normal" })]),
            repeated: list([{ id: "s1", name: "翠湖花园 3-1201", count: 3, complaints: [first, entry("cp2", "C-1022-A19", "")] }]),
            major: Object.assign(list([entry("cp3", "C-1009-B03", "水管爆裂,淹及楼下", { words: "¥12,000 · 4 天 · 赔付楼下天花" })]), { money: 12000, days: 4 }),
            numbers: [{ series: "A", missing: 1, twice: 0, words: "1–22：已用 19 · 作废 1 · 合并 1 · 缺号：A17" }, { series: "B", missing: 0, twice: 0, words: "1–9：已用 9" }], accounted: "缺 1 个编号",
            void: list([entry("cp4", "C-1012-A07", "试登记", { words: "登记有误" })]), late: list([entry("cp5", "C-1020-B06", "柜门异响", { words: "来电 3 小时 5 分钟后才登记" })])
        });
    }
}
