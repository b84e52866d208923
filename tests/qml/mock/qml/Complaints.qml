import QtQuick
import Plumbline

QtObject {
    id: complaints

    property string personId
    property bool active: true
    property int generation: 0
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var list: generation < 0 || !known ? [] : Mock.records("complaint", "", {}).filter(one => !["followed_up", "to_maintenance", "unfounded"].includes(one.fields.state))
        .map(one => row(one)).sort((a, b) => a.dueAt < b.dueAt ? -1 : 1)
    readonly property var burning: list.find(one => one.mine && (one.major || one.tone === "danger")) ?? null
    readonly property var counts: ({open: list.length, overdue: list.filter(one => one.over).length, waiting: list.filter(one => !one.accepted).length,
                                    major: list.filter(one => one.major).length, mine: list.filter(one => one.mine).length, withoutOwner: 0})
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { complaints.generation += 1; }
    }

    function row(one: var): var {
        const f = one.fields;
        const owner = f.owner ?? f.adviser ?? "";
        return Object.assign({recordId: one.recordId, kind: "complaint", scope: one.scope, number: f.number, title: f.title, siteId: f.site ?? "", site: Mock.record(f.site).title ?? "",
            caller: f.caller ?? "", severity: f.severity ?? "", state: f.state, ownerId: owner, owner: owner === "" ? "" : Mock.record(owner).title,
            mine: f.severity === "major" && f.project_manager === "p1", accepted: (f.accepted_at ?? "") !== "", paused: false, major: f.severity === "major", calledAt: f.called_at, next: "",
            unsent: one.unsent, clock: "", clockName: "", act: "", left: "", over: false, tone: "", dueAt: ""}, f._clock ?? {});
    }
}
