// A step that a person vouches for with their name, or one that owes a word of why.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property TemplateEditor editor
    required property var step           // {to, label}
    readonly property bool back: step.to === "draft" || step.to === "withdrawn"

    objectName: "template_step_sheet"
    title: step.label

    Connections {
        target: sheet.editor
        function onTaken(to: string): void { sheet.close(); }
        function onFailed(error: var): void { sheet.close(); }
        function onRefused(problem: var): void { sheet.close(); }
    }
    AppText {
        Layout.fillWidth: true
        text: sheet.step.to === "checked" ? qsTr("You vouch with your name that every item and figure was read. A third person approves it after you.")
              : sheet.step.to === "approved" ? qsTr("You vouch with your name. Inspections that start from now on use this version; those under way keep theirs.")
              : sheet.step.to === "withdrawn" ? qsTr("No new inspection starts from it. Inspections under way keep it.")
              : qsTr("Its author can change it again, and hands it in once more.")
    }
    AppTextArea {
        id: note
        objectName: "template_step_note"
        Layout.fillWidth: true
        visible: sheet.back
        label: sheet.step.to === "withdrawn" ? qsTr("Why") : qsTr("What is to be mended")
        limit: 1000
    }
    PrimaryButton {
        objectName: "template_step_confirm"
        Layout.fillWidth: true
        busy: sheet.editor.busy
        enabled: !sheet.back || note.text.trim() !== ""
        text: sheet.back && note.text.trim() === "" ? qsTr("First say why") : sheet.step.label
        onClicked: sheet.editor.take(sheet.step.to, note.text)
    }
}
