// The records one figure counts, to be opened: items of inspections, issues.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property var groups: []              // [{label, ids}]
    property int shown: 0
    readonly property var filled: groups.filter(group => group.ids.length > 0)
    readonly property var ids: filled.length === 0 ? [] : filled[Math.min(shown, filled.length - 1)].ids

    objectName: "crew_records_page"
    scroll: false

    ChipStrip {
        Layout.fillWidth: true
        visible: page.filled.length > 1

        Repeater {
            model: page.filled

            FilterChip {
                required property var modelData
                required property int index

                objectName: "crew_records_group_" + index
                text: modelData.label
                count: modelData.ids.length
                checkable: false
                checked: page.shown === index
                onClicked: page.shown = index
            }
        }
    }
    ListView {
        id: view
        objectName: "crew_records_list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: page.ids
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: CrewRecordRow {
            required property int index

            objectName: "crew_record_" + index
            width: view.width
        }
        EmptyState {
            visible: page.filled.length === 0
            width: parent.width
            iconName: "circle-check-big"
            title: qsTr("Nothing is counted here")
            text: qsTr("This figure stands on no record.")
            actionText: qsTr("Back")
            onAction: Nav.back()
        }
    }
}
