// The repairs: what is not settled, by what runs out first; those that are; calls begun and not finished.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string siteId               // only of this site; "": of all
    property string filter: "open"       // open | overdue | unassigned | mine | follow_up | done
    readonly property var repairs: Work.maintenances
    readonly property var unsettled: siteId === "" ? repairs.list : repairs.list.filter(one => one.siteId === siteId)
    readonly property var shown: unsettled.filter(one => keeps(one))
    readonly property bool mayRegister: App.grants >= 0 && RepairScope.any()

    objectName: "maintenances_page"
    title: App.kindLabel("maintenance")
    subtitle: Words.line([site.title, repairs.known ? qsTr("%n not done", "", unsettled.filter(one => one.state !== "signed").length) : ""])
    scroll: false
    footerShown: mayRegister
    trailing: IconButton {
        objectName: "maintenances_settings_button"
        iconName: "shield-check"
        text: qsTr("Warranty and how soon")
        onClicked: Nav.open("RepairSettings", {})
    }

    RecordItem { id: site; recordId: page.siteId }
    RecordListModel {
        id: settled
        kind: "maintenance"
        where: page.siteId === "" ? ({ state: ["signed", "followed_up", "declined"] }) : ({ site: page.siteId, state: ["signed", "followed_up", "declined"] })
        sortBy: "called_at"
        descending: true
        active: page.filter === "done"
    }
    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: page.filters()

            FilterChip {
                required property var modelData

                objectName: "maintenances_filter_" + modelData.value
                text: modelData.label
                count: modelData.count
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    OpenCalls {
        Layout.fillWidth: true
        kind: "maintenance"
        form: "RegisterMaintenance"
        scope: RepairScope.of("")
        spare: RepairScope.spare
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: page.repairs.error ?? settled.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: page.filter === "done" ? settled.loading && settled.count === 0 : !page.repairs.known && page.repairs.error === null
        count: 4
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.filter !== "done"
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: page.shown
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: MaintenanceRow {
            required property var modelData

            width: view.width
            repair: modelData
        }
        EmptyState {
            visible: page.shown.length === 0 && page.repairs.known
            width: parent.width
            tone: "good"
            iconName: "circle-check-big"
            title: qsTr("No repair here")
            text: page.filter === "open" ? qsTr("What a client asks to have mended is registered in half a minute; its warranty is judged at once.") : qsTr("Nothing is waiting here.")
            actionText: page.filter === "open" ? "" : qsTr("Show everything")
            onAction: page.filter = "open"
        }
    }
    ListView {
        id: past
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.filter === "done"
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: settled
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Card {
            id: old

            required property string recordId
            required property var fields
            required property int index

            width: past.width
            verticalPadding: Theme.space1

            RecordItem { id: home; recordId: old.fields.site ?? "" }
            ListRow {
                objectName: "maintenance_settled_" + old.index
                Layout.fillWidth: true
                iconName: old.fields.state === "declined" ? "circle-x" : "circle-check"
                iconTone: old.fields.state === "declined" ? "" : "good"
                title: old.fields.title ?? ""
                subtitle: Words.line([old.fields.number ?? "", home.title])
                onClicked: Nav.open("Maintenance", { maintenanceId: old.recordId })
                extras: Chip { text: App.choiceLabel("maintenance", "state", old.fields.state ?? "") }
            }
        }
        EmptyState {
            visible: settled.empty
            width: parent.width
            iconName: "wrench"
            title: qsTr("Nothing is done yet")
            text: qsTr("Repairs that the client has signed stand here.")
        }
    }

    footer: PrimaryButton {
        objectName: "maintenances_register_button"
        Layout.fillWidth: true
        iconName: "wrench"
        text: qsTr("Register a repair")
        onClicked: Nav.open("RegisterMaintenance", { siteId: page.siteId })
    }

    function keeps(one: var): bool {
        switch (filter) {
        case "overdue": return one.over;
        case "unassigned": return one.ownerId === "";
        case "mine": return one.mine && one.state !== "signed";
        case "follow_up": return one.state === "signed";
        default: return one.state !== "signed";
        }
    }
    function filters(): var {
        const count = keeps => unsettled.filter(keeps).length;
        return [{ value: "open", label: qsTr("Open"), count: count(one => one.state !== "signed") },
                { value: "overdue", label: qsTr("Overdue"), count: count(one => one.over) },
                { value: "unassigned", label: qsTr("Nobody's yet"), count: count(one => one.ownerId === "") },
                { value: "mine", label: qsTr("Mine"), count: count(one => one.mine && one.state !== "signed") },
                { value: "follow_up", label: qsTr("To follow up"), count: count(one => one.state === "signed") },
                { value: "done", label: qsTr("Done"), count: -1 }];
    }
}
