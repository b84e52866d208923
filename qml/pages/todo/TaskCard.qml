// One thing to do, with its clock.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: card

    required property var task
    readonly property bool issue: task.kind === "issue"
    readonly property bool complaint: task.kind === "complaint"
    readonly property var clientIcons: ({maintenance: "wrench", follow_up: "smile", alert: "bell-ring", suggestion: "lightbulb"})
    readonly property bool worded: task.words !== undefined
    readonly property bool serious: task.severity === "serious" || task.severity === "urgent" || task.severity === "major"

    verticalPadding: Theme.space1

    RecordItem { id: site; recordId: card.task.siteId }

    ListRow {
        Layout.fillWidth: true
        iconName: card.clientIcons[card.task.kind] !== undefined ? card.clientIcons[card.task.kind] : card.complaint ? "message-square-warning" : !card.issue ? "clipboard-check" : card.serious ? "triangle-alert" : "wrench"
        iconTone: card.serious ? "danger" : card.issue || card.complaint || card.task.kind === "maintenance" ? "warning" : "accent"
        title: card.task.title
        subtitle: Words.line([site.title, card.task.place])
        selected: Nav.wide && (Nav.currentParams.issueId === card.task.recordId
                               || Nav.currentParams.inspectionId === card.task.recordId
                               || Nav.currentParams.complaintId === card.task.recordId
                               || Nav.currentParams.followUpId === card.task.recordId
                               || Nav.currentParams.maintenanceId === card.task.recordId)
        onClicked: Work.open(card.task)
        extras: [
            Chip {
                text: App.choiceLabel(card.task.kind, "state", card.task.state)
                tone: card.task.state === "fixed" ? "good" : ""
            },
            Chip {
                iconName: "clock"
                visible: text !== ""
                text: card.worded ? card.task.words : card.issue ? Work.dueWords(card.task.due) : App.dateTime(card.task.at)
                tone: card.worded ? card.task.tone : Work.dueTone(card.task.due)
            },
            Chip {
                visible: card.task.unsent
                iconName: "cloud-upload"
                text: qsTr("Not sent yet")
                tone: "warning"
            }
        ]
    }
}
