// One complaint: what it is, its clocks, what happened, and the next thing to do, in reach of the thumb.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string complaintId
    readonly property var fields: run.fields
    readonly property string phase: fields.state ?? ""
    readonly property bool mayWrite: run.exists && App.may("edit", "complaint", run.scope)
    readonly property var steps: run.exists ? App.transitions("complaint", run.scope, fields) : []
    readonly property var act: mainAct()
    readonly property bool wide: width > Theme.wideWidth
    readonly property bool large: Theme.textScale > 1.3 // what stands beside something else then stands below it
    readonly property var ends: ["closed", "followed_up", "to_maintenance", "unfounded"]
    readonly property bool settled: ends.includes(phase)

    objectName: "complaint_page"
    title: run.exists ? Words.phrase([App.kindLabel("complaint"), fields.number]) : App.kindLabel("complaint")
    subtitle: run.urgent !== null ? Words.phrase([run.urgent.name, run.urgent.words]) : ""
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth
    footerShown: mayWrite
    trailing: [
        Chip {
            visible: run.exists && !page.large && (page.fields.severity ?? "") !== ""
            filled: page.fields.severity === "major"
            tone: page.fields.severity === "major" ? "danger" : page.fields.severity === "urgent" ? "warning" : ""
            text: App.choiceLabel("complaint", "severity", page.fields.severity ?? "")
        },
        IconButton {
            objectName: "complaint_menu_button"
            visible: page.mayWrite
            iconName: "ellipsis"
            text: qsTr("More")
            onClicked: Nav.sheet("ComplaintMenuSheet", { run: run, steps: page.steps.filter(step => step.to !== page.act.step?.to), page: page })
        }
    ]

    ComplaintRun {
        id: run
        complaintId: page.complaintId
        personId: App.personId
        onChanged: if (page.visible) run.seen()
        onFailed: error => trouble.error = error
    }
    RecordItem {
        id: stored
        recordId: page.complaintId
    }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        id: trouble
        objectName: "complaint_error"
        Layout.fillWidth: true
        error: run.error
    }
    EmptyState {
        objectName: "complaint_missing"
        Layout.fillWidth: true
        visible: run.known && !run.exists
        iconName: "message-square-warning"
        title: qsTr("This complaint is not on this device")
        text: qsTr("It may still be on a colleague's device, or you are no longer in its team.")
        actionText: qsTr("Show sync")
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !run.known
    }
    GridLayout {
        Layout.fillWidth: true
        visible: run.exists
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            ComplaintHead {
                Layout.fillWidth: true
                run: run
                severityShown: page.large
            }
            ContactLine {
                Layout.fillWidth: true
                contactId: page.fields.contact ?? ""
            }
            ComplaintRepairs {
                Layout.fillWidth: true
                complaintId: page.complaintId
                fields: page.fields
                readOnly: !page.mayWrite
            }
            ComplaintTwins {
                Layout.fillWidth: true
                run: run
                readOnly: !page.mayWrite
            }
            ComplaintRail {
                Layout.fillWidth: true
                stations: run.rail
            }
            ComplaintClocks {
                Layout.fillWidth: true
                run: run
                readOnly: !page.mayWrite
            }
            ComplaintTasks {
                Layout.fillWidth: true
                run: run
                readOnly: !page.mayWrite
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            ComplaintWay {
                Layout.fillWidth: true
                entries: run.timeline
            }
            ComplaintEvidence {
                id: evidence
                Layout.fillWidth: true
                aboutId: page.complaintId
                siteId: page.fields.site ?? ""
                what: page.fields.title ?? ""
                readOnly: !page.mayWrite || page.settled
            }
            VoiceNotes {
                Layout.fillWidth: true
                visible: (page.fields.site ?? "") !== ""
                siteId: page.fields.site ?? ""
                aboutId: page.complaintId
                what: page.fields.title ?? ""
                readOnly: page.settled
            }
            ComplaintOutcome {
                Layout.fillWidth: true
                fields: page.fields
            }
        }
    }

    footer: [SecondaryButton {
        objectName: "complaint_note_button"
        visible: !page.large
        text: qsTr("Note something")
        onClicked: Nav.sheet("ComplaintNoteSheet", { run: run })
    }, IconButton {
        objectName: "complaint_note_icon"
        visible: page.large
        filled: true
        iconName: "pencil"
        text: qsTr("Note something")
        onClicked: Nav.sheet("ComplaintNoteSheet", { run: run })
    }, PrimaryButton {
        objectName: "complaint_main_button"
        Layout.fillWidth: true
        enabled: page.act.kind !== "wait"
        text: page.act.label
        onClicked: page.go(page.act)
    }]

    // The one thing that is next: what stops the clock that runs, else the next step forward.
    function mainAct(): var {
        const stepTo = to => steps.find(step => step.to === to);
        if (stepTo("accepted"))
            return { kind: "step", step: stepTo("accepted"), label: qsTr("I take it over") };
        if (stepTo("passed_on"))
            return { kind: "step", step: stepTo("passed_on"), label: stepTo("passed_on").label };
        if (!settled && fields.accepted_at && !fields.first_called_at)
            return { kind: "called", label: qsTr("I have called the client") };
        if (!settled && fields.accepted_at && !fields.on_site_at && run.clocks.some(one => one.clock === "on_site"))
            return { kind: "arrived", label: qsTr("I am on site") };
        for (const to of ["graded", "investigating", "plan_agreed", "in_work", "rechecked", "confirmed", "closed", "followed_up"])
            if (stepTo(to) && !(to === "investigating" && settled) && !(to === "in_work" && phase === "rechecked"))
                return { kind: "step", step: stepTo(to), label: stepTo(to).label };
        return { kind: "wait", label: settled ? App.choiceLabel("complaint", "state", phase) : qsTr("Waiting for somebody else's step") };
    }
    function go(act: var) {
        if (act.kind === "called")
            Nav.sheet("ComplaintNoteSheet", { run: run, what: "called" });
        else if (act.kind === "arrived")
            run.arrived("");
        else
            take(act.step);
    }
    // A step that needs nothing is taken at once; the others ask.
    function take(step: var) {
        const given = {};
        if (step.to === "closed") {
            if (run.openTasks > 0)
                return Nav.warn(qsTr("%n thing(s) asked of others are still open: the complaint closes last.", "", run.openTasks));
            if (evidence.before === "" || evidence.after === "")
                return Nav.warn(qsTr("First a photo of how it was and one of how it is: under “Photos”."));
            given.before_photo = evidence.before;
            given.after_photo = evidence.after;
        }
        if (step.to === "accepted")
            given.owner = App.personId;
        if (["passed_on", "accepted", "in_work", "rechecked"].includes(step.to) || (step.to === "investigating" && !settled))
            run.take(step.to, given);
        else
            Nav.sheet("ComplaintStepSheet", { run: run, step: step, given: given });
    }
}
