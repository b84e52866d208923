// A part of a completion file that this site does not need, and why.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property CompletionFile set
    required property string part
    required property string heading

    objectName: "not_needed_sheet"
    title: heading

    AppTextArea {
        id: reason
        objectName: "not_needed_reason"
        Layout.fillWidth: true
        label: App.fieldLabel("completion_document", "not_needed")
        limit: 300
    }
    PrimaryButton {
        objectName: "not_needed_button"
        Layout.fillWidth: true
        enabled: reason.text.trim() !== ""
        text: reason.text.trim() === "" ? qsTr("First: the reason") : qsTr("Not needed")
        onClicked: {
            sheet.set.setNotNeeded(sheet.part, reason.text.trim());
            sheet.close();
        }
    }
}
