// Registering a repair while the caller speaks: a number at once, whose home and which wall, how soon, and whether it is
// in warranty. Everything is kept as it is typed; a call that ends early stays listed.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property var taken: null             // {number, series, serial, calledAt}: a call begun before
    property var calling: null           // CallState.brief(): the front desk's call that this is about
    property bool embedded: false        // a part of the desk: stays when it is registered
    property string siteId: calling?.siteId ?? ""    // where it is known already
    property string contactId: calling?.contactId ?? ""
    property string caller: calling?.caller ?? ""
    property var calledAt: calling?.startedAt ?? null // when they called; null: now
    property string complaintId          // that it came from
    property string what                 // its title, to begin with
    property var client: calling?.client ?? null // a row of ClientFinder
    readonly property var values: form.values
    readonly property bool numbered: taken !== null
    readonly property string scope: RepairScope.of(siteRecord.scope)
    readonly property bool ready: numbered && (values.title ?? "").trim() !== ""
    readonly property bool wide: width > Theme.wideWidth
    property bool sending: false
    property bool complete: false
    property bool asked: false           // for a number
    property bool touched: taken !== null || complaintId !== "" || caller !== ""

    objectName: "register_maintenance_page"
    ground: embedded ? Theme.surface : Theme.paper
    title: qsTr("Repair order")
    subtitle: !numbered ? "" : Words.line([taken.number, qsTr("called %1").arg(App.time(values.called_at ?? taken.calledAt)), qsTr("kept on this device as you type")])
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth
    footerShown: scope !== ""

    RecordItem { id: siteRecord; recordId: form.values.site ?? page.siteId }
    NumberIntake {
        id: intake
        kind: "maintenance"
        onTaken: number => page.taken = number
        onFailed: error => trouble.error = error
    }
    CallerContact {
        id: contact
        site: siteRecord
        onKept: id => {
            form.set("contact", id);
            form.set("caller", null);
            page.send();
        }
        onFailed: error => {
            page.sending = false;
            trouble.error = error;
        }
    }
    RecordWriter { id: calls; onFailed: error => trouble.error = error }
    WarrantyTerms { id: terms; siteId: siteRecord.recordId; trade: page.values.trade ?? ""; calledAt: page.values.called_at ?? null }
    RecordForm {
        id: form
        kind: "maintenance"
        scope: page.sending ? page.scope : RepairScope.of("") // a record never moves: it comes to exist where its team is
        newOf: page.numbered ? page.taken.number : ""
        defaults: !page.numbered ? ({}) : Object.assign({
            number: page.taken.number, series: page.taken.series, serial: page.taken.serial, called_at: page.taken.callStarted ?? page.taken.calledAt,
            registered_by: App.personId, way: page.complaintId !== "" ? "complaint" : "phone", urgency: "normal", warranty: "unknown", state: "registered",
            contact: page.contactId || undefined, caller: page.caller || undefined, complaint: page.complaintId || undefined, title: page.what || undefined
        }, page.siteId === "" ? {} : RepairScope.teamOf(siteRecord.fields, page.siteId))
    }

    ErrorBanner {
        id: trouble
        objectName: "register_maintenance_error"
        Layout.fillWidth: true
        error: form.error
    }
    EmptyState {
        objectName: "register_maintenance_not_allowed"
        Layout.fillWidth: true
        visible: page.scope === ""
        iconName: "lock"
        title: qsTr("Your role registers no repairs")
        text: qsTr("Tell the front desk or the client adviser what is to be mended.")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: page.scope !== ""
        enabled: page.numbered           // for the blink until it is kept
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            ClientChooser {
                Layout.fillWidth: true
                client: page.client
                siteTitle: siteRecord.title
                caller: page.values.caller ?? ""
                onNamed: name => page.put("caller", name)
                onChosen: client => page.take(client)
                onCleared: page.forget()
            }
            FormFields {
                Layout.fillWidth: true
                form: form
                names: ["title"]
            }
            UrgencyChoice {
                Layout.fillWidth: true
                value: page.values.urgency ?? "normal"
                limits: terms.limits
                onChosen: value => page.put("urgency", value)
            }
            FormFields { Layout.fillWidth: true; form: form; names: ["trade"] }
            WarrantyCard {
                Layout.fillWidth: true
                judged: terms.judgement
                siteId: siteRecord.recordId
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            FormFields {
                Layout.fillWidth: true
                form: form
                names: page.client || page.siteId !== "" ? ["room", "wall", "detail", "owner", "way", "called_at", "adviser"]
                                                         : ["site", "room", "wall", "detail", "owner", "way", "called_at", "adviser"]
            }
            BehindWall {
                Layout.fillWidth: true
                siteId: siteRecord.recordId
                room: page.values.room ?? ""
                wall: page.values.wall ?? ""
            }
            OpenCalls {
                Layout.fillWidth: true
                kind: "maintenance"
                form: "RegisterMaintenance"
                scope: RepairScope.of("")
                spare: RepairScope.spare
                without: page.taken?.number ?? ""
            }
        }
    }

    footer: PrimaryButton {
        objectName: "register_maintenance_button"
        Layout.fillWidth: true
        iconName: "wrench"
        enabled: page.ready && !page.sending
        busy: page.sending
        text: page.ready ? qsTr("Register the repair") : qsTr("First: what is to be mended?")
        onClicked: page.register()
    }

    Component.onCompleted: {
        complete = true;
        number();
    }
    onScopeChanged: if (complete) number()
    Component.onDestruction: {
        if (numbered && !touched)
            RepairScope.spare = taken;
    }

    Connections {
        target: form
        function onValuesChanged(): void {
            if (form.values.detail || form.values.room || (form.values.title && form.values.title !== page.what))
                page.touched = true;
        }
        function onSavedAtChanged(): void {
            if (page.sending && page.values.entered_at)
                page.registered();
        }
        function onErrorChanged(): void {
            if (form.error !== null)
                page.sending = false;
        }
    }

    function number() {
        if (numbered || asked || scope === "")
            return;
        asked = true;
        const spare = calledAt === null || calling !== null ? RepairScope.takeSpare() : null;
        if (spare !== null && Work.dayKey(spare.calledAt) === Work.today)
            taken = Object.assign({}, spare, { callStarted: calledAt ?? intake.now() });
        else
            intake.take(calledAt);
    }
    function put(name: string, value: var) {
        touched = true;
        form.set(name, value);
    }
    function take(client: var) {
        touched = true;
        page.client = client;
        form.set("caller", client.name !== "" ? client.name : client.client);
        for (const [field, id] of [["contact", client.contactId], ["site", client.siteId], ["adviser", client.adviser], ["project_manager", client.projectManager]])
            if (id !== "")
                form.set(field, id);
    }
    function forget() {
        page.client = null;
        for (const field of ["contact", "site", "adviser", "project_manager"])
            if (form.values[field])
                form.set(field, null);
    }
    function register() {
        sending = true;
        if (!values.contact && contact.wanted(values.caller ?? ""))
            contact.keep(values.caller, taken.number);
        else
            send();
    }
    function send() {
        const judged = terms.judgement;
        if (calling?.notes && !values.detail)
            form.set("detail", calling.notes);
        form.set("warranty", judged.standing ?? "unknown");
        form.set("warranty_from", (judged.from ?? "") !== "" ? judged.from : null);
        form.set("warranty_until", (judged.until ?? "") !== "" ? judged.until : null);
        form.set("entered_at", intake.now()); // until now it is a draft
        form.flush();
    }
    function registered() {
        sending = false;
        Nav.toast(qsTr("%1 is registered").arg(page.taken.number));
        if (calling)
            calls.save([{ record: calling.callId, kind: "call", scope: "desk", set: { result: "registered", became: form.recordId } }]);
        if (embedded)
            return;
        Nav.back();
        Nav.open("Maintenance", { maintenanceId: form.recordId });
    }
}
