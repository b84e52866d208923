// What a photo shows, when, by whom, and whether its original is on this device.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Rectangle {
    id: root

    required property RecordItem photo
    property bool missing: false         // the original is not on this device
    property bool coming: false          // … but the office has it
    property real progress: -1           // … and is being fetched

    readonly property var fields: photo.fields

    implicitHeight: words.implicitHeight + 2 * Theme.space4
    color: Theme.photoShade

    RecordItem {
        id: taker
        recordId: root.fields.taken_by ?? ""
    }

    CaptureNotes {
        id: capture
        fields: root.fields
    }

    ColumnLayout {
        id: words
        x: Theme.pageMargin
        y: Theme.space4
        width: parent.width - 2 * Theme.pageMargin
        spacing: Theme.space1

        Chip {
            objectName: "photo_still_away"
            visible: root.missing
            Layout.maximumWidth: words.width
            tone: "warning"
            iconName: root.coming ? "cloud-download" : "cloud-off"
            text: root.coming ? qsTr("Preview: the original is being fetched")
                : taker.exists ? qsTr("Preview: the original is still on %1's device").arg(taker.title)
                : qsTr("Preview: the original is still on the device that took it")
        }
        ProgressLine {
            objectName: "photo_progress"
            Layout.fillWidth: true
            visible: root.missing && root.progress >= 0
            tone: "proof"
            done: Math.max(0, root.progress)
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            look: "row"
            tone: "photoInk"
            text: Words.line([root.fields.caption ?? "", Words.phrase([root.fields.room ?? "", root.fields.wall ?? ""])])
        }
        AppText {
            Layout.fillWidth: true
            tone: "photoInk"
            text: Words.line([App.dateTime(root.fields.taken_at), taker.exists ? taker.title : "", capture.entered])
        }
        Flow {
            objectName: "photo_notes"
            Layout.fillWidth: true
            visible: capture.notes.length > 0
            spacing: Theme.space2

            Repeater {
                model: capture.notes

                Chip {
                    required property var modelData

                    objectName: "photo_note_" + modelData.code
                    width: Math.min(implicitWidth, words.width)
                    tone: "warning"
                    iconName: modelData.icon
                    text: modelData.words
                }
            }
        }
        AppText {
            objectName: "photo_place"
            Layout.fillWidth: true
            visible: text !== ""
            look: "secondary"
            tone: "photoInk"
            text: capture.place
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            tone: "photoInk"
            text: Words.line([root.fields.width ? qsTr("%1 × %2").arg(root.fields.width).arg(root.fields.height) : "",
                   App.fileSize(root.fields.size ?? 0),
                   root.fields.source ? App.choiceLabel("photo", "source", root.fields.source) : "",
                   root.fields.file ? "SHA-256 " + root.fields.file.slice(0, 4) + "…" + root.fields.file.slice(-4) : ""])
        }
    }
}
