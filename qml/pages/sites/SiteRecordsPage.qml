// All inspections or all issues of a site, filtered by state.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    objectName: "site_records_page"

    required property string siteId
    required property string kind        // inspection | issue
    property string filter: ""

    title: kind === "issue" ? qsTr("Issues") : qsTr("Inspections")
    subtitle: site.title
    scroll: false

    RecordItem { id: site; recordId: page.siteId }
    RecordListModel {
        id: list
        kind: page.kind
        scope: App.siteScope(page.siteId)
        where: page.filter === "" ? ({site: page.siteId}) : ({site: page.siteId, state: page.filter})
        sortBy: page.kind === "issue" ? "due_on" : "planned_for"
        descending: page.kind === "inspection"
    }
    RecordCount {
        id: byState
        kind: page.kind
        scope: App.siteScope(page.siteId)
        where: ({site: page.siteId})
        by: "state"
    }
    ChipStrip {
        Layout.fillWidth: true

        FilterChip {
            text: qsTr("All")
            checked: page.filter === ""
            onClicked: page.filter = ""
        }
        Repeater {
            model: App.choices(page.kind, "state").filter(one => (byState.groups[one.value] ?? 0) > 0)

            FilterChip {
                required property var modelData

                text: modelData.label
                count: byState.groups[modelData.value] ?? 0
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: list.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: list.loading && list.count === 0
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: list
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Card {
            id: card
            required property string recordId
            required property string kind
            required property var fields
            required property bool unsent

            width: view.width
            verticalPadding: Theme.space1

            RecordRow {
                Layout.fillWidth: true
                recordId: card.recordId
                kind: card.kind
                fields: card.fields
                unsent: card.unsent
            }
        }
        EmptyState {
            visible: list.empty
            width: parent.width
            iconName: page.kind === "issue" ? "circle-check-big" : "clipboard-list"
            title: page.kind === "issue" ? qsTr("No issues here") : qsTr("No inspections here")
            text: page.kind === "issue" ? qsTr("Nothing at this site is waiting in this state.")
                                        : qsTr("Start one with a checklist; it is kept on this device at once.")
            actionText: qsTr("Record something")
            actionIcon: "plus"
            onAction: Nav.sheet("RecordSheet", {siteId: page.siteId})
        }
    }
}
