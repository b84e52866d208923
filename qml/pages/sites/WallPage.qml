// Behind this wall: choose a room, then a wall, and see what was photographed of it stage by stage.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    property string room: ""
    property string wall: ""

    objectName: "wall_page"
    title: qsTr("Behind this wall")
    subtitle: Words.line([site.title, page.room, page.wall])
    trailing: IconButton {
        objectName: "wall_camera_button"
        visible: App.may("create", "photo", App.siteScope(page.siteId))
        iconName: "camera"
        text: qsTr("Take a photo")
        onClicked: Nav.open("Camera", {siteId: page.siteId, room: page.room, wall: page.wall})
    }

    RecordItem { id: site; recordId: page.siteId }
    WallPhotos {
        id: photos
        siteId: page.siteId
        room: page.room
        wall: page.wall
        onChanged: page.chooseRoom()
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: photos.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !photos.known
    }
    EmptyState {
        objectName: "wall_empty"
        Layout.fillWidth: true
        visible: photos.known && photos.rooms.length === 0
        iconName: "images"
        title: qsTr("No photo here names a room yet")
        text: qsTr("Take photos of pipes, wires and waterproofing before a wall is closed, and say which room and wall it is.")
        actionText: qsTr("Take a photo")
        actionIcon: "camera"
        onAction: Nav.open("Camera", {siteId: page.siteId})
    }
    ChipStrip {
        objectName: "wall_rooms"
        Layout.fillWidth: true
        visible: photos.rooms.length > 0

        Repeater {
            model: photos.rooms

            FilterChip {
                required property var modelData
                required property int index

                objectName: "wall_room_" + index
                text: modelData.name
                count: modelData.count
                checked: page.room === modelData.name
                onClicked: page.choose(modelData.name, "")
            }
        }
    }
    ChipStrip {
        objectName: "wall_walls"
        Layout.fillWidth: true
        visible: photos.walls.length > 0

        FilterChip {
            objectName: "wall_all"
            text: qsTr("All walls")
            checked: page.wall === ""
            onClicked: page.choose(page.room, "")
        }
        Repeater {
            model: photos.walls

            FilterChip {
                required property var modelData
                required property int index

                objectName: "wall_wall_" + index
                text: modelData.name
                count: modelData.count
                checked: page.wall === modelData.name
                onClicked: page.choose(page.room, modelData.name)
            }
        }
    }
    Repeater {
        model: photos.stages

        WallStage {
            required property int index

            objectName: "wall_stage_" + index
            Layout.fillWidth: true
        }
    }

    // Opened without a room it begins with the first there is.
    function chooseRoom() {
        if (room === "" && photos.rooms.length > 0)
            room = photos.rooms[0].name;
    }
    function choose(wantedRoom: string, wantedWall: string) {
        wall = wantedWall;
        room = wantedRoom;
    }
}
