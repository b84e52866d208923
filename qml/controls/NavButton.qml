// One place in the bottom bar or the rail.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: button

    property string iconName: ""
    property bool current: false
    property bool washed: false          // the rail marks the current place with a wash
    property int badge: 0
    readonly property color hue: current ? Theme.accentText : Theme.faint

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: button.current
    topPadding: Theme.space2
    bottomPadding: Theme.space2

    contentItem: ColumnLayout {
        spacing: Theme.space1

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: button.iconName
            size: Theme.icon
            color: button.hue
        }
        AppText {
            Layout.fillWidth: true
            look: "label"
            strong: true
            text: button.text
            color: button.hue
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: button.radius
        color: button.washed && button.current ? Theme.accentWash : button.down || button.hovered ? Theme.pressed : "transparent"
    }
}
