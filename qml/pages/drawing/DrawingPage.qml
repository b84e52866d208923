// A sheet as it is looked at on site: the drawing, its marks, and whether it is the one to build by.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string sheetId              // "": that of the revision
    property string revisionId           // "": the one to build by
    property string reviewId             // marks placed now belong to this plan review
    property string pinId                // to show first
    readonly property string sheet: sheetId !== "" ? sheetId : run.recordId
    readonly property var revision: run.shown
    readonly property string siteId: run.fields.site ?? ""
    readonly property bool mayMark: run.exists && App.grants >= 0 && App.may("create", "pin", run.scope)
    property string tool                 // "" looks, "mark" places a mark, else what is measured
    property string moving
    property bool compared: false
    property bool beside: false          // compared side by side, not one over the other
    property var filter: ({})
    readonly property bool wide: width > Theme.compactWidth
    readonly property SheetView view: canvas.view
    readonly property bool onItsPage: revision !== null && view.page === revision.page // others of the file are other sheets

    objectName: "sheet_page"
    title: Words.line([run.fields.title ?? "", run.fields.number ?? ""])
    subtitle: Words.line([site.title, revision ? qsTr("Rev. %1").arg(revision.revision) : "", revision && revision.issuedAt !== "" ? App.date(revision.issuedAt) : revision?.words ?? ""])
    scroll: false
    maximumWidth: width
    spacing: 0
    trailing: [
        FilterChip {
            objectName: "sheet_compare"
            visible: run.earlier !== null && Theme.textScale <= 1.3
            checked: page.compared
            text: qsTr("Compare %1 ↔ %2").arg(run.earlier?.revision ?? "").arg(page.revision?.revision ?? "")
            onClicked: page.compared = !page.compared
        }
    ]

    RecordItem { id: site; recordId: page.siteId }
    SheetRun {
        id: run
        sheetId: page.sheetId
        revisionId: page.revisionId
        personId: App.personId
        onFailed: error => problem.error = error
    }
    SheetPins {
        id: pins
        sheetId: page.sheet
        revisionId: page.revision?.recordId ?? ""
        personId: App.personId
        filter: Object.assign(page.reviewId === "" ? {} : { review: page.reviewId }, page.filter)
        onSaved: page.moving = ""
        onFailed: error => problem.error = error
    }
    RevisionBanner {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.contentWidth
        run: run
        revision: page.revision
        toCheck: pins.counts.toCheck
        comparable: run.earlier !== null && Theme.textScale > 1.3
        compared: page.compared
        onCompareWanted: page.compared = !page.compared
        onCurrentWanted: page.revisionId = run.current.recordId
        onSeen: run.confirmSeen()
    }
    ErrorBanner {
        id: problem
        Layout.fillWidth: true
        Layout.bottomMargin: error === null ? 0 : Theme.space2
        error: run.error
        dismissible: true
        onDismissed: error = null
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !run.known
    }
    EmptyState {
        Layout.fillWidth: true
        visible: run.known && page.revision === null
        iconName: "layers"
        title: run.exists ? qsTr("No file yet") : qsTr("This sheet is not on this device")
        text: run.exists ? qsTr("A revision with its file comes with the next upload.") : qsTr("Its site may have been taken away from you, or it has not arrived yet.")
        actionText: run.exists ? qsTr("Revisions") : ""
        onAction: Nav.open("SheetDetails", { sheetId: page.sheet })
    }
    FileItem { sha256: page.revision?.file ?? ""; onHereChanged: if (here) page.view.retry(); onGone: page.view.retry() }
    FileItem { // superseded before it came to this device, or let go of: it is fetched to be compared with
        sha256: page.compared ? run.earlier?.file ?? "" : ""
        onHereChanged: if (here) page.view.retry()
        onGone: page.view.retry()
    }
    Binding { target: page.view; property: "earlierPage"; value: run.earlier?.page ?? -1; restoreMode: Binding.RestoreNone }
    Binding { target: page.view; property: "page"; value: page.revision?.page ?? 0; restoreMode: Binding.RestoreNone }
    Binding { target: page.view; property: "compared"; value: page.compared && !page.beside; restoreMode: Binding.RestoreNone }
    Binding { target: page.view; property: "doubleTaps"; value: page.tool === ""; restoreMode: Binding.RestoreNone }
    Item {
        id: board
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: -page.margin
        Layout.rightMargin: -page.margin
        visible: page.revision !== null
        clip: true

        SheetCanvas {
            id: canvas
            x: other.visible && page.wide ? parent.width / 2 : 0
            y: other.visible && !page.wide ? parent.height / 2 : 0
            width: parent.width - x
            height: parent.height - y
            focus: true
            bottomInset: measures.tool !== "" ? measures.barHeight : panel.visible && !page.wide ? panel.height - Theme.radiusSheet : 0
            source: page.revision?.file ?? ""
            earlier: run.earlier?.file ?? ""
            comparable: false            // the header has it
            onTapped: point => page.tap(point)
            onLongPressed: point => page.offer(point)
            buttons: SheetTools {
                tool: page.tool
                mayMark: page.mayMark && !page.compared
                filtered: Object.keys(page.filter).length > 0
                onLayersWanted: layers.open()
                onToolChosen: tool => page.choose(tool)
            }

            MeasureLayer {
                id: measures
                anchors.fill: parent
                visible: page.onItsPage && !page.compared
                view: page.view
                sheetId: page.sheet
                revision: page.revision
                siteId: page.siteId
                scope: run.scope
                barParent: board
                tool: page.tool === "mark" ? "" : page.tool
                onDone: page.tool = ""
                onToolChosen: tool => page.tool = tool
                onDeviated: deviationId => RecordRoutes.open("deviation", deviationId, page.siteId)
            }
            PinLayer {
                id: marks
                objectName: "sheet_pins"
                anchors.fill: parent
                visible: page.onItsPage && measures.tool === ""
                view: page.view
                pins: pins
                chosenId: panel.pinId
                movingId: page.moving
                onChosen: pinId => panel.pinId = pinId
                onSpread: area => page.view.showArea(area)
                onMoved: (pinId, point) => pins.move(pinId, point)
            }
        }
        SheetBeside {
            id: other
            width: page.wide ? parent.width / 2 : parent.width
            height: page.wide ? parent.height : parent.height / 2
            visible: page.compared && page.beside
            lead: page.view
            source: visible ? run.earlier?.file ?? "" : ""
            page: run.earlier?.page ?? 0
            name: run.earlier?.revision ?? ""
        }
        CompareLegend {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space4
            visible: page.compared
            beside: page.beside
            before: run.earlier?.revision ?? ""
            after: page.revision?.revision ?? ""
            onSwitched: page.beside = !page.beside
        }
        PinPanel {
            id: panel
            property string pinId: page.pinId

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Theme.radiusSheet
            width: Math.min(parent.width, Theme.sheetWidth)
            height: Math.min(implicitHeight + Theme.radiusSheet, parent.height * 0.8)
            covered: Theme.radiusSheet
            visible: pinId !== "" && pin.pinId !== undefined && !page.compared && page.tool === ""
            pin: { pins.list; return pinId === "" ? {} : pins.pin(pinId); }
            siteId: page.siteId
            revision: page.revision?.revision ?? ""
            mayEdit: page.mayMark
            moving: page.moving !== ""
            onClosed: pinId = page.moving = ""
            onMoveWanted: page.moving = pinId
            onCheckWanted: pins.check(pinId)
            onCloseWanted: pins.close(pinId)
            onRemoveWanted: pins.takeAway(pinId, qsTr("Taken off the drawing"))
        }
    }
    LayersSheet {
        id: layers
        pins: pins
        run: run
        filter: page.filter
        sheetId: page.sheet
        onFiltered: filter => page.filter = filter
        onRevisionChosen: revisionId => page.revisionId = revisionId
    }
    PlaceHereSheet {
        id: place
        pins: pins
        siteId: page.siteId
        sheetId: page.sheet
        reviewId: page.reviewId
        onPlaced: page.tool = ""
    }

    Component.onCompleted: showFirst()

    // As dark as the rest of the app, until a button turns it; keys move it at once.
    function showFirst(): void { view.night = Theme.dark; view.forceActiveFocus(); }
    function choose(wanted: string): void {
        panel.pinId = moving = "";
        tool = tool === wanted ? "" : wanted;
    }
    function tap(point: point): void {
        if (tool === "mark")
            offer(point);
        else if (tool !== "")
            measures.take(point);
        else
            panel.pinId = moving = "";
    }
    function offer(point: point): void {
        if (!mayMark || compared || (tool !== "" && tool !== "mark"))
            return;
        place.ask(point, pins.roomAt(point));
    }
}
