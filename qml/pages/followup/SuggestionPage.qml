// One suggestion of a client: what it is about, the answer, and what we do otherwise now.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string suggestionId
    readonly property var fields: suggestion.fields

    objectName: "suggestion_page"
    title: App.kindLabel("suggestion")
    subtitle: Words.line([site.title, site.fields.client_name ?? ""])

    RecordItem { id: suggestion; recordId: page.suggestionId }
    RecordItem { id: site; recordId: page.fields.site ?? "" }
    RecordForm {
        id: form
        kind: "suggestion"
        recordId: page.suggestionId
        scope: suggestion.scope
    }

    DecideBanner {
        Layout.fillWidth: true
        count: suggestion.toDecide
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: suggestion.error ?? form.error
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !suggestion.exists && !suggestion.loading
        iconName: "lightbulb"
        title: qsTr("This suggestion is not on this device")
        text: qsTr("It may not have arrived yet, or you are no longer in its team.")
        actionText: qsTr("Show sync")
        onAction: Nav.open("Sync", {})
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: suggestion.exists
        spacing: Theme.space4

        Card {
            Layout.fillWidth: true

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Chip { text: App.choiceLabel("suggestion", "step", page.fields.step ?? "") }
                Chip {
                    visible: page.fields.state === "open"
                    iconName: "clock"
                    text: Work.dueWords(page.fields.due_on ?? "")
                    tone: Work.dueTone(page.fields.due_on ?? "")
                }
            }
            AppText {
                Layout.fillWidth: true
                look: "row"
                text: page.fields.text ?? ""
            }
        }
        AnswerCard {
            Layout.fillWidth: true
            kind: "suggestion"
            recordId: page.suggestionId
            scope: suggestion.scope
            fields: page.fields
            hint: qsTr("Taken up, or why not")
            onAnswered: Nav.toast(qsTr("Answered"))
        }
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("What we do otherwise now")
        }
        FormFields {
            Layout.fillWidth: true
            form: form
            names: ["measure", "figure_before", "figure_after"]
        }
    }
}
