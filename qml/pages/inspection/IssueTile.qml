// The way from a failed item to its punch issue: opens a new one, or shows the one there is.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: root

    property var issue: null            // row of the issue list, null while there is none
    readonly property bool exists: issue !== null

    signal wanted()
    signal opened(id: string)

    objectName: exists ? "item_issue_link" : "item_issue_button"
    text: exists ? qsTr("Punch issue: %1").arg(App.choiceLabel("issue", "state", issue.fields.state ?? "open"))
                 : qsTr("Open punch issue")
    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: label.implicitHeight + 2 * Theme.space2
    onClicked: exists ? opened(issue.recordId) : wanted()

    background: Rectangle {
        radius: Theme.radiusTile
        color: Theme.accentWash
        border.width: root.visualFocus ? Theme.stroke : Theme.hairline
        border.color: root.visualFocus ? Theme.focus : Theme.toneBorder("accent")

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: root.pressed
            color: Theme.pressed
        }
    }
    contentItem: Item {
        ColumnLayout {
            id: label
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.space2)
            spacing: 0

            AppText {
                Layout.fillWidth: true
                look: "row"
                tone: "accent"
                horizontalAlignment: Text.AlignHCenter
                text: root.text
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                tone: "accent"
                horizontalAlignment: Text.AlignHCenter
                elide: Text.ElideRight
                visible: text !== ""
                text: root.exists ? (root.issue.title ?? "") : qsTr("and say who mends it")
            }
        }
    }
}
