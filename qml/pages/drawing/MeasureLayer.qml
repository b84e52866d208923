// Measuring on a drawing: taps set points, what they say stands beside them, and is kept or let go.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Item {
    id: layer

    required property SheetView view
    required property string sheetId
    required property var revision
    required property string siteId
    required property string scope
    property string room
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
        sheetId: layer.sheetId
        revisionId: layer.revision?.recordId ?? ""
        personId: App.personId
        onSaved: Nav.toast(qsTr("Kept"))
        onFailed: error => Nav.warn(Words.line([error.title, error.action]))
    }
    component Path: Shape {
        id: path

        property var at: []
        property bool closed: false
        property color color: Theme.infoFill

        anchors.fill: parent
        ShapePath {
            strokeColor: path.color
            strokeWidth: Theme.stroke
            fillColor: path.closed ? Qt.alpha(path.color, 0.15) : "transparent"
            PathPolyline { path: path.closed && path.at.length > 2 ? path.at.concat([path.at[0]]) : path.at }
        }
    }
    Repeater {
        model: measures.list.length

        Item {
            id: kept

            required property int index
            readonly property var m: measures.list[index] ?? { points: [], words: "", off: "" }
            readonly property var at: m.points.map(point => layer.placeOf(point))

            anchors.fill: parent
            visible: layer.view.shown && at.length > 1

            Path {
                at: kept.at
                closed: kept.m.what === "area"
                color: kept.m.off === "" ? Theme.infoFill : Theme.dangerFill
            }
            MeasureLabel {
                objectName: "measure_" + kept.index
                x: kept.at.length > 1 ? (kept.at[0].x + kept.at[kept.at.length - 1].x - width) / 2 : 0
                y: kept.at.length > 1 ? (kept.at[0].y + kept.at[kept.at.length - 1].y) / 2 - height - Theme.space1 : 0
                tone: kept.m.off === "" ? "info" : "danger"
                text: Words.line([kept.m.label, kept.m.words, kept.m.off])
                onClicked: details.show(kept.m.measurementId)
            }
        }
    }
    Path {
        visible: layer.tool !== ""
        at: layer.points.map(point => layer.placeOf(point))
        closed: layer.tool === "area"
        color: Theme.accent
    }
    Repeater {
        model: layer.tool === "" ? 0 : layer.points.length

        Rectangle {
            required property int index
            readonly property point at: layer.placeOf(layer.points[index] ?? Qt.point(0, 0))

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
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        width: Math.min(parent.width - 2 * Theme.space3 - (layer.width > Theme.compactWidth ? 0 : Theme.target + Theme.space3), Theme.sheetWidth)
        visible: layer.tool !== ""
        tool: layer.tool
        points: layer.points.length
        words: layer.now.words
        complete: layer.now.done
        scale: measures.scale
        scaleFrom: measures.scaleFrom
        onToolChosen: tool => layer.toolChosen(tool)
        onBackWanted: layer.back()
        onKeepWanted: label => {
            if (measures.keep(layer.tool, layer.points, label) !== "")
                layer.points = [];
        }
        onLengthGiven: millimetres => {
            measures.calibrate(layer.points[0], layer.points[1], millimetres);
            layer.points = [];
        }
        onScaleGiven: text => measures.takeScale(text)
        onClosed: layer.done()
    }
    MeasureSheet {
        id: details
        measures: measures
        mayEdit: layer.scope !== "" && App.may("create", "measurement", layer.scope)
        onDeviationWanted: measurementId => {
            const deviation = measures.deviate(measurementId, layer.room);
            details.close();
            if (deviation !== "")
                layer.deviated(deviation);
        }
    }
}
