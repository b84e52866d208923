// A checklist on site: one card per item, the next open one in reach of the thumb, everything saved
// as it is answered. On a desk the list stands beside the opened item.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string inspectionId
    property string itemId                       // the opened item; "" while none is

    property bool begun: false
    property bool inView: false                  // the opened item stays in view, whatever grows above it
    property int placeInView: ListView.Beginning
    readonly property var fields: inspection.fields

    readonly property string siteId: page.fields.site ?? ""
    readonly property bool wide: width > Theme.compactWidth
    readonly property bool signed: page.fields.state === "signed"
    readonly property bool finished: signed || page.fields.state === "finished"
    readonly property bool mayEdit: inspection.scope === "" || App.may("edit", "inspection", inspection.scope)
    readonly property bool readOnly: finished || !mayEdit
    readonly property int unanswered: walk.total <= 0 ? -1 : walk.total - walk.answered + walk.unexplained
    property bool stepping: false                // goes from item to item by the number pad
    readonly property PointField pointed: Window.activeFocusItem as PointField
    readonly property var padItem: pointed ? opened() : null
    readonly property bool padOpen: !wide && pointed !== null && !pointed.readOnly
    readonly property string saved: signed ? qsTr("signed off, sealed")
        : finished ? qsTr("finished %1").arg(App.relative(page.fields.finished_at ?? ""))
        : walk.savedAt ? qsTr("saved on this device %1").arg(App.time(walk.savedAt)) : qsTr("saves itself")

    objectName: "inspection_page"
    title: inspection.title
    subtitle: Words.line([site.title, saved])
    scroll: false
    maximumWidth: wide ? Theme.listPane + Theme.space4 + Theme.contentWidth : Theme.contentWidth
    spacing: Theme.space3
    footerShown: inspection.exists && !walk.items.empty
    trailing: InspectionMenu {
        inspection: inspection
        run: walk
    }

    RecordItem {
        id: inspection
        recordId: page.inspectionId
    }
    RecordItem { id: site; recordId: page.siteId }
    InspectionRun {
        id: walk
        inspectionId: page.inspectionId
        onTotalChanged: page.begin()
    }
    Connections {
        target: walk.items
        function onCountChanged(): void {
            page.begin();
        }
    }

    InspectionActions {
        id: actions
        inspection: inspection
        siteId: page.siteId
    }

    InspectionHeader {
        Layout.fillWidth: true
        run: walk
        readable: inspection.exists && !page.mayEdit
        readOnly: page.readOnly
    }
    DecideBanner {
        Layout.fillWidth: true
        count: inspection.toDecide
    }
    WorkedBy { Layout.fillWidth: true; siteId: page.siteId; used: page.fields.revisions ?? [] }
    AmendmentList {
        Layout.fillWidth: true
        about: page.signed ? page.inspectionId : ""
    }

    Signatures { Layout.fillWidth: true; inspection: inspection }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: list.count > 0
        spacing: Theme.space4

        ListView {
            id: list

            objectName: "inspection_list"
            Layout.fillHeight: true
            Layout.fillWidth: !page.wide
            Layout.preferredWidth: Theme.listPane
            clip: true
            topMargin: Theme.hairline
            bottomMargin: Theme.space6
            spacing: Theme.space3
            cacheBuffer: Theme.listPane
            boundsBehavior: Flickable.StopAtBounds
            model: walk.items
            reuseItems: true
            // Cards grow and shrink as one opens and another closes: what was asked for stays in view
            // until a finger moves the list.
            onContentHeightChanged: page.keepInView()
            onMovementStarted: page.inView = false
            onHeightChanged: placing.restart()

            delegate: InspectionItemCard {
                required property string recordId

                width: ListView.view.width
                run: walk
                siteId: page.siteId
                inspectionId: page.inspectionId
                itemId: recordId
                open: !page.wide && page.itemId === recordId
                selected: page.wide && page.itemId === recordId
                readOnly: page.readOnly
                stepping: page.stepping
                onToggled: page.toggle(recordId)
                onFinished: page.stepOn()
            }
            ScrollMark {
                view: list
                parent: list
            }
        }

        InspectionDetail {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.wide
            run: walk
            siteId: page.siteId
            inspectionId: page.inspectionId
            itemId: page.wide ? page.itemId : ""
            readOnly: page.readOnly
        }
    }

    InspectionStates {
        Layout.fillWidth: true
        Layout.fillHeight: true
        inspection: inspection
        run: walk
    }

    footer: [InspectionBar {
        Layout.fillWidth: true
        visible: !page.padOpen
        stateOfRun: page.fields.state ?? ""
        open: page.unanswered
        reasons: walk.unexplained
        readOnly: !page.mayEdit
        onCameraWanted: actions.photo(page.opened())
        onNextWanted: page.next()
        actions: actions
        onFinishWanted: walk.finish()
    }, PointsPad {
        Layout.fillWidth: true
        visible: page.padOpen
        field: page.pointed
        title: Words.line([page.padItem?.fields?.room, page.padItem?.title])
        onClosed: page.pointed.focus = false
    }]

    Component.onCompleted: begin()
    Timer {
        id: placing
        interval: 0 // when pad and item have found their places
        onTriggered: page.showPoint()
    }
    onPointedChanged: {
        if (padOpen)
            InputMethod.hide(); // the pad is the keyboard here
        placing.restart();
    }

    Shortcut {
        sequence: "Ctrl+Return"
        enabled: page.visible && page.unanswered > 0
        onActivated: page.next()
    }

    function at(row: int): var {
        return walk.items.get(row);
    }
    function opened(): var {
        const row = walk.rowOf(itemId);
        return row < 0 ? null : at(row);
    }
    // The value being typed stays above the pad, with its verdict.
    function showPoint() {
        if (!pointed || wide)
            return;
        inView = false;
        const top = pointed.mapToItem(list.contentItem, 0, 0).y;
        const least = top + pointed.height + Theme.multiline - list.height;
        list.contentY = Math.max(Math.min(list.contentY, top - Theme.space4), least);
    }
    function stepOn() {
        if (pointed)
            pointed.focus = false;
        stepping = true;
        next();
        stepping = false;
    }
    function toggle(id: string) {
        itemId = itemId === id && !wide ? "" : id;
        if (itemId !== "")
            show(ListView.Contain);
    }
    function show(place: int) {
        inView = true;
        placeInView = place;
        keepInView();
    }
    function keepInView() {
        const row = inView ? walk.rowOf(itemId) : -1; // rows move while the list fills
        if (row >= 0)
            list.positionViewAtIndex(row, placeInView);
    }
    function next() {
        const row = walk.nextOpen(walk.rowOf(itemId));
        if (row < 0)
            return;
        itemId = walk.idAt(row);
        show(ListView.Beginning);
    }
    // Whoever opens an inspection wants the item they came for, or its next open one.
    function begin() {
        if (begun || walk.total <= 0)
            return;
        if (walk.rowOf(itemId) >= 0)
            show(ListView.Beginning);
        else if (!readOnly && unanswered !== 0 && itemId === "")
            next();
        begun = itemId !== "" && walk.rowOf(itemId) >= 0;
    }
}
