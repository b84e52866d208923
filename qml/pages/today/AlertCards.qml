// Clients who are not content and wait for this person's answer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    visible: Work.myAlerts.length > 0
    spacing: Theme.space2

    Repeater {
        model: Work.myAlerts.slice(0, 3)

        Card {
            id: card

            required property var modelData
            required property int index

            Layout.fillWidth: true
            tone: "danger"
            verticalPadding: Theme.space1

            ListRow {
                objectName: "alert_card_" + card.index
                Layout.fillWidth: true
                iconName: "bell-ring"
                iconTone: "danger"
                title: card.modelData.title
                subtitle: Words.line([card.modelData.site, card.modelData.client])
                detail: card.modelData.words
                onClicked: Nav.open("Alert", { alertId: card.modelData.recordId })
                extras: Chip {
                    iconName: card.modelData.over ? "clock-alert" : "clock"
                    tone: card.modelData.tone
                    text: card.modelData.left
                }
            }
        }
    }
    LinkButton {
        objectName: "all_alerts"
        visible: Work.myAlerts.length > 3
        text: qsTr("All alerts")
        onClicked: Nav.open("Alerts", {})
    }
}
