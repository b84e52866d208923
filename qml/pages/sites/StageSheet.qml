// One stage: planned and real dates, its inspections, and what may be done with it now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string stageId
    required property string siteId

    function span(from: var, to: var): string {
        const start = from === undefined ? "" : App.date(from);
        return to === undefined ? (start + " –").trim() : (start + " – " + App.date(to)).trim();
    }
    function move(to: string): void {
        const day = Qt.formatDate(App.now, "yyyy-MM-dd");
        const set = {state: to};
        if (to === "running" && stage.fields.started_on === undefined)
            set.started_on = day;
        if (to === "accepted")
            set.accepted_on = day;
        writer.save([{record: sheet.stageId, kind: "stage", scope: stage.scope, set: set}]);
    }

    title: stage.exists ? App.choiceLabel("stage", "code", stage.fields.code) : ""

    RecordItem { id: stage; recordId: sheet.stageId }
    RecordWriter {
        id: writer
        onSaved: {
            Nav.toast(qsTr("Saved on this device"));
            sheet.close();
        }
        onFailed: error => problem.error = error
    }
    RecordListModel {
        id: inspections
        kind: "inspection"
        scope: App.siteScope(sheet.siteId)
        where: ({stage: sheet.stageId})
    }
    ErrorBanner {
        id: problem
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    Chip {
        visible: stage.exists
        text: stage.exists ? App.choiceLabel("stage", "state", stage.fields.state) : ""
        tone: stage.fields.state === "accepted" ? "good" : stage.fields.state === "running" ? "accent" : ""
    }
    AppText {
        Layout.fillWidth: true
        tone: "muted"
        text: qsTr("Planned %1").arg(sheet.span(stage.fields.planned_start, stage.fields.planned_end)) + "\n"
              + qsTr("Real %1").arg(sheet.span(stage.fields.started_on, stage.fields.accepted_on))
    }
    Hairline {}
    Repeater {
        model: inspections

        RecordRow {
            Layout.fillWidth: true
            onClicked: sheet.close()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: inspections.empty
        look: "secondary"
        text: qsTr("No inspection in this stage yet.")
    }
    SecondaryButton {
        Layout.fillWidth: true
        iconName: "clipboard-check"
        text: qsTr("Inspect this stage")
        onClicked: {
            sheet.close();
            Nav.sheet("RecordSheet", {siteId: sheet.siteId, stageId: sheet.stageId});
        }
    }
    Repeater {
        model: stage.exists && App.may("edit", "stage", stage.scope) ? App.transitions("stage", stage.scope, stage.fields) : []

        DarkButton {
            required property var modelData

            objectName: "stage_move_" + modelData.to
            Layout.fillWidth: true
            text: modelData.label
            busy: writer.busy
            onClicked: sheet.move(modelData.to)
        }
    }
}
