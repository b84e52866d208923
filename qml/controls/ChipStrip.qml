// Filters side by side in one line; more of them scroll sideways instead of pushing the list down.
import QtQuick
import Plumbline.Theme

Flickable {
    id: strip

    default property alias content: line.data

    implicitWidth: line.implicitWidth
    implicitHeight: line.implicitHeight
    contentWidth: line.implicitWidth
    contentHeight: height
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters")

    // Whatever has the focus is brought into sight.
    function show(item: Item): void {
        const left = item.mapToItem(line, 0, 0).x;
        if (left < contentX)
            contentX = left;
        else if (left + item.width > contentX + width)
            contentX = left + item.width - width;
    }

    Connections {
        target: strip.Window.window
        function onActiveFocusItemChanged(): void {
            for (let up = strip.Window.activeFocusItem; up !== null; up = up.parent)
                if (up.parent === line)
                    return strip.show(up);
        }
    }
    Row {
        id: line
        spacing: Theme.space2
    }
}
