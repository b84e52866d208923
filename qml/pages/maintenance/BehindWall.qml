// What is behind this wall: the photos of hidden works at the place that is to be mended.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    property string siteId: ""
    property string room: ""
    property string wall: ""
    readonly property string place: Words.line([room, wall])

    visible: siteId !== "" && photos.known && photos.rooms.length > 0
    verticalPadding: Theme.space1

    WallPhotos {
        id: photos
        siteId: root.siteId
        room: root.room
        wall: root.wall
    }
    ListRow {
        objectName: "behind_wall"
        Layout.fillWidth: true
        iconName: "images"
        iconTone: "proof"
        title: qsTr("What is behind this wall?")
        subtitle: root.room === "" ? qsTr("Photos of hidden works in %n room(s)", "", photos.rooms.length)
                  : Words.line([root.place, photos.count > 0 ? qsTr("%n photo(s)", "", photos.count) : ""])
        onClicked: Nav.open("Wall", root.room === "" ? { siteId: root.siteId } : { siteId: root.siteId, room: root.room, wall: root.wall })
    }
}
