import QtQuick
import Plumbline

QtObject {
    id: questionnaires

    property string personId
    property int generation: 0
    readonly property bool known: Mock.mode !== "loading" && Mock.mode !== "error"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var asked: [{key: "overall", kind: "score", department: "adviser", text: {zh_CN: "整体满意吗？"}}, {key: "recommend", kind: "nps", department: "adviser", text: {zh_CN: "愿意把我们介绍给朋友吗？"}}]
    readonly property var draft: generation < 0 ? undefined : Mock.records("questionnaire", "", {})[0]
    readonly property var rows: !known ? [] : ["completion", "living"].map(one => ({occasion: one, label: App.choiceLabel("questionnaire", "occasion", one), recordId: "", version: 0, questions: asked,
        draftId: one === "living" && draft !== undefined && draft.fields.state === "draft" ? draft.recordId : "", draftMine: true}))
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { questionnaires.generation += 1; }
    }

    signal changed
    signal begun(string recordId)
    signal approved
    signal failed(var error)

    function begin(occasion: string): void {
        Mock.save("qn1", "questionnaire", "company", {occasion: occasion, version: 1, questions: asked, author: personId, state: "draft"});
        begun("qn1");
    }
    function approve(id: string): void { Mock.set(id, {state: "in_use"}); approved(); }
    function fit(questions: var): bool { return questions.length > 0 && questions.every(one => inWords(one.text).trim() !== ""); }
    function inEveryLanguage(words: string): var { return {zh_CN: words}; }
    function inWords(text: var): string { return text.zh_CN ?? ""; }
}
