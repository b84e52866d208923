// A small photo with words on its lower edge. Without a source it says so with an icon.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: tile

    property url source
    property string title: ""
    property string subtitle: ""
    property string badge: ""            // icon name at the top right: waiting, done
    property string badgeTone: "good"
    property bool selected: false
    property int side: Theme.photoCard
    property color ground: Theme.paper   // what it lies on

    text: title === "" ? qsTr("Photo") : subtitle === "" ? title : title + ", " + subtitle
    implicitWidth: side
    implicitHeight: side
    radius: Theme.radiusControl
    padding: 0

    contentItem: Item {
        Rectangle {
            anchors.fill: parent
            color: Theme.quiet
            radius: tile.radius
        }
        Icon {
            anchors.centerIn: parent
            visible: picture.status !== Image.Ready
            name: "image"
            color: Theme.faint
        }
        Image {
            id: picture
            anchors.fill: parent
            source: tile.source
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            sourceSize.width: tile.width * 2
            sourceSize.height: tile.height * 2
        }
        Rectangle {
            visible: tile.title !== ""
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            height: Math.min(parent.height, words.implicitHeight + 2 * Theme.space1)
            color: Theme.photoShade

            ColumnLayout {
                id: words
                spacing: 0
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                    leftMargin: Theme.space3
                    rightMargin: Theme.space2
                    bottomMargin: Theme.space1
                }
                AppText {
                    Layout.fillWidth: true
                    look: tile.subtitle === "" ? "label" : "secondary"
                    strong: true
                    tone: "photoInk"
                    text: tile.title
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    look: "label"
                    tone: "photoInk"
                    text: tile.subtitle
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
        // Pictures are not clipped round by the software renderer: a frame in the ground's colour
        // covers their corners. It is just thick enough to reach them.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -border.width
            radius: tile.radius + border.width
            color: "transparent"
            border.width: Math.ceil(tile.radius * 0.42)
            border.color: tile.ground
        }
        Rectangle {
            anchors.fill: parent
            radius: tile.radius
            color: tile.down ? Theme.pressed : "transparent"
            border.width: tile.selected ? Theme.stroke : Theme.hairline
            border.color: tile.selected ? Theme.accent : Theme.border
        }
        Rectangle {
            visible: tile.badge !== ""
            anchors {
                right: parent.right
                top: parent.top
                margins: Theme.space1
            }
            implicitWidth: Theme.badge
            implicitHeight: Theme.badge
            radius: width / 2
            color: Theme.toneFill(tile.badgeTone)

            Icon {
                anchors.centerIn: parent
                name: tile.badge
                size: Theme.iconSmall
                color: Theme.toneOnFill(tile.badgeTone)
            }
        }
    }
    background: null
}
