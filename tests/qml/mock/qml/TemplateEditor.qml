import QtQuick
import Plumbline

QtObject {
    id: editor

    property string recordId: ""
    property string code: ""
    readonly property bool loading: Mock.mode === "loading"
    readonly property bool exists: Mock.mode === "full" && recordId !== "no such"
    readonly property bool builtIn: recordId === ""
    // As tests name them: tp4 is a draft of one's own, tp2 waits for a check, tp1 is approved.
    readonly property string state: recordId === "tp4" ? "draft" : recordId === "tp2" ? "submitted" : "approved"
    property string stage: recordId === "tp4" ? "tiling" : "utilities"
    property string title: recordId === "tp4" ? "美缝检查" : "水电隐蔽验收（公司版）"
    property string note: recordId === "tp1" ? "第 3 项改为按 GB 50242 试压" : ""
    readonly property var fields: ({
        title: title, stage: stage, stageTitle: stage === "tiling" ? "泥木" : "水电",
        stages: [{value: "utilities", label: "水电"}, {value: "waterproofing", label: "防水"}, {value: "tiling", label: "泥木"}, {value: "round", label: "日常巡查"}],
        tests: [{value: "closed_water", label: "闭水试验"}, {value: "pressure", label: "管道试压"}], code: "utilities", version: recordId === "tp1" ? 3 : 4,
        state: state, stateWords: state === "draft" ? "草稿" : state === "submitted" ? "待审核" : "已批准",
        approvedOn: recordId === "tp1" ? "2026-11-01" : "", note: note
    })
    readonly property var people: builtIn ? [] : recordId === "tp1"
        ? [{label: "编制人", name: "沈工"}, {label: "审核人", name: "李工"}, {label: "批准人", name: "周总"}] : [{label: "编制人", name: "沈工"}]
    property MockRows items: MockRows {}
    property MockRows photos: MockRows {}
    property var signers: [{value: "project_manager", label: "项目经理", on: true}, {value: "client", label: "客户", on: true}, {value: "designer", label: "设计师", on: false}]
    property var gate: [{value: "acceptance", label: "上一阶段验收", on: true}, {value: "briefing", label: "班组交底", on: false}]
    property var problems: editable ? [{list: "items", row: 1, words: "第 2 项，砖缝高低差：请填数字，例如 0.5"}] : []
    readonly property bool editable: exists && state === "draft"
    readonly property string whyNot: editable ? "" : builtIn ? "随应用提供。要修改，请另建公司版本。" : "已批准的版本不再修改，请新建版本。"
    readonly property var steps: builtIn || !exists || !App.mayAll ? [] : state === "draft" ? [{to: "submitted", label: "提交审核", why: ""}]
        : state === "submitted" ? [{to: "draft", label: "退回修改", why: ""}, {to: "checked", label: "审核通过", why: own ? "这一版是你编制的：请别人来“审核通过”。" : ""}]
        : [{to: "withdrawn", label: "作废", why: ""}]
    property bool own: false
    property var savedAt: new Date(2026, 10, 23, 9, 38)
    property var error: null
    property bool busy: false
    property string asked: ""            // what was done last, for tests

    signal taken(string to)
    signal refused(var problem)
    signal failed(var error)

    function item(key: string, more: var): var {
        return Object.assign({key: key, title: "", requirement: "", room: "", limit: "", figure: "", limitTitle: "", place: "", unverified: false, compare: "",
                              value: "", upper: "", unit: "", points: "", main: false, redLine: false, test: "", testWords: "", photos: "", problems: {}, problem: ""}, more);
    }
    function refill() {
        items.fill(!exists ? [] : [
            item("flat", {title: "砖面平整度", requirement: "2 m 靠尺检查，偏差不大于 3 mm", limit: "plaster_flat", figure: "≤ 3 mm", limitTitle: "表面平整度",
                          place: "GB 50210-2018，表 4.2.10", points: "5", photos: "1"}),
            item("step", {title: "砖缝高低差", requirement: "接缝高低差按公司规定", limit: "own", figure: "", limitTitle: "公司自定", compare: "between", value: "约 0.5", upper: "1", unit: "mm",
                          unverified: true, problems: editable ? {value: "请填数字，例如 0.5"} : {}, problem: editable ? "请填数字，例如 0.5" : ""}),
            item("hollow", {title: "卫生间地砖空鼓", requirement: "整砖空鼓不接受", main: true, redLine: true, room: "卫生间", test: "closed_water", testWords: "闭水试验"})
        ]);
        photos.fill(!exists ? [] : [{key: "base", title: "基层清理", per: "room", perWords: "每个房间", phase: "before", problems: {}, problem: ""},
                                    {key: "done", title: "完成面全景", per: "stage", perWords: "一次", phase: "", problems: {}, problem: ""}]);
    }
    function setField(name: string, value: string) { asked = name + "=" + value; }
    function add(list: string): int {
        const rows = list === "items" ? items : photos;
        const all = [];
        for (let row = 0; row < rows.count; ++row)
            all.push(rows.get(row));
        rows.fill(all.concat([list === "items" ? item("new", {problem: "需要名称", problems: {title: "需要名称"}})
                                               : {key: "newphoto", title: "", per: "stage", perWords: "一次", phase: "", problems: {title: "需要名称"}, problem: "需要名称"}]));
        return rows.count - 1;
    }
    function remove(list: string, row: int) { asked = "remove " + list + row; }
    function move(list: string, from: int, to: int) { asked = "move " + list + from + to; }
    function set(list: string, row: int, name: string, value: var) { asked = list + row + name + "=" + value; }
    function setName(list: string, name: string, on: bool) { asked = list + name + on; }
    function take(to: string, note: string) {
        asked = "take " + to;
        if (to === "submitted")
            refused({list: "items", row: 1, title: "还不能提交", text: "第 2 项，砖缝高低差：请填数字，例如 0.5", words: "第 2 项，砖缝高低差：请填数字，例如 0.5"});
        else
            taken(to);
    }

    onExistsChanged: refill()
    onRecordIdChanged: refill()
    Component.onCompleted: refill()
}
