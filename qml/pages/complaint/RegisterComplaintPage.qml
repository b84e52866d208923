// Registering a complaint while the caller speaks: a number at once, the client as one types, how bad it is and what
// follows, and one tap that passes it on. Everything is kept as it is typed; a call that ends early stays listed.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property var taken: null             // {number, series, serial, calledAt}: a call begun before
    property string siteId               // where it is known already
    property var client: null            // a row of ClientFinder
    property var calling: null           // {callId, client, caller, startedAt, notes}: the call at the front desk that it comes from
    property bool embedded: false        // stands within the front desk's page
    readonly property int firstCallMinutes: (table.rows.find(one => one.severity === page.values.severity)?.clocks ?? []).find(one => one.clock === "first_call")?.minutes ?? 0
    readonly property var values: form.values
    readonly property bool numbered: taken !== null
    readonly property string scope: RegisterScope.of(siteRecord.scope)
    readonly property string missing: (values.title ?? "").trim() === "" ? qsTr("First: what is it about?")
                                      : (values.severity ?? "") === "" ? qsTr("First: how bad is it?")
                                      : new Date(values.called_at ?? 0) - App.now > 120000 // milliseconds: App.now moves twice a minute
                                      ? qsTr("First: when did they call? That is still to come") : ""
    readonly property bool passable: numbered && missing === ""
    readonly property bool wide: width > Theme.wideWidth
    property bool passing: false
    property bool complete: false
    property bool asked: false           // for a number
    property bool touched: taken !== null // somebody has said something: the number belongs to this call

    objectName: "register_page"
    ground: embedded ? Theme.surface : Theme.paper
    title: qsTr("Complaint form")
    subtitle: !numbered ? "" : Words.line([taken.number, qsTr("called %1").arg(App.time(values.called_at ?? taken.calledAt)),
                                           form.savedAt ? qsTr("registered %1").arg(App.time(form.savedAt)) : qsTr("kept on this device as you type")])
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth
    footerShown: scope !== ""

    RecordItem { id: siteRecord; recordId: form.values.site ?? page.siteId }
    NumberIntake {
        id: intake
        onTaken: number => page.taken = number
        onFailed: error => trouble.error = error
    }
    RecordWriter {
        id: contacts
        onFailed: error => { page.passing = false; trouble.error = error; }
        onSaved: page.send()
    }
    RecordWriter { id: calls; onFailed: error => trouble.error = error }
    ClockTable { id: table; severity: page.values.severity ?? "" }
    RecordForm {
        id: form
        kind: "complaint"
        scope: page.passing ? page.scope : RegisterScope.of("") // a record never moves: it comes to exist where its team is
        newOf: page.numbered ? page.taken.number : ""
        defaults: !page.numbered ? ({}) : Object.assign({
            number: page.taken.number, series: page.taken.series, serial: page.taken.serial, called_at: page.taken.callStarted ?? page.taken.calledAt,
            registered_by: App.personId, way: "phone", state: "registered"
        }, page.siteId === "" ? {} : page.teamOf(siteRecord.fields, page.siteId))
    }

    ErrorBanner {
        id: trouble
        objectName: "register_error"
        Layout.fillWidth: true
        error: form.error
    }
    EmptyState {
        objectName: "register_not_allowed"
        Layout.fillWidth: true
        visible: page.scope === ""
        iconName: "lock"
        title: qsTr("Your role registers no complaints")
        text: qsTr("Tell the front desk or the client adviser what was said.")
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
            SeverityChoice {
                Layout.fillWidth: true
                value: page.values.severity ?? ""
                words: table.words
                onChosen: value => page.put("severity", value)
            }
            FormFields {
                Layout.fillWidth: true
                form: form
                names: ["category"]
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
                names: page.client || page.siteId !== "" ? ["detail", "way", "called_at", "trade", "adviser"] : ["detail", "way", "called_at", "trade", "site", "adviser"]
            }
            OpenCalls {
                Layout.fillWidth: true
                without: page.taken?.number ?? ""
            }
        }
    }

    footer: PrimaryButton {
        objectName: "register_pass_button"
        Layout.fillWidth: true
        iconName: "send"
        enabled: page.passable && !page.passing
        busy: page.passing
        text: page.missing !== "" ? page.missing : qsTr("Pass on to the client service team now")
        onClicked: page.passOn()
    }

    Component.onCompleted: {
        complete = true;
        number();
    }
    onScopeChanged: if (complete) number()
    onNumberedChanged: { // what the front desk has heard already
        if (calling?.client)
            take(calling.client);
        else if (calling?.caller)
            put("caller", calling.caller);
    }
    Component.onDestruction: {
        if (numbered && !touched)
            RegisterScope.spare = taken;
    }

    Connections {
        target: form
        function onValuesChanged(): void {
            if (form.values.title || form.values.detail || form.values.category)
                page.touched = true;
        }
        function onSavedAtChanged(): void {
            if (page.passing && page.values.state === "passed_on")
                page.passed();
        }
        function onErrorChanged(): void { page.passing = page.passing && form.error === null; }
    }

    // A number nobody was told is taken up again by the next call of that day.
    function number() {
        if (numbered || asked || scope === "")
            return;
        asked = true;
        const spare = RegisterScope.spare;
        RegisterScope.spare = null;
        if (spare !== null && Work.dayKey(spare.calledAt) === Work.today)
            taken = Object.assign({}, spare, { callStarted: calling?.startedAt ?? intake.now() });
        else
            intake.take(calling?.startedAt ?? null);
    }
    function put(name: string, value: var) {
        touched = true;
        form.set(name, value);
    }
    function teamOf(site: var, id: string): var {
        const set = { site: id };
        for (const name of ["adviser", "project_manager", "designer"])
            if (site[name])
                set[name] = site[name];
        return set;
    }
    function take(client: var) {
        touched = true;
        page.client = client;
        form.set("caller", client.name !== "" ? client.name : client.client);
        if (client.contactId !== "")
            form.set("contact", client.contactId);
        if (client.siteId !== "")
            form.set("site", client.siteId);
        for (const [field, id] of [["adviser", client.adviser], ["project_manager", client.projectManager], ["designer", client.designer]])
            if (id !== "")
                form.set(field, id);
    }
    function forget() {
        page.client = null;
        for (const field of ["contact", "site", "adviser", "project_manager", "designer"])
            if (form.values[field])
                form.set(field, null);
    }
    // A number that was typed for somebody unknown is a contact: complaints are read by more people than numbers.
    function passOn() {
        passing = true;
        const typed = values.caller ?? "";
        const place = App.teamPrivateScope(siteRecord.fields.team ?? "");
        if (!/^[+\d][\d\s()+-]{5,}$/.test(typed.trim()) || values.contact || !siteRecord.exists || !App.may("create", "contact", place))
            return send();
        const id = App.newId();
        form.set("contact", id);
        form.set("caller", null);
        contacts.save([{ record: id, kind: "contact", scope: place, set: { site: siteRecord.recordId, name: qsTr("Caller of %1").arg(taken.number), phone: typed.trim() } }]);
    }
    function send() {
        if (calling?.notes && !values.detail)
            form.set("detail", calling.notes);
        form.set("entered_at", intake.now()); // until now it is a draft
        form.set("passed_on_at", intake.now());
        form.set("state", "passed_on");
        form.flush();
    }
    function passed() {
        passing = false;
        Nav.toast(qsTr("%1 is passed on").arg(page.taken.number));
        if (calling)
            calls.save([{ record: calling.callId, kind: "call", scope: "desk", set: { result: "registered", became: form.recordId } }]);
        if (!embedded) {
            Nav.back();
            Nav.open("Complaint", { complaintId: form.recordId });
        }
    }
}
