// Rows below each other that an answer may replace while they stand: no layout, which would still arrange what has gone.
// Each row is `rowWidth` wide: of one that has no width at first, a positioner would take no notice.
import QtQuick
import Plumbline.Theme

Column {
    readonly property real rowWidth: width > 0 ? width : Theme.windowWidth
}
