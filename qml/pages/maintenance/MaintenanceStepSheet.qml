// A step that needs something: its fields, kept as they are typed, and the step itself. What is missing is named.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property MaintenanceRun run
    required property var step           // {to, label, needs}
    property var given: ({})             // what goes with the step without being asked
    readonly property var shown: fieldsOf(step.to)
    readonly property var missing: (step.needs ?? []).filter(name => !stamped.includes(name) && !given[name] && !form.values[name])
    readonly property var stamped: ["assigned_at", "arrived_at", "left_at", "done_at", "signed_at", "followed_up_at", "declined_at"]

    objectName: "maintenance_step_sheet"
    title: step.label

    RecordForm {
        id: form
        kind: "maintenance"
        recordId: sheet.run.maintenanceId
        scope: sheet.run.scope
    }
    Connections {
        target: sheet.run
        function onSaved(): void {
            if (going.running) {
                Nav.toast(App.choiceLabel("maintenance", "state", sheet.step.to));
                sheet.close();
            }
        }
        function onFailed(error: var): void {
            going.running = false;
            trouble.error = error;
        }
    }
    QtObject {
        id: going
        property bool running: false
    }
    ErrorBanner {
        id: trouble
        objectName: "maintenance_step_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.step.to === "done"
        look: "secondary"
        text: qsTr("The cause is a kind of cause, never a person.")
    }
    FormFields {
        Layout.fillWidth: true
        form: form
        names: sheet.shown
    }
    AppText {
        objectName: "maintenance_step_missing"
        Layout.fillWidth: true
        visible: sheet.missing.length > 0
        look: "secondary"
        tone: "warning"
        text: qsTr("Still missing: %1").arg(sheet.missing.map(name => App.fieldLabel("maintenance", name)).join(qsTr(", ")))
    }
    PrimaryButton {
        objectName: "maintenance_step_confirm"
        Layout.fillWidth: true
        enabled: sheet.missing.length === 0
        busy: going.running
        text: sheet.step.label
        onClicked: sheet.go()
    }
    onClosed: form.flush()

    function fieldsOf(to: string): var {
        switch (to) {
        case "assigned": return ["owner"];
        case "appointed": return ["appointment_at", "appointment_who", "owner"];
        case "done": return ["left_at", "hours", "parts", "cause", "result", "result_words"];
        case "signed": return ["client_word", "client_words"];
        case "declined": return ["declined_reason"];
        default: return [];
        }
    }
    function go() {
        trouble.error = null;
        going.running = true;
        const values = Object.assign({}, given);
        for (const name of shown)
            if (form.values[name] !== undefined && form.values[name] !== null)
                values[name] = form.values[name];
        run.take(step.to, values);
    }
}
