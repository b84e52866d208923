// A field that is filled by choosing: what is chosen now, and an icon for what it is. Opens on a tap.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: root

    property string iconName
    property string chosen               // in words; "" shows the placeholder
    property string placeholder
    property string label                // spoken before what is chosen
    property bool open: false
    property bool faulty: false

    text: label + ", " + (chosen !== "" ? chosen : placeholder)
    leftPadding: Theme.space4
    rightPadding: Theme.space3
    topPadding: Theme.space2
    bottomPadding: Theme.space2

    background: FieldGround {
        focused: root.open
        faulty: root.faulty
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconMedium
            color: Theme.muted
        }
        AppText {
            Layout.fillWidth: true
            text: root.chosen !== "" ? root.chosen : root.placeholder
            tone: root.chosen !== "" ? "" : "faint"
            Accessible.ignored: true
        }
        Icon {
            visible: root.enabled
            name: root.open ? "chevron-up" : "chevron-down"
            size: Theme.iconMedium
            color: Theme.faint
        }
    }
}
