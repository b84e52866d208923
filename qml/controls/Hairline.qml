// The line between two rows.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Rectangle {
    Layout.fillWidth: true
    implicitHeight: Theme.hairline
    implicitWidth: Theme.target
    color: Theme.border
    Accessible.ignored: true
}
