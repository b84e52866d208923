// One text: changed as one types, with what is wrong named at once, and the shipped one a tap away.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string code
    readonly property var entry: Front.book.edition < 0 ? null : Front.book.scripts.find(one => one.code === code) ?? null
    readonly property bool may: App.grants >= 0 && App.may(entry?.recordId ? "edit" : "create", "script", "company")
    readonly property string text: form.values.text ?? entry?.text ?? ""
    readonly property var problems: Front.book.edition < 0 ? [] : Front.book.problems(text)

    objectName: "script_page"
    title: entry?.momentWords ?? qsTr("Script")
    subtitle: Words.line([entry?.conditions ?? "", form.savedAt ? qsTr("saved %1").arg(App.time(form.savedAt)) : ""])

    RecordForm {
        id: form
        kind: "script"
        scope: "company"
        recordId: page.entry?.recordId ?? ""
        newOf: page.code
        defaults: page.entry === null ? ({}) : ({ code: page.code, moment: page.entry.moment })
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: form.error ?? Front.book.error
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.entry === null && Front.book.known
        iconName: "book-open"
        title: qsTr("This text is not here")
        text: qsTr("It may have been taken back to the shipped one.")
    }
    AppTextArea {
        objectName: "script_text"
        Layout.fillWidth: true
        visible: page.entry !== null
        readOnly: !page.may
        limit: 600
        label: qsTr("Words")
        problem: page.problems.join("\n")
        value: page.text
        onEdited: text => form.set("text", text)
    }
    AppText {
        Layout.fillWidth: true
        visible: page.entry !== null && !page.may
        look: "secondary"
        text: qsTr("Changed by: %1").arg(App.whoMay("edit", "script"))
    }
    SayThis {
        objectName: "script_preview"
        Layout.fillWidth: true
        title: qsTr("This is how it shows")
        lines: page.entry === null ? [] : [{ text: page.entry.shown, hint: page.entry.hint, unknown: [] }]
    }
    SecondaryButton {
        objectName: "script_reset"
        Layout.fillWidth: true
        visible: (page.entry?.recordId ?? "") !== "" && page.may
        iconName: "undo-2"
        text: qsTr("Back to the shipped words")
        onClicked: {
            Front.book.resetScript(page.entry.recordId);
            Nav.back();
        }
    }
}
