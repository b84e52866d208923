// An entry in the way of a complaint: the client was called, somebody is on site, something was said.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property ComplaintRun run
    property string what: "note"         // called | on_site | told_client | note

    objectName: "complaint_note_sheet"
    title: qsTr("Note something")
    onOpened: words.take()

    ChoiceField {
        Layout.fillWidth: true
        name: "note_what"
        label: App.fieldLabel("complaint_note", "what")
        options: App.choices("complaint_note", "what")
        value: sheet.what
        onChosen: value => sheet.what = value
    }
    AppTextArea {
        id: words
        objectName: "note_words_field"
        Layout.fillWidth: true
        label: App.fieldLabel("complaint_note", "words")
        limit: 2000
    }
    PrimaryButton {
        objectName: "note_save_button"
        Layout.fillWidth: true
        enabled: words.text.trim() !== "" || sheet.what === "called" || sheet.what === "on_site"
        text: qsTr("Keep")
        onClicked: {
            if (sheet.what === "called")
                sheet.run.called(words.text);
            else if (sheet.what === "on_site")
                sheet.run.arrived(words.text);
            else
                sheet.run.note(sheet.what, words.text);
            sheet.close();
        }
    }
}
