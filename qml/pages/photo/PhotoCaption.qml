// What a photo shows, when, by whom, and whether its original is on this device.
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

    readonly property var fields: photo.fields

    implicitHeight: words.implicitHeight + 2 * Theme.space4
    color: Theme.photoShade

    RecordItem {
        id: taker
        recordId: root.fields.taken_by ?? ""
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
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            look: "row"
            tone: "photoInk"
            text: Words.line([root.fields.caption ?? "", root.fields.room ?? ""])
        }
        AppText {
            Layout.fillWidth: true
            tone: "photoInk"
            text: Words.line([App.dateTime(root.fields.taken_at), taker.exists ? taker.title : ""])
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
