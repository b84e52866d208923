// Taking photos: the picture fills the page, a line says what they will belong to, each one is kept
// the moment it is taken. Without a camera, pictures come from files.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

FocusScope {
    id: page

    property string siteId               // asked for where it is not given
    property string scope                // where photos of no site are kept; "": they are of a site
    property string aboutId              // what the photos belong to; "": the site
    property string what                 // its name, for the line on the picture
    property string inspectionId         // whose photos are asked for
    property string stageId              // whose, where nobody has begun to inspect it; both "": nobody asks for any
    property string room
    property string wall
    property string phase                // "after": photos of what was mended, or of the end of a test
    property string demand               // which demand of a checklist the photos answer
    property string aside: phase === "after" ? qsTr("after mending") : ""

    readonly property bool siteKnown: siteId !== "" || scope !== ""
    readonly property string subjectId: aboutId !== "" ? aboutId : siteId
    readonly property int demandRow: demands.rowOf(subjectId, demand, room, wall)
    readonly property var asked: demandRow >= 0 ? demands.list[demandRow] : null

    objectName: "camera_page"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Camera")
    Keys.onEscapePressed: Nav.back()
    onActiveFocusChanged: if (activeFocus && siteKnown) shutter.forceActiveFocus()

    RecordItem {
        id: site
        recordId: page.siteId
    }
    PhotoTaker {
        id: taker
        siteId: page.siteId
        scope: page.scope
        aboutId: page.subjectId
        room: page.room
        wall: page.wall
        phase: page.phase
        demand: page.demand
        active: page.siteKnown && page.visible
    }
    RecordListModel {
        id: photos
        kind: "photo"
        where: ({ about: page.subjectId })
        sortBy: "taken_at"
        descending: true
        active: page.siteKnown
    }

    DemandedPhotos {
        id: demands
        inspectionId: page.inspectionId
        stageId: page.stageId
        onChanged: page.goOn()
    }

    Rectangle {
        anchors.fill: parent
        color: page.siteKnown ? Theme.black : Theme.paper
    }

    ColumnLayout {
        anchors.fill: parent
        visible: page.siteKnown
        spacing: 0

        CameraView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            taker: taker
            headline: Words.line([site.title, page.what])
            where: Words.phrase([page.room, page.wall])
            aside: page.aside
            asked: page.asked ? Words.line([qsTr("%1 / %2").arg(demands.there).arg(demands.wanted), page.asked.title, page.asked.detail])
                 : demands.wanted > 0 ? qsTr("%1 of %2 photos asked for").arg(demands.there).arg(demands.wanted) : ""
            onClosed: Nav.back()
            onPlaceWanted: place.open()
        }
        CameraControls {
            id: shutter
            Layout.fillWidth: true
            taker: taker
            photos: photos
            demands: demands.list
            demandRow: page.demandRow
            onDemandChosen: row => page.take(row)
            onOpened: photoId => Nav.open("PhotoViewer", { photoId: photoId, aboutId: page.subjectId })
        }
    }

    AppPage {
        anchors.fill: parent
        visible: !page.siteKnown
        title: qsTr("Photo")
        scroll: false

        SiteChooser {
            Layout.fillWidth: true
            Layout.fillHeight: true
            question: qsTr("Photos of which site?")
            active: !page.siteKnown
            onChosen: siteId => page.siteId = siteId
        }
    }

    PlaceSheet {
        id: place
        siteId: page.siteId
        room: page.room
        wall: page.wall
        onChosen: (room, wall) => {
            page.room = room;
            page.wall = wall;
        }
    }

    // The photos that follow answer this one.
    function take(row: int) {
        const wanted = demands.list[row];
        demand = wanted.demand;
        phase = wanted.phase;
        what = wanted.title;
        aboutId = wanted.aboutId;
        if (wanted.room === "")
            return;
        if (wanted.room !== room || wanted.wall !== "")
            wall = wanted.wall;
        room = wanted.room;
    }
    // Once one is there, the next that is still missing. Where the page was opened for something nobody
    // asks for, it stays at that.
    function goOn() {
        const open = asked && asked.there < asked.wanted ? -1 : demands.nextOpen(demandRow + 1);
        if (open >= 0 && (asked || subjectId === inspectionId))
            take(open);
    }

    DropArea {
        anchors.fill: parent
        enabled: page.siteKnown
        onDropped: drop => {
            if (drop.hasUrls)
                taker.importFiles(drop.urls);
        }
    }
}
