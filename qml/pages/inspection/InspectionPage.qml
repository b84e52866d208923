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
    property int rowInView: -1
    property int placeInView: ListView.Beginning
    readonly property var fields: inspection.fields

    readonly property string siteId: page.fields.site ?? ""
    readonly property bool wide: width > Theme.compactWidth
    readonly property bool signed: page.fields.state === "signed"
    readonly property bool finished: signed || page.fields.state === "finished"
    readonly property bool mayEdit: inspection.scope === "" || App.may("edit", "inspection", inspection.scope)
    readonly property bool readOnly: finished || !mayEdit
    readonly property int unanswered: walk.total <= 0 ? -1 : walk.total - walk.answered
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

    RecordItem {
        id: inspection
        recordId: page.inspectionId
    }
    RecordItem {
        id: site
        recordId: page.siteId
    }
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

    RecordWriter {
        id: writer
        onFailed: error => Nav.warn(error.title)
    }

    InspectionHeader {
        Layout.fillWidth: true
        run: walk
    }
    DecideBanner {
        Layout.fillWidth: true
        count: inspection.toDecide
    }
    AmendmentList {
        Layout.fillWidth: true
        about: page.signed ? page.inspectionId : ""
    }
    AppText {
        objectName: "inspection_read_only"
        Layout.fillWidth: true
        visible: inspection.exists && !page.mayEdit
        look: "secondary"
        text: qsTr("You can read this inspection. Your role at this site does not change it.")
    }

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
            onMovementStarted: page.rowInView = -1

            delegate: InspectionItemCard {
                required property string recordId
                required property int index

                width: ListView.view.width
                run: walk
                siteId: page.siteId
                inspectionId: page.inspectionId
                itemId: recordId
                open: !page.wide && page.itemId === recordId
                selected: page.wide && page.itemId === recordId
                readOnly: page.readOnly
                onToggled: page.toggle(index, recordId)
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

    footer: InspectionBar {
        Layout.fillWidth: true
        stateOfRun: page.fields.state ?? ""
        open: page.unanswered
        readOnly: !page.mayEdit
        onCameraWanted: page.photo()
        onNextWanted: page.next()
        onContinueWanted: page.goOn()
        onSignWanted: page.sign()
        onAmendWanted: page.amend()
        onFinishWanted: {
            walk.finish();
            Nav.toast(qsTr("Inspection finished"));
        }
    }

    Component.onCompleted: begin()

    Shortcut {
        sequence: "Ctrl+Return"
        enabled: page.visible && page.unanswered > 0
        onActivated: page.next()
    }

    function at(row: int): var {
        return walk.items.get(row);
    }
    function rowOf(id: string): int {
        for (let row = 0; id !== "" && row < walk.items.count; ++row)
            if (at(row).recordId === id)
                return row;
        return -1;
    }
    function toggle(row: int, id: string) {
        itemId = itemId === id && !wide ? "" : id;
        if (itemId !== "")
            show(row, ListView.Contain);
    }
    function show(row: int, place: int) {
        rowInView = row;
        placeInView = place;
        keepInView();
    }
    function keepInView() {
        if (rowInView >= 0)
            list.positionViewAtIndex(rowInView, placeInView);
    }
    function next() {
        const row = walk.nextOpen(rowOf(itemId));
        if (row < 0)
            return;
        itemId = page.at(row).recordId ?? "";
        show(row, ListView.Beginning);
    }
    // Whoever opens an inspection wants its next open item.
    function begin() {
        if (begun || walk.total <= 0 || readOnly || unanswered === 0)
            return;
        if (itemId === "")
            next();
        begun = itemId !== "";
    }
    function goOn() {
        writer.save([{
            record: inspectionId, kind: "inspection", scope: inspection.scope, set: { state: "running", finished_at: null }
        }]);
    }
    function sign() {
        writer.save([{ record: inspectionId, kind: "inspection", scope: inspection.scope, set: { state: "signed" } }]);
        Nav.toast(qsTr("Signed off. From now on only amendments are added."));
    }
    function amend() {
        Nav.open("GenericForm", {
            kind: "amendment", scope: inspection.scope, names: ["reason"],
            defaults: { about: inspectionId, about_kind: "inspection", author: App.personId, at: App.now }
        });
    }
    function photo() {
        const row = rowOf(itemId);
        const about = row >= 0 ? at(row) : null;
        Nav.open("Camera", {
            siteId: siteId, aboutId: about ? about.recordId : inspectionId,
            what: about ? about.title : inspection.title, room: about ? about.fields.room ?? "" : ""
        });
    }
}
