// A mark on a drawing, its point where it stands; several that lie close are one, with their number.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: mark

    property string label: ""
    property string tone: "info"
    property int count: 1
    property bool doubtful: false        // a later revision may have overtaken it
    property bool chosen: false
    readonly property int size: Math.round(Theme.pin * Math.min(Theme.textScale, 1.4) * (chosen ? 1.2 : 1))
    readonly property color fill: tone === "danger" ? Theme.dangerFill : tone === "warning" ? Theme.warningFill : tone === "good" ? Theme.goodFill : Theme.infoFill

    implicitWidth: Math.max(Theme.target, size)
    implicitHeight: Math.max(Theme.target, size + Theme.space2)
    padding: 0

    contentItem: Item {
        Rectangle { // the point
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space1 / 2
            width: mark.size / 3
            height: width
            rotation: 45
            visible: mark.count === 1
            color: mark.fill
        }
        Rectangle {
            id: disc
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: mark.count === 1 ? Theme.space1 + 1 : (parent.height - height) / 2
            width: mark.size
            height: mark.size
            radius: width / 2
            color: mark.fill
            border.width: Theme.stroke
            border.color: Theme.fillInk

            AppText {
                anchors.centerIn: parent
                look: "secondary"
                strong: true
                color: Theme.fillInk
                text: mark.count > 1 ? "×" + mark.count : mark.label
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Rectangle {
            visible: mark.doubtful
            x: Math.min(disc.x + disc.width - Theme.space2, parent.width - width)
            y: Math.max(disc.y - Theme.space2, 0)
            width: Theme.space5
            height: width
            radius: width / 2
            color: Theme.surface
            border.width: Theme.hairline
            border.color: Theme.warningFill

            Icon {
                anchors.centerIn: parent
                name: "triangle-alert"
                size: Theme.space3
                color: Theme.warningFill
            }
        }
    }
    background: Item {}
}
