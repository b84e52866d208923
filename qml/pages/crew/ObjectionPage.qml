// An objection of a crew's lead to a month's figures, and the answer that is owed to it, by name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string objectionId: ""      // "": a new one
    property string crewId: ""           // of a new one
    property string siteId: ""
    property string month: ""
    readonly property var values: form.values
    readonly property string scope: App.siteScope(values.site ?? siteId)
    readonly property bool mine: values.by === App.personId
    readonly property bool open: values.state === "open"
    readonly property bool mayWrite: App.may(form.isNew ? "create" : "edit", "crew_objection", scope)
    readonly property bool mayAnswer: !form.isNew && open && !mine && App.transitions("crew_objection", scope, values).some(step => step.to === "answered")
    readonly property bool missing: objectionId !== "" && !stored.exists && !stored.loading

    objectName: "objection_page"
    title: form.isNew && objectionId === "" ? qsTr("Objection") : App.kindLabel("crew_objection")
    subtitle: Words.line([crew.title, Words.month(values.month ?? ""), site.title])
    footerShown: mayAnswer

    RecordForm {
        id: form
        kind: "crew_objection"
        recordId: page.objectionId
        scope: page.scope
        newOf: page.crewId + "/" + page.month
        defaults: page.objectionId !== "" ? ({}) : ({ site: page.siteId, crew: page.crewId, month: page.month, by: App.personId, raised_at: App.now, state: "open" })
    }
    RecordItem { id: stored; recordId: page.objectionId }
    RecordItem { id: crew; recordId: page.values.crew ?? "" }
    RecordItem { id: site; recordId: page.values.site ?? "" }
    RecordItem { id: by; recordId: page.values.by ?? "" }
    RecordItem { id: answerer; recordId: page.values.answered_by ?? "" }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        objectName: "objection_error"
        Layout.fillWidth: true
        error: form.error
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.missing
        iconName: "scale"
        title: qsTr("This objection is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }
    EmptyState {
        objectName: "objection_not_allowed"
        Layout.fillWidth: true
        visible: form.isNew && page.objectionId === "" && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site raises no objection")
        text: qsTr("The lead of the crew may do so.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !page.missing && (!form.isNew || page.mayWrite)
        spacing: Theme.space4

        Chip {
            objectName: "objection_state"
            visible: !form.isNew
            tone: page.open ? "warning" : "good"
            iconName: page.open ? "hourglass" : "check"
            text: form.isNew ? "" : App.choiceLabel("crew_objection", "state", page.values.state)
        }
        NoteField {
            objectName: "objection_text"
            Layout.fillWidth: true
            label: page.mine || form.isNew ? qsTr("What is not right, and why") : qsTr("%1 objects").arg(by.title)
            placeholder: qsTr("Which item or issue, and what was different")
            value: page.values.text ?? ""
            problem: form.problems.text ?? ""
            readOnly: !page.mayWrite || !page.open || !(page.mine || form.isNew)
            helper: form.isNew ? qsTr("Saves itself. An answer is owed, with a name.")
                               : qsTr("Raised %1").arg(App.dateTime(page.values.raised_at ?? ""))
            onEdited: text => form.set("text", text)
            onHandedOn: words => form.set("text", words)
        }
        NoteField {
            id: answer
            objectName: "objection_answer"
            Layout.fillWidth: true
            visible: page.mayAnswer || (page.values.answer ?? "") !== ""
            label: page.open ? qsTr("Answer") : qsTr("%1 answered %2").arg(answerer.title).arg(App.dateTime(page.values.answered_at ?? ""))
            placeholder: qsTr("What was looked at, and what follows")
            value: page.values.answer ?? ""
            readOnly: !page.mayAnswer
            onEdited: text => form.set("answer", text)
            onHandedOn: words => form.set("answer", words)
        }
        AppText {
            objectName: "objection_owed"
            Layout.fillWidth: true
            visible: !form.isNew && page.open && !page.mayAnswer
            look: "secondary"
            text: qsTr("An answer is owed by the adviser of the site or the deputy general manager.")
        }
        SecondaryButton {
            objectName: "objection_again"
            Layout.fillWidth: true
            visible: !form.isNew && !page.open && page.mine
            iconName: "rotate-ccw"
            text: qsTr("Object again")
            onClicked: {
                form.set("state", "open");
                form.flush();
            }
        }
    }

    footer: PrimaryButton {
        objectName: "objection_answer_button"
        Layout.fillWidth: true
        enabled: answer.text.trim() !== ""
        text: qsTr("Give this answer")
        onClicked: {
            form.set("answer", answer.text);
            form.set("answered_by", App.personId);
            form.set("answered_at", App.now);
            form.set("state", "answered");
            form.flush();
            Nav.toast(qsTr("Saved on this device"));
        }
    }

    Component.onDestruction: form.flush()
}
