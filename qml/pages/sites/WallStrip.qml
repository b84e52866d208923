// "Behind this wall": the newest photo of each place of a site, and how many there are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: strip

    required property string siteId
    readonly property var rooms: Object.keys(byRoom.groups).filter(room => room !== "" && room !== "null" && room !== "undefined").sort()

    visible: rooms.length > 0
    spacing: Theme.space2

    RecordCount {
        id: byRoom
        kind: "photo"
        scope: App.siteScope(strip.siteId)
        where: ({site: strip.siteId})
        by: "room"
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Behind this wall")
        actionText: qsTr("All photos")
        actionIcon: "chevron-right"
        onAction: Nav.open("SitePhotos", {siteId: strip.siteId})
    }
    ListView {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.photoCard * 1.2
        orientation: ListView.Horizontal
        spacing: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: strip.rooms
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Behind this wall")

        delegate: ThumbTile {
            id: tile
            required property string modelData
            required property int index
            objectName: "wall_strip_" + index

            height: ListView.view.height
            width: Theme.photoCard
            title: modelData
            subtitle: qsTr("%n photo(s)", "", byRoom.groups[modelData] ?? 0)
            source: newest.count > 0 ? "image://thumb/" + newest.get(0).recordId : ""
            onClicked: Nav.open("Wall", {siteId: strip.siteId, room: modelData})

            RecordListModel {
                id: newest
                kind: "photo"
                scope: App.siteScope(strip.siteId)
                where: ({site: strip.siteId, room: tile.modelData})
                sortBy: "taken_at"
                descending: true
            }
        }
    }
}
