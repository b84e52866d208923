// Where the visit stands: due when, tried how often, what the client said the time before, what it opened.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column {
    id: root

    required property FollowUpRun run
    readonly property var fields: run.fields
    readonly property bool open: ["planned", "running", "invalid"].includes(fields.state ?? "")

    spacing: Theme.space2

    Flow {
        width: root.width
        spacing: Theme.space2

        Chip {
            iconName: "clock"
            visible: root.open
            text: root.fields.planned_for ? App.dateTime(root.fields.planned_for) : Work.dueWords(root.fields.due_on ?? "")
            tone: root.fields.planned_for ? "info" : Work.dueTone(root.fields.due_on ?? "")
        }
        Chip {
            visible: !root.open
            iconName: root.fields.state === "done" ? "circle-check" : "circle-minus"
            tone: root.fields.state === "done" ? "good" : ""
            text: App.choiceLabel("follow_up", "state", root.fields.state ?? "")
        }
        Chip {
            visible: (root.fields.way ?? "") !== ""
            iconName: root.fields.way === "visit" ? "map-pin" : "phone"
            text: App.choiceLabel("follow_up", "way", root.fields.way ?? "")
        }
        Chip {
            objectName: "follow_up_attempts"
            visible: root.run.attempts.length > 0
            iconName: "phone-missed"
            tone: "warning"
            text: qsTr("Tried %n time(s)", "", root.run.attempts.length)
        }
        Chip {
            visible: root.run.last !== null && root.run.last.csat > 0
            iconName: "star"
            text: qsTr("Last time %1 of 5").arg(root.run.last?.csat ?? 0)
        }
    }
    AppText {
        width: root.width
        visible: root.run.attempts.length > 0
        look: "secondary"
        text: root.run.attempts.length === 0 ? "" : Words.line([App.dateTime(root.run.attempts[0].at), root.run.attempts[0].reason, root.run.attempts[0].words, root.run.attempts[0].by])
    }
    AppText {
        objectName: "follow_up_questions_kept"
        width: root.width
        visible: root.run.changedSince
        look: "secondary"
        text: qsTr("The questionnaire has been changed since; this visit keeps the questions it began with.")
    }
    Card {
        width: root.width
        visible: root.run.about !== null
        verticalPadding: Theme.space1

        ListRow {
            objectName: "follow_up_about"
            Layout.fillWidth: true
            iconName: root.run.about?.kind === "complaint" ? "message-square-warning" : "wrench"
            title: root.run.about?.title ?? ""
            subtitle: root.run.about === null ? "" : App.kindLabel(root.run.about.kind)
            onClicked: root.run.about.kind === "complaint" ? Nav.open("Complaint", { complaintId: root.run.about.recordId })
                                                            : Nav.open("Maintenance", { maintenanceId: root.run.about.recordId })
        }
    }
    Card {
        width: root.width
        visible: root.run.alert !== null
        tone: root.run.alert?.state === "open" ? "danger" : ""
        verticalPadding: Theme.space1

        ListRow {
            objectName: "follow_up_opened_alert"
            Layout.fillWidth: true
            iconName: "bell-ring"
            iconTone: root.run.alert?.state === "open" ? "danger" : "good"
            title: App.kindLabel("alert")
            subtitle: App.choiceLabel("alert", "state", root.run.alert?.state ?? "")
            onClicked: Nav.open("Alert", { alertId: root.run.alert.recordId })
        }
    }
}
