// What is mine to do, once for all pages: my open inspections, the issues given to me, and what burns.
// Lists stay windowed: only the nearest by due date are looked at.
pragma Singleton

import QtQuick
import Plumbline
import Plumbline.Controls

Item {
    id: work

    readonly property bool ready: App.state === "ready" && App.personId !== ""
    readonly property bool loading: planned.loading || running.loading || mineOpen.loading || mineAssigned.loading || ready && !day.known
    readonly property var error: planned.error ?? running.error ?? mineOpen.error ?? mineAssigned.error ?? day.error ?? null
    readonly property date now: App.now
    readonly property string today: dayKey(now)
    property var inspections: []         // mine, not finished, by time
    property var issues: []              // mine, open or assigned, by due date
    property var toVerify: []            // fixed, for somebody to look at again
    property var allIssues: []           // open or assigned, of every site on this device

    readonly property alias complaints: complaints // not settled, what runs out first first
    readonly property var myComplaints: complaints.list.filter(one => one.mine && (one.state !== "closed" || one.over))

    readonly property alias followUps: followUps   // due visits, figures, alerts and suggestions
    readonly property var myVisits: followUps.open.filter(one => one.mine && (one.late >= 0 || one.plannedFor !== "" && dayKey(one.plannedFor) <= today))
    readonly property var myAlerts: followUps.alerts.filter(one => one.state === "open" && (one.mine || App.rolesIn(one.scope).includes("deputy_general_manager")))
    readonly property var mySuggestions: followUps.suggestions.filter(one => one.state === "open" && one.mine)
    readonly property alias maintenances: maintenances // repairs not done or not followed up, what runs out first first
    readonly property var myRepairs: maintenances.list.filter(one => one.mine && one.state !== "signed")

    readonly property var plan: day.list.map(row => Object.assign(taskOf(row), {late: row.late, movable: row.movable})) // in today's order
    readonly property var rounds: day.rounds // that my sites wait for
    readonly property int lateOrDueToday: issues.filter(one => one.due !== "" && one.due <= today).length
    readonly property var burning: mostUrgent(allIssues)

    function dayKey(value: var): string {
        const day = new Date(value);
        const two = number => (number < 10 ? "0" : "") + number;
        return isNaN(day.getTime()) ? "" : day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate());
    }
    // Days from `due` (a date "2026-11-23") until today: positive is late.
    function daysLate(due: string): int {
        return due === "" ? 0 : Math.round((new Date(today + "T12:00") - new Date(due + "T12:00")) / 86400000);
    }
    function dueWords(due: string): string {
        const late = daysLate(due);
        if (due === "")
            return qsTr("No due date");
        if (late > 0)
            return qsTr("%n day(s) late", "", late);
        return late === 0 ? qsTr("Due today") : late === -1 ? qsTr("Due tomorrow") : qsTr("Due %1").arg(App.date(due));
    }
    function dueTone(due: string): string {
        const late = daysLate(due);
        return due === "" || late < -1 ? "" : late > 0 ? "danger" : "warning";
    }
    // A late serious issue before a serious one due today, before any late one; nothing else burns.
    function mostUrgent(list: var): var {
        let best = null, bestHeat = 0;
        for (const issue of list) {
            const late = issue.due !== "" && issue.due < today;
            const heat = (issue.severity === "serious" ? 2 : 0) + (late ? 1.5 : issue.due === today ? 0.5 : 0);
            if (heat >= 1.5 && heat > bestHeat) {
                best = issue;
                bestHeat = heat;
            }
        }
        return best;
    }
    function taskOf(row: var): var {
        const fields = row.fields;
        const at = row.kind === "inspection" ? (fields.planned_for ?? "") : (fields.due_on ?? "");
        return {kind: row.kind, recordId: row.recordId, title: row.title, siteId: fields.site ?? "", at: at,
                due: row.kind === "inspection" ? dayKey(at) : at, state: fields.state, severity: fields.severity ?? "",
                assignee: fields.assignee ?? "", place: fields.place ?? "", template: fields.template ?? "",
                unsent: row.unsent === true};
    }
    function tasks(models: var, keep: var): var {
        const found = [];
        for (const model of models)
            for (let row = 0; row < Math.min(model.count, 200); ++row) {
                const record = model.get(row);
                if (record.fields === undefined)
                    break;
                const task = taskOf(record);
                if (keep(task, record.fields))
                    found.push(task);
            }
        // What has no date comes last.
        return found.sort((a, b) => (a.at === "" ? 1 : 0) - (b.at === "" ? 1 : 0) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }
    function rebuild(): void {
        inspections = tasks([running, planned], () => true);
        issues = tasks([mineOpen, mineAssigned], () => true);
        toVerify = tasks([fixed], () => true);
        allIssues = tasks([everyOpen, everyAssigned], () => true);
    }
    function reorder(id: string, by: int): void { day.move(id, by); }
    // A template is known by an id; one that is not known here shows as it is written.
    function templateTitle(id: string): string {
        const known = templates.list.find(one => one.id === id);
        return known === undefined ? id : known.title;
    }
    function open(task: var): void {
        if (task.kind === "inspection")
            Nav.open("Inspection", {inspectionId: task.recordId});
        else if (task.kind === "complaint")
            Nav.open("Complaint", {complaintId: task.recordId});
        else if (task.kind === "follow_up")
            Nav.open("FollowUp", {followUpId: task.recordId});
        else if (task.kind === "alert")
            Nav.open("Alert", {alertId: task.recordId});
        else if (task.kind === "suggestion")
            Nav.open("Suggestion", {suggestionId: task.recordId});
        else if (task.kind === "maintenance")
            Nav.open("Maintenance", {maintenanceId: task.recordId});
        else
            Nav.open("Issue", {issueId: task.recordId});
    }

    Templates { id: templates }
    Complaints {
        id: complaints
        personId: App.personId
        active: work.ready
    }
    FollowUps {
        id: followUps
        personId: App.personId
        active: work.ready
    }
    Maintenances {
        id: maintenances
        personId: App.personId
        active: work.ready
    }
    DayPlan {
        id: day
        personId: work.ready ? App.personId : ""
        today: work.today
        roundCodes: templates.list.filter(one => one.stage === "round" && one.usable).map(one => one.id)
    }

    onTodayChanged: turn.restart()

    Timer { // many rows may move at once; they are looked at once
        id: turn
        interval: 0
        onTriggered: work.rebuild()
    }
    WorkList { id: planned; kind: "inspection"; where: ({inspector: App.personId, state: "planned"}); sortBy: "planned_for"; active: work.ready; onMoved: turn.restart() }
    WorkList { id: running; kind: "inspection"; where: ({inspector: App.personId, state: "running"}); sortBy: "planned_for"; active: work.ready; onMoved: turn.restart() }
    WorkList { id: mineOpen; kind: "issue"; where: ({assignee: App.personId, state: "open"}); sortBy: "due_on"; active: work.ready; onMoved: turn.restart() }
    WorkList { id: mineAssigned; kind: "issue"; where: ({assignee: App.personId, state: "assigned"}); sortBy: "due_on"; active: work.ready; onMoved: turn.restart() }
    WorkList { id: fixed; kind: "issue"; where: ({state: "fixed"}); sortBy: "due_on"; active: work.ready; onMoved: turn.restart() }
    WorkList { id: everyOpen; kind: "issue"; where: ({state: "open"}); sortBy: "due_on"; active: work.ready; onMoved: turn.restart() }
    WorkList { id: everyAssigned; kind: "issue"; where: ({state: "assigned"}); sortBy: "due_on"; active: work.ready; onMoved: turn.restart() }
}
