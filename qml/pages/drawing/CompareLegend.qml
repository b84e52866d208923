// What the colours of a comparison say.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Rectangle {
    id: root

    property string before
    property string after
    property bool beside: false

    signal switched

    readonly property real most: (parent?.width ?? 0) - Theme.target - 3 * Theme.space4 // beside the buttons

    implicitWidth: row.width + 2 * Theme.space3
    implicitHeight: row.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.border

    Flow {
        id: row
        readonly property real whole: (root.beside ? 0 : removed.implicitWidth + added.implicitWidth + 2 * spacing) + switching.implicitWidth

        anchors.centerIn: parent
        width: Math.max(0, Math.min(whole, root.most - 2 * Theme.space3))
        spacing: Theme.space3

        AppText {
            id: removed
            height: Math.max(implicitHeight, Theme.target)
            verticalAlignment: Text.AlignVCenter
            visible: !root.beside
            look: "secondary"
            tone: "danger"
            strong: true
            wrapMode: Text.NoWrap
            text: qsTr("− only in %1").arg(root.before)
        }
        AppText {
            id: added
            height: Math.max(implicitHeight, Theme.target)
            verticalAlignment: Text.AlignVCenter
            visible: !root.beside
            look: "secondary"
            tone: "info"
            strong: true
            wrapMode: Text.NoWrap
            text: qsTr("+ only in %1").arg(root.after)
        }
        LinkButton {
            id: switching
            objectName: "compare_switch"
            text: root.beside ? qsTr("One over the other") : qsTr("Side by side")
            onClicked: root.switched()
        }
    }
}
