// The marks over a drawing. They keep their size while the drawing grows, and stay on their points.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Item {
    id: board

    required property SheetView view
    required property SheetPins pins
    property string chosenId
    property string movingId             // the one that follows the finger
    readonly property real apart: view.scale > 0 ? Theme.target / view.scale : 0
    // Grouped anew in steps, not with each pixel of a pinch.
    readonly property real step: view.scale > 0 ? Math.pow(2, Math.round(Math.log2(view.scale) * 2) / 2) : 0
    readonly property var groups: { pins.list; return step > 0 ? pins.grouped(step, movingId === "" ? Theme.target * 0.75 : 0) : []; }

    signal chosen(string pinId)
    signal spread(rect area)             // points: what a group covers
    signal moved(string pinId, point to)

    function placeOf(x: real, y: real): point {
        view.center; view.scale; view.turns; view.width; view.height;
        return view.pageToItem(Qt.point(x, y));
    }
    function around(area: rect): rect {
        return Qt.rect(area.x - apart, area.y - apart, area.width + 2 * apart, area.height + 2 * apart);
    }

    clip: true

    Repeater {
        model: board.groups.length

        PinMark {
            id: mark

            required property int index
            readonly property var group: board.groups[index] ?? { x: 0, y: 0, pins: [] }
            readonly property var first: group.pins[0] ?? null
            readonly property bool moving: board.movingId !== "" && first !== null && first.pinId === board.movingId
            readonly property point at: board.placeOf(group.x, group.y)

            objectName: "pin_" + (first?.label ?? "")
            visible: board.view.shown
            x: at.x - width / 2
            y: at.y - (count > 1 ? height / 2 : height)
            z: chosen || moving ? 2 : 1
            label: first?.label ?? ""
            tone: group.pins.some(pin => pin.tone === "danger") ? "danger" : first?.tone ?? "info"
            count: group.pins.length
            doubtful: group.pins.some(pin => pin.carried !== "same")
            chosen: count === 1 && board.chosenId !== "" && board.chosenId === first?.pinId
            text: count > 1 ? qsTr("%n marks", "", count) : qsTr("Mark %1: %2").arg(label).arg(first?.title ?? "")
            onClicked: count > 1 ? board.spread(board.around(group.area)) : board.chosen(first.pinId)

            DragHandler {
                enabled: mark.moving
                target: null
                onActiveTranslationChanged: shift.x = activeTranslation.x, shift.y = activeTranslation.y
                onActiveChanged: {
                    if (!active && (shift.x !== 0 || shift.y !== 0))
                        board.moved(board.movingId, board.view.itemToPage(Qt.point(mark.at.x + shift.x, mark.at.y + shift.y)));
                    shift.x = shift.y = 0;
                }
            }
            transform: Translate { id: shift }
        }
    }
}
