// What burns, the day's plan, three numbers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

TabPage {
    id: page

    readonly property int things: Work.plan.filter(one => one.state !== "finished").length + Work.lateOrDueToday + Work.myComplaints.length
                                  + Work.myVisits.length + Work.myAlerts.length + Work.myRepairs.length

    readonly property var movable: Work.plan.filter(one => one.movable).map(one => one.recordId)
    property bool ordering: false

    function numberOf(count: int): string { return count < 0 ? "–" : Number(count).toString(); }

    objectName: "today_page"
    greeting: true
    title: App.greeting
    subtitle: Words.line([Words.weekday(App.now), sites.value < 0 ? "" : qsTr("%n site(s)", "", sites.value),
               qsTr("%n thing(s) to do", "", things)])
    trailing: [SearchButton {}, SyncChip {}]
    suggestion: Work.plan.length > 0 ? {page: "Inspection", params: {inspectionId: Work.plan[0].recordId}}
                : Work.burning !== null ? {page: "Issue", params: {issueId: Work.burning.recordId}} : null

    RecordCount { id: sites; kind: "site" }
    RecordCount { id: byState; kind: "issue"; by: "state" }

    ErrorBanner {
        Layout.fillWidth: true
        error: App.notice
        tone: "info"
        dismissible: true
        onDismissed: App.dismissNotice()
        onAction: App.dismissNotice()
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Work.error
        onAction: Nav.open("Sync", {})
    }
    IncomingLine { Layout.fillWidth: true }
    BurningComplaint {
        objectName: "burning_complaint"
        Layout.fillWidth: true
        complaint: Work.complaints.burning
    }
    BurningCard {
        objectName: "burning_card"
        Layout.fillWidth: true
        issue: Work.burning
    }
    AlertCards { Layout.fillWidth: true }
    ComplaintsLine { Layout.fillWidth: true }
    RepairsLine { Layout.fillWidth: true }
    RunningTests { Layout.fillWidth: true }
    ObjectionList {
        Layout.fillWidth: true
        openOnly: true
        answerable: true
    }
    SectionHeader {
        objectName: "plan_header"
        Layout.fillWidth: true
        title: qsTr("Plan for today")
        actionText: page.movable.length < 2 ? "" : page.ordering ? qsTr("Done") : qsTr("Order")
        actionIcon: page.ordering ? "check" : "arrow-up-down"
        onAction: page.ordering = !page.ordering
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: Work.loading && Work.plan.length === 0
    }
    Card {
        Layout.fillWidth: true
        visible: plan.count + visits.count > 0
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            id: plan
            model: Work.plan

            PlanRow {
                required property var modelData
                required property int index

                objectName: "plan_" + index
                Layout.fillWidth: true
                task: modelData
                ordering: page.ordering
                first: page.movable[0] === recordId
                last: page.movable[page.movable.length - 1] === recordId
                separator: index < plan.count + visits.count - 1
            }
        }
        Repeater {
            id: visits
            model: Work.myVisits

            FollowUpRow {
                required property var modelData
                required property int index

                objectName: "plan_visit_" + index
                Layout.fillWidth: true
                visit: modelData
                separator: index < visits.count - 1
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: plan.count + visits.count === 0 && !Work.loading && Work.error === null

        EmptyState {
            Layout.fillWidth: true
            iconName: "calendar-check"
            title: qsTr("Nothing is planned for today")
            text: qsTr("Inspections planned for you show here with their time. You can start one at any site.")
            actionText: qsTr("Choose a site")
            actionIcon: "building-2"
            onAction: Nav.tab("sites")
        }
    }
    RoundsCard { Layout.fillWidth: true }
    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.target * 6 * Theme.textScale ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        StatTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            value: page.numberOf((byState.groups.open ?? 0) + (byState.groups.assigned ?? 0))
            label: qsTr("To fix")
            tone: "warning"
            onClicked: Nav.tab("todo")
        }
        StatTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            value: page.numberOf(Work.lateOrDueToday)
            label: qsTr("Due by today")
            tone: Work.lateOrDueToday > 0 ? "danger" : ""
            onClicked: Nav.tab("todo")
        }
        StatTile {
            objectName: "follow_up_rate"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            visible: (Work.followUps.figures?.due ?? 0) > 0
            value: qsTr("%1 %").arg(Work.followUps.figures?.coverage ?? 0)
            label: qsTr("Asked this month")
            tone: (Work.followUps.figures?.coverage ?? 0) >= 90 ? "good" : "warning"
            onClicked: Nav.open("FollowUps", {})
        }
        StatTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            visible: (Work.followUps.figures?.due ?? 0) === 0
            value: page.numberOf(byState.groups.fixed ?? 0)
            label: qsTr("To verify")
            tone: "good"
            onClicked: Nav.tab("todo")
        }
    }
}
