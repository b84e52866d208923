// The answer that is owed to a client: written and given in one's own name, or the one that was given.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string kind        // alert | suggestion
    required property string recordId
    required property string scope
    required property var fields
    property string hint: ""
    property var problem: null           // errorText of a save that was not taken
    readonly property bool open: fields.state === "open"
    readonly property bool mayAnswer: open && App.transitions(kind, scope, fields).some(step => step.to === "answered")

    signal answered

    spacing: Theme.space3

    KeptDraft {
        id: draft
        key: "answer/" + root.kind + "/" + root.recordId
    }
    RecordWriter {
        id: writer
        onSaved: {
            draft.drop();
            root.answered();
        }
        onFailed: error => root.problem = error
    }
    RecordItem { id: by; recordId: root.fields.answered_by ?? "" }
    ErrorBanner {
        objectName: "answer_error"
        Layout.fillWidth: true
        error: root.problem ?? draft.error
    }
    Card {
        objectName: "answer_given"
        Layout.fillWidth: true
        visible: !root.open && (root.fields.answer ?? "") !== ""

        AppText {
            Layout.fillWidth: true
            text: root.fields.answer ?? ""
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            tone: "muted"
            text: Words.line([by.title, App.dateTime(root.fields.answered_at ?? "")])
        }
    }
    AppTextArea {
        id: words
        objectName: "answer_field"
        Layout.fillWidth: true
        visible: root.mayAnswer
        label: App.fieldLabel(root.kind, "answer")
        placeholder: root.hint
        helper: text.trim() === "" ? "" : qsTr("Kept on this device until it is given")
        limit: 1000
        value: draft.values.answer ?? ""
        onEdited: text => draft.set("answer", text)
    }
    PrimaryButton {
        objectName: "answer_button"
        Layout.fillWidth: true
        visible: root.mayAnswer
        enabled: words.text.trim() !== ""
        busy: writer.busy
        text: words.text.trim() === "" ? qsTr("First: what was the client told?") : qsTr("The client was answered")
        onClicked: writer.save([{ record: root.recordId, kind: root.kind, scope: root.scope,
                                  set: { state: "answered", answer: words.text.trim(), answered_by: App.personId, answered_at: App.now } }])
    }
    AppText {
        Layout.fillWidth: true
        visible: root.open && !root.mayAnswer
        look: "secondary"
        text: qsTr("May answer: %1").arg(App.whoMay("edit", root.kind))
    }
}
