// The photos of one item, the tile that takes another, and for a failed item the way to a punch issue.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Flow {
    id: root

    required property string siteId
    required property string inspectionId
    required property string itemId
    required property string what
    property string room
    property bool failed: false
    property bool fixed: false           // on the spot
    readonly property string phase: failed ? "before" : fixed ? "after" : "" // of a photo taken now
    property bool readOnly: false

    signal issueWanted()

    spacing: Theme.space2

    RecordListModel {
        id: photos
        kind: "photo"
        where: ({ about: root.itemId })
        sortBy: "taken_at"
        active: root.itemId !== ""
    }
    RecordListModel {
        id: issues
        kind: "issue"
        where: ({ inspection: root.inspectionId, item: root.itemId })
        active: root.itemId !== "" && root.failed
    }

    Repeater {
        model: photos

        ThumbTile {
            required property string recordId
            required property var fields
            required property int index

            objectName: "item_photo_" + index
            ground: Theme.surface
            side: Theme.thumb
            source: "image://thumb/" + recordId
            title: Words.phrase([App.time(fields.taken_at), fields.room])
            onClicked: Nav.open("PhotoViewer", { photoId: recordId, aboutId: root.itemId })
        }
    }

    IconButton {
        objectName: "item_camera_button"
        visible: !root.readOnly
        side: Theme.thumb
        filled: true
        iconName: "camera"
        text: qsTr("Take a photo of this item")
        onClicked: Nav.open("Camera", { siteId: root.siteId, aboutId: root.itemId, what: root.what, room: root.room, inspectionId: root.inspectionId, phase: root.phase })
    }

    IssueTile {
        visible: root.failed && (!root.readOnly || issues.count > 0)
        width: Math.min(root.width, Math.max(implicitWidth, Theme.thumb * 2))
        height: Math.max(Theme.thumb, implicitHeight)
        issue: issues.count > 0 ? issues.get(0) : null
        onOpened: id => Nav.open("Issue", { issueId: id })
        onWanted: root.issueWanted()
    }
}
