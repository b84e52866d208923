// What a template is: title, stage, version, state, and who wrote, checked and approved it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property TemplateEditor editor
    property bool busy: false
    readonly property var fields: editor.fields
    readonly property var tones: ({draft: "", submitted: "info", checked: "info", approved: "good", withdrawn: "warning"})

    signal versionWanted

    spacing: Theme.space3

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Chip {
            objectName: "template_state"
            tone: root.tones[root.fields.state] ?? ""
            text: root.editor.builtIn ? qsTr("comes with the app") : root.fields.stateWords
        }
        Chip { text: qsTr("version %1").arg(root.fields.version) }
        Chip {
            visible: !root.editor.editable
            text: root.fields.stageTitle
        }
    }
    AppTextField {
        objectName: "template_title_field"
        Layout.fillWidth: true
        visible: root.editor.editable
        label: App.fieldLabel("template", "title")
        maximumLength: 120
        value: root.fields.title
        onEdited: text => root.editor.setField("title", text)
    }
    ChoiceField {
        Layout.fillWidth: true
        visible: root.editor.editable
        name: "template_stage"
        label: App.fieldLabel("template", "stage")
        optional: false
        options: root.fields.stages ?? []
        value: root.fields.stage
        onChosen: value => root.editor.setField("stage", value)
    }
    AppText {
        objectName: "template_people"
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        text: Words.line(root.editor.people.map(one => Words.phrase([one.label, one.name]))
                         .concat(root.fields.approvedOn === "" || root.editor.builtIn ? [] : [qsTr("Approved on %1").arg(App.date(root.fields.approvedOn))]))
    }
    AppTextArea {
        objectName: "template_note_field"
        Layout.fillWidth: true
        visible: root.editor.editable
        least: Theme.target
        label: App.fieldLabel("template", "note")
        placeholder: qsTr("What is new")
        value: root.fields.note
        onEdited: text => root.editor.setField("note", text)
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.editor.editable && text !== ""
        text: root.fields.note
    }
    AppText {
        objectName: "template_why_not"
        Layout.fillWidth: true
        visible: text !== ""
        tone: "muted"
        text: root.editor.whyNot
    }
    SecondaryButton {
        objectName: "template_version_button"
        Layout.fillWidth: true
        visible: !root.editor.editable && App.may("create", "template", "company")
        iconName: "copy"
        busy: root.busy
        text: root.editor.builtIn ? qsTr("Make our own version") : qsTr("New version from this one")
        onClicked: root.versionWanted()
    }
    AppText {
        objectName: "template_not_allowed"
        Layout.fillWidth: true
        visible: !App.may("create", "template", "company")
        look: "secondary"
        text: qsTr("Templates are written by: %1.").arg(App.whoMay("create", "template"))
    }
}
