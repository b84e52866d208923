// One stage on the rail. phase: done | current | locked | waiting.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: row

    property string phase: "waiting"
    property string title: ""
    property string subtitle: ""
    property string subtitleTone: "muted"
    property bool first: false
    property bool last: false
    property bool chevron: true
    readonly property bool done: phase === "done"
    readonly property bool current: phase === "current"
    readonly property int badge: Math.round(Theme.badge * Theme.iconScale)

    text: subtitle === "" ? title : title + ", " + subtitle
    Accessible.role: Accessible.ListItem
    radius: Theme.radiusSmall
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    leftInset: -Theme.space2
    rightInset: -Theme.space2

    Rectangle { // to the stage before
        visible: !row.first
        x: (row.badge - width) / 2
        width: Theme.stroke
        height: row.topPadding
        color: row.done || row.current ? Theme.good : Theme.border
    }
    Rectangle { // to the stage after
        visible: !row.last
        x: (row.badge - width) / 2
        y: row.topPadding + row.badge
        width: Theme.stroke
        height: row.height - y
        color: row.done ? Theme.good : Theme.border
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: row.badge
            implicitHeight: row.badge
            radius: row.badge / 2
            color: row.done ? Theme.goodFill : row.current ? Theme.accent : Theme.surface
            border.width: row.done || row.current ? 0 : Theme.stroke
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: row.done || row.phase === "locked"
                name: row.done ? "check" : "lock"
                size: Math.round(row.badge * 0.6)
                color: row.done ? Theme.fillInk : Theme.faint
            }
        }
        Column {
            id: words
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            AppText {
                width: words.width
                look: "row"
                text: row.title
                tone: row.phase === "waiting" ? "faint" : ""
                Accessible.ignored: true
            }
            AppText {
                width: words.width
                visible: text !== ""
                look: "secondary"
                text: row.subtitle
                tone: row.subtitleTone
                Accessible.ignored: true
            }
        }
        Icon {
            Layout.alignment: row.subtitle === "" ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: row.subtitle === "" ? (row.badge - size) / 2 : 0
            visible: row.chevron
            name: "chevron-right"
            size: Theme.iconMedium
            color: Theme.faint
        }
    }
    background: Rectangle {
        radius: row.radius
        color: row.down || row.hovered ? Theme.pressed : "transparent"
    }
}
