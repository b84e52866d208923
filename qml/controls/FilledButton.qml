// The body of the four big buttons; use PrimaryButton, DarkButton, SecondaryButton or DangerButton.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: button

    property string iconName: ""
    property color fill: Theme.darkFill
    property color wordColor: Theme.darkFillInk
    property color outline: fill
    property bool busy: false
    // A lower button for use inside cards.
    property bool compact: false

    leftPadding: compact ? Theme.space3 : Theme.space4
    rightPadding: leftPadding
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    implicitHeight: Math.max(compact ? Theme.target : Theme.button, implicitContentHeight + topPadding + bottomPadding)
    opacity: enabled ? 1 : 0.5

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line
            anchors.centerIn: parent
            width: Math.min(parent.width, implicitWidth)
            spacing: Theme.space2

            BusyMark {
                visible: button.busy
                color: button.wordColor
            }
            Icon {
                visible: button.iconName !== "" && !button.busy
                name: button.iconName
                size: Theme.iconMedium
                color: button.wordColor
            }
            AppText {
                Layout.fillWidth: true
                visible: button.text !== ""
                look: button.compact ? "body" : "row"
                strong: true
                text: button.text
                color: button.wordColor
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.fill
        border.width: Theme.hairline
        border.color: button.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: button.down || button.hovered
        }
    }
}
