import QtQuick
import Plumbline

QtObject {
    id: run

    property string sheetId
    property string revisionId
    property string personId
    property bool confirmed: false
    property bool submitted: false
    property var done: ["title_block", "dimensions", "scale", "standards"]
    readonly property bool known: Mock.mode !== "loading"
    readonly property bool exists: known && sheetId + revisionId !== "" && Mock.mode !== "empty"
    readonly property string recordId: !exists ? "" : sheetId !== "" ? sheetId : "sh1"
    readonly property string scope: exists ? "site/s1" : ""
    readonly property var fields: exists ? ({site: "s1", number: "P-02", title: "平面布置图", discipline: "plan"}) : ({})
    readonly property var revisions: exists ? [
        one("rv4", "D", submitted ? "review" : "draft", submitted ? "待审" : "草稿", "", "次卧改为书房，门洞右移", [], []),
        one("rv3", "C", "current", "已发布", "2026-11-20T02:00:00.000Z", "卫生间地漏移位，加开一扇门", confirmed ? ["吴工", "王莉", "陈强"] : ["吴工", "王莉"], confirmed ? ["老方", "李师傅"] : ["陈强", "老方", "李师傅"]),
        one("rv2", "B", "superseded", "已作废", "2026-11-06T02:00:00.000Z", "", ["吴工", "王莉", "陈强", "老方"], [])] : []
    readonly property var shown: exists ? revisions.find(one => one.recordId === (revisionId === "" ? "rv3" : revisionId)) ?? null : null
    readonly property var current: exists ? revisions[1] : null
    readonly property var earlier: shown !== null && shown.recordId !== "rv2" ? revisions[2] : null
    readonly property bool seen: confirmed || shown === null || shown.standing !== "current"
    readonly property var error: Mock.mode === "error" ? Mock.error : null

    signal saved
    signal failed(var error)

    function one(id: string, name: string, standing: string, words: string, issued: string, note: string, seenBy: var, missing: var): var {
        const points = [["title_block", "图框：图号、版次、日期、签名齐全"], ["dimensions", "尺寸齐全，连续尺寸合计无误"], ["scale", "比例已标注且正确"], ["standards", "符合出图规范和技术标准"], ["cross_references", "与其他图纸一致"], ["client_agreed", "已与客户确认"]];
        return {recordId: id, revision: name, standing: standing, words: words, authorId: name === "D" ? "p1" : "p3", author: name === "D" ? "陈强" : "吴工", uploadedAt: "2026-11-19T02:00:00.000Z", issuedAt: issued, note: note,
                file: name === "B" ? ":/mock/floor_plan_b.pdf" : ":/mock/floor_plan_c.pdf", page: 0, width: 1190, height: 842, scale: 50, mediaType: "application/pdf", size: 182000, change: "",
                checklist: points.map(point => ({code: point[0], words: point[1], done: run.done.includes(point[0])})), checked: run.done.length, returned: "", seenBy: seenBy, missing: missing, unsent: standing === "draft"};
    }
    function confirmSeen(): void { confirmed = true; saved(); }
    function check(id: string, code: string, on: bool): void { done = on ? done.concat([code]) : done.filter(each => each !== code); }
    function submit(id: string): void { submitted = true; saved(); }
    function giveBack(id: string, reason: string): void { saved(); }
    function issue(id: string): void { saved(); }
    function withdraw(id: string): void { saved(); }
}
