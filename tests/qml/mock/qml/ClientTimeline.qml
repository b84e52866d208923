import QtQuick
import Plumbline

QtObject {
    property string siteId
    readonly property bool known: Mock.mode !== "loading"
    readonly property bool exists: Mock.mode === "full"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property string warranty: "施工中"
    readonly property var list: !exists ? [] : [
        {at: "2026-11-23T00:50:00.000Z", icon: "message-square-warning", tone: "danger", title: "投诉：卫生间渗水到楼下", words: "C-1123-A04 · 已受理", kind: "complaint", page: "Complaint", params: {complaintId: "k1"}},
        {at: "2026-11-20T06:00:00.000Z", icon: "wrench", tone: "good", title: "已整改：地漏位置与图纸不符", words: "已复查", kind: "issue", page: "Issue", params: {issueId: "i1"}},
        {at: "2026-11-18T08:00:00.000Z", icon: "clipboard-check", tone: "", title: "水电隐蔽验收", words: "已完成", kind: "inspection", page: "Inspection", params: {inspectionId: "in1"}},
        {at: "2026-10-30", icon: "milestone", tone: "good", title: "拆改 已验收", words: "", kind: "stage", page: "", params: {}},
        {at: "2026-09-12", icon: "flag", tone: "", title: "开工", words: "", kind: "", page: "", params: {}}]
}
