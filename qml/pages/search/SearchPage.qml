// Search from anywhere, as one types; arrows and Enter alone will do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property alias query: field.text
    readonly property bool asked: field.query !== ""
    readonly property bool settled: found.answered === field.query
    readonly property int count: found.groups.reduce((sum, group) => sum + group.rows.length, 0) + standards.count

    objectName: "search_page"
    title: qsTr("Search")
    subtitle: qsTr("Clients, sites, complaints, issues, people, standards")

    SearchAnywhere {
        id: found
        query: field.query
        onQueryChanged: only = ""
    }
    StandardsModel {
        id: standards
        search: field.query === "" ? "\u0000" : field.query
    }
    SearchField {
        id: field
        objectName: "search_field"
        Layout.fillWidth: true
        hint: qsTr("Name, initials, number, site, words")
        focus: true
        KeyNavigation.down: page.rowAt(0)
        onAccepted: page.openFirst()
        Component.onCompleted: forceActiveFocus()
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: found.error
    }
    Repeater {
        id: groups
        model: found.groups

        SearchGroup {
            required property var modelData
            required property int index

            objectName: "found_" + modelData.kind
            Layout.fillWidth: true
            title: modelData.label
            iconName: modelData.icon
            rows: modelData.rows
            more: modelData.more
            onChosen: row => RecordRoutes.open(row.kind, row.recordId, row.siteId)
            onMoreWanted: found.only = modelData.kind
        }
    }
    SearchGroup {
        id: figures
        readonly property int shown: 5

        objectName: "found_standards"
        Layout.fillWidth: true
        visible: page.asked && standards.count > 0 && found.only === ""
        title: qsTr("Standards")
        iconName: "ruler"
        rows: page.firstFigures(standards.count, figures.shown)
        more: standards.count > figures.shown
        onChosen: row => Nav.open("Limit", {limitId: row.recordId})
        onMoreWanted: Nav.open("Standards", {})
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !page.asked
        iconName: "search"
        title: qsTr("What are you looking for?")
        text: qsTr("Two characters of a name, the initials (chw for 翠湖湾) or the last digits of a phone number will do. Only what you may see is on this device.")
    }
    EmptyState {
        objectName: "search_nothing"
        Layout.fillWidth: true
        visible: page.asked && page.settled && page.count === 0 && found.error === null
        iconName: "search"
        title: qsTr("Nothing matches “%1”").arg(field.query)
        text: qsTr("Try fewer characters. What belongs to others is not on this device and is not found.")
        actionText: qsTr("Clear search")
        actionIcon: "x"
        onAction: field.clearSearch()
    }

    function rowAt(index: int): Item { return (groups.itemAt(0) as SearchGroup)?.rowAt(index) ?? figures.rowAt(index); }
    function openFirst(): void { (rowAt(0) as ListRow)?.clicked(); }
    function firstFigures(count: int, most: int): var {
        const rows = [];
        for (let i = 0; i < Math.min(count, most); ++i) {
            const figure = standards.get(i);
            rows.push({recordId: figure.limitId, title: figure.title, words: Words.line([figure.figure, figure.place])});
        }
        return rows;
    }
}
