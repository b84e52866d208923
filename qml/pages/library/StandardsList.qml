// The figures of all standards: found by words, by group, or those that nobody stands for yet.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string selected             // id of the figure that is open beside the list
    property alias searching: search.query

    signal chosen(string limitId, string title)

    spacing: Theme.space3

    StandardsModel {
        id: limits
        search: search.query
    }
    SearchField {
        id: search
        objectName: "standards_search"
        Layout.fillWidth: true
        hint: qsTr("What is measured, standard or clause")
    }
    ChipStrip {
        Layout.fillWidth: true

        FilterChip {
            objectName: "standards_all"
            text: qsTr("All")
            count: limits.total
            checkable: false
            checked: limits.group === "" && !limits.onlyUnverified
            onClicked: root.narrow("", false)
        }
        FilterChip {
            objectName: "standards_unverified"
            text: qsTr("Unverified")
            count: limits.unverified
            checkable: false
            checked: limits.onlyUnverified
            onClicked: root.narrow("", !limits.onlyUnverified)
        }
        Repeater {
            model: limits.groups

            FilterChip {
                required property var modelData

                objectName: "standards_group_" + modelData.value
                text: modelData.label
                count: modelData.count
                checkable: false
                checked: limits.group === modelData.value
                onClicked: root.narrow(checked ? "" : modelData.value, false)
            }
        }
    }
    ListView {
        id: view
        objectName: "standards_list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        keyNavigationEnabled: true
        model: limits
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Standards")

        delegate: Column { // no layout: its rows then always have their width
            id: entry

            required property int index
            required property string limitId
            required property string heading
            required property string title
            required property string figure
            required property string place
            required property string standing
            required property bool unverified

            width: view.width

            SectionHeader { // of the first of its group
                width: entry.width
                visible: entry.heading !== ""
                title: entry.heading
            }
            LimitRow {
                objectName: "limit_" + entry.index
                x: Theme.space2
                width: entry.width - 2 * Theme.space2
                title: entry.title
                subtitle: Words.line([entry.figure, entry.place])
                standing: entry.standing
                unverified: entry.unverified
                separator: true
                selected: root.selected === entry.limitId
                onClicked: root.chosen(entry.limitId, entry.title)
            }
        }
        EmptyState {
            objectName: "standards_none"
            readonly property bool settled: limits.onlyUnverified && search.query === ""

            visible: limits.count === 0
            width: view.width
            tone: settled ? "good" : ""
            iconName: settled ? "circle-check-big" : "search"
            title: settled ? qsTr("Somebody stands for every figure") : qsTr("No figure matches")
            text: settled ? qsTr("Nothing waits to be confirmed.") : qsTr("Try fewer words, or another group.")
            actionText: qsTr("Show all figures")
            onAction: root.showAll()
        }
    }

    function narrow(group: string, unverified: bool) {
        limits.group = group;
        limits.onlyUnverified = unverified;
        view.positionViewAtBeginning();
    }
    function showAll() {
        search.clearSearch();
        narrow("", false);
    }
}
