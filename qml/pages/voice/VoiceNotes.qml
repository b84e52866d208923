// What was said about a record, oldest first, and the button that records more.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property string siteId
    required property string aboutId
    property string what                 // of which thing, in words
    property bool readOnly: false
    readonly property bool empty: notes.empty
    readonly property bool mayRecord: !readOnly && App.may("create", "voice_note", App.siteScope(siteId))

    visible: mayRecord || notes.count > 0
    spacing: Theme.space3

    RecordListModel {
        id: notes
        kind: "voice_note"
        where: ({ about: root.aboutId })
        sortBy: "recorded_at"
        active: root.aboutId !== ""
    }
    Repeater {
        model: notes

        VoiceNoteRow {
            required property int index

            objectName: "voice_note_" + index
            Layout.fillWidth: true
        }
    }
    SecondaryButton {
        objectName: "voice_record_button"
        visible: root.mayRecord
        compact: true
        iconName: "mic"
        text: qsTr("Voice note")
        Accessible.name: qsTr("Record a voice note")
        onClicked: Nav.sheet("VoiceSheet", { siteId: root.siteId, aboutId: root.aboutId, what: root.what })
    }
}
