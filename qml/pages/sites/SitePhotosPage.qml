// The photos of a site, newest first, by place.
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
    property string room: ""
    readonly property var rooms: Object.keys(byRoom.groups).filter(name => name !== "" && name !== "null" && name !== "undefined").sort()

    objectName: "photos_page"
    title: qsTr("Photos")
    subtitle: Words.line([site.title, list.total < 0 ? "" : qsTr("%n photo(s)", "", list.total)])
    trailing: IconButton {
        objectName: "photos_camera_button"
        iconName: "camera"
        text: qsTr("Take a photo")
        onClicked: Nav.open("Camera", {siteId: page.siteId, room: page.room})
    }
    scroll: false

    function dayInView(): string {
        const row = Math.max(0, grid.indexAt(grid.cellWidth / 2, grid.contentY + grid.cellHeight / 2));
        const photo = grid.count > 0 ? list.get(row) : null;
        return photo && photo.fields ? App.date(photo.fields.taken_at) : "";
    }

    RecordItem { id: site; recordId: page.siteId }
    RecordCount {
        id: byRoom
        kind: "photo"
        scope: App.siteScope(page.siteId)
        where: ({site: page.siteId})
        by: "room"
    }
    RecordListModel {
        id: list
        kind: "photo"
        scope: App.siteScope(page.siteId)
        where: page.room === "" ? ({site: page.siteId}) : ({site: page.siteId, room: page.room})
        sortBy: "taken_at"
        descending: true
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: page.rooms.length > 0

        FilterChip {
            text: qsTr("All places")
            checked: page.room === ""
            onClicked: page.room = ""
        }
        Repeater {
            model: page.rooms

            FilterChip {
                required property string modelData

                text: modelData
                count: byRoom.groups[modelData] ?? 0
                checked: page.room === modelData
                onClicked: page.room = modelData
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: list.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: list.loading && list.count === 0
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
        reuseItems: true
        readonly property int columns: Math.max(2, Math.floor(width / (Theme.photoCard + Theme.space2)))
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: -Theme.space2
        cellWidth: width / columns
        cellHeight: cellWidth
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: list
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Item {
            id: cell
            required property int index
            required property string recordId
            required property var fields
            required property bool unsent

            width: grid.cellWidth
            height: grid.cellHeight

            ThumbTile {
                readonly property string recordId: cell.recordId

                objectName: "photos_thumb_" + cell.index
                width: parent.width - Theme.space2
                height: parent.height - Theme.space2
                source: "image://thumb/" + cell.recordId
                title: cell.fields.caption ?? cell.fields.room ?? ""
                subtitle: cell.fields.taken_at === undefined ? "" : App.dateTime(cell.fields.taken_at)
                badge: cell.unsent ? "cloud-upload" : ""
                badgeTone: "warning"
                onClicked: Nav.open("PhotoViewer", {photoId: cell.recordId, siteId: page.siteId, room: page.room, newestFirst: true})
            }
        }
        EmptyState {
            visible: list.empty
            width: parent.width
            iconName: "images"
            title: qsTr("No photos here yet")
            text: qsTr("Take photos before a wall is closed: they show later what is behind it.")
            actionText: qsTr("Take a photo")
            actionIcon: "camera"
            onAction: Nav.open("Camera", {siteId: page.siteId, room: page.room})
        }
    }
}
