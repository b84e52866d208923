import QtQuick

QtObject {
    property var list: [
        {id: "concealed", title: "水电隐蔽验收", items: 18, version: 2, stage: "utilities", stageTitle: "水电", approvedBy: "林总", approvedOn: "2026-11-01", usable: true, state: "approved", problem: ""},
        {id: "waterproof", title: "防水闭水验收", items: 9, version: 1, stage: "waterproofing", stageTitle: "防水", approvedBy: "林总", approvedOn: "2026-11-01", usable: true, state: "approved", problem: ""},
        {id: "tiling", title: "瓷砖铺贴验收", items: 14, version: 3, stage: "tiling", stageTitle: "泥木", approvedBy: "林总", approvedOn: "2026-11-01", usable: true, state: "approved", problem: ""},
        {id: "tiling", title: "瓷砖铺贴验收", items: 15, version: 4, stage: "tiling", stageTitle: "泥木", approvedBy: "", approvedOn: "", usable: false, state: "checked", problem: ""},
        {id: "broken", title: "美缝检查", items: 0, version: 1, stage: "tiling", stageTitle: "泥木", approvedBy: "", approvedOn: "", usable: false, state: "draft", problem: "broken: items[0].limit: no limit \"x\""},
        {id: "safety", title: "安全巡查", items: 12, version: 1, stage: "round", stageTitle: "巡查", approvedBy: "林总", approvedOn: "2026-11-01", usable: true, state: "approved", problem: ""},
        {id: "five_s", title: "5S 现场巡查", items: 10, version: 1, stage: "round", stageTitle: "巡查", approvedBy: "林总", approvedOn: "2026-11-01", usable: true, state: "approved", problem: ""},
        {id: "service", title: "服务行为巡查", items: 9, version: 1, stage: "round", stageTitle: "巡查", approvedBy: "林总", approvedOn: "2026-11-01", usable: true, state: "approved", problem: ""}
    ]
    property string asked: ""            // what was wanted last, for tests

    signal started(string id)
    signal failed(var error)

    function signers(code: string, version: int, stage: string): var { return stage === "handover" ? [] : ["project_manager", "engineer", "client"]; }
    function briefing(stage: string): string {
        return stage === "" ? "" : "1. 阴阳角（红线）：抹圆弧，半径不小于 50 mm\n2. 涂膜厚度：不小于 1.5 mm\n封闭前拍照：管根、门槛";
    }
    function startInspection(siteId: string, stageId: string, templateId: string): string {
        asked = "start " + templateId;
        started("in1");
        return "in1";
    }
    function repeatInspection(id: string): string {
        asked = "repeat " + id;
        started("in1");
        return "in1";
    }
    function checkDrawings(siteId: string, revisions: var): string {
        asked = "check " + revisions.join(" ");
        started("in1");
        return "in1";
    }
    function recheckInspection(id: string): string {
        asked = "recheck " + id;
        started("in1");
        return "in1";
    }
}
