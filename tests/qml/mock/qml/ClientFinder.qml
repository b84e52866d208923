import QtQuick
import Plumbline

QtObject {
    property string query
    readonly property bool known: query !== ""
    readonly property var error: null
    readonly property var list: query === "" || Mock.mode !== "full" ? [] : Mock.records("site", "", {}).filter(one => (one.title + one.fields.client_name + "13812346621").includes(query))
        .map(one => ({contactId: one.recordId === "s1" ? "ct1" : "", name: one.recordId === "s1" ? "林女士" : "", relation: "业主", phone: one.recordId === "s1" ? "138 •••• 6621" : "", siteId: one.recordId,
                      site: one.title, scope: one.scope, client: one.fields.client_name, adviser: "p3", projectManager: "p1", designer: "p2", stage: one.fields.stage,
                      warranty: "施工中", open: one.recordId === "s1" ? 1 : 0}))
}
