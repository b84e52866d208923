// The photos of one stage of the works, the oldest first. What that stage hides is said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property var modelData      // {stageId, code, photos} of WallPhotos

    readonly property bool hidden: ["utilities", "waterproofing"].includes(modelData.code)

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: root.modelData.code !== "" ? App.choiceLabel("stage", "code", root.modelData.code) : qsTr("Before the works began")
        Accessible.role: Accessible.Heading
    }
    Chip {
        visible: root.hidden
        Layout.maximumWidth: root.width
        tone: "info"
        iconName: "layers"
        text: root.modelData.code === "utilities" ? qsTr("hidden: pipes and wires") : qsTr("hidden: waterproofing")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.modelData.photos

            ThumbTile {
                required property var modelData
                required property int index

                objectName: "wall_photo_" + index
                side: Theme.photoCard
                source: "image://thumb/" + modelData.recordId
                title: modelData.fields.caption ?? modelData.fields.wall ?? modelData.fields.room
                subtitle: App.dateTime(modelData.fields.taken_at)
                onClicked: Nav.open("PhotoViewer", {photoId: modelData.recordId, siteId: modelData.fields.site, filters: {room: modelData.fields.room}})
            }
        }
    }
}
