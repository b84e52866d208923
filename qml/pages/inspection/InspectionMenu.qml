// What follows from an inspection: the same once more, only what failed, or a report of it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

IconButton {
    id: root

    required property RecordItem inspection
    required property InspectionRun run
    readonly property bool finished: ["finished", "signed"].includes(inspection.fields.state ?? "")

    objectName: "inspection_menu_button"
    readonly property bool mayCreate: App.may("create", "inspection", inspection.scope)

    visible: inspection.exists
    iconName: "ellipsis"
    text: qsTr("More")
    onClicked: sheet.open()

    Templates {
        id: templates
        onStarted: id => Nav.open("Inspection", { inspectionId: id })
        onFailed: error => Nav.warn(error.title)
    }
    RecordItem { id: crew; recordId: root.run.crews.length === 1 ? root.run.crews[0] : "" }
    BottomSheet {
        id: sheet
        title: root.inspection.title

        ListRow {
            objectName: "inspection_crew_action"
            Layout.fillWidth: true
            visible: root.mayCreate
            enabled: !root.finished
            iconName: "hard-hat"
            title: qsTr("Whose work is it?")
            subtitle: root.run.crews.length === 0 ? qsTr("Nobody has said yet") : root.run.crews.length === 1 ? crew.title : qsTr("%n crews", "", root.run.crews.length)
            onClicked: {
                sheet.close();
                Nav.sheet("CrewSheet", { run: root.run });
            }
        }
        ListRow {
            objectName: "inspection_repeat_action"
            Layout.fillWidth: true
            visible: root.mayCreate
            iconName: "copy"
            title: qsTr("Repeat this inspection")
            subtitle: qsTr("The same rooms and crews, by today's checklist")
            onClicked: {
                sheet.close();
                templates.repeatInspection(root.inspection.recordId);
            }
        }
        ListRow {
            objectName: "inspection_recheck_action"
            Layout.fillWidth: true
            visible: root.mayCreate
            enabled: root.finished && root.run.failed > 0
            iconName: "rotate-ccw"
            title: qsTr("Recheck what failed")
            subtitle: !root.finished ? qsTr("Once this inspection is finished")
                : root.run.failed > 0 ? qsTr("%n item(s)", "", root.run.failed) : qsTr("Nothing failed here")
            onClicked: {
                sheet.close();
                templates.recheckInspection(root.inspection.recordId);
            }
        }
        ListRow {
            objectName: "inspection_deviation_action"
            Layout.fillWidth: true
            visible: App.may("create", "deviation", root.inspection.scope)
            enabled: !root.finished
            iconName: "diff"
            title: qsTr("Write a deviation")
            subtitle: qsTr("Something is built otherwise than drawn")
            onClicked: {
                sheet.close();
                Nav.open("Deviation", { siteId: root.inspection.fields.site ?? "", inspectionId: root.inspection.recordId });
            }
        }
        ListRow {
            objectName: "inspection_report_action"
            Layout.fillWidth: true
            iconName: "file-text"
            title: qsTr("Make a report")
            subtitle: qsTr("PDF or table, with photos and signatures")
            separator: false
            onClicked: {
                sheet.close();
                Nav.sheet("ReportSheet", { subjectId: root.inspection.recordId });
            }
        }
    }
}
