// The pages opened from each place, kept while another place is shown: tab -> [{page, params}].
import QtQuick

QtObject {
    property string currentTab: ""
    property var all: ({})
    readonly property var current: all[currentTab] ?? []

    function put(tab: string, trail: var): void { all = Object.assign({}, all, {[tab]: trail}); }
    function append(tab: string, step: var): void { put(tab, (all[tab] ?? []).concat([step])); }
    function drop(tab: string): void { put(tab, (all[tab] ?? []).slice(0, -1)); }
    function clear(tab: string): void { put(tab, []); }
}
