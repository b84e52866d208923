// Measuring on a drawing: taps set points, what they say stands beside them, and is kept or let go.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Item {
    id: board

    required property SheetView view
    required property string sheetId
    required property var revision
    required property string siteId
    required property string scope
    property string room
    required property Item barParent     // where the bar stands, below what is measured
    readonly property real barHeight: bar.height + Theme.space3
    property string tool                 // "": only shows what is kept; calibration, distance, chain, area, angle
    property var points: []              // of the page
    readonly property var now: { measures.scale; return tool === "" || tool === "calibration" ? ({ words: "", done: points.length === 2 }) : measures.reading(tool, points); }
    readonly property bool full: tool === "distance" || tool === "calibration" ? points.length === 2 : tool === "angle" ? points.length === 3 : false

    signal done
    signal toolChosen(string tool)
    signal deviated(string deviationId)

    function placeOf(point: var): point {
        view.center; view.scale; view.turns; view.width; view.height;
        return view.pageToItem(Qt.point(point.x, point.y));
    }
    function take(point: point): void { points = full ? [point] : points.concat([point]); }
    function back(): void { points = points.slice(0, -1); }

    onToolChanged: points = []

    SheetMeasures {
        id: measures
        sheetId: board.sheetId
        revisionId: board.revision?.recordId ?? ""
        personId: App.personId
        onSaved: Nav.toast(qsTr("Kept"))
        onFailed: error => Nav.warn(Words.line([error.title, error.action]))
    }
    component Path: Shape {
        id: stroke

        property var at: []
        property bool closed: false
        readonly property var line: at.length < 2 ? [Qt.point(0, 0), Qt.point(0, 0)] : closed && at.length > 2 ? at.concat([at[0]]) : at
        property color color: Theme.infoFill

        anchors.fill: parent
        ShapePath {
            strokeColor: stroke.color
            strokeWidth: Theme.stroke
            fillColor: stroke.closed ? Qt.alpha(stroke.color, 0.15) : "transparent"
            PathPolyline { path: stroke.line }
        }
    }
    Repeater {
        model: measures.list.length

        Item {
            id: kept

            required property int index
            readonly property var m: measures.list[index] ?? { points: [], words: "", off: "" }
            readonly property var at: m.points.map(point => board.placeOf(point))
            readonly property real length: at.length > 1 ? Math.hypot(at[0].x - at[at.length - 1].x, at[0].y - at[at.length - 1].y) : 0

            anchors.fill: parent
            visible: board.view.shown && at.length > 1

            Path {
                at: kept.at
                closed: kept.m.what === "area"
                color: kept.m.off === "" ? Theme.infoFill : Theme.dangerFill
            }
            MeasureLabel {
                objectName: "measure_" + kept.index
                visible: kept.length > Theme.target // from afar only the line
                x: kept.at.length > 1 ? (kept.at[0].x + kept.at[kept.at.length - 1].x - width) / 2 : 0
                y: kept.at.length > 1 ? (kept.at[0].y + kept.at[kept.at.length - 1].y) / 2 - height - Theme.space1 : 0
                tone: kept.m.off === "" ? "info" : "danger"
                text: Words.line([kept.m.label, kept.m.words, kept.m.off])
                onClicked: details.show(kept.m.measurementId)
            }
        }
    }
    Path {
        visible: board.tool !== ""
        at: board.points.map(point => board.placeOf(point))
        closed: board.tool === "area"
        color: Theme.accent
    }
    Repeater {
        model: board.tool === "" ? 0 : board.points.length

        Rectangle {
            required property int index
            readonly property point at: board.placeOf(board.points[index] ?? Qt.point(0, 0))

            x: at.x - width / 2
            y: at.y - height / 2
            width: Theme.space3
            height: width
            radius: width / 2
            color: Theme.accent
            border.width: Theme.stroke
            border.color: Theme.fillInk
        }
    }
    MeasureBar {
        id: bar
        parent: board.barParent
        x: (parent.width - width) / 2
        y: parent.height - height - Theme.space3
        width: Math.min(parent.width - 2 * Theme.space3, Theme.sheetWidth)
        visible: board.visible && board.tool !== ""
        tool: board.tool
        points: board.points.length
        words: board.now.words
        complete: board.now.done
        scale: measures.scale
        scaleFrom: measures.scaleFrom
        onToolChosen: tool => board.toolChosen(tool)
        onBackWanted: board.back()
        onKeepWanted: label => {
            if (measures.keep(board.tool, board.points, label) !== "")
                board.points = [];
        }
        onLengthGiven: millimetres => {
            measures.calibrate(board.points[0], board.points[1], millimetres);
            board.points = [];
        }
        onScaleGiven: text => measures.takeScale(text)
        onClosed: board.done()
    }
    MeasureSheet {
        id: details
        measures: measures
        mayEdit: board.scope !== "" && App.may("create", "measurement", board.scope)
        onDeviationWanted: measurementId => {
            const deviation = measures.deviate(measurementId, board.room);
            details.close();
            if (deviation !== "")
                board.deviated(deviation);
        }
    }
}
