// On the camera's picture: what the next photo will say. A tap changes room and wall.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Pressable {
    id: stamp

    required property PhotoTaker taker
    property string headline
    property string where
    property string aside

    text: qsTr("Room and wall: %1").arg(where !== "" ? where : qsTr("not said yet"))
    radius: Theme.radiusControl
    padding: 0
    implicitWidth: words.implicitWidth + 2 * Theme.space4
    implicitHeight: words.implicitHeight + 2 * Theme.space3

    contentItem: Item {
        Rectangle {
            width: Theme.space1
            height: parent.height - 2 * Theme.radiusControl
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
        }
        ColumnLayout {
            id: words
            x: Theme.space4
            y: Theme.space3
            width: parent.width - 2 * Theme.space4
            spacing: Theme.space1

            AppText {
                objectName: "camera_headline"
                Layout.fillWidth: true
                look: "row"
                tone: "photoInk"
                text: stamp.headline
                Accessible.ignored: true
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                AppText {
                    objectName: "camera_where"
                    Layout.fillWidth: true
                    tone: "photoInk"
                    text: Words.line([stamp.where !== "" ? stamp.where : qsTr("Which room, which wall?"), stamp.aside])
                    Accessible.ignored: true
                }
                Icon {
                    name: "pencil"
                    size: Theme.iconSmall
                    color: Theme.photoInk
                }
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                tone: "photoInk"
                text: Words.line([App.dateTime(App.now), App.personName])
            }
            AppText {
                objectName: "camera_place"
                Layout.fillWidth: true
                look: "secondary"
                tone: "photoInk"
                text: stamp.taker.place !== "" ? stamp.taker.place : qsTr("position not known: the photo is kept without one")
            }
            AppText {
                Layout.fillWidth: true
                look: "label"
                tone: "photoInk"
                text: qsTr("original kept unchanged")
            }
        }
    }
    background: Rectangle {
        radius: stamp.radius
        color: Theme.photoShade
    }
}
