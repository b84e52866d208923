// Nobody was asked this time: why, and when to try again. Each attempt is counted.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property FollowUpRun run
    property string reason: "no_answer"
    property string again: ""

    objectName: "follow_up_attempt_sheet"
    title: qsTr("Not asked this time")

    ChoiceField {
        Layout.fillWidth: true
        name: "attempt_reason"
        label: App.fieldLabel("follow_up_attempt", "reason")
        options: App.choices("follow_up_attempt", "reason")
        optional: false
        value: sheet.reason
        onChosen: value => sheet.reason = value
    }
    MomentField {
        Layout.fillWidth: true
        name: "attempt_again"
        label: App.fieldLabel("follow_up_attempt", "call_at")
        value: sheet.again
        onChosen: moment => sheet.again = moment
    }
    AppTextField {
        id: words
        objectName: "attempt_words_field"
        Layout.fillWidth: true
        label: App.fieldLabel("follow_up_attempt", "words")
        maximumLength: 300
    }
    PrimaryButton {
        objectName: "attempt_save_button"
        Layout.fillWidth: true
        text: qsTr("Write it down")
        onClicked: {
            sheet.run.attempt(sheet.reason, words.text, sheet.again === "" ? null : sheet.again);
            Nav.toast(qsTr("Written down; the visit stays on the list"));
            sheet.close();
        }
    }
}
