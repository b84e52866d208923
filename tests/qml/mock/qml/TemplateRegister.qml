import QtQuick
import Plumbline

QtObject {
    readonly property var people: [{label: "编制人", name: "沈工"}, {label: "审核人", name: "李工"}, {label: "批准人", name: "周总"}]
    readonly property var rows: Mock.mode === "empty" ? [] : [
        row({recordId: "tp1", code: "utilities", title: "水电隐蔽验收（公司版）", version: 3, state: "approved", stateWords: "已批准", people: people,
             approvedOn: "2026-11-01", items: 20, inUse: true}),
        row({recordId: "tp2", code: "utilities", title: "水电隐蔽验收（公司版）", version: 4, state: "submitted", stateWords: "待审核",
             people: people.slice(0, 1), items: 21, waitsForMe: true}),
        row({recordId: "", code: "utilities", title: "水电隐蔽验收", items: 18, builtIn: true}),
        row({recordId: "", code: "waterproofing", stage: "waterproofing", stageTitle: "防水", title: "防水与闭水验收", items: 12, builtIn: true, inUse: true}),
        row({recordId: "tp4", code: "own_x", stage: "round", stageTitle: "日常巡查", title: "美缝检查", state: "draft", stateWords: "草稿",
             people: people.slice(0, 1), items: 1, mine: true, problem: "own_x: items[0].limit: no limit"})
    ]
    property bool busy: false
    property string asked: ""            // what was begun, for tests

    signal begun(string id)
    signal failed(var error)

    function row(more: var): var {
        return Object.assign({recordId: "", code: "", title: "", stage: "utilities", stageTitle: "水电", version: 1, state: "approved", stateWords: "已批准",
                              people: [], approvedOn: "", items: 0, builtIn: false, inUse: false, waitsForMe: false, mine: false, problem: ""}, more);
    }
    function begin(code: string, recordId: string): string {
        asked = code + "/" + recordId;
        begun("tp4");
        return "tp4";
    }
}
