// One site in the list: where, which stage, how far against the plan.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Pressable {
    id: card

    required property int index
    required property string recordId
    required property string title
    required property var fields
    required property bool unsent
    property bool selected: false
    readonly property int actual: fields.progress ?? 0
    readonly property int planned: fields.planned_progress ?? -1
    readonly property int behind: planned < 0 ? 0 : planned - actual
    readonly property string stage: fields.stage === undefined ? "" : App.choiceLabel("site", "stage", fields.stage)

    radius: Theme.radiusCard
    padding: Theme.space4
    text: Words.line([title, stage, qsTr("%1 % done").arg(actual)])
    Accessible.role: Accessible.ListItem

    contentItem: ColumnLayout {
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    look: "row"
                    text: card.title
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    look: "secondary"
                    text: Words.line([card.fields.client_name ?? "", card.fields.address ?? ""])
                    Accessible.ignored: true
                }
            }
            Icon {
                visible: card.unsent
                name: "cloud-upload"
                size: Theme.iconMedium
                color: Theme.warning
            }
            Chip {
                Layout.alignment: Qt.AlignTop
                visible: card.stage !== ""
                text: card.stage
                tone: card.fields.stage === "completion" || card.fields.stage === "aftersales" ? "good" : ""
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            ProgressLine {
                Layout.fillWidth: true
                thin: true
                done: card.actual / 100
                expected: card.planned < 0 ? -1 : card.planned / 100
                tone: card.behind > 2 ? "warning" : "good"
            }
            AppText {
                look: "secondary"
                strong: true
                text: qsTr("%1 %").arg(card.actual)
                Accessible.ignored: true
            }
            AppText {
                visible: card.behind > 2
                look: "secondary"
                strong: true
                tone: "warning"
                text: qsTr("%1 % behind").arg(card.behind)
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: card.radius
        color: card.selected ? Theme.accentWash : Theme.surface
        border.width: Theme.hairline
        border.color: card.selected ? Theme.toneBorder("accent") : Theme.border

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: card.down || card.hovered
        }
    }
}
