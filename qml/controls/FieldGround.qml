// The ground of a field: hairline, thicker with focus, red with a problem.
import QtQuick
import Plumbline.Theme

Rectangle {
    property bool focused: false
    property bool faulty: false

    radius: Theme.radiusControl
    color: Theme.field
    border.width: focused ? Theme.stroke : Theme.hairline
    border.color: focused ? Theme.focus : faulty ? Theme.danger : Theme.fieldBorder
}
