// Room and wall of the photos that follow; what the site has photos of already is a tap away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string siteId
    property string room
    property string wall
    readonly property var rooms: known(byRoom.groups)
    readonly property var walls: known(byWall.groups)

    signal chosen(string room, string wall)

    objectName: "place_sheet"
    title: qsTr("Where is it?")

    function known(groups: var): var {
        return Object.keys(groups).filter(name => name !== "" && name !== "null" && name !== "undefined").sort().slice(0, 20);
    }

    RecordCount {
        id: byRoom
        kind: "photo"
        scope: App.siteScope(sheet.siteId)
        where: ({site: sheet.siteId})
        by: "room"
        active: sheet.siteId !== ""
    }
    RecordCount {
        id: byWall
        kind: "photo"
        scope: App.siteScope(sheet.siteId)
        where: ({site: sheet.siteId, room: sheet.room})
        by: "wall"
        active: sheet.siteId !== "" && sheet.room !== ""
    }
    AppTextField {
        objectName: "place_room_field"
        Layout.fillWidth: true
        label: App.fieldLabel("photo", "room")
        maximumLength: 60
        value: sheet.room
        onEdited: text => sheet.chosen(text, sheet.wall)
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: sheet.rooms.length > 0

        Repeater {
            model: sheet.rooms

            FilterChip {
                required property string modelData

                text: modelData
                checked: sheet.room === modelData
                onClicked: sheet.chosen(modelData, sheet.wall)
            }
        }
    }
    AppTextField {
        objectName: "place_wall_field"
        Layout.fillWidth: true
        label: App.fieldLabel("photo", "wall")
        maximumLength: 60
        value: sheet.wall
        onEdited: text => sheet.chosen(sheet.room, text)
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: sheet.walls.length > 0

        Repeater {
            model: sheet.walls

            FilterChip {
                required property string modelData

                text: modelData
                checked: sheet.wall === modelData
                onClicked: sheet.chosen(sheet.room, modelData)
            }
        }
    }
    DarkButton {
        objectName: "place_done_button"
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: sheet.close()
    }
}
