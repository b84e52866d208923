// The call that is being taken: on disk from its first ring, so an app that is killed goes on where it stopped.
import QtQuick
import Plumbline
import Plumbline.Pages

Item {
    id: state

    property string begun: ""
    property var over: []                // calls that ended here, until the day says so too
    readonly property string recordId: begun !== "" ? begun : over.includes(Front.day.running) ? "" : Front.day.running
    readonly property var values: recordId === "" ? ({}) : form.values
    readonly property bool running: recordId !== ""
    readonly property bool answered: running && (values.answered_at ?? null) !== null
    readonly property string want: values.want ?? ""
    readonly property var savedAt: form.savedAt
    readonly property var error: trouble ?? (running ? form.error : null)
    property var trouble: null
    property var client: null            // a row of ClientFinder, where one was chosen
    readonly property string caller: client !== null ? (client.name !== "" ? client.name : client.client) : values.caller ?? ""
    readonly property string phone: client !== null ? client.phone : ""
    readonly property string who: values.sex ?? Front.book.named(caller).who
    readonly property string address: Front.book.address(caller, who, 1)

    signal ended

    visible: false

    RecordForm {
        id: form
        kind: "call"
        scope: "desk"
        recordId: state.recordId
    }
    RecordWriter {
        id: writer
        property string record: ""
        onSaved: {
            state.trouble = null;
            state.begun = record;
        }
        onFailed: error => state.trouble = error
    }

    function ring(): void {
        if (running || writer.busy)
            return;
        client = null;
        writer.record = App.newId();
        writer.save([{ record: writer.record, kind: "call", scope: "desk", set: { started_at: Front.book.now(), by: App.personId } }]);
    }
    function put(field: string, value: var): void {
        if (running)
            form.set(field, value);
    }
    function answer(): void {
        if (!running || answered)
            return;
        const now = Front.book.now();
        form.set("answered_at", now);
        form.set("rings", Front.book.ringsBetween(values.started_at ?? now, now));
        form.flush();
    }
    function take(row: var): void {
        client = row;
        put("caller", row.name !== "" ? row.name : row.client);
        if (row.contactId !== "")
            put("contact", row.contactId);
        if (row.siteId !== "")
            put("site", row.siteId);
        const who = Front.book.named(caller).who;
        if (who !== "")
            put("sex", who);
    }
    function forget(): void {
        client = null;
        for (const field of ["contact", "site"])
            if (values[field])
                put(field, null);
    }
    // What a form needs to know of it, as plain values.
    function brief(): var {
        return { callId: recordId, client: client, contactId: values.contact ?? "", siteId: values.site ?? "", caller: caller, startedAt: values.started_at ?? null, notes: values.notes ?? "" };
    }
    function choose(want: string): void {
        if (running && !answered)
            answer();
        put("want", want);
    }
    function result(result: string, more: var): void {
        put("result", result);
        for (const field in more)
            put(field, more[field]);
        form.flush();
    }
    function end(): void {
        if (!running)
            return;
        const record = recordId;
        if (!(values.result ?? ""))
            put("result", !answered ? "missed" : (values.notes ?? "") !== "" || want === "maintenance" ? "answered" : "broken_off");
        put("ended_at", Front.book.now());
        form.flush();
        over = over.concat([record]);
        begun = "";
        client = null;
        ended();
    }
}
