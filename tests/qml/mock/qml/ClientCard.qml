import QtQuick
import Plumbline

QtObject {
    property string siteId
    property string personId
    readonly property bool known: Mock.mode !== "loading"
    readonly property bool exists: known && siteId !== "" && Mock.mode !== "empty"
    readonly property string scope: exists ? "team-private/t1" : ""
    readonly property string profileId: "cp1"
    readonly property int percent: exists ? 76 : 0
    readonly property var missing: exists ? ["何时入住", "忌讳", "生日"] : []
    readonly property string value: exists ? "a" : ""
    readonly property var needs: exists ? [{label: "家庭成员", words: "夫妻两人，女儿 6 岁，母亲常住"}, {label: "房间用途", words: "次卧做书房，阳台封闭晾衣"},
                                           {label: "风格", words: "现代简约，浅木色"}, {label: "预算上限", words: "32 万元"}] : []
    readonly property var contacts: exists ? ["ct1"] : []
    readonly property var care: exists ? [{careDateId: "cd1", contactId: "ct1", title: "生日 · 林女士", on: new Date(2026, 10, 28), inDays: 5, due: true, late: false, kept: false},
                                          {careDateId: "cd2", contactId: "", title: "结婚纪念日 · 林女士夫妇", on: new Date(2026, 10, 20), inDays: -3, due: true, late: true, kept: false},
                                          {careDateId: "cd3", contactId: "", title: "入住日", on: new Date(2027, 1, 14), inDays: 83, due: false, late: false, kept: false}] : []
    readonly property var careRate: ({due: exists ? 3 : 0, kept: exists ? 2 : 0})
    readonly property var referrals: exists ? [{recordId: "rf1", name: "周先生", state: "已签约", tone: "good", becameId: "s2", became: "麓园 8-302"},
                                               {recordId: "rf2", name: "顾女士", state: "已联系", tone: "", becameId: "", became: ""}] : []
    readonly property var scores: exists ? [{at: "2026-09-20T08:00:00.000Z", score: 4, kind: "complaint", recordId: "c1", title: "开工回访"},
                                            {at: "2026-10-12T08:00:00.000Z", score: 5, kind: "complaint", recordId: "c1", title: "水电验收"},
                                            {at: "2026-11-03T08:00:00.000Z", score: 2, kind: "complaint", recordId: "c1", title: "投诉关闭"},
                                            {at: "2026-11-20T08:00:00.000Z", score: 4, kind: "complaint", recordId: "c1", title: "中期验收"}] : []
    readonly property var error: null

    signal remembered

    function remember(id: string, on: date, way: string, words: string): void { remembered(); }
}
