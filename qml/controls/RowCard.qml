// A surface with rows that an answer may replace while they stand; each row is `rowWidth` wide (RowColumn).
import QtQuick
import Plumbline.Theme

Item {
    id: card

    default property alias content: column.data
    readonly property alias rowWidth: column.rowWidth

    implicitWidth: column.implicitWidth + 2 * Theme.space4
    implicitHeight: column.implicitHeight + 2 * Theme.space1

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.border
    }
    RowColumn {
        id: column
        x: Theme.space4
        y: Theme.space1
        width: card.width - 2 * Theme.space4
    }
}
