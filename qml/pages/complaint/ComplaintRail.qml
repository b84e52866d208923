// Five stations from the call to the follow-up, each with its time or its limit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property var stations: []            // ComplaintRun.rail
    readonly property int dot: Math.round(Theme.badge * Theme.iconScale)
    readonly property bool narrow: width < Theme.target * 6 * Theme.textScale

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : Math.max(1, root.stations.length)
        columnSpacing: 0
        rowSpacing: Theme.space2

        Repeater {
            model: root.stations

            Item {
                id: station

                required property var modelData
                required property int index
                readonly property bool done: modelData.state === "done" || modelData.state === "late"
                readonly property bool late: modelData.state === "late" || modelData.state === "overdue"
                readonly property bool here: modelData.state === "current" || modelData.state === "overdue"

                Layout.fillWidth: true
                Layout.preferredWidth: Theme.target
                Layout.alignment: Qt.AlignTop
                implicitHeight: root.narrow ? Math.max(root.dot, words.height) : root.dot + Theme.space1 + words.height
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.name + ", " + modelData.words + (late ? ", " + qsTr("late") : done ? ", " + qsTr("done") : "")

                Rectangle { // to the station before
                    visible: !root.narrow && station.index > 0
                    width: (parent.width - root.dot) / 2
                    height: Theme.stroke
                    y: (root.dot - height) / 2
                    color: station.done || station.here ? Theme.good : Theme.border
                }
                Rectangle { // to the next
                    visible: !root.narrow && station.index < root.stations.length - 1
                    width: (parent.width - root.dot) / 2
                    height: Theme.stroke
                    x: parent.width - width
                    y: (root.dot - height) / 2
                    color: station.done ? Theme.good : Theme.border
                }
                Rectangle {
                    x: root.narrow ? 0 : (parent.width - width) / 2
                    width: root.dot
                    height: root.dot
                    radius: root.dot / 2
                    color: station.late ? Theme.toneFill("danger") : station.done ? Theme.goodFill : station.here ? Theme.accent : Theme.surface
                    border.width: station.done || station.here ? 0 : Theme.stroke
                    border.color: Theme.outline

                    Icon {
                        anchors.centerIn: parent
                        visible: station.done || station.late
                        name: station.done ? "check" : "clock-alert"
                        size: Math.round(root.dot * 0.6)
                        color: Theme.fillInk
                    }
                }
                Column {
                    id: words
                    x: root.narrow ? root.dot + Theme.space3 : 0
                    y: root.narrow ? 0 : root.dot + Theme.space1
                    width: parent.width - x

                    AppText {
                        width: words.width
                        look: "label"
                        strong: true
                        tone: station.done || station.here ? "" : "muted"
                        horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignHCenter
                        text: station.modelData.name
                        Accessible.ignored: true
                    }
                    AppText {
                        width: words.width
                        look: "label"
                        tone: station.late ? "danger" : "muted"
                        horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignHCenter
                        text: station.modelData.words
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
