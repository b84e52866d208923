// State icon, title and requirement of one item; the whole of it is the button that opens the item.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: root

    required property string result
    required property string title
    required property string requirement

    readonly property string iconName: ({ pass: "circle-check", fail: "triangle-alert", fixed: "wrench", not_applicable: "circle-minus" })[result] ?? "circle"
    readonly property color iconColor: result === "pass" || result === "fixed" ? Theme.good : result === "fail" ? Theme.danger
                                                          : result === "" ? Theme.outline : Theme.faint

    text: title
    radius: Theme.radiusSmall
    leftInset: -Theme.space1
    rightInset: -Theme.space1
    padding: 0

    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? Theme.pressed : "transparent"
    }
    // No layouts: with text that wraps they polish one another without end.
    contentItem: Item {
        implicitHeight: Math.max(icon.height, words.height)

        Icon {
            id: icon
            name: root.iconName
            color: root.iconColor
            size: Theme.icon
        }
        Column {
            id: words
            x: icon.width + Theme.space3
            width: parent.width - x
            spacing: Theme.space1

            AppText {
                width: parent.width
                look: "row"
                text: root.title
            }
            AppText {
                width: parent.width
                visible: text !== ""
                look: "secondary"
                tone: "muted"
                text: root.requirement
            }
        }
    }
}
