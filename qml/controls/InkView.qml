// Handwriting, fitted into the item: {w, h, strokes: [[x, y, x, y, …], …]}, as a signature keeps it. What is no
// such thing shows nothing.
import QtQuick
import QtQuick.Shapes
import Plumbline.Theme

Item {
    id: root

    property var ink: null
    property color color: Theme.ink
    readonly property real unit: valid ? Math.min(width / ink.w, height / ink.h) : 1
    readonly property bool valid: ink !== null && ink !== undefined && ink.w > 0 && ink.h > 0 && Array.isArray(ink.strokes)

    implicitWidth: Theme.inkWidth
    implicitHeight: valid ? Math.min(implicitWidth * ink.h / ink.w, Theme.inkHeight) : 0

    Shape {
        anchors.fill: parent
        visible: root.valid
        asynchronous: false

        ShapePath {
            strokeColor: root.color
            strokeWidth: Math.max(1, Theme.stroke)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathMultiline {
                paths: root.valid ? root.lines() : []
            }
        }
    }

    function lines(): var {
        return ink.strokes.filter(stroke => Array.isArray(stroke) && stroke.length >= 2).map(stroke => line(stroke));
    }
    function line(stroke: var): var {
        const points = [];
        for (let i = 0; i + 1 < stroke.length; i += 2)
            points.push(Qt.point(stroke[i] * unit, stroke[i + 1] * unit));
        if (points.length === 1) // a dot
            points.push(Qt.point(points[0].x + 1, points[0].y));
        return points;
    }
}
