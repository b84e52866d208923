// A step that needs something: its fields, kept as they are typed, and the step itself. What is missing is named.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property ComplaintRun run
    required property var step           // {to, label, needs}
    property var given: ({})             // what goes with the step without being asked
    readonly property bool major: run.fields.severity === "major"
    readonly property var shown: fieldsOf(step.to)
    readonly property var missing: (step.needs ?? []).filter(name => !stamped.includes(name) && !given[name] && !form.values[name])
    readonly property var stamped: ["passed_on_at", "accepted_at", "plan_at", "rechecked_at", "confirmed_at", "closed_at", "followed_up_at",
                                    "client_told_at", "handed_on_at", "reopened_at"]

    objectName: "complaint_step_sheet"
    title: step.label

    RecordForm {
        id: form
        kind: "complaint"
        recordId: sheet.run.complaintId
        scope: sheet.run.scope
    }
    Connections {
        target: sheet.run
        function onSaved(): void {
            if (going.running) {
                Nav.toast(App.choiceLabel("complaint", "state", sheet.step.to));
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
        objectName: "step_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.step.to === "closed"
        look: "secondary"
        text: qsTr("The cause is a kind of cause, never a person: what should be otherwise next time?")
    }
    FormFields {
        Layout.fillWidth: true
        form: form
        names: sheet.shown
    }
    AppText {
        objectName: "step_missing"
        Layout.fillWidth: true
        visible: sheet.missing.length > 0
        look: "secondary"
        tone: "warning"
        text: qsTr("Still missing: %1").arg(sheet.missing.map(name => App.fieldLabel("complaint", name)).join(qsTr(", ")))
    }
    PrimaryButton {
        objectName: "step_confirm"
        Layout.fillWidth: true
        enabled: sheet.missing.length === 0
        busy: going.running
        text: sheet.step.label
        onClicked: sheet.go()
    }
    onClosed: form.flush()

    function fieldsOf(to: string): var {
        switch (to) {
        case "accepted": return ["owner", "visit_at"];
        case "graded": return ["severity", "next_on", "category"];
        case "plan_agreed": return ["plan", "next_on"];
        case "rechecked": return [];
        case "confirmed": return ["client_word", "client_words"];
        case "closed": return major ? ["solution", "cause", "prevention", "client_word", "score", "loss_words", "loss_money", "loss_days", "analysis", "lesson", "measure", "measure_on"]
                                     : ["solution", "cause", "prevention", "client_word", "score"];
        case "followed_up": return ["score", "client_words"];
        case "to_maintenance": return ["solution"];
        case "unfounded": return ["unfounded_reason"];
        case "investigating": return ["next_on"];
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
