// The root page of each place, built at the first visit and kept: its scroll, search and filters stay.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline.Controls

FocusScope {
    id: roots

    property var places: []
    property string current: ""
    property var visited: ({})
    readonly property Loader currentRoot: rootOf(current, repeater.count)

    function rootOf(tab: string, count: int): Loader {
        for (let i = 0; i < count; ++i)
            if (places[i].tab === tab)
                return repeater.itemAt(i) as Loader;
        return null;
    }
    function visit(tab: string): void {
        if (visited[tab] !== true)
            visited = Object.assign({}, visited, {[tab]: true});
    }
    function activeFocusWithin(): bool { return activeFocus; }

    Repeater {
        id: repeater
        model: roots.places

        Loader {
            required property var modelData

            anchors.fill: parent
            active: roots.visited[modelData.tab] === true
            visible: roots.current === modelData.tab
            focus: visible
            source: Routes.url(modelData.page)
            onLoaded: (item as AppPage).showBack = false // a root is where one goes back to
        }
    }
}
