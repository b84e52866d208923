// One repair: what is to be mended, whether it is in warranty, who comes when, what was done, and the one next thing in
// reach of the thumb.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string maintenanceId
    readonly property var fields: run.fields
    readonly property string phase: fields.state ?? ""
    readonly property bool mayWrite: run.exists && App.may("edit", "maintenance", run.scope)
    readonly property var steps: run.exists ? App.transitions("maintenance", run.scope, fields) : []
    readonly property var act: mainAct()
    readonly property bool wide: width > Theme.wideWidth
    readonly property var ends: ["signed", "followed_up", "declined"]
    readonly property bool settled: ends.includes(phase)
    readonly property bool begun: (fields.arrived_at ?? "") !== ""
    property bool signing: false         // the client signs just now

    objectName: "maintenance_page"
    title: run.exists ? Words.phrase([App.kindLabel("maintenance"), fields.number]) : App.kindLabel("maintenance")
    subtitle: run.exists && !settled && !fields.arrived_at ? run.clock.words ?? "" : ""
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth
    footerShown: mayWrite && act.kind !== "none"
    trailing: IconButton {
        objectName: "maintenance_menu_button"
        visible: page.mayWrite
        iconName: "ellipsis"
        text: qsTr("More")
        onClicked: Nav.sheet("MaintenanceMenuSheet", { run: run, steps: page.others(), page: page })
    }

    MaintenanceRun {
        id: run
        maintenanceId: page.maintenanceId
        personId: App.personId
        onChanged: if (page.visible) run.seen()
        onFailed: error => trouble.error = error
    }
    RecordItem { id: stored; recordId: page.maintenanceId }
    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: page.maintenanceId, role: "client" })
        onCountChanged: page.signedJustNow()
    }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        id: trouble
        objectName: "maintenance_error"
        Layout.fillWidth: true
        error: run.error
    }
    EmptyState {
        objectName: "maintenance_missing"
        Layout.fillWidth: true
        visible: run.known && !run.exists
        iconName: "wrench"
        title: qsTr("This repair is not on this device")
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

            MaintenanceHead {
                Layout.fillWidth: true
                run: run
            }
            WarrantyStanding {
                Layout.fillWidth: true
                run: run
                readOnly: !page.mayWrite || page.settled
            }
            ContactLine {
                Layout.fillWidth: true
                contactId: page.fields.contact ?? ""
            }
            ComplaintRail {
                Layout.fillWidth: true
                stations: run.rail
            }
            AppointmentCard {
                Layout.fillWidth: true
                run: run
                mayMove: page.mayWrite && !page.settled && page.steps.some(step => step.to === "appointed")
                onMoved: page.ask("appointed")
            }
            QuotationList {
                Layout.fillWidth: true
                run: run
                readOnly: !page.mayWrite || page.settled
            }
            BehindWall {
                Layout.fillWidth: true
                siteId: page.fields.site ?? ""
                room: page.fields.room ?? ""
                wall: page.fields.wall ?? ""
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            ComplaintEvidence {
                id: evidence
                Layout.fillWidth: true
                aboutId: page.maintenanceId
                siteId: page.fields.site ?? ""
                what: page.fields.title ?? ""
                room: page.fields.room ?? ""
                readOnly: !page.mayWrite || page.settled
            }
            RepairWork {
                Layout.fillWidth: true
                visible: page.begun
                maintenanceId: page.maintenanceId
                scope: run.scope
                readOnly: !page.mayWrite || page.settled
            }
            SignatureCard {
                objectName: "maintenance_signatures"
                Layout.fillWidth: true
                visible: count > 0 && siteId !== ""
                about: page.maintenanceId
                siteId: page.fields.site ?? ""
            }
            VoiceNotes {
                Layout.fillWidth: true
                visible: (page.fields.site ?? "") !== ""
                siteId: page.fields.site ?? ""
                aboutId: page.maintenanceId
                what: page.fields.title ?? ""
                readOnly: page.settled
            }
            ComplaintWay {
                Layout.fillWidth: true
                title: qsTr("What happened")
                entries: run.timeline
            }
        }
    }

    footer: PrimaryButton {
        objectName: "maintenance_main_button"
        Layout.fillWidth: true
        enabled: page.act.kind !== "wait"
        text: page.act.label
        onClicked: page.go(page.act)
    }

    function stepTo(to: string): var { return steps.find(step => step.to === to) ?? null; }
    // The one thing that is next, for whoever may do it.
    function mainAct(): var {
        const waits = { kind: "wait", label: qsTr("Waiting for somebody else's step") };
        const steps = { assign: "assigned", appoint: "appointed", arrive: "on_site", finish: "done", follow_up: "followed_up" };
        if (run.next === "")
            return { kind: "none", label: "" };
        if (run.next === "quote" || run.next === "answer")
            return App.may("create", "quotation", run.scope) ? { kind: run.next, label: run.act } : waits;
        if (run.next === "sign")
            return { kind: "sign", label: (fields.site ?? "") === "" ? qsTr("What does the client say?") : run.act };
        return stepTo(steps[run.next]) ? { kind: "step", step: stepTo(steps[run.next]), label: run.act } : waits;
    }
    function others(): var {
        return steps.filter(step => step.to !== act.step?.to && step.to !== "signed" && (step.to !== "on_site" || !["quote", "answer"].includes(run.next) || phase === "done"));
    }
    function go(act: var) {
        if (act.kind === "quote")
            Nav.sheet("QuotationSheet", { maintenanceId: maintenanceId, scope: run.scope, quotationId: run.quotations.find(one => one.state === "draft")?.recordId ?? "" });
        else if (act.kind === "answer")
            Nav.sheet("QuotationAnswerSheet", { run: run, quotation: run.quotations.find(one => one.state === "offered"), siteId: fields.site ?? "" });
        else if (act.kind === "sign")
            sign();
        else
            take(act.step);
    }
    // A step that needs nothing is taken at once; the others ask.
    function take(step: var) {
        if (step.to === "done" && (evidence.before === "" || evidence.after === ""))
            return Nav.warn(qsTr("First a photo of how it was and one of how it is: under “Photos”."));
        if (["on_site", "followed_up", "registered"].includes(step.to))
            run.take(step.to, {});
        else
            ask(step.to);
    }
    function ask(to: string) {
        const given = to === "done" ? { before_photo: evidence.before, after_photo: evidence.after } : ({});
        Nav.sheet("MaintenanceStepSheet", { run: run, step: stepTo(to), given: given });
    }
    function signature(): string {
        for (let row = 0; row < signatures.count; ++row) {
            const one = signatures.get(row);
            if (one.recordId && one.fields?.state !== "withdrawn")
                return one.recordId;
        }
        return "";
    }
    function sign() {
        if (signature() !== "")
            return run.take("signed", { client_word: "signature", signature: signature() });
        if ((fields.site ?? "") === "")
            return byPhone();
        signing = true;
        Nav.open("Signature", { siteId: fields.site, aboutId: maintenanceId });
    }
    function signedJustNow() {
        if (!signing || signature() === "")
            return;
        signing = false;
        run.take("signed", { client_word: "signature", signature: signature() });
    }
    function byPhone() {
        Nav.sheet("MaintenanceStepSheet", { run: run, step: { to: "signed", label: qsTr("The client confirms"), needs: ["client_word", "client_words"] } });
    }
}
