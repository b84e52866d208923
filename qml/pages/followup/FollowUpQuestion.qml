// One question of the questionnaire, answered as its kind wants it, and what a low answer sets going.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column { // not a layout: words that wrap then always have their own height
    id: root

    required property var question       // {key, kind, field, text}
    property var value                   // number, bool or text; undefined: not said
    property bool readOnly: false
    property bool low: false             // opens an alert

    signal answered(var value)           // null: taken back

    objectName: "question_" + question.key
    spacing: Theme.space2

    AppText {
        width: root.width
        look: "heading"
        text: root.question.text
        Accessible.role: Accessible.Heading
    }
    ScoreStars {
        width: root.width
        visible: root.question.kind === "score"
        name: "star_" + root.question.key
        label: root.question.text
        value: root.question.kind === "score" ? root.value ?? 0 : 0
        readOnly: root.readOnly
        onChosen: value => root.answered(value)
    }
    RecommendScale {
        width: root.width
        visible: root.question.kind === "nps"
        label: root.question.text
        value: root.question.kind === "nps" ? root.value ?? -1 : -1
        readOnly: root.readOnly
        onChosen: value => root.answered(value)
    }
    SegmentedChoice {
        objectName: "yes_no_" + root.question.key
        width: root.width
        visible: root.question.kind === "yes_no"
        enabled: !root.readOnly
        name: root.question.text
        options: [{ value: true, label: qsTr("Yes"), icon: "check", tone: "good" }, { value: false, label: qsTr("No"), icon: "x", tone: "danger" }]
        value: root.question.kind === "yes_no" ? root.value ?? null : null
        onChosen: value => root.answered(value === root.value ? null : value)
    }
    AppTextArea {
        objectName: "text_" + root.question.key
        width: root.width
        visible: root.question.kind === "text"
        placeholder: root.question.text
        readOnly: root.readOnly
        limit: 1000
        value: root.question.kind === "text" ? root.value ?? "" : ""
        onEdited: text => root.answered(text === "" ? null : text)
    }
    LowScore {
        width: root.width
        visible: root.low
        value: root.low ? root.value ?? 0 : 0
        most: root.question.kind === "nps" ? 10 : 5
    }
}
