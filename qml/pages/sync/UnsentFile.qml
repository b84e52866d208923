// The way out where no network will do: everything unsent in one file that only the office can read.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    readonly property bool running: saver.running
    property string savedAs

    objectName: "sync_unsent_file"
    spacing: Theme.space1

    UnsentSaver {
        id: saver
        onSaved: name => root.savedAs = name
        onFailed: error => Nav.warn(error.title)
    }
    LinkButton {
        objectName: "sync_export_button"
        Layout.leftMargin: -Theme.space2
        visible: !root.running
        iconName: "file-text"
        text: qsTr("Save what is unsent as a file")
        onClicked: saver.save()
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.running
        look: "secondary"
        text: qsTr("For when no network will do: it travels by cable, card or chat, and only the office can read it. It still goes out by itself as well.")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        visible: !root.running && root.savedAs !== ""
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "circle-check"
            color: Theme.toneText("good")
        }
        AppText {
            objectName: "sync_export_done"
            Layout.fillWidth: true
            look: "secondary"
            wrapMode: Text.Wrap
            text: qsTr("Saved as %1. Hand it to the office; nothing was removed here.").arg(root.savedAs)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.running
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("Writing the file…")
        }
        ProgressLine {
            Layout.fillWidth: true
            tone: "proof"
            done: Math.max(0, saver.progress)
        }
        SecondaryButton {
            objectName: "sync_export_cancel"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Cancel")
            onClicked: saver.cancel()
        }
    }
}
