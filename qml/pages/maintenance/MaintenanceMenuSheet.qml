// What else can be done about a repair.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property MaintenanceRun run
    required property var steps          // of the workflow, that are not the main one
    required property MaintenancePage page // where a step is taken
    readonly property bool settled: ["signed", "followed_up", "declined"].includes(run.fields.state)

    objectName: "maintenance_menu_sheet"
    title: run.fields.number ?? ""

    Repeater {
        model: sheet.steps

        ListRow {
            required property var modelData

            objectName: "maintenance_step_" + modelData.to
            Layout.fillWidth: true
            iconName: modelData.to === "declined" ? "circle-x" : modelData.to === "appointed" ? "calendar-check" : "arrow-right"
            title: modelData.label
            separator: true
            onClicked: sheet.go(() => sheet.page.take(modelData))
        }
    }
    ListRow {
        objectName: "maintenance_by_phone"
        Layout.fillWidth: true
        visible: sheet.run.fields.state === "done"
        iconName: "phone"
        title: qsTr("The client confirms by phone or voice")
        separator: true
        onClicked: sheet.go(() => sheet.page.byPhone())
    }
    ListRow {
        objectName: "maintenance_quote_action"
        Layout.fillWidth: true
        visible: !sheet.settled && App.may("create", "quotation", sheet.run.scope)
        iconName: "receipt"
        title: qsTr("Make a quotation")
        separator: true
        onClicked: sheet.go(() => sheet.page.go({ kind: "quote" }))
    }
    ListRow {
        objectName: "maintenance_report_action"
        Layout.fillWidth: true
        iconName: "file-text"
        title: qsTr("Report for the client")
        separator: !sheet.settled
        onClicked: sheet.go(() => Nav.sheet("ReportSheet", { subjectId: sheet.run.maintenanceId, of: "maintenance" }))
    }
    ListRow {
        objectName: "maintenance_edit_action"
        Layout.fillWidth: true
        visible: !sheet.settled
        iconName: "pencil"
        title: qsTr("All fields")
        onClicked: sheet.go(() => Nav.open("GenericForm", { kind: "maintenance", recordId: sheet.run.maintenanceId, scope: sheet.run.scope }))
    }

    function go(act: var) {
        close();
        act();
    }
}
