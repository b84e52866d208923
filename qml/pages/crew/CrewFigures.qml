// The score of a crew and the four figures it is made of; each opens the records it counts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var score          // of CrewScores.list, or null
    required property string title       // of the crew
    readonly property var lines: score === null ? [] : [
        { name: "first_pass", icon: "circle-check-big", words: qsTr("Passed at the first inspection"),
          figure: score.firstPass.of === 0 ? "–" : qsTr("%1 %").arg(Math.round(score.firstPass.share * 100)),
          detail: qsTr("%1 of %2 items").arg(score.firstPass.count).arg(score.firstPass.of),
          groups: [{ label: qsTr("Not passed at first"), ids: score.firstPass.others }, { label: qsTr("Passed"), ids: score.firstPass.records }] },
        { name: "points_over", icon: "ruler", words: qsTr("Points beyond the limit"), figure: String(score.pointsOver.count),
          detail: qsTr("of %n measured", "", score.pointsOver.of), groups: [{ label: qsTr("Items with points beyond"), ids: score.pointsOver.records }] },
        { name: "reopened", icon: "rotate-ccw", words: qsTr("Issues sent back"), figure: String(score.reopened.count),
          detail: qsTr("of %n issue(s)", "", score.reopened.of), groups: [{ label: qsTr("Issues sent back"), ids: score.reopened.records }] },
        { name: "red_lines", icon: "triangle-alert", words: qsTr("Red lines failed"), figure: String(score.redLines.count),
          detail: qsTr("each takes 10 off"), groups: [{ label: qsTr("Red lines failed"), ids: score.redLines.records }] }
    ]

    spacing: 0
    verticalPadding: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            objectName: "crew_score_number"
            look: "greeting"
            text: root.score === null ? "" : root.score.judged ? root.score.score : "–"
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("of 100: 60 for the first inspection, 20 for points, 20 for issues sent back")
        }
    }
    Repeater {
        model: root.lines

        ListRow {
            id: line

            required property var modelData
            required property int index
            readonly property int records: modelData.groups.reduce((sum, group) => sum + group.ids.length, 0)

            objectName: "crew_figure_" + modelData.name
            Layout.fillWidth: true
            iconName: modelData.icon
            text: spoken([title, subtitle, modelData.figure])
            title: modelData.words
            subtitle: modelData.detail
            trailing: large ? modelData.figure : ""
            trailingTone: ""
            tail: AppText {
                objectName: "crew_figure_" + line.modelData.name + "_count"
                visible: !line.large
                look: "heading"
                text: line.modelData.figure
                Accessible.ignored: true
            }
            chevron: records > 0
            separator: index < root.lines.length - 1
            onClicked: if (records > 0) Nav.open("CrewRecords", { title: modelData.words, subtitle: root.title, groups: modelData.groups })
        }
    }
}
