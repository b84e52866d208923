// What clients are asked, by occasion, and the next version where somebody writes one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    objectName: "questionnaires_page"
    title: qsTr("Questionnaires")
    subtitle: qsTr("At most six questions; a visit keeps those it began with")

    Questionnaires {
        id: questionnaires
        personId: App.personId
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: questionnaires.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !questionnaires.known && questionnaires.error === null
    }
    Repeater {
        model: questionnaires.rows

        Card {
            id: card

            required property var modelData

            Layout.fillWidth: true
            verticalPadding: Theme.space1

            ListRow {
                objectName: "questionnaire_" + card.modelData.occasion
                Layout.fillWidth: true
                iconName: "clipboard-list"
                title: card.modelData.label
                subtitle: Words.line([qsTr("%n question(s)", "", card.modelData.questions.length),
                                      card.modelData.recordId === "" ? qsTr("the app's own") : qsTr("version %1").arg(card.modelData.version)])
                detail: card.modelData.draftId === "" ? "" : qsTr("A new version is being written")
                onClicked: Nav.open("Questionnaire", { occasion: card.modelData.occasion })
            }
        }
    }
}
