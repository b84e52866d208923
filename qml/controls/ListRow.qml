// The one row of every list: [lead] [icon] title / subtitle / detail [trailing] [chevron].
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: row

    property string title: ""
    property string subtitle: ""
    property string detail: ""
    property string lead: ""             // a time, at the far left; above the words where they are large
    property int leadWidth: Theme.space10 // least; less for numbers
    property string iconName: ""
    property string iconTone: ""
    property bool tiled: true            // the icon on a quiet square
    property string titleTone: ""
    property string subtitleTone: "muted"
    property string trailing: ""
    property string trailingTone: "muted"
    property bool chevron: true
    property bool separator: false
    property bool selected: false
    readonly property bool large: Theme.textScale > 1.3 // what stands at the right moves below
    property alias extras: extraRow.data // chips and the like, under the words
    property alias tail: tailRow.data    // controls at the right

    function spoken(parts: var): string { return parts.filter(part => part !== "").join(", "); }

    text: spoken([lead, title, subtitle, detail, trailing])
    Accessible.role: Accessible.ListItem
    radius: Theme.radiusSmall
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    leftInset: -Theme.space2
    rightInset: -Theme.space2

    contentItem: RowLayout {
        spacing: Theme.space3

        AppText {
            visible: row.lead !== "" && !row.large
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Math.round(row.leadWidth * Theme.textScale)
            text: row.lead
            tone: "muted"
            strong: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        IconTile {
            visible: row.iconName !== "" && row.tiled
            Layout.alignment: row.subtitle === "" ? Qt.AlignVCenter : Qt.AlignTop
            name: row.iconName
            tone: row.iconTone
        }
        Icon {
            visible: row.iconName !== "" && !row.tiled
            Layout.alignment: row.subtitle === "" ? Qt.AlignVCenter : Qt.AlignTop
            name: row.iconName
            color: Theme.toneText(row.iconTone)
        }
        Column { // not a layout: words that wrap then always have their own height
            id: words
            // Until the row is laid out there is none, and what was wrapped in none keeps its height.
            readonly property real room: width > 0 ? width : Theme.listPane
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            AppText {
                width: words.room
                visible: row.large && text !== ""
                look: "secondary"
                tone: "muted"
                strong: true
                text: row.lead
                Accessible.ignored: true
            }
            AppText {
                width: words.room
                visible: text !== ""
                look: "row"
                text: row.title
                tone: row.titleTone
                Accessible.ignored: true
            }
            AppText {
                width: words.room
                visible: text !== ""
                look: "secondary"
                text: row.subtitle
                tone: row.subtitleTone
                Accessible.ignored: true
            }
            AppText {
                width: words.room
                visible: text !== ""
                look: "label"
                tone: "faint"
                text: row.detail
                Accessible.ignored: true
            }
            AppText {
                width: words.room
                visible: row.large && text !== ""
                look: "secondary"
                text: row.trailing
                tone: row.trailingTone
                Accessible.ignored: true
            }
            Flow {
                id: extraRow
                width: words.room
                topPadding: Theme.space1
                visible: children.length > 0
                spacing: Theme.space2
            }
        }
        TextMetrics {
            id: trailingSize
            font: trailingWords.font
            text: row.trailing
        }
        AppText {
            id: trailingWords
            visible: row.trailing !== "" && !row.large
            // Wrapped only where it must be: what was wrapped before the row had its width stays so.
            wrapMode: trailingSize.advanceWidth > row.width / 3 ? Text.Wrap : Text.NoWrap
            Layout.maximumWidth: row.width / 3
            look: "secondary"
            text: row.trailing
            tone: row.trailingTone
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        RowLayout {
            id: tailRow
            visible: children.length > 0
            spacing: Theme.space2
        }
        Icon {
            visible: row.chevron
            name: "chevron-right"
            size: Theme.iconMedium
            color: Theme.faint
        }
    }
    background: Rectangle {
        radius: row.radius
        color: row.selected ? Theme.accentWash : row.down || row.hovered ? Theme.pressed : "transparent"

        Hairline {
            visible: row.separator && !row.selected
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: Theme.space2
                rightMargin: Theme.space2
            }
        }
    }
}
