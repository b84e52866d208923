// What clients would have us do otherwise, by step of the process; each is owed an answer.
import Plumbline.Controls
import Plumbline.Pages

AnswerList {
    objectName: "suggestions_page"
    title: qsTr("Suggestions")
    kind: "suggestion"
    entries: Work.followUps.suggestions
    iconName: "lightbulb"
    nothing: qsTr("Every suggestion has its answer")
    why: qsTr("What clients suggest at a follow-up visit stands here until it is answered.")
    onChosen: id => Nav.open("Suggestion", { suggestionId: id })
}
