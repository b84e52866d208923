// State icon, title and requirement of one item; the whole of it is the button that opens the item.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: root

    required property string result
    required property string title
    required property string requirement

    readonly property string iconName: ({ pass: "circle-check", fail: "triangle-alert", not_applicable: "circle-minus" })[result] ?? "circle"
    readonly property color iconColor: result === "pass" ? Theme.good : result === "fail" ? Theme.danger
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
    contentItem: RowLayout {
        id: line
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.iconName
            color: root.iconColor
            size: Theme.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: root.title
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "secondary"
                tone: "muted"
                text: root.requirement
            }
        }
    }
}
