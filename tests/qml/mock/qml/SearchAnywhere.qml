import QtQuick
import Plumbline

QtObject {
    property string query
    property string only
    readonly property string answered: query
    readonly property var error: null
    readonly property var groups: query === "" || Mock.mode !== "full" ? [] : ["contact", "site", "complaint", "issue", "person"].filter(kind => only === "" || kind === only).map(kind => {
        const all = Mock.records(kind, "", {}).filter(one => (one.title + JSON.stringify(one.fields)).includes(query));
        return {kind: kind, label: App.kindPlural ? App.kindPlural(kind) : App.kindLabel(kind), icon: App.kindIcon(kind), more: only === "" && all.length > 5,
                rows: all.slice(0, only === "" ? 5 : 60).map(one => ({recordId: one.recordId, kind: kind, title: one.title, words: one.fields.address ?? one.fields.place ?? "", siteId: one.fields.site ?? one.recordId}))};
    }).filter(group => group.rows.length > 0)
}
