// Why the clocks stand, and until when: both are written down.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property ComplaintRun run
    property string reason: ""
    property string until: ""

    objectName: "complaint_pause_sheet"
    title: qsTr("Let the clocks stand")

    ChoiceField {
        Layout.fillWidth: true
        name: "pause_reason"
        label: App.fieldLabel("complaint_pause", "reason")
        options: App.choices("complaint_pause", "reason")
        value: sheet.reason
        onChosen: value => sheet.reason = value
    }
    DateField {
        Layout.fillWidth: true
        name: "pause_until"
        label: App.fieldLabel("complaint_pause", "until")
        value: sheet.until
        onChosen: date => sheet.until = date
    }
    AppTextField {
        id: words
        objectName: "pause_words_field"
        Layout.fillWidth: true
        label: App.fieldLabel("complaint_pause", "words")
        maximumLength: 300
    }
    PrimaryButton {
        objectName: "pause_button"
        Layout.fillWidth: true
        enabled: sheet.reason !== "" && sheet.until >= Work.today
        text: sheet.reason === "" ? qsTr("First: what is waited for?") : sheet.until === "" ? qsTr("First: until when?")
            : sheet.until < Work.today ? qsTr("That day is over") : qsTr("Let them stand")
        onClicked: {
            sheet.run.hold(sheet.reason, words.text, sheet.until);
            sheet.close();
        }
    }
}
