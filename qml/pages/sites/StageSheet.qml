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
    readonly property bool waiting: stage.exists && stage.fields.state === "waiting"
    property bool waited: false          // once shown, the start stays to tell that it was saved
    readonly property var steps: stage.exists && App.may("edit", "stage", stage.scope)
                                 ? App.transitions("stage", stage.scope, stage.fields) : []

    function span(words: string, from: var, to: var): string {
        if (from === undefined && to === undefined)
            return "";
        const start = from === undefined ? "" : App.date(from);
        return words.arg(to === undefined ? (start + " –").trim() : (start + " – " + App.date(to)).trim());
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

    onWaitingChanged: if (waiting) waited = true
    title: stage.exists ? App.choiceLabel("stage", "code", stage.fields.code) : ""

    RecordItem { id: stage; recordId: sheet.stageId }
    RecordItem { id: overrider; recordId: stage.fields.overridden_by ?? "" }
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
        visible: text !== ""
        tone: "muted"
        text: [sheet.span(qsTr("Planned %1"), stage.fields.planned_start, stage.fields.planned_end),
               sheet.span(qsTr("Real %1"), stage.fields.started_on, stage.fields.accepted_on)].filter(line => line !== "").join("\n")
    }
    AppText {
        objectName: "stage_overridden"
        Layout.fillWidth: true
        visible: stage.fields.overridden_by !== undefined
        tone: "warning"
        text: qsTr("Overridden by %1: %2").arg(overrider.title).arg(stage.fields.override_reason ?? "")
    }
    Repeater {
        model: sheet.waited ? [sheet.stageId] : []

        StageStart {
            required property string modelData

            Layout.fillWidth: true
            visible: sheet.waiting
            stageId: modelData
            steps: sheet.steps
            onOpened: (page, params) => {
                sheet.close();
                Nav.open(page, params);
            }
            onStarted: {
                Nav.toast(qsTr("Saved on this device"));
                sheet.close();
            }
        }
    }
    Hairline {}
    Repeater {
        model: inspections

        RecordRow {
            Layout.fillWidth: true
            onClicked: sheet.close()
        }
    }
    StageBriefings {
        Layout.fillWidth: true
        siteId: sheet.siteId
        stageId: sheet.stageId
        onOpened: params => {
            sheet.close();
            Nav.open("Briefing", params);
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: inspections.empty
        look: "secondary"
        text: qsTr("No inspection in this stage yet.")
    }
    ListRow {
        objectName: "stage_report"
        Layout.fillWidth: true
        visible: !inspections.empty
        iconName: "file-text"
        title: qsTr("Report of this stage")
        separator: false
        onClicked: {
            sheet.close();
            Nav.sheet("ReportSheet", {subjectId: sheet.stageId, of: "stage"});
        }
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
        model: sheet.waiting ? [] : sheet.steps // a start goes through its gate

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
