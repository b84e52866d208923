// The stages of a site on their rail; a tap opens what is known of one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: card

    required property string siteId
    readonly property bool known: stages.count > 0

    verticalPadding: Theme.space3
    spacing: 0

    function stateAt(row: int): string { return row < 0 || row >= stages.count ? "" : stages.get(row).fields.state; }
    // The stage after one that is not accepted is shut; those behind it are only named.
    function phaseOf(row: int, state: string): string {
        if (state === "accepted")
            return "done";
        if (state === "running")
            return "current";
        return row > 0 && stateAt(row - 1) === "running" ? "locked" : "waiting";
    }
    function wordsOf(row: int, fields: var): string {
        switch (phaseOf(row, fields.state)) {
        case "done": return fields.accepted_on === undefined ? App.choiceLabel("stage", "state", "accepted")
                                                             : qsTr("Accepted %1").arg(App.date(fields.accepted_on));
        case "current":
            if (fields.planned_end === undefined)
                return App.choiceLabel("stage", "state", "running");
            return isLate(fields) ? qsTr("%n day(s) late", "", Work.daysLate(fields.planned_end))
                                  : qsTr("To be finished %1").arg(App.date(fields.planned_end));
        default: return "";
        }
    }
    function isLate(fields: var): bool {
        return fields.state === "running" && fields.planned_end !== undefined && Work.daysLate(fields.planned_end) > 0;
    }

    RecordListModel {
        id: stages
        kind: "stage"
        scope: App.siteScope(card.siteId)
        where: ({site: card.siteId})
        sortBy: "position"
    }
    Repeater {
        model: stages

        TimelineRow {
            id: stage

            required property int index
            required property string recordId
            required property var fields

            objectName: "stage_" + index
            Layout.fillWidth: true
            title: App.choiceLabel("stage", "code", fields.code)
            phase: card.phaseOf(index, fields.state)
            subtitle: phase === "locked" ? gate.summary : card.wordsOf(index, fields)
            subtitleTone: card.isLate(fields) ? "danger" : "muted"
            first: index === 0
            last: index === stages.count - 1
            onClicked: Nav.sheet("StageSheet", {stageId: recordId, siteId: card.siteId})

            StageGate {
                id: gate
                stageId: stage.phase === "locked" ? stage.recordId : ""
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: stages.empty
        iconName: "flag"
        title: qsTr("No stages yet")
        text: qsTr("The office lays out the stages when the contract starts.")
    }
}
