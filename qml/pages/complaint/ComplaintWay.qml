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

            RowLayout {
                id: entry

                required property var modelData
                required property int index

                objectName: "way_" + index
                Layout.fillWidth: true
                spacing: Theme.space3
                Accessible.role: Accessible.StaticText
                Accessible.name: App.dateTime(modelData.at) + ", " + modelData.title + ", " + modelData.words

                IconTile {
                    Layout.alignment: Qt.AlignTop
                    name: entry.modelData.icon
                    tone: entry.modelData.tone
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space2

                        AppText {
                            objectName: "way_title_" + entry.index
                            Layout.fillWidth: true
                            strong: true
                            text: entry.modelData.title
                            Accessible.ignored: true
                        }
                        AppText {
                            Layout.alignment: Qt.AlignTop
                            look: "label"
                            tone: "muted"
                            wrapMode: Text.NoWrap
                            text: Work.dayKey(entry.modelData.at) === Work.today ? App.time(entry.modelData.at) : App.dateTime(entry.modelData.at)
                            Accessible.ignored: true
                        }
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        look: "secondary"
                        text: entry.modelData.words
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
