// Everything that is mine to do, by due time; the filter stays while the app runs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

TabPage {
    id: page

    objectName: "todo_page"
    property string filter: "all"        // all | complaints | repairs | issues | inspections | verify
    readonly property var complaints: Work.myComplaints.map(one => ({kind: "complaint", recordId: one.recordId, title: one.title, siteId: one.siteId,
        at: one.dueAt, due: Work.dayKey(one.dueAt), state: one.state, severity: one.severity, assignee: one.ownerId, place: one.number,
        template: "", unsent: one.unsent, words: Words.phrase([one.clockName, one.left]), tone: one.tone}))
    readonly property var repairs: Work.myRepairs.map(one => ({kind: "maintenance", recordId: one.recordId, title: one.title, siteId: one.siteId,
        at: one.dueAt !== "" ? one.dueAt : one.appointmentAt, due: Work.dayKey(one.dueAt !== "" ? one.dueAt : one.appointmentAt), state: one.state,
        severity: one.emergency ? "urgent" : "", assignee: one.ownerId, place: one.number, template: "", unsent: one.unsent,
        words: Words.phrase([one.act, one.left]), tone: one.tone}))
    readonly property var clients: Work.myAlerts.map(one => clientTask(one, one.dueAt, one.left, one.over ? "danger" : "warning"))
        .concat(Work.myVisits.map(one => clientTask(one, one.plannedFor !== "" ? one.plannedFor : one.dueOn, Work.dueWords(one.dueOn), Work.dueTone(one.dueOn))),
                Work.mySuggestions.map(one => clientTask(one, one.dueOn, Work.dueWords(one.dueOn), Work.dueTone(one.dueOn))))
    readonly property var mine: complaints.concat(repairs, clients, Work.issues, Work.inspections)
    readonly property var shown: sorted(filter === "complaints" ? complaints : filter === "repairs" ? repairs : filter === "clients" ? clients : filter === "issues" ? Work.issues : filter === "inspections" ? Work.inspections
                                        : filter === "verify" ? Work.toVerify : mine)

    // What a client is owed: an answer to an alert or a suggestion, a follow-up visit.
    function clientTask(one: var, at: string, words: string, tone: string): var {
        return {kind: one.kind, recordId: one.recordId, title: one.title, siteId: one.siteId, at: at, due: Work.dayKey(at.length === 10 ? at + "T12:00" : at), state: one.state,
                severity: one.kind === "alert" ? "urgent" : "", assignee: one.personId, place: one.client, template: "", unsent: one.unsent, words: words, tone: tone};
    }
    // By section, then by time; the first of each section carries its heading.
    function sorted(tasks: var): var {
        const rows = tasks.map(task => Object.assign({section: sectionOf(task), heading: ""}, task))
                          .sort((a, b) => a.section - b.section || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
        let last = -1;
        for (const row of rows) {
            if (row.section !== last)
                row.heading = sectionTitle(row.section);
            last = row.section;
        }
        return rows;
    }
    // 0 late, 1 today, 2 the next seven days, 3 later, 4 without a date
    function sectionOf(task: var): int {
        if (task.due === "")
            return 4;
        const late = Work.daysLate(task.due);
        return late > 0 ? 0 : late === 0 ? 1 : late >= -7 ? 2 : 3;
    }
    function sectionTitle(section: int): string {
        return [qsTr("Late"), qsTr("Today"), qsTr("Next seven days"), qsTr("Later"), qsTr("Without a date")][section];
    }

    title: qsTr("To do")
    greeting: true
    subtitle: qsTr("%n thing(s) for you", "", mine.length)
    scroll: false
    trailing: [SearchButton {}, SyncChip {}]
    suggestion: shown.length === 0 ? null
                : shown[0].kind === "complaint" ? {page: "Complaint", params: {complaintId: shown[0].recordId}}
                : shown[0].kind === "follow_up" ? {page: "FollowUp", params: {followUpId: shown[0].recordId}}
                : shown[0].kind === "alert" ? {page: "Alert", params: {alertId: shown[0].recordId}}
                : shown[0].kind === "suggestion" ? {page: "Suggestion", params: {suggestionId: shown[0].recordId}}
                : shown[0].kind === "maintenance" ? {page: "Maintenance", params: {maintenanceId: shown[0].recordId}}
                : shown[0].kind === "issue" ? {page: "Issue", params: {issueId: shown[0].recordId}}
                                            : {page: "Inspection", params: {inspectionId: shown[0].recordId}}

    ChipStrip {
        Layout.fillWidth: true

        FilterChip {
            text: qsTr("All")
            count: page.mine.length
            checked: page.filter === "all"
            onClicked: page.filter = "all"
        }
        FilterChip {
            visible: page.complaints.length > 0
            text: qsTr("Complaints")
            count: page.complaints.length
            checked: page.filter === "complaints"
            onClicked: page.filter = "complaints"
        }
        FilterChip {
            objectName: "todo_clients"
            visible: page.clients.length > 0
            text: qsTr("Clients")
            count: page.clients.length
            checked: page.filter === "clients"
            onClicked: page.filter = "clients"
        }
        FilterChip {
            visible: page.repairs.length > 0
            text: qsTr("Repairs")
            count: page.repairs.length
            checked: page.filter === "repairs"
            onClicked: page.filter = "repairs"
        }
        FilterChip {
            text: qsTr("Issues")
            count: Work.issues.length
            checked: page.filter === "issues"
            onClicked: page.filter = "issues"
        }
        FilterChip {
            text: qsTr("Inspections")
            count: Work.inspections.length
            checked: page.filter === "inspections"
            onClicked: page.filter = "inspections"
        }
        FilterChip {
            text: qsTr("To verify")
            count: Work.toVerify.length
            checked: page.filter === "verify"
            onClicked: page.filter = "verify"
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Work.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: Work.loading && page.shown.length === 0
        count: 4
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: page.shown
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: ColumnLayout {
            id: entry
            required property var modelData

            width: view.width
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                visible: title !== ""
                title: entry.modelData.heading
            }
            TaskCard {
                Layout.fillWidth: true
                task: entry.modelData
            }
        }
        EmptyState {
            visible: page.shown.length === 0 && !Work.loading && Work.error === null
            width: parent.width
            tone: "good"
            iconName: "circle-check-big"
            title: page.filter === "verify" ? qsTr("Nothing to verify") : qsTr("Nothing to do")
            text: qsTr("Complaints, repairs, issues and inspections given to you show here, the most urgent first.")
            actionText: page.filter === "all" ? qsTr("Choose a site") : qsTr("Show everything")
            onAction: page.filter === "all" ? Nav.tab("sites") : page.filter = "all"
        }
    }
}
