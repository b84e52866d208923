// Under the camera's picture: the photos taken so far, files, and the shutter.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: root

    required property PhotoTaker taker
    required property RecordListModel photos
    property var demands: []
    property int demandRow: -1

    signal opened(string photoId)
    signal demandChosen(int row)

    implicitHeight: column.implicitHeight + 2 * Theme.space4

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.space4
        }
        spacing: Theme.space4

        Rectangle {
            Layout.fillWidth: true
            visible: root.taker.error !== null && root.taker.error !== undefined
            implicitHeight: trouble.implicitHeight
            radius: Theme.radiusCard
            color: Theme.surface

            ErrorBanner {
                id: trouble
                objectName: "camera_error"
                width: parent.width
                error: root.taker.error
                onAction: root.taker.pickFiles()
            }
        }

        AppText {
            objectName: "camera_repeats"
            Layout.fillWidth: true
            visible: root.taker.repeats > 0
            look: "secondary"
            tone: "photoInk"
            text: qsTr("%n picture(s) were here already: noted again, kept once.", "", root.taker.repeats)
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.taker.importing
            spacing: Theme.space3

            ProgressLine {
                objectName: "camera_progress"
                Layout.fillWidth: true
                tone: "proof"
                done: Math.max(0, root.taker.progress)
            }
            IconButton {
                objectName: "camera_cancel_button"
                over: true
                iconName: "x"
                text: qsTr("Stop taking in pictures")
                onClicked: root.taker.cancel()
            }
        }

        AppText {
            objectName: "camera_keeping"
            Layout.fillWidth: true
            visible: root.taker.keeping > 0
            look: "secondary"
            tone: "photoInk"
            text: qsTr("%n photo(s) being kept…", "", root.taker.keeping)
        }

        DemandStrip {
            objectName: "camera_demands"
            Layout.fillWidth: true
            visible: root.demands.length > 0
            demands: root.demands
            row: root.demandRow
            onChosen: row => root.demandChosen(row)
        }

        ListView {
            id: strip
            objectName: "camera_strip"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.thumb
            orientation: ListView.Horizontal
            spacing: Theme.space2
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.photos

            delegate: ThumbTile {
                required property string recordId
                required property var fields
                required property int index

                objectName: "camera_thumb_" + index
                ground: Theme.black
                side: Theme.thumb
                source: "image://thumb/" + recordId
                badge: "check"
                text: qsTr("Photo of %1").arg(App.dateTime(fields.taken_at))
                onClicked: root.opened(recordId)
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: strip.width
                visible: root.photos.empty
                look: "secondary"
                tone: "photoInk"
                text: qsTr("Photos appear here as soon as they are kept.")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            IconButton {
                objectName: "camera_import_button"
                Layout.alignment: Qt.AlignVCenter
                over: true
                iconName: "image"
                text: qsTr("Choose pictures from this device")
                onClicked: root.taker.pickFiles()
            }
            Item {
                Layout.fillWidth: true
            }
            Shutter {
                objectName: "camera_shutter_button"
                focus: true
                enabled: root.taker.ready
                onClicked: root.taker.capture()
            }
            Item {
                Layout.fillWidth: true
            }
            ColumnLayout {
                Layout.fillWidth: false
                Layout.preferredWidth: Theme.target
                Layout.maximumWidth: Theme.target
                spacing: 0

                AppText {
                    objectName: "camera_count"
                    Layout.fillWidth: true
                    look: "heading"
                    tone: "photoInk"
                    horizontalAlignment: Text.AlignHCenter
                    text: root.photos.total > 0 ? root.photos.total : ""
                    Accessible.name: qsTr("%n photo(s) taken", "", Math.max(0, root.photos.total))
                }
                BusyMark {
                    Layout.alignment: Qt.AlignHCenter
                    visible: root.taker.keeping > 0
                    size: Theme.iconSmall
                    color: Theme.photoInk
                }
            }
        }
    }
}
