// One text: changed as one types, with what is wrong named at once, and the shipped one a tap away. Without a code a
// sentence of the company's own: its moment, and when it is said.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string code                 // "": a new one
    property string moment: "greeting"   // … and for what
    readonly property var entry: Front.book.edition < 0 || code === "" ? null : Front.book.scripts.find(one => one.code === code) ?? null
    readonly property bool own: code === "" || entry?.shipped === false
    readonly property bool there: own || entry !== null
    readonly property bool may: App.grants >= 0 && App.may(entry?.recordId ? "edit" : "create", "script", "company")
    readonly property string text: form.values.text ?? entry?.text ?? ""
    readonly property string forMoment: form.values.moment ?? entry?.moment ?? moment
    readonly property var values: form.values
    readonly property var problems: Front.book.edition < 0 ? [] : Front.book.problems(text)

    objectName: "script_page"
    title: code === "" ? qsTr("A sentence of your own") : entry?.momentWords ?? qsTr("Script")
    subtitle: Words.line([own ? "" : entry?.conditions ?? "", form.savedAt ? qsTr("saved %1").arg(App.time(form.savedAt)) : ""])

    RecordForm {
        id: form
        kind: "script"
        scope: "company"
        recordId: page.entry?.recordId ?? ""
        newOf: page.code === "" ? "own" : page.code
        defaults: page.code === "" ? ({ moment: page.moment }) : page.entry === null ? ({}) : ({ code: page.code, moment: page.entry.moment })
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: form.error ?? Front.book.error
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !page.there && Front.book.known
        iconName: "book-open"
        title: qsTr("This text is not here")
        text: qsTr("It may have been taken back to the shipped one.")
    }
    AppTextArea {
        objectName: "script_text"
        Layout.fillWidth: true
        visible: page.there
        readOnly: !page.may
        limit: 600
        label: qsTr("Words")
        problem: page.problems.join("\n")
        value: page.text
        onEdited: text => page.put("text", text)
    }
    AppText {
        Layout.fillWidth: true
        visible: page.there && !page.may
        look: "secondary"
        text: qsTr("Changed by: %1").arg(App.whoMay("edit", "script"))
    }
    SayThis {
        objectName: "script_preview"
        Layout.fillWidth: true
        title: qsTr("This is how it shows")
        lines: page.text === "" || Front.book.edition < 0 ? [] : [Object.assign({}, Front.book.preview(page.text), { hint: page.entry?.hint ?? "" })]
    }
    ScriptWhen {
        Layout.fillWidth: true
        visible: page.own
        enabled: page.may
        moment: page.forMoment
        when: form.values.conditions ?? ({})
        onMomentChosen: moment => {
            page.put("moment", moment);
            page.put("conditions", null); // what another moment asks says nothing here
        }
        onChosen: when => page.put("conditions", Object.keys(when).length === 0 ? null : when)
    }
    SecondaryButton {
        objectName: "script_reset"
        Layout.fillWidth: true
        visible: (page.entry?.recordId ?? "") !== "" && page.may
        iconName: page.own ? "trash-2" : "undo-2"
        text: page.own ? qsTr("Remove this sentence") : qsTr("Back to the shipped words")
        onClicked: {
            Front.book.resetScript(page.entry.recordId);
            Nav.back();
        }
    }

    function put(field: string, value: var): void {
        if (code === "" && !form.values.code)
            form.set("code", "own_" + App.newId());
        form.set(field, value);
    }
    Component.onDestruction: form.flush()
}
