// What the client would have us do otherwise, by the step of the process it is about.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property FollowUpRun run
    property string step: ""

    objectName: "suggestion_sheet"
    title: qsTr("A suggestion of the client")

    ChoiceField {
        Layout.fillWidth: true
        name: "suggestion_step"
        label: App.fieldLabel("suggestion", "step")
        options: App.choices("suggestion", "step")
        value: sheet.step
        onChosen: value => sheet.step = value
    }
    AppTextArea {
        id: words
        objectName: "suggestion_words_field"
        Layout.fillWidth: true
        label: App.fieldLabel("suggestion", "text")
        limit: 500
    }
    PrimaryButton {
        objectName: "suggestion_save_button"
        Layout.fillWidth: true
        enabled: sheet.step !== "" && words.text.trim() !== ""
        text: sheet.step === "" ? qsTr("First: what is it about?") : qsTr("Keep")
        onClicked: {
            sheet.run.suggest(sheet.step, words.text);
            Nav.toast(qsTr("Kept; the adviser owes an answer"));
            sheet.close();
        }
    }
}
