// Would recommend us: 0 … 10 on one strip, as high as a thumb; a tap or a finger that moves along it says how much, a tap
// on what was said takes it back. Where words are large the strip goes on below.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: root

    property string label                // for screen readers
    property int value: -1               // -1: not said
    property bool readOnly: false
    property int pointed: -1             // under a finger that moves
    readonly property int most: 10
    readonly property int fitting: Math.max(1, Math.floor(width / (widest.width + 2 * Theme.space1)))
    readonly property int lines: Math.ceil((most + 1) / fitting)
    readonly property int perLine: Math.ceil((most + 1) / lines)

    signal chosen(var value)             // null: taken back

    implicitWidth: Theme.listPane
    implicitHeight: column.height
    activeFocusOnTab: !readOnly
    Accessible.role: Accessible.Slider
    Accessible.name: root.label
    Accessible.description: value < 0 ? qsTr("Not said") : qsTr("%1 of 10").arg(value)
    Accessible.focusable: !readOnly
    Accessible.onIncreaseAction: move(1)
    Accessible.onDecreaseAction: move(-1)
    Keys.onLeftPressed: move(-1)
    Keys.onRightPressed: move(1)
    Keys.onDeletePressed: say(-1)
    Keys.onPressed: event => {
        const figure = "0123456789".indexOf(event.text);
        if (event.text === "" || figure < 0)
            return;
        say(figure === 0 && value === 1 ? most : figure); // 1, then 0
        event.accepted = true;
    }

    TextMetrics {
        id: widest
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        font.bold: true
        text: Number(root.most).toString()
    }
    Column { // not a layout: how many stand in a line follows the width, and nothing follows back
        id: column
        width: root.width
        spacing: Theme.space1

        Repeater {
            model: root.lines

            Rectangle {
                id: strip

                required property int index
                readonly property int first: index * root.perLine
                readonly property int count: Math.min(root.perLine, root.most + 1 - first)
                readonly property real step: root.width / root.perLine

                width: count * step
                height: Theme.target
                radius: Theme.radiusControl
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.fieldBorder

                Repeater {
                    model: strip.count

                    Item {
                        id: place

                        required property int index
                        readonly property int figure: strip.first + index
                        readonly property bool said: figure === root.value
                        readonly property bool under: figure === root.pointed

                        objectName: "nps_" + figure
                        x: index * strip.step
                        width: strip.step
                        height: strip.height

                        Rectangle {
                            visible: place.index > 0 && !place.said && place.figure !== root.value + 1
                            y: Theme.space3
                            width: Theme.hairline
                            height: parent.height - 2 * Theme.space3
                            color: Theme.fieldBorder
                        }
                        Rectangle {
                            visible: place.said || place.under
                            anchors.fill: parent
                            anchors.margins: Theme.stroke
                            radius: Theme.radiusTile
                            color: place.said ? Theme.darkFill : Theme.quiet
                        }
                        AppText {
                            anchors.centerIn: parent
                            strong: true
                            text: Number(place.figure).toString()
                            color: place.said ? Theme.darkFillInk : Theme.ink
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
                TapHandler {
                    enabled: !root.readOnly
                    onTapped: point => {
                        root.forceActiveFocus();
                        const figure = strip.at(point.position.x);
                        root.say(figure === root.value ? -1 : figure);
                    }
                }
                DragHandler {
                    enabled: !root.readOnly
                    target: null
                    yAxis.enabled: false
                    onActiveChanged: {
                        if (!active && root.pointed >= 0)
                            root.say(root.pointed);
                        root.pointed = active ? strip.at(centroid.position.x) : -1;
                    }
                    onActiveTranslationChanged: if (active) root.pointed = strip.at(centroid.position.x)
                }

                function at(x: real): int { return first + Math.max(0, Math.min(count - 1, Math.floor(x / step))); }
            }
        }
        Item {
            width: root.width
            height: Math.max(lowest.height, highest.height)

            AppText {
                id: lowest
                width: parent.width / 2
                look: "label"
                tone: "muted"
                text: qsTr("0: certainly not")
            }
            AppText {
                id: highest
                x: parent.width - width
                width: parent.width / 2
                look: "label"
                tone: "muted"
                text: qsTr("10: certainly")
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    FocusRing {
        shown: root.activeFocus
        radius: Theme.radiusControl
        height: column.height
    }

    function say(figure: int): void {
        if (!readOnly && figure !== value)
            chosen(figure < 0 ? null : figure);
    }
    function move(by: int): void { say(Math.max(0, Math.min(most, value < 0 ? (by > 0 ? 0 : most) : value + by))); }
}
