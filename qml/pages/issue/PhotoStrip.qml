// A titled row of small photos that ends in a camera tile.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property string title
    property string tag                  // part of the tiles' object names
    property string phase                // "after", or "" for all others
    property var models: []
    property bool readOnly: false

    // Two beside each other, however narrow it is.
    readonly property int side: Math.max(Theme.target, Math.min(Theme.photoCard, Math.floor((width - Theme.space2) / 2)))

    signal wanted()
    signal opened(string photoId, string aboutId)

    spacing: Theme.space2

    AppText {
        look: "secondary"
        strong: true
        text: root.title
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.models

            Repeater {
                required property var modelData

                model: modelData

                ThumbTile {
                    required property string recordId
                    required property var fields
                    required property int index

                    objectName: "photo_" + root.tag + "_" + index
                    ground: Theme.paper
                    visible: (fields.phase === "after") === (root.phase === "after")
                    side: root.side
                    source: "image://thumb/" + recordId
                    title: App.dateTime(fields.taken_at)
                    onClicked: root.opened(recordId, fields.about ?? "")
                }
            }
        }
        IconButton {
            objectName: "camera_" + root.tag
            visible: !root.readOnly
            side: root.side
            filled: true
            iconName: "camera"
            text: qsTr("Take a photo: %1").arg(root.title)
            onClicked: root.wanted()
        }
        AppText {
            visible: root.readOnly && root.models.every(each => each.empty)
            tone: "faint"
            text: qsTr("no photos")
        }
    }
}
