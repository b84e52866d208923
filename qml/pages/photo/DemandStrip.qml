// The photos that are asked for, side by side: which are there, and a tap says which is taken next.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline.Theme
import Plumbline.Controls

ListView {
    id: strip

    property var demands: []             // DemandedPhotos.list
    property int row: -1                 // the one taken next

    signal chosen(int row)

    implicitHeight: Theme.thumb
    orientation: ListView.Horizontal
    spacing: Theme.space2
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: demands
    onRowChanged: if (row >= 0) positionViewAtIndex(row, ListView.Contain)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Photos that are asked for")

    delegate: Pressable {
        id: tile

        required property var modelData
        required property int index
        readonly property bool done: modelData.there >= modelData.wanted

        objectName: "camera_demand_" + index
        width: Theme.thumb
        height: Theme.thumb
        radius: Theme.radiusControl
        text: qsTr("%1: %2 of %3").arg(modelData.title).arg(Math.min(modelData.there, modelData.wanted)).arg(modelData.wanted)
        onClicked: strip.chosen(index)

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                visible: tile.done
                name: "check"
                color: Theme.photoInk
            }
            AppText {
                anchors.centerIn: parent
                visible: !tile.done
                look: "label"
                strong: true
                tone: "photoInk"
                text: tile.modelData.there + " / " + tile.modelData.wanted
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: tile.radius
            color: tile.done ? Theme.toneFill("good") : Theme.photoShade
            border.width: tile.index === strip.row ? Theme.stroke : Theme.hairline
            border.color: tile.index === strip.row ? Theme.accent : Theme.photoInk
        }
    }
}
