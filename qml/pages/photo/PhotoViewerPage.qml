// One photo, as large as it goes: swipe to the others of the same thing, pinch or double tap to zoom.
// The small preview shows at once; the original follows when it is on this device.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: page

    required property string photoId
    property string aboutId              // the others of the same record …
    property string siteId               // … or of the same site
    property var filters: ({})           // … or those of a list that fit these
    property bool newestFirst: false

    readonly property string shownId: slide()?.recordId ?? photoId
    property bool bare: false            // a tap hides everything but the picture

    objectName: "photo_viewer_page"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Photo")
    Keys.onEscapePressed: Nav.back()
    Keys.onLeftPressed: slides.decrementCurrentIndex()
    Keys.onRightPressed: slides.incrementCurrentIndex()

    RecordItem {
        id: photo
        recordId: page.shownId
    }
    RecordListModel {
        id: others
        kind: "photo"
        where: page.aboutId !== "" ? { about: page.aboutId }
             : page.siteId !== "" ? Object.assign({ site: page.siteId }, page.filters) : page.filters
        sortBy: "taken_at"
        descending: page.newestFirst
        active: page.aboutId !== "" || page.siteId !== "" || page.newestFirst
        onCountChanged: page.findStart()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.black
    }
    ListView {
        id: slides

        property bool started: false

        objectName: "photo_slides"
        anchors.fill: parent
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.normal
        boundsBehavior: Flickable.StopAtBounds
        interactive: !(page.slide()?.zoomed ?? false)
        cacheBuffer: width
        visible: started
        model: others

        delegate: PhotoSlide {
            width: slides.width
            height: slides.height
            onTapped: page.bare = !page.bare
        }
    }
    // Until the row of this photo is known, and where it stands alone.
    PhotoSlide {
        anchors.fill: parent
        visible: !slides.started && photo.exists
        recordId: page.photoId
        fields: photo.fields
        onTapped: page.bare = !page.bare
    }
    AppText {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.pageMargin
        visible: !photo.exists && !photo.loading && !slides.started
        tone: "photoInk"
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This photo is not on this device, or no longer shared with you.")
    }

    IconButton {
        objectName: "photo_close_button"
        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.space4
        }
        visible: !page.bare
        over: true
        iconName: "x"
        text: qsTr("Close the photo")
        onClicked: Nav.back()
    }
    Row {
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.space4
        }
        visible: !page.bare && photo.exists
        spacing: Theme.space2

        IconButton {
            objectName: "photo_voice_button"
            visible: (photo.fields.site ?? "") !== ""
            over: true
            iconName: "mic"
            text: qsTr("Voice notes about this photo")
            onClicked: Nav.sheet("VoiceNotesSheet", { siteId: photo.fields.site ?? "", aboutId: page.shownId, what: photo.title })
        }
        IconButton {
            objectName: "photo_more_button"
            over: true
            iconName: "ellipsis"
            text: qsTr("Draw, copy, release")
            onClicked: Nav.sheet("PhotoSheet", { photoId: page.shownId })
        }
    }
    Chip {
        objectName: "photo_position"
        anchors {
            top: parent.top
            topMargin: Theme.space6
            horizontalCenter: parent.horizontalCenter
        }
        visible: !page.bare && others.total > 1
        color: Theme.photoShade
        tone: "photoInk"
        text: (slides.currentIndex + 1) + " / " + others.total
    }
    PhotoCaption {
        objectName: "photo_caption"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: !page.bare && photo.exists
        photo: photo
        missing: page.slide() !== null && page.slide().missing
        coming: page.slide() !== null && page.slide().coming
        progress: page.slide()?.progress ?? -1
    }

    Component.onCompleted: findStart()

    function slide(): PhotoSlide {
        return slides.started ? slides.currentItem as PhotoSlide : null;
    }
    function findStart() {
        for (let row = 0; row < others.count && !slides.started; ++row) {
            if (others.get(row).recordId !== photoId)
                continue;
            slides.highlightMoveDuration = 0;
            slides.currentIndex = row;
            slides.positionViewAtIndex(row, ListView.SnapPosition);
            slides.highlightMoveDuration = Theme.normal;
            slides.started = true;
        }
    }
}
