// The one thing that cannot wait, with its clock.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: card

    property var issue: null             // a task of Work, or null: nothing burns
    readonly property bool narrow: width < Theme.listPane * Theme.textScale - Theme.space6
    readonly property bool burns: issue !== null
    readonly property string recordId: issue?.recordId ?? ""

    visible: burns
    tone: "danger"
    mark: true
    spacing: Theme.space3

    RecordItem { id: site; recordId: card.issue?.siteId ?? "" }
    RecordItem { id: assignee; recordId: card.issue?.assignee ?? "" }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "triangle-alert"
            color: Theme.danger
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: !card.burns ? "" : card.issue.severity !== "serious" ? card.issue.title
                      : App.choiceLabel("issue", "severity", "serious") + " · " + card.issue.title
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([site.title, card.issue?.place ?? "", assignee.title])
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: card.narrow ? 0 : Theme.icon + Theme.space2
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        DangerButton {
            Layout.fillWidth: true
            compact: true
            iconName: "wrench"
            text: qsTr("Handle")
            onClicked: Nav.open("Issue", {issueId: card.issue.recordId})
        }
        FilledButton {
            Layout.fillWidth: true
            compact: true
            iconName: "clock"
            text: Work.dueWords(card.issue?.due ?? "")
            fill: Theme.surface
            wordColor: Work.dueTone(card.issue?.due ?? "") === "danger" ? Theme.danger : Theme.warning
            outline: Theme.toneBorder("danger")
            Accessible.description: qsTr("Opens the site")
            onClicked: Nav.open("Site", {siteId: card.issue.siteId})
        }
    }
}
