// A choice that filters: on or off, with its count if one is known (count >= 0).
import QtQuick
import Plumbline.Theme

Pressable {
    id: chip

    property int count: -1

    checkable: true
    radius: (height - topInset - bottomInset) / 2
    topInset: Theme.space1
    bottomInset: Theme.space1
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chip.checked
    Accessible.name: count >= 0 ? chip.text + " " + count : chip.text

    contentItem: AppText {
        look: "secondary"
        strong: true
        text: chip.count >= 0 ? chip.text + " " + chip.count : chip.text
        color: chip.checked ? Theme.darkFillInk : Theme.muted
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: chip.radius
        color: chip.checked ? Theme.darkFill : Theme.surface
        border.width: Theme.hairline
        border.color: chip.checked ? Theme.darkFill : Theme.fieldBorder

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: chip.down || chip.hovered
        }
    }
}
