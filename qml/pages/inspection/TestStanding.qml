// How a timed test stands, in one line with its tone.
import QtQuick
import Plumbline

QtObject {
    id: root

    required property TimedTestRun run
    readonly property string tone: {
        switch (run.standing) {
        case "due": return "warning";
        case "overdue": return "danger";
        case "judged": return run.verdict.outcome === "pass" ? "good" : "danger";
        case "running": return "accent";
        default: return "muted";
        }
    }
    readonly property string words: {
        switch (run.standing) {
        case "running": return qsTr("%1 to go").arg(run.leftWords);
        case "due":
        case "overdue": return run.lateWords === "" ? qsTr("Time is up") : qsTr("Due %1 ago").arg(run.lateWords);
        case "judged": return run.verdict.words;
        case "void": return App.choiceLabel("timed_test", "state", "aborted");
        default: return "";
        }
    }
}
