// What the client would have us do otherwise, by the step of the process it is about.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property FollowUpRun run
    readonly property string step: draft.values.step ?? ""

    property bool saving: false
    property var problem: null           // errorText of a save that was not taken

    objectName: "suggestion_sheet"
    title: qsTr("A suggestion of the client")

    KeptDraft { id: draft; key: "suggestion/" + sheet.run.followUpId }
    Connections {
        target: sheet.run
        enabled: sheet.saving
        function onSaved(): void {
            draft.drop();
            Nav.toast(qsTr("Kept; the adviser owes an answer"));
            sheet.close();
        }
        function onFailed(error: var): void {
            sheet.saving = false;
            sheet.problem = error;
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: sheet.problem ?? draft.error
    }
    ChoiceField {
        Layout.fillWidth: true
        name: "suggestion_step"
        label: App.fieldLabel("suggestion", "step")
        options: App.choices("suggestion", "step")
        value: sheet.step
        onChosen: value => draft.set("step", value)
    }
    AppTextArea {
        id: words
        objectName: "suggestion_words_field"
        Layout.fillWidth: true
        label: App.fieldLabel("suggestion", "text")
        limit: 500
        value: draft.values.text ?? ""
        onEdited: text => draft.set("text", text)
    }
    PrimaryButton {
        objectName: "suggestion_save_button"
        Layout.fillWidth: true
        enabled: sheet.step !== "" && words.text.trim() !== ""
        text: sheet.step === "" ? qsTr("First: what is it about?") : qsTr("Keep")
        busy: sheet.saving
        onClicked: {
            sheet.saving = true;
            sheet.run.suggest(sheet.step, words.text);
        }
    }
}
