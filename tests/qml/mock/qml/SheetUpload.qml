import QtQuick
import Plumbline

QtObject {
    id: upload

    property string siteId
    property string sheetId
    property string changeId
    property string personId
    property var rows: Mock.mode !== "full" ? [] : [
        one(1, "P-05 天花布置图 A版.pdf", 0, 1, "P-05", "天花布置图", "ceiling", "A", "", {}, null),
        one(2, "P-02 平面布置图 C版.pdf", 0, 1, "P-02", "平面布置图", "plan", "C", "平面布置图", {revision: "这张图已有 C 版"}, null),
        one(3, "立面图合集.pdf", 0, 12, "E-05", "立面图合集 01", "elevation", "A", "", {}, null),
        one(4, "合同扫描.pdf", 0, 0, "", "", "", "", "", {}, {code: "encrypted", title: "这份 PDF 要密码", text: "文件原样保留，没有丢失。", action: "请设计师给一份不加密的。"})]
    readonly property var list: rows
    readonly property int ready: rows.filter(row => row.take && Object.keys(row.problems).length === 0).length
    property int reading: 0
    property bool saving: false
    property real progress: -1

    signal saved(int sheets)
    signal failed(var error)

    function one(entry: int, file: string, page: int, pages: int, number: string, title: string, discipline: string, revision: string, exists: string, problems: var, error: var): var {
        return {entry: entry, fileName: file, page: page, pages: pages, size: 812000, number: number, title: title, discipline: discipline, revision: revision, note: "", take: pages > 0, exists: exists, problems: problems, error: error, picture: "", saving: false};
    }
    function pickFiles(): void {}
    function importFiles(urls: var): void {}
    function set(entry: int, field: string, value: var): void { rows = rows.map(row => row.entry === entry ? Object.assign({}, row, {[field]: value}, field === "revision" ? {problems: {}} : {}) : row); }
    function drop(entry: int): void { rows = rows.filter(row => row.entry !== entry); }
    function saveAll(): void { saved(ready); }
    function cancel(): void { reading = 0; }
}
