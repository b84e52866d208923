// What the client suggested at this visit, each with its answer once there is one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property FollowUpRun run
    property bool readOnly: false

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        visible: root.run.suggestions.length > 0 || !root.readOnly
        title: App.kindLabel("suggestion")
        actionText: root.readOnly ? "" : qsTr("Add")
        actionIcon: "plus"
        onAction: Nav.sheet("SuggestionSheet", { run: root.run })
    }
    Repeater {
        model: root.run.suggestions

        Card {
            id: card

            required property var modelData
            required property int index

            Layout.fillWidth: true
            verticalPadding: Theme.space1

            ListRow {
                objectName: "visit_suggestion_" + card.index
                Layout.fillWidth: true
                iconName: "lightbulb"
                iconTone: card.modelData.state === "open" ? "warning" : "good"
                title: card.modelData.text
                subtitle: Words.line([card.modelData.step, App.choiceLabel("suggestion", "state", card.modelData.state)])
                detail: card.modelData.answer
                onClicked: Nav.open("Suggestion", { suggestionId: card.modelData.recordId })
            }
        }
    }
}
