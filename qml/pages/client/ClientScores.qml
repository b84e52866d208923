// How satisfied the client was, each time somebody asked; the latest at the right.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var scores: []              // [{at, score, kind, recordId, title}], the oldest first
    readonly property var shown: scores.slice(-8)

    function toneOf(score: int): string { return score <= 2 ? "danger" : score === 3 ? "warning" : "good"; }

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Satisfaction over time")
    }
    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: root.shown

                Pressable {
                    id: bar

                    required property var modelData
                    required property int index

                    objectName: "score_" + index
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.target * 2
                    implicitHeight: Theme.target * 2
                    text: Words.line([App.date(modelData.at), modelData.title, qsTr("%1 of 5").arg(modelData.score)])
                    onClicked: RecordRoutes.open(modelData.kind, modelData.recordId, "")
                    contentItem: Item {
                        Rectangle {
                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.bottom: parent.bottom
                            width: Math.min(parent.width, Theme.space6)
                            height: Math.max(width / 2, (parent.height - number.height - Theme.space1) * bar.modelData.score / 5)
                            radius: Theme.radiusSmall / 2
                            color: Theme.toneText(root.toneOf(bar.modelData.score))

                            AppText {
                                id: number
                                anchors.bottom: parent.top
                                anchors.horizontalCenter: parent.horizontalCenter
                                look: "label"
                                strong: true
                                text: bar.modelData.score
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: root.shown.length < 2 ? App.date(root.shown[0]?.at ?? "")
                                        : qsTr("%1 to %2").arg(App.date(root.shown[0].at)).arg(App.date(root.shown[root.shown.length - 1].at))
        }
    }
}
