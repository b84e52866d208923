// One crew in the list of all: its score, and what it stands on.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var score          // of CrewScores.list

    signal opened

    verticalPadding: Theme.space1

    ListRow {
        objectName: root.objectName + "_row"
        Layout.fillWidth: true
        iconName: "hard-hat"
        text: spoken([title, subtitle, detail, qsTr("Score %1").arg(root.figure)])
        title: root.score.name
        subtitle: Words.line([App.choiceLabel("crew", "trade", root.score.trade), root.firstPass()])
        detail: Words.line([root.countOf(root.score.pointsOver, qsTr("%1 of %2 points beyond")), root.reopened(), root.redLines()])
        trailing: root.large ? qsTr("Score %1").arg(root.figure) : ""
        tail: AppText {
            objectName: root.objectName + "_figure"
            visible: !root.large
            look: "number"
            text: root.figure
            Accessible.ignored: true
        }
        onClicked: root.opened()
        extras: Chip {
            visible: root.score.openObjections > 0
            tone: "warning"
            iconName: "scale"
            text: qsTr("%n answer(s) owed", "", root.score.openObjections)
        }
    }

    readonly property string figure: score.judged ? String(score.score) : "–"
    readonly property bool large: Theme.textScale > 1.3

    function firstPass(): string {
        const figure = score.firstPass;
        return figure.of === 0 ? qsTr("nothing inspected") : qsTr("%1 % passed at first").arg(Math.round(figure.share * 100));
    }
    function countOf(figure: var, words: string): string {
        return figure.of === 0 ? "" : words.arg(figure.count).arg(figure.of);
    }
    function reopened(): string {
        return score.reopened.count === 0 ? "" : qsTr("%n sent back", "", score.reopened.count);
    }
    function redLines(): string {
        return score.redLines.count === 0 ? "" : qsTr("%n red line(s)", "", score.redLines.count);
    }
}
