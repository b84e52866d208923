// A recording as people see it: how loud it was, and how far it has been played. A finger or the arrow keys go
// elsewhere in it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plumbline.Theme

T.Slider {
    id: wave

    property var points: []              // how loud each part is: 0 … 100
    property string text: ""             // its spoken name
    property string spokenValue: ""      // and where it is: a slider tells its value as words

    readonly property real loudest: Math.max(1, ...points)
    readonly property real step: points.length > 0 ? availableWidth / points.length : 0

    implicitWidth: Theme.listPane / 2
    implicitHeight: Theme.target
    padding: 0
    stepSize: Math.max(1, to / 20)
    snapMode: T.Slider.NoSnap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: wave.text
    Accessible.description: wave.spokenValue

    background: Item {
        x: wave.leftPadding
        y: wave.topPadding
        width: wave.availableWidth
        height: wave.availableHeight

        Rectangle { // until it is known how it sounds
            visible: wave.points.length === 0
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.stroke
            radius: height / 2
            color: Theme.outline
        }
        Repeater {
            model: wave.points

            Rectangle {
                required property int index
                required property int modelData

                anchors.verticalCenter: parent?.verticalCenter
                x: (index + 0.2) * wave.step
                width: wave.step * 0.6
                height: Math.max(Theme.stroke, (wave.height - Theme.space2) * modelData / wave.loudest)
                radius: width / 2
                color: index < wave.visualPosition * wave.points.length ? Theme.toneText("accent") : Theme.outline
            }
        }
    }
    handle: Rectangle {
        x: wave.leftPadding + wave.visualPosition * (wave.availableWidth - width)
        y: Theme.space1
        width: Theme.stroke
        height: wave.height - Theme.space2
        radius: width / 2
        color: Theme.toneText("accent")
        visible: wave.value > 0 || wave.pressed
    }
    FocusRing {
        shown: wave.visualFocus
        radius: Theme.radiusSmall
    }
}
