// What else can be done about a complaint.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property ComplaintRun run
    required property var steps          // of the workflow, that are not the main one
    required property ComplaintPage page // where a step is taken
    readonly property bool settled: ["closed", "followed_up", "to_maintenance", "unfounded"].includes(run.fields.state)

    objectName: "complaint_menu_sheet"
    title: run.fields.number ?? ""

    Repeater {
        model: sheet.steps

        ListRow {
            required property var modelData

            objectName: "complaint_step_" + modelData.to
            Layout.fillWidth: true
            iconName: modelData.to === "unfounded" ? "circle-x" : modelData.to === "to_maintenance" ? "wrench" : "arrow-right"
            title: modelData.label
            separator: true
            onClicked: sheet.go(() => sheet.page.take(modelData))
        }
    }
    ListRow {
        objectName: "complaint_pause_action"
        Layout.fillWidth: true
        visible: !sheet.settled && sheet.run.pause === null
        iconName: "pause"
        title: qsTr("Let the clocks stand")
        subtitle: qsTr("The client, material, weather or the building's management is waited for")
        separator: true
        onClicked: sheet.go(() => Nav.sheet("ComplaintPauseSheet", { run: sheet.run }))
    }
    ListRow {
        objectName: "complaint_task_action"
        Layout.fillWidth: true
        visible: !sheet.settled
        iconName: "list-checks"
        title: qsTr("Ask a department")
        subtitle: qsTr("The complaint closes after the last of them")
        separator: true
        onClicked: sheet.go(() => Nav.sheet("ComplaintTaskSheet", { run: sheet.run }))
    }
    ListRow {
        objectName: "complaint_edit_action"
        Layout.fillWidth: true
        visible: !sheet.settled
        iconName: "pencil"
        title: qsTr("All fields")
        onClicked: sheet.go(() => Nav.open("GenericForm", { kind: "complaint", recordId: sheet.run.complaintId, scope: sheet.run.scope }))
    }

    function go(act: var) {
        close();
        act();
    }
}
