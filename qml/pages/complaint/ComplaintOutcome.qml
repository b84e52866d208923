// How it ended, or what is agreed: what was said and learned. Causes, never a blamed person.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property var fields: ({})
    readonly property var told: ["plan", "solution", "cause", "prevention", "client_words", "score", "unfounded_reason", "loss_words", "loss_money", "loss_days",
                                  "analysis", "lesson", "measure", "measure_on"]
    readonly property var facts: told.filter(name => fields[name] !== undefined && fields[name] !== null && fields[name] !== "")

    visible: facts.length > 0
    spacing: Theme.space3

    Repeater {
        model: root.facts

        ColumnLayout {
            required property string modelData

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                look: "label"
                tone: "muted"
                text: App.fieldLabel("complaint", parent.modelData)
            }
            AppText {
                objectName: "outcome_" + parent.modelData
                Layout.fillWidth: true
                text: App.valueWords("complaint", parent.modelData, root.fields[parent.modelData])
            }
        }
    }
}
