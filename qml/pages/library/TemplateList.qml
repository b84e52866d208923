// Every checklist template with its versions, by stage: the company's own and those of the app.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property var selected: ({})          // {recordId, code} of the one that is open beside the list
    property string filter: "all"        // all | own | me
    readonly property bool mayWrite: App.may("create", "template", "company")
    readonly property var rows: pick(filter)

    signal chosen(string recordId, string code)

    spacing: Theme.space3

    TemplateRegister {
        id: register
        onBegun: id => root.chosen(id, "")
        onFailed: error => trouble.error = error
    }
    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: [{value: "all", label: qsTr("All")}, {value: "own", label: qsTr("Our own")}, {value: "me", label: qsTr("Waits for you")}]

            FilterChip {
                required property var modelData

                objectName: "templates_filter_" + modelData.value
                text: modelData.label
                count: root.pick(modelData.value).length
                checkable: false
                checked: root.filter === modelData.value
                onClicked: root.filter = modelData.value
            }
        }
    }
    ErrorBanner {
        id: trouble
        objectName: "templates_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    ListView {
        id: view
        objectName: "templates_list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: root.rows
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Checklist templates")

        delegate: Column { // no layout: its rows then always have their width
            id: entry

            required property var modelData
            required property int index

            width: view.width

            SectionHeader {
                width: entry.width
                visible: entry.index === 0 || root.rows[entry.index - 1]?.stage !== entry.modelData.stage
                title: entry.modelData.stageTitle
            }
            TemplateRow {
                objectName: "template_row_" + entry.index
                x: Theme.space2
                width: entry.width - 2 * Theme.space2
                template: entry.modelData
                selected: Nav.wide && root.selected.recordId === template.recordId
                          && (template.recordId !== "" || root.selected.code === template.code)
                onClicked: root.chosen(template.recordId, template.recordId === "" ? template.code : "")
            }
        }
        EmptyState {
            objectName: "templates_none"
            readonly property bool mine: root.filter === "me"

            visible: root.rows.length === 0
            width: view.width
            tone: mine ? "good" : ""
            iconName: mine ? "circle-check-big" : "clipboard-list"
            title: mine ? qsTr("Nothing waits for you") : qsTr("The company has no checklists of its own yet")
            text: mine ? qsTr("Drafts of yours, and what you may check or approve, show here.")
                       : qsTr("Open one of the app's and make a version of your own, or begin an empty one.")
            actionText: qsTr("Show all")
            onAction: root.filter = "all"
        }
    }
    SecondaryButton {
        objectName: "template_new_button"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: root.mayWrite
        iconName: "plus"
        text: qsTr("New checklist")
        busy: register.busy
        onClicked: register.begin("", "")
    }
    AppText {
        objectName: "templates_not_allowed"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: !root.mayWrite
        look: "secondary"
        text: qsTr("Templates are written by: %1.").arg(App.whoMay("create", "template"))
    }

    function pick(filter: string): var {
        return register.rows.filter(row => filter === "all" || (filter === "own" ? !row.builtIn : row.waitsForMe));
    }
}
