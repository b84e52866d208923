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
    property string aboutId              // what the photos belong to; "": the site
    property string what                 // its name, for the line on the picture
    property string room
    property string phase                // "after": photos of what was mended, or of the end of a test
    property string demand               // which demand of a checklist the photos answer
    property string aside: phase === "after" ? qsTr("after mending") : ""

    readonly property bool siteKnown: siteId !== ""
    readonly property string subjectId: aboutId !== "" ? aboutId : siteId

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
        aboutId: page.subjectId
        room: page.room
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
            detail: Words.line([page.room, page.aside])
            onClosed: Nav.back()
        }
        CameraControls {
            id: shutter
            Layout.fillWidth: true
            taker: taker
            photos: photos
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

    DropArea {
        anchors.fill: parent
        enabled: page.siteKnown
        onDropped: drop => {
            if (drop.hasUrls)
                taker.importFiles(drop.urls);
        }
    }
}
