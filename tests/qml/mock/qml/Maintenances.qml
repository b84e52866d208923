import QtQuick
import Plumbline

QtObject {
    id: repairs

    property string personId
    property bool active: true
    property int generation: 0
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var list: generation < 0 || !known ? [] : Mock.records("maintenance", "", {}).filter(one => !["followed_up", "declined"].includes(one.fields.state))
        .map(one => row(one)).sort((a, b) => key(a) < key(b) ? -1 : 1)
    readonly property var counts: ({open: list.filter(one => one.state !== "signed").length, overdue: list.filter(one => one.over).length, emergency: 0, unassigned: 0,
                                    toFollowUp: 0, mine: list.filter(one => one.mine).length})
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { repairs.generation += 1; }
    }

    function key(one: var): string { return one.dueAt !== "" ? "0" + one.dueAt : "1" + one.calledAt; }
    function row(one: var): var {
        const f = one.fields;
        return Object.assign({recordId: one.recordId, kind: "maintenance", scope: one.scope, number: f.number, title: f.title, siteId: f.site ?? "", site: Mock.record(f.site).title ?? "",
            caller: f.caller ?? "", room: f.room ?? "", urgency: f.urgency, emergency: f.urgency === "emergency", state: f.state, warranty: f.warranty, ownerId: f.owner ?? "",
            owner: f.owner ? Mock.record(f.owner).title : "", mine: f.owner === "p1", next: "", act: "", calledAt: f.called_at, appointmentAt: f.appointment_at ?? "",
            who: "", left: "", over: false, tone: "", dueAt: "", unsent: one.unsent}, f._clock ?? {});
    }
}
