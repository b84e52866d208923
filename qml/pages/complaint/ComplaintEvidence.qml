// Photos before and after, without which no complaint closes and no repair is done.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string aboutId
    property string siteId: ""
    property string what: ""             // in words, over the camera
    property string room: ""
    property bool readOnly: false

    // What is shown as before and after: the first photo of how it was, the last of how it is.
    readonly property string before: first.count > 0 ? first.get(0).recordId : ""
    readonly property string after: last.count > 0 ? last.get(0).recordId : ""

    visible: siteId !== ""
    spacing: Theme.space2

    RecordListModel {
        id: first
        kind: "photo"
        where: ({ about: root.aboutId, phase: "before" })
        sortBy: "taken_at"
    }
    RecordListModel {
        id: last
        kind: "photo"
        where: ({ about: root.aboutId, phase: "after" })
        sortBy: "taken_at"
        descending: true
    }
    RecordListModel {
        id: all
        kind: "photo"
        where: ({ about: root.aboutId })
        sortBy: "taken_at"
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Photos")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        PhotoStrip {
            Layout.fillWidth: true
            Layout.preferredWidth: 1     // halves, whatever lies in them
            Layout.alignment: Qt.AlignTop
            title: qsTr("Before")
            tag: "before"
            models: [all]
            phase: ""
            readOnly: root.readOnly
            onWanted: root.take("before")
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
        PhotoStrip {
            Layout.fillWidth: true
            Layout.preferredWidth: 1     // halves, whatever lies in them
            Layout.alignment: Qt.AlignTop
            title: qsTr("After")
            tag: "after"
            models: [all]
            phase: "after"
            readOnly: root.readOnly
            onWanted: root.take("after")
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
    }
    CompareCard {
        Layout.fillWidth: true
        abouts: [root.aboutId]
    }

    function take(phase: string) {
        Nav.open("Camera", { siteId: siteId, aboutId: aboutId, what: what, room: room, phase: phase });
    }
}
