// A form for any kind of record, drawn from its schema. It saves itself; back never asks.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string kind
    property string recordId             // "": a new one
    property string scope
    property var defaults: ({})
    property var names: []               // only these fields; empty: all
    property var mend: null              // of a change the office did not take: WaitingModel.mending()

    readonly property bool readOnly: scope !== "" && !App.may(form.isNew ? "create" : "edit", kind, scope)

    // A state moves by its steps, not by picking a value.
    readonly property var steps: App.transitions(kind, scope, form.values)

    objectName: "generic_form_page"
    title: App.kindLabel(kind)
    subtitle: form.saving ? qsTr("saving…") : form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt))
                                                           : qsTr("saves itself")

    RecordForm {
        id: form
        kind: page.kind
        recordId: page.recordId
        scope: page.scope
        defaults: page.defaults
    }

    RecordItem {
        id: stored
        recordId: page.recordId
    }

    ErrorBanner {
        objectName: "form_mend"
        Layout.fillWidth: true
        tone: "warning"
        error: form.offered ? {
            title: page.mend.title, text: Words.sentences([page.mend.text, page.mend.action]), action: qsTr("Send again as it is")
        } : null
        onAction: form.sendOffered()
    }
    DecideBanner {
        Layout.fillWidth: true
        count: page.mend ? 0 : stored.toDecide
    }
    ErrorBanner {
        objectName: "form_error"
        Layout.fillWidth: true
        error: form.error
    }
    EmptyState {
        objectName: "form_not_allowed"
        Layout.fillWidth: true
        visible: page.readOnly && form.isNew
        iconName: "lock"
        title: qsTr("Your role does not record this here")
        text: qsTr("Ask the deputy general manager which role you need.")
    }
    FormFields {
        Layout.fillWidth: true
        visible: !page.readOnly || !form.isNew
        form: form
        names: page.names
        without: page.steps.length > 0 ? ["state"] : []
        readOnly: page.readOnly
    }

    footerShown: steps.length > 0 && !form.isNew && !readOnly
    footer: StepButtons {
        Layout.fillWidth: true
        steps: page.steps
        values: form.values
        onTaken: step => {
            form.set("state", step.to);
            form.flush();
        }
    }

    Component.onCompleted: {
        if (mend)
            form.offer(mend);
    }
    Component.onDestruction: form.flush()
}
