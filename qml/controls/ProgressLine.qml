// How far: `done` of 1 in good, then `bad` of 1 in danger, the rest still to do.
import QtQuick
import Plumbline.Theme

Rectangle {
    id: line

    property real done: 0                // 0 … 1, without the bad part
    property real bad: 0
    property real expected: -1           // a tick where the plan says we should be; -1: none
    property string tone: "good"
    property bool thin: false

    implicitWidth: Theme.listPane
    implicitHeight: thin ? Theme.space1 : Theme.progress
    radius: height / 2
    color: Theme.dark ? Theme.border : Theme.fieldBorder
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round((done + bad) * 100) + " %"

    Rectangle {
        width: Math.min(1, line.done + line.bad) * line.width
        height: line.height
        radius: line.radius
        color: Theme.toneText("danger")
        visible: line.bad > 0
    }
    Rectangle {
        width: Math.min(1, line.done) * line.width
        height: line.height
        radius: line.radius
        color: Theme.toneText(line.tone)

        Behavior on width {
            NumberAnimation {
                duration: Theme.normal
                easing.type: Easing.OutCubic
            }
        }
    }
    Rectangle {
        visible: line.expected >= 0
        x: Math.min(1, line.expected) * (line.width - width)
        width: Theme.stroke
        height: line.height + Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
    }
}
