// What happened, in order. Entries are added, never changed: each is a record of its own in the chained history.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var entries: []             // ComplaintRun.timeline
    property string title: qsTr("What happened (cannot be rewritten)")

    visible: entries.length > 0
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: root.title
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: root.entries

            Item { // not a layout: words that wrap then always have their own height
                id: entry

                required property var modelData
                required property int index

                objectName: "way_" + index
                Layout.fillWidth: true
                implicitHeight: Math.max(icon.height, words.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: App.dateTime(modelData.at) + ", " + modelData.title + ", " + modelData.words

                IconTile {
                    id: icon
                    name: entry.modelData.icon
                    tone: entry.modelData.tone
                }
                Column {
                    id: words
                    x: icon.width + Theme.space3
                    width: entry.width - x - moment.width - Theme.space2

                    AppText {
                        objectName: "way_title_" + entry.index
                        width: words.width
                        strong: true
                        text: entry.modelData.title
                        Accessible.ignored: true
                    }
                    AppText {
                        width: words.width
                        visible: text !== ""
                        look: "secondary"
                        text: entry.modelData.words
                        Accessible.ignored: true
                    }
                }
                AppText {
                    id: moment
                    anchors.right: parent.right
                    look: "label"
                    tone: "muted"
                    wrapMode: Text.NoWrap
                    text: Work.dayKey(entry.modelData.at) === Work.today ? App.time(entry.modelData.at) : App.dateTime(entry.modelData.at)
                    Accessible.ignored: true
                }
            }
        }
    }
}
