// The photos of an issue: before (with those of the failed item it came from) and after, each with a
// tile that takes another.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

GridLayout {
    id: root

    required property string issueId
    required property string siteId
    property string itemId
    property string what
    property string room
    property bool readOnly: false
    property bool comparison: true       // the pairs below, one over the other

    columns: 2
    columnSpacing: Theme.space4
    rowSpacing: Theme.space3

    RecordListModel {
        id: ofItem
        kind: "photo"
        where: ({ about: root.itemId })
        sortBy: "taken_at"
        active: root.itemId !== ""
    }
    RecordListModel {
        id: ofIssue
        kind: "photo"
        where: ({ about: root.issueId })
        sortBy: "taken_at"
    }

    PhotoStrip {
        Layout.fillWidth: true
        Layout.preferredWidth: 1             // halves, whatever lies in them
        Layout.alignment: Qt.AlignTop
        objectName: "issue_photos_before"
        title: qsTr("Before")
        tag: "before"
        models: [ofItem, ofIssue]
        phase: ""
        readOnly: root.readOnly
        onWanted: root.take("")
        onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
    }
    PhotoStrip {
        Layout.fillWidth: true
        Layout.preferredWidth: 1             // halves, whatever lies in them
        Layout.alignment: Qt.AlignTop
        objectName: "issue_photos_after"
        title: qsTr("After")
        tag: "after"
        models: [ofIssue]
        phase: "after"
        readOnly: root.readOnly
        onWanted: root.take("after")
        onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
    }

    CompareCard {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        abouts: root.comparison ? [root.itemId, root.issueId] : []
    }

    function take(phase: string) {
        Nav.open("Camera", { siteId: siteId, aboutId: issueId, what: what, room: room, phase: phase });
    }
}
