// Nothing here: what it is, why, and the one thing to do next.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

ColumnLayout {
    id: empty

    property string iconName: "inbox"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property string actionIcon: ""
    property string tone: ""

    signal action

    spacing: Theme.space2

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space6
        implicitWidth: Theme.iconHero + 2 * Theme.space4
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.toneWash(empty.tone)

        Icon {
            anchors.centerIn: parent
            name: empty.iconName
            size: Theme.iconHero
            color: empty.tone === "" ? Theme.faint : Theme.toneText(empty.tone)
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        look: "heading"
        text: empty.title
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: text !== ""
        tone: "muted"
        text: empty.text
        horizontalAlignment: Text.AlignHCenter
    }
    SecondaryButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space6
        visible: text !== ""
        text: empty.actionText
        iconName: empty.actionIcon
        onClicked: empty.action()
    }
}
