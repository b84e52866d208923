// Every site on this device; search finds by name, address and client as one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

TabPage {
    id: page

    objectName: "sites_page"
    title: qsTr("Sites")
    greeting: true
    subtitle: list.total < 0 ? "" : search.query === "" ? qsTr("%n site(s) on this device", "", list.total)
                                                        : qsTr("%n site(s) found", "", list.total)
    scroll: false
    trailing: [SearchButton {}, SyncChip {}]
    suggestion: list.count > 0 && search.query === "" ? {page: "Site", params: {siteId: list.get(0).recordId}} : null

    RecordListModel {
        id: list
        kind: "site"
        sortBy: "name"
        search: search.query
    }
    SearchField {
        id: search
        objectName: "sites_search"
        Layout.fillWidth: true
        hint: qsTr("Site, address or client")
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: list.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: list.loading && list.count === 0
        count: 5
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: list.count > 0
        clip: true
        spacing: Theme.space3
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        reuseItems: true
        model: list
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: SiteCard {
            objectName: "site_" + index
            width: view.width
            selected: Nav.wide && Nav.currentParams.siteId === recordId
            onClicked: Nav.open("Site", {siteId: recordId})
        }
    }
    Item {
        Layout.fillHeight: true
        visible: list.empty
        Layout.fillWidth: true

        EmptyState {
            width: parent.width
            iconName: search.query === "" ? "building-2" : "search"
            title: search.query === "" ? qsTr("No site here yet") : qsTr("No site matches “%1”").arg(search.query)
            text: search.query === "" ? qsTr("Sites appear when the office adds you to them. New ones come with the next sync.")
                                      : qsTr("Only sites that you belong to are on this device. Try fewer words.")
            actionText: search.query === "" ? qsTr("Sync now") : qsTr("Clear search")
            actionIcon: search.query === "" ? "refresh-cw" : "x"
            onAction: search.query === "" ? SyncStatus.syncNow() : search.clearSearch()
        }
    }
    Item {
        Layout.fillHeight: true
        visible: list.count === 0 && !list.empty
    }
}
