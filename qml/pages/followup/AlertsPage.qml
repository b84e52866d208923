// Clients who are not content: each is answered within a day, by the adviser or the deputy general manager.
import Plumbline.Controls
import Plumbline.Pages

AnswerList {
    objectName: "alerts_page"
    title: qsTr("Alerts")
    kind: "alert"
    entries: Work.followUps.alerts
    iconName: "bell-ring"
    nothing: qsTr("Every client has been answered")
    why: qsTr("A score of 2 and less, or 6 of 10 and less, opens an alert by itself.")
    onChosen: id => Nav.open("Alert", { alertId: id })
}
