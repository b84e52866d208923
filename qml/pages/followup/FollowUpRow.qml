// One follow-up visit in a list or in the plan of the day.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: row

    required property var visit          // a row of FollowUps
    property bool opens: true            // by itself
    readonly property bool finished: visit.state === "done"

    lead: visit.plannedFor !== "" && Work.dayKey(visit.plannedFor) === Work.today ? App.time(visit.plannedFor) : ""
    iconName: "smile"
    iconTone: finished ? "good" : visit.late > 0 ? "danger" : "proof"
    title: visit.title
    subtitle: Words.line([visit.site, visit.client, visit.person])
    detail: finished ? App.dateTime(visit.finishedAt)
            : Words.line([lead !== "" ? "" : visit.plannedFor !== "" ? App.dateTime(visit.plannedFor) : Work.dueWords(visit.dueOn),
                          visit.lastScore > 0 ? qsTr("last time %1 of 5").arg(visit.lastScore) : "",
                          visit.attempts > 0 ? qsTr("tried %n time(s)", "", visit.attempts) : ""])
    selected: Nav.wide && Nav.currentParams.followUpId === visit.recordId
    onClicked: if (opens) Nav.open("FollowUp", { followUpId: visit.recordId })
}
