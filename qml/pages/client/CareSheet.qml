// Somebody remembered a client's day: how, and in what words.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    property var day: null
    property string way: "call"

    signal kept(string way, string words)

    function ask(day: var): void {
        sheet.day = day;
        sheet.way = "call";
        open();
    }

    objectName: "care_sheet"
    title: sheet.day?.title ?? ""
    onOpened: words.take()

    ChoiceField {
        Layout.fillWidth: true
        name: "care_way"
        label: App.fieldLabel("care", "way")
        options: App.choices("care", "way")
        optional: false
        value: sheet.way
        onChosen: value => sheet.way = value
    }
    AppTextArea {
        id: words
        objectName: "care_words"
        Layout.fillWidth: true
        label: App.fieldLabel("care", "words")
        limit: 500
    }
    PrimaryButton {
        objectName: "care_keep"
        Layout.fillWidth: true
        text: qsTr("We remembered")
        onClicked: {
            sheet.kept(sheet.way, words.text);
            sheet.close();
        }
    }
}
