// One site: plan against reality, stages, what there is, what is behind the walls, what was last.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    readonly property string scope: App.siteScope(siteId)
    readonly property var f: site.fields
    readonly property int behind: f.planned_progress === undefined ? 0 : f.planned_progress - (f.progress ?? 0)

    function numberOf(count: int): string { return count < 0 ? "–" : Number(count).toString(); }

    objectName: "site_page"
    title: site.title
    subtitle: Words.line([f.client_name ?? "", f.area === undefined ? "" : Number(f.area) + " m²",
               f.starts_on === undefined ? "" : qsTr("Start %1").arg(App.date(f.starts_on)),
               f.finished_on !== undefined ? qsTr("Finished %1").arg(App.date(f.finished_on))
               : f.ends_on === undefined ? "" : qsTr("Completion %1").arg(App.date(f.ends_on))])
    trailing: [SearchButton {}, SyncChip { iconOnly: true }]

    RecordItem { id: site; recordId: page.siteId }
    RecordCount { id: photos; kind: "photo"; scope: page.scope; where: ({site: page.siteId}) }
    RecordCount { id: inspections; kind: "inspection"; scope: page.scope; where: ({site: page.siteId}) }
    RecordCount { id: issues; kind: "issue"; scope: page.scope; where: ({site: page.siteId}); by: "state" }
    RecordCount {
        id: complaints
        kind: "complaint"
        where: ({site: page.siteId, state: ["registered", "passed_on", "accepted", "graded", "investigating", "plan_agreed", "in_work", "rechecked", "confirmed"]})
    }
    SheetRegister { id: drawings; siteId: page.siteId; personId: App.personId }
    RecordListModel {
        id: lastInspections
        kind: "inspection"
        scope: page.scope
        where: ({site: page.siteId})
        sortBy: "planned_for"
        descending: true
    }
    RecordListModel {
        id: lastIssues
        kind: "issue"
        scope: page.scope
        where: ({site: page.siteId})
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: site.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: site.loading
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !site.loading && !site.exists && site.error === null
        iconName: "building-2"
        title: qsTr("This site is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
        actionText: qsTr("Back to the sites")
        onAction: Nav.tab("sites")
    }
    Flow {
        Layout.fillWidth: true
        visible: site.exists
        spacing: Theme.space2

        Chip {
            visible: page.f.planned_progress !== undefined
            text: qsTr("Plan %1 %").arg(page.f.planned_progress ?? 0)
        }
        Chip {
            text: qsTr("Actual %1 %").arg(page.f.progress ?? 0)
            tone: page.behind > 2 ? "warning" : "good"
        }
        Chip {
            visible: page.behind > 2
            tone: "warning"
            iconName: "triangle-alert"
            text: qsTr("%1 % behind").arg(page.behind)
        }
        Chip {
            visible: site.unsent
            tone: "warning"
            iconName: "cloud-upload"
            text: qsTr("Not sent yet")
        }
    }
    StageList {
        Layout.fillWidth: true
        visible: site.exists
        siteId: page.siteId
    }
    GridLayout {
        Layout.fillWidth: true
        visible: site.exists
        columns: width < Theme.target * 6 * Theme.textScale ? 1 : 3
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        StatTile {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            iconName: "camera"
            tone: "accent"
            value: page.numberOf(photos.value)
            label: qsTr("Photos")
            onClicked: Nav.open("SitePhotos", {siteId: page.siteId})
        }
        StatTile {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            iconName: "list-checks"
            tone: "warning"
            value: page.numberOf((issues.groups.open ?? 0) + (issues.groups.assigned ?? 0))
            label: qsTr("To fix")
            onClicked: Nav.open("Issues", {siteId: page.siteId})
        }
        StatTile {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            iconName: "clipboard-check"
            tone: "proof"
            value: page.numberOf(inspections.value)
            label: qsTr("Inspections")
            onClicked: Nav.open("SiteRecords", {siteId: page.siteId, kind: "inspection"})
        }
    }
    Card {
        Layout.fillWidth: true
        visible: site.exists
        verticalPadding: Theme.space1

        ListRow {
            objectName: "site_timeline"
            Layout.fillWidth: true
            iconName: "history"
            title: qsTr("Everything about this client")
            subtitle: complaints.value > 0 ? qsTr("%n complaint(s) not settled", "", complaints.value) : qsTr("From the first day to the warranty, on one line")
            subtitleTone: complaints.value > 0 ? "danger" : "muted"
            separator: true
            onClicked: Nav.open("Client", {siteId: page.siteId})
        }
        ListRow {
            objectName: "site_drawings"
            Layout.fillWidth: true
            iconName: "layers"
            title: qsTr("Drawings")
            subtitle: drawings.unseen > 0 ? qsTr("%n new revision(s) to confirm", "", drawings.unseen) : qsTr("%n sheet(s), marks and revisions", "", drawings.list.length)
            subtitleTone: drawings.unseen > 0 ? "danger" : "muted"
            separator: true
            onClicked: Nav.open("Drawings", {siteId: page.siteId})
        }
        ListRow {
            readonly property int open: Work.maintenances.list.filter(one => one.siteId === page.siteId && one.state !== "signed").length

            objectName: "site_maintenance"
            Layout.fillWidth: true
            iconName: "wrench"
            title: qsTr("Repairs")
            subtitle: open > 0 ? qsTr("%n not done", "", open) : qsTr("What was mended here, and under which warranty")
            subtitleTone: open > 0 ? "danger" : "muted"
            onClicked: Nav.open("Maintenances", {siteId: page.siteId})
        }
    }
    SiteDrawnRows {
        Layout.fillWidth: true
        visible: site.exists
        siteId: page.siteId
    }
    SiteDays {
        Layout.fillWidth: true
        visible: site.exists
        siteId: page.siteId
    }
    WallStrip {
        Layout.fillWidth: true
        siteId: page.siteId
    }
    RecentCard {
        Layout.fillWidth: true
        title: qsTr("Inspections")
        list: lastInspections
        onAll: Nav.open("SiteRecords", {siteId: page.siteId, kind: "inspection"})
    }
    RecentCard {
        Layout.fillWidth: true
        title: qsTr("Issues")
        list: lastIssues
        onAll: Nav.open("Issues", {siteId: page.siteId})
    }
}
