// A client who is not content: what they said, until when they are to be answered, and the answer.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string alertId
    readonly property var fields: alert.fields
    readonly property var row: Work.followUps.alerts.find(one => one.recordId === alertId) ?? null

    objectName: "alert_page"
    title: App.kindLabel("alert")
    subtitle: Words.line([site.title, site.fields.client_name ?? ""])

    RecordItem { id: alert; recordId: page.alertId }
    RecordItem { id: site; recordId: page.fields.site ?? "" }
    RecordItem { id: visit; recordId: page.fields.follow_up ?? "" }

    AlertSeen { alertId: page.alertId }
    DecideBanner {
        objectName: "alert_decide"
        Layout.fillWidth: true
        count: alert.toDecide
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: alert.error
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !alert.exists && !alert.loading
        iconName: "bell-ring"
        title: qsTr("This alert is not on this device")
        text: qsTr("It may not have arrived yet, or you are no longer in its team.")
        actionText: qsTr("Show sync")
        onAction: Nav.open("Sync", {})
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: alert.exists
        spacing: Theme.space4

        Card {
            Layout.fillWidth: true
            tone: page.fields.state === "open" ? "danger" : ""

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Chip {
                    visible: (page.fields.score ?? 0) > 0
                    iconName: "star"
                    filled: true
                    tone: (page.fields.score ?? 5) <= 2 ? "danger" : ""
                    text: qsTr("%1 of 5").arg(page.fields.score ?? 0)
                }
                Chip {
                    visible: page.fields.nps !== undefined && page.fields.nps !== null
                    filled: true
                    tone: (page.fields.nps ?? 10) <= 6 ? "danger" : ""
                    text: qsTr("NPS %1 of 10").arg(page.fields.nps ?? 0)
                }
                Chip {
                    objectName: "alert_left"
                    visible: page.row !== null && page.row.left !== ""
                    iconName: page.row?.over ? "clock-alert" : "clock"
                    tone: page.row?.tone ?? ""
                    text: page.row?.left ?? ""
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "row"
                text: page.fields.words ?? ""
            }
        }
        Card {
            Layout.fillWidth: true
            visible: visit.exists
            verticalPadding: Theme.space1

            ListRow {
                objectName: "alert_visit"
                Layout.fillWidth: true
                iconName: "smile"
                title: App.choiceLabel("follow_up", "rule", visit.fields.rule ?? "")
                subtitle: App.dateTime(visit.fields.finished_at ?? "")
                onClicked: Nav.open("FollowUp", { followUpId: page.fields.follow_up })
            }
        }
        AnswerCard {
            Layout.fillWidth: true
            kind: "alert"
            recordId: page.alertId
            scope: alert.scope
            fields: page.fields
            hint: qsTr("What the client was told, and what we do now")
            onAnswered: Nav.toast(qsTr("Answered"))
        }
        SecondaryButton {
            objectName: "alert_complaint_button"
            Layout.fillWidth: true
            visible: RegisterScope.any()
            iconName: "message-square-warning"
            text: qsTr("It is a complaint: register it")
            onClicked: Nav.open("RegisterComplaint", {})
        }
    }
}
