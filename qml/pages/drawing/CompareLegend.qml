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

    implicitWidth: row.implicitWidth + 2 * Theme.space3
    implicitHeight: row.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.border

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space3

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.beside
            look: "secondary"
            tone: "danger"
            strong: true
            wrapMode: Text.NoWrap
            text: qsTr("− only in %1").arg(root.before)
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.beside
            look: "secondary"
            tone: "info"
            strong: true
            wrapMode: Text.NoWrap
            text: qsTr("+ only in %1").arg(root.after)
        }
        LinkButton {
            objectName: "compare_switch"
            text: root.beside ? qsTr("One over the other") : qsTr("Side by side")
            onClicked: root.switched()
        }
    }
}
