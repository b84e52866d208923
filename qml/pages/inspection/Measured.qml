// How the measured points of one item stand against its limit: the app judges, people confirm.
// The limit is the permitted deviation either way; without one there is nothing to judge.
import QtQuick

QtObject {
    id: root

    property var points: []
    property var limit: undefined
    property string unit

    readonly property bool judged: points.length > 0 && limit !== undefined && limit !== null && limit !== ""
    readonly property real worst: points.reduce((most, point) => Math.abs(point) > Math.abs(most) ? point : most, 0)
    readonly property bool exceeded: judged && exceeds(worst)
    readonly property string verdict: {
        if (!judged)
            return "";
        if (exceeded)
            return qsTr("Largest deviation %1, over the limit by %2 → judged as failed")
                .arg(amount(worst)).arg(amount(Math.abs(worst) - Number(limit)));
        return qsTr("Largest deviation %1, within the limit of %2").arg(amount(worst)).arg(amount(limit));
    }

    function exceeds(point: real): bool {
        return judged && Math.abs(point) > Number(limit);
    }
    // 6.2 − 4 is 2.2 for a person, not 2.2000000000000002.
    function amount(value: var): string {
        return (Number(Number(value).toFixed(3)) + " " + unit).trim();
    }
}
