import QtQuick
import Plumbline

ListModel {
    readonly property bool empty: count === 0

    signal settled
    signal failed(var error)

    dynamicRoles: true
    Component.onCompleted: if (Mock.mode === "full") {
        append({what: "change", recordId: "in1", recordKind: "inspection", title: "水电隐蔽验收", bytes: 1228, progress: 0, held: false, code: "", detail: "", values: {}, reason: {}, at: new Date()});
        append({what: "photo", recordId: "ph1", recordKind: "photo", title: "照片 客厅墙面", bytes: 6501171, progress: 0.61, held: false, code: "", detail: "", values: {}, reason: {}, at: new Date()});
        append({what: "refused", recordId: "i1", recordKind: "issue", title: "地漏位置与图纸不符", bytes: 420, progress: 0, held: false, code: "no_permission",
                detail: "scope: not a member", values: {title: "地漏位置与图纸不符"},
                reason: {title: "你已不是那里的成员", text: "你填的都在本机。", action: "请负责人加你", field: "title", problem: "需要改"}, at: new Date()});
        append({what: "conflict", recordId: "i2", recordKind: "issue", title: "瓷砖空鼓", bytes: 0, progress: 0, held: false, code: "", detail: "", reason: {},
                values: {both: true, yoursMine: true, theirsMine: false, yoursBy: "陈强", now: "", field: "due_on", label: "到期日", yours: "11月25日", theirs: "11月27日", yoursAt: new Date(), theirsAt: new Date(), theirsBy: "吴工", shown: "theirs"}, at: new Date()});
    }

    function mending(row: int): var {
        const line = get(row);
        return {op: 7, kind: line.recordKind, recordId: line.recordId, scope: "site/s1", values: line.values, field: "title", problem: "需要改",
                title: "你已不是那里的成员", text: "你填的都在本机。", action: "请负责人加你"};
    }
    function hold(row: int, held: bool): void { setProperty(row, "held", held); }
    function letBe(row: int): void { remove(row); }
    function keepBoth(row: int): void { remove(row); }
    function mend(row: int): void { remove(row); }
    function keepMine(row: int): void { remove(row); }
    function keepTheirs(row: int): void { remove(row); }
}
