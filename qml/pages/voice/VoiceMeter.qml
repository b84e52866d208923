// While it records: how long, how loud now and a moment ago, and how much time is left.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property real level: 0               // 0 … 1
    property int length: 0               // ms
    property int longest: 1              // ms
    property var levels: []              // the newest last

    readonly property int kept: 40

    spacing: Theme.space2
    onLengthChanged: levels = levels.concat(level).slice(-kept)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            name: "mic"
            color: Theme.toneText("danger")
        }
        AppText {
            Layout.fillWidth: true
            look: "row"
            tone: "danger"
            text: qsTr("Recording")
        }
        AppText {
            objectName: "voice_length"
            look: "number"
            text: App.clockLength(root.length)
        }
    }
    Item {
        objectName: "voice_level"
        Layout.fillWidth: true
        implicitHeight: Theme.target
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("How loud: %1 %").arg(Math.round(root.level * 100))

        Repeater {
            model: root.kept

            Rectangle {
                required property int index
                readonly property real loud: root.levels[index - root.kept + root.levels.length] ?? 0

                anchors.verticalCenter: parent?.verticalCenter
                x: index * parent?.width / root.kept
                width: Theme.space1
                height: Math.max(Theme.stroke, loud * Theme.target)
                radius: width / 2
                color: loud > 0 ? Theme.toneText("accent") : Theme.outline
            }
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        thin: true
        tone: root.length > root.longest * 0.9 ? "warning" : "proof"
        done: root.length / root.longest
    }
    AppText {
        Layout.fillWidth: true
        look: "label"
        tone: "faint"
        text: qsTr("Ends by itself at %1. Closing keeps it.").arg(App.clockLength(root.longest))
    }
}
