// One number and what it counts. With an icon it is the small tile of a site, without the big one of Today.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: tile

    property string value: ""
    property string label: ""
    property string tone: ""
    property string iconName: ""
    property string trend: ""            // against the time before: "▲ 0.2"
    property string trendTone: "muted"

    text: trend === "" ? label + " " + value : label + " " + value + " " + trend
    radius: Theme.radiusCard
    leftPadding: iconName === "" ? Theme.space4 : Theme.space3
    rightPadding: Theme.space2
    topPadding: Theme.space3
    bottomPadding: Theme.space3

    contentItem: ColumnLayout {
        spacing: 0

        Icon {
            visible: tile.iconName !== ""
            Layout.bottomMargin: Theme.space2
            name: tile.iconName
            color: Theme.toneText(tile.tone)
        }
        AppText {
            Layout.fillWidth: true
            look: tile.iconName === "" ? "number" : "heading"
            text: tile.value
            tone: tile.iconName === "" ? tile.tone : ""
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: tile.label
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: tile.trend !== ""
            look: "label"
            strong: true
            text: tile.trend
            tone: tile.trendTone
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
    background: Rectangle {
        radius: tile.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.border

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: tile.down || tile.hovered
        }
    }
}
