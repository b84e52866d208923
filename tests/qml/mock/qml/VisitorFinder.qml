import QtQuick
import Plumbline

QtObject {
    property string query
    property string without
    readonly property bool known: query !== ""
    readonly property var error: null
    readonly property var list: query === "" || Mock.mode !== "full" ? [] : [{name: "赵先生", phone: "139 •••• 2210", phoneDigits: "13900002210", sex: "man", contactId: "", hostId: "p3", host: "王莉",
        purpose: "看样板间", visits: 1, lastVisit: "2026-11-09"}].filter(one => (one.name + one.phoneDigits).includes(query))
    readonly property var match: list.length === 1 && (list[0].name === query || list[0].phoneDigits === query) ? list[0] : null

    signal changed

    onListChanged: changed()
}
