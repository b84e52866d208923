// The photos of a site, newest first, by day. Any number of them: only what is in view is read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    property string aboutId              // only those of one record
    property string room                 // only those of one place

    readonly property int columns: Math.max(3, Math.floor((grid.width + Theme.space2) / (Theme.photoCard + Theme.space2)))

    objectName: "photos_page"
    title: qsTr("Photos")
    subtitle: Words.line([site.title, photos.total >= 0 ? qsTr("%n photo(s)", "", photos.total) : ""])
    scroll: false
    maximumWidth: 2 * Theme.contentWidth

    RecordItem {
        id: site
        recordId: page.siteId
    }
    RecordListModel {
        id: photos
        kind: "photo"
        where: page.filter()
        sortBy: "taken_at"
        descending: true
    }

    trailing: IconButton {
        objectName: "photos_camera_button"
        iconName: "camera"
        text: qsTr("Take a photo of this site")
        onClicked: Nav.open("Camera", { siteId: page.siteId, aboutId: page.aboutId, room: page.room })
    }

    ErrorBanner {
        Layout.fillWidth: true
        error: photos.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: photos.loading && grid.count === 0
    }
    EmptyState {
        objectName: "photos_empty"
        Layout.fillWidth: true
        visible: photos.empty
        iconName: "camera"
        title: qsTr("No photos yet")
        text: qsTr("What is hidden behind a wall tomorrow is worth a photo today.")
        actionText: qsTr("Take the first")
        actionIcon: "camera"
        onAction: Nav.open("Camera", { siteId: page.siteId, aboutId: page.aboutId, room: page.room })
    }

    AppText {
        objectName: "photos_day"
        Layout.fillWidth: true
        visible: grid.count > 0
        look: "heading"
        text: page.dayInView()
    }
    GridView {
        id: grid

        objectName: "photos_grid"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / page.columns)
        cellHeight: cellWidth
        cacheBuffer: 2 * cellHeight
        reuseItems: true
        model: photos
        activeFocusOnTab: true
        keyNavigationEnabled: true

        delegate: Item {
            id: cell

            required property string recordId
            required property var fields
            required property bool unsent
            required property int index

            width: grid.cellWidth
            height: grid.cellHeight

            ThumbTile {
                objectName: "photos_thumb_" + cell.index
                anchors.fill: parent
                anchors.margins: Theme.space1
                source: "image://thumb/" + cell.recordId
                title: cell.fields.room ?? ""
                subtitle: App.dateTime(cell.fields.taken_at)
                badge: cell.unsent ? "cloud-upload" : ""
                badgeTone: "warning"
                selected: cell.GridView.isCurrentItem && grid.activeFocus
                onClicked: Nav.open("PhotoViewer", {
                    photoId: cell.recordId, siteId: page.siteId, aboutId: page.aboutId, newestFirst: true
                })
            }
        }
        ScrollMark {
            view: grid
            parent: grid
        }
    }

    function filter(): var {
        const where = aboutId !== "" ? { about: aboutId } : { site: siteId };
        if (room !== "")
            where.room = room;
        return where;
    }
    function dayInView(): string {
        const row = Math.max(0, grid.indexAt(grid.cellWidth / 2, grid.contentY + grid.cellHeight / 2));
        const photo = grid.count > 0 ? photos.get(row) : null;
        return photo && photo.fields ? App.date(photo.fields.taken_at) : "";
    }
}
