// What comes below, and at the right one thing to do with it.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

RowLayout {
    id: header

    property string title: ""
    property string actionText: ""
    property string actionIcon: ""

    signal action

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        look: "heading"
        text: header.title
        Accessible.role: Accessible.Heading
    }
    LinkButton {
        objectName: header.objectName === "" ? "" : header.objectName + "_action"
        Layout.topMargin: -Theme.space2  // its target is higher than the words; the gap is not
        Layout.bottomMargin: -Theme.space3
        Layout.rightMargin: -Theme.space2
        visible: header.actionText !== ""
        text: header.actionText
        iconName: header.actionIcon
        onClicked: header.action()
    }
}
