// The questions of an occasion: those in use, or the draft of the next version while it is written.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string occasion
    readonly property var row: questionnaires.rows.find(one => one.occasion === occasion) ?? null
    readonly property string draftId: row?.draftId ?? ""
    readonly property bool mine: draftId !== "" && row.draftMine
    readonly property var questions: draftId !== "" ? form.values.questions ?? [] : row?.questions ?? []
    readonly property bool mayWrite: App.may("create", "questionnaire", "company")
    readonly property bool mayApprove: draftId !== "" && App.transitions("questionnaire", "company", form.values).some(step => step.to === "in_use")
    readonly property var kinds: [{ value: "score", label: qsTr("1 to 5") }, { value: "yes_no", label: qsTr("Yes or no") }, { value: "nps", label: qsTr("0 to 10") }, { value: "text", label: qsTr("Words") }]

    objectName: "questionnaire_page"
    title: row?.label ?? App.kindLabel("questionnaire")
    subtitle: draftId !== "" ? Words.line([qsTr("Draft"), form.savedAt ? qsTr("saved %1").arg(App.time(form.savedAt)) : ""])
              : row === null ? "" : row.recordId === "" ? qsTr("the app's own") : qsTr("version %1").arg(row.version)
    footerShown: row !== null && (draftId === "" ? mayWrite : mayApprove)

    Questionnaires {
        id: questionnaires
        personId: App.personId
        onApproved: Nav.toast(qsTr("In use from now on"))
        onFailed: error => trouble.error = error
    }
    RecordForm {
        id: form
        kind: "questionnaire"
        recordId: page.draftId
        scope: "company"
    }
    ErrorBanner {
        id: trouble
        objectName: "questionnaire_error"
        Layout.fillWidth: true
        error: questionnaires.error ?? form.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !questionnaires.known && questionnaires.error === null
    }
    Repeater {
        model: page.questions.length

        Card {
            id: card

            required property int index
            readonly property var question: page.questions[index] ?? ({ key: "", kind: "score", text: {} })

            Layout.fillWidth: true
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                visible: !page.mine
                look: "row"
                text: questionnaires.inWords(card.question.text)
            }
            Chip {
                visible: !page.mine
                text: page.kinds.find(one => one.value === card.question.kind)?.label ?? ""
            }
            AppTextField {
                objectName: "question_words_" + card.index
                Layout.fillWidth: true
                visible: page.mine
                label: qsTr("Question %1").arg(card.index + 1)
                value: questionnaires.inWords(card.question.text)
                maximumLength: 200
                onEdited: text => page.change(card.index, { text: questionnaires.inEveryLanguage(text) })
            }
            SegmentedChoice {
                objectName: "question_kind_" + card.index
                Layout.fillWidth: true
                visible: page.mine
                name: qsTr("How it is answered")
                options: page.kinds
                value: card.question.kind
                onChosen: value => page.change(card.index, { kind: value, key: "q" + (card.index + 1) + "_" + value })
            }
            LinkButton {
                objectName: "question_remove_" + card.index
                visible: page.mine && page.questions.length > 1
                iconName: "trash-2"
                text: qsTr("Take it out")
                onClicked: form.set("questions", page.questions.filter((one, index) => index !== card.index))
            }
        }
    }
    SecondaryButton {
        objectName: "question_add"
        Layout.fillWidth: true
        visible: page.mine && page.questions.length < 6
        iconName: "plus"
        text: qsTr("Another question")
        onClicked: form.set("questions", page.questions.concat([{ key: "q" + Date.now(), kind: "yes_no", department: "adviser", text: questionnaires.inEveryLanguage("") }]))
    }
    EmptyState {
        Layout.fillWidth: true
        visible: questionnaires.known && page.row === null
        iconName: "clipboard-list"
        title: qsTr("There is no such occasion")
        text: qsTr("Choose another one.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }

    footer: PrimaryButton {
        objectName: "questionnaire_main"
        Layout.fillWidth: true
        enabled: page.draftId === "" || questionnaires.fit(page.questions)
        text: page.draftId === "" ? qsTr("Write a new version") : enabled ? qsTr("Approve it for use") : qsTr("First: each question needs its words")
        onClicked: {
            trouble.error = null;
            if (page.draftId === "")
                return questionnaires.begin(page.occasion);
            form.flush();
            questionnaires.approve(page.draftId);
        }
    }

    function change(index: int, what: var): void {
        form.set("questions", questions.map((one, at) => at === index ? Object.assign({}, one, what) : one));
    }
}
