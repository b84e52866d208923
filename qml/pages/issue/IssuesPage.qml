// The punch issues of one site or of all: by state, overdue, mine, by crew; several at once can be given
// to somebody.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string siteId               // "": of every site on this device
    property string filter: "unsettled"  // unsettled | overdue | mine | all | a state
    property string crewId
    property bool choosing: false
    property var chosen: ({})            // record id: {record, scope, state}

    readonly property var unsettled: ["open", "assigned", "fixed"]
    readonly property var base: Object.assign(siteId === "" ? {} : { site: siteId }, crewId === "" ? {} : { crew: crewId })
    readonly property int chosenCount: Object.keys(chosen).length
    readonly property bool mayAssign: siteId === "" || App.may("edit", "issue", App.siteScope(siteId))

    objectName: "issues_page"
    title: qsTr("Issues")
    subtitle: choosing ? qsTr("%n chosen", "", chosenCount) : site.title
    scroll: false
    footerShown: choosing
    trailing: [
        IconButton {
            objectName: "issues_report_button"
            visible: page.siteId !== "" && list.count > 0 && !page.choosing
            iconName: "file-text"
            text: qsTr("List of the issues as a file")
            onClicked: Nav.sheet("ReportSheet", { subjectId: page.siteId, of: "site" })
        },
        IconButton {
            objectName: "issues_choose_button"
            visible: page.mayAssign && (list.count > 0 || page.choosing)
            iconName: page.choosing ? "x" : "list-checks"
            text: page.choosing ? qsTr("Stop choosing") : qsTr("Choose several")
            onClicked: page.stopOrStart()
        }
    ]

    RecordItem {
        id: site
        recordId: page.siteId
    }
    RecordListModel {
        id: list
        kind: "issue"
        scope: page.siteId === "" ? "" : App.siteScope(page.siteId)
        where: Object.assign({}, page.base, page.stateFilter())
        sortBy: "due_on"
        below: page.filter === "overdue" ? Work.today : undefined
    }
    RecordCount {
        id: byState
        kind: "issue"
        scope: list.scope
        where: page.base
        by: "state"
    }
    RecordListModel {
        id: crews
        kind: "crew"
        sortBy: "name"
    }

    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: page.filters()

            FilterChip {
                required property var modelData

                objectName: "issues_filter_" + modelData.value
                text: modelData.label
                count: modelData.count
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: crews.count > 0

        FilterChip {
            text: qsTr("Every crew")
            checked: page.crewId === ""
            onClicked: page.crewId = ""
        }
        Repeater {
            model: crews

            FilterChip {
                required property string recordId
                required property string title
                required property int index

                objectName: "issues_crew_" + index
                text: title
                checked: page.crewId === recordId
                onClicked: page.crewId = checked ? "" : recordId
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

        delegate: IssueRow {
            width: view.width
            choosing: page.choosing
            chosen: page.chosen[recordId] !== undefined
            siteShown: page.siteId === ""
            onToggled: page.toggle(recordId, scope, fields.state)
        }
        EmptyState {
            visible: list.empty
            width: parent.width
            tone: "good"
            iconName: "circle-check-big"
            title: qsTr("No issues here")
            text: page.filter === "overdue" ? qsTr("Nothing is late.") : qsTr("Nothing is waiting in this state.")
            actionText: page.siteId === "" ? qsTr("Choose a site") : qsTr("Record something")
            onAction: page.siteId === "" ? Nav.tab("sites") : Nav.sheet("RecordSheet", { siteId: page.siteId })
        }
    }

    footer: PrimaryButton {
        objectName: "issues_assign_button"
        Layout.fillWidth: true
        enabled: page.chosenCount > 0
        text: page.chosenCount > 0 ? qsTr("Assign %n issue(s)", "", page.chosenCount) : qsTr("Choose the issues to assign")
        onClicked: Nav.sheet("AssignSheet", { issues: Object.values(page.chosen), chooser: page })
    }

    function stateFilter(): var {
        switch (filter) {
        case "all": return {};
        case "unsettled": return { state: unsettled };
        case "overdue": return { state: ["open", "assigned"] };
        case "mine": return { state: unsettled, assignee: App.personId };
        default: return { state: filter };
        }
    }
    function filters(): var {
        const groups = byState.groups;
        const open = unsettled.reduce((sum, state) => sum + (groups[state] ?? 0), 0);
        return [{ value: "unsettled", label: qsTr("Open"), count: open }, { value: "overdue", label: qsTr("Overdue"), count: -1 },
                { value: "mine", label: qsTr("Mine"), count: -1 }]
            .concat(App.choices("issue", "state").map(one => ({ value: one.value, label: one.label, count: groups[one.value] ?? 0 }))
                                                 .filter(one => one.count > 0 && one.value !== "open"))
            .concat([{ value: "all", label: qsTr("All"), count: -1 }]);
    }
    function stopOrStart() {
        choosing = !choosing;
        chosen = ({});
    }
    function toggle(id: string, scope: string, state: string) {
        const next = Object.assign({}, chosen);
        if (next[id] !== undefined)
            delete next[id];
        else
            next[id] = { record: id, scope: scope, state: state };
        chosen = next;
    }
}
