// What was said about a photo.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string siteId
    required property string aboutId
    property string what

    objectName: "voice_notes_sheet"
    title: App.kindLabel("voice_note")

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        text: sheet.what
    }
    AppText {
        Layout.fillWidth: true
        visible: notes.empty
        tone: "faint"
        text: qsTr("Nobody has said anything about it yet.")
    }
    VoiceNotes {
        id: notes
        Layout.fillWidth: true
        siteId: sheet.siteId
        aboutId: sheet.aboutId
        what: sheet.what
    }
}
