import QtQuick
import Plumbline

QtObject {
    id: day

    property string personId
    property string today
    property int generation: 0
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var records: generation < 0 || !known ? [] : Mock.records("call", "", {})
    readonly property var counts: ({calls: records.length, answered: records.filter(one => one.fields.answered_at).length, inTime: records.length, missed: records.filter(one => one.fields.result === "missed").length,
                                    share: records.length === 0 ? -1 : 100})
    readonly property var calls: records.slice().reverse().map(one => ({recordId: one.recordId, at: one.fields.started_at, caller: one.fields.caller ?? "", want: one.fields.want ? App.choiceLabel("call", "want", one.fields.want) : "",
        result: one.fields.result ? App.choiceLabel("call", "result", one.fields.result) : "", fields: one.fields, missed: one.fields.result === "missed", running: !one.fields.ended_at}))
    readonly property string running: calls.find(one => one.running)?.recordId ?? ""
    readonly property var passed: generation < 0 || Mock.mode !== "full" ? [] : [
        {recordId: "k1", kind: "complaint", number: "C-1123-03", title: "瓷砖空鼓 · 麓园 8-302", state: "王莉 2 分钟前已接", tone: "good", at: "2026-11-23T01:30:00.000Z", page: "Complaint", params: {complaintId: "k1"}},
        {recordId: "k2", kind: "complaint", number: "C-1123-02", title: "工期延误 · 翠湖湾 2-601", state: "未接 9 分钟 · 已再提醒", tone: "danger", at: "2026-11-23T01:25:00.000Z", page: "Complaint", params: {complaintId: "k2"}}]
        .concat(Mock.records("message", "", {}).map(one => ({recordId: one.recordId, kind: "message", number: one.fields.number ?? "", title: "留言 · " + (Mock.record(one.fields.to).title ?? ""),
            state: one.fields.state === "sent" ? "未读" : "已读", tone: one.fields.state === "sent" ? "warning" : "", at: one.fields.sent_at, page: "Message", params: {messageId: one.recordId}})))
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { day.generation += 1; }
    }
}
