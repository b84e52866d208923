// A follow-up visit while it is made: whom to call, a few questions, what was promised, the client's own words.
// Every answer is kept as it is given; a low score says at once what it sets going.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string followUpId
    readonly property var values: form.values
    readonly property string phase: run.fields.state ?? ""
    readonly property bool mayWrite: run.exists && App.may("edit", "follow_up", run.scope)
    readonly property bool open: phase === "planned" || phase === "running" || phase === "invalid"
    readonly property bool readOnly: !mayWrite || !open
    readonly property bool low: run.known && run.opensAlert(values.csat ?? null, values.nps ?? null)
    readonly property bool lowScore: run.known && run.opensAlert(values.csat ?? null, null)
    readonly property bool answered: run.questions.some(one => valueOf(one) !== undefined) || (values.words ?? "") !== ""
    readonly property bool followsUp: run.about !== null && App.transitions(run.about.kind, run.about.scope, run.about.fields).some(step => step.to === "followed_up")
    property bool going: false

    objectName: "follow_up_page"
    title: run.exists ? run.title : App.kindLabel("follow_up")
    subtitle: Words.line([run.client, run.siteName, form.savedAt ? qsTr("saved %1").arg(App.time(form.savedAt)) : ""])
    footerShown: !readOnly
    trailing: IconButton {
        objectName: "follow_up_plan_button"
        visible: !page.readOnly
        iconName: "calendar-clock"
        text: qsTr("Arrange the visit")
        onClicked: Nav.sheet("FollowUpPlanSheet", { run: run })
    }

    FollowUpRun {
        id: run
        followUpId: page.followUpId
        personId: App.personId
        onSaved: page.saved()
        onFailed: error => {
            page.going = false;
            trouble.error = error;
        }
    }
    RecordForm {
        id: form
        kind: "follow_up"
        recordId: page.followUpId
        scope: run.scope
        onSavingChanged: page.finishWhenKept()
    }
    RecordItem { id: stored; recordId: page.followUpId }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        id: trouble
        objectName: "follow_up_error"
        Layout.fillWidth: true
        error: run.error ?? form.error
    }
    EmptyState {
        objectName: "follow_up_missing"
        Layout.fillWidth: true
        visible: run.known && !run.exists
        iconName: "smile"
        title: qsTr("This visit is not on this device")
        text: qsTr("It may not have arrived yet, or you are no longer in its team.")
        actionText: qsTr("Show sync")
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !run.known && run.error === null
    }
    Column { // not a layout: what stands in it wraps, and its heights are known at once
        id: body
        Layout.fillWidth: true
        visible: run.exists
        spacing: Theme.space4

        FollowUpStanding {
            width: body.width
            run: run
        }
        FollowUpContact {
            width: body.width
            run: run
            readOnly: page.readOnly
        }
        Repeater {
            model: run.questions.length

            FollowUpQuestion {
                required property int index

                width: body.width
                question: run.questions[index] ?? ({ key: "", kind: "", field: "", text: "" })
                value: page.valueOf(question)
                readOnly: page.readOnly
                low: !page.readOnly && (question.field === "csat" ? page.lowScore : question.field === "nps" && page.low && !page.lowScore)
                onAnswered: value => page.answer(question, value)
            }
        }
        SectionHeader {
            width: body.width
            visible: promises.visible
            title: qsTr("Was what we promised done?")
        }
        PromiseList {
            id: promises
            width: body.width
            visible: !page.readOnly || list.length > 0
            readonly property var list: page.values.promises ?? run.promises
            promises: list
            readOnly: page.readOnly
            onEdited: list => page.put("promises", list)
        }
        SectionHeader {
            width: body.width
            title: App.fieldLabel("follow_up", "words")
        }
        AppTextArea {
            objectName: "follow_up_words"
            width: body.width
            placeholder: qsTr("In the client's own words")
            readOnly: page.readOnly
            value: page.values.words ?? ""
            onEdited: text => page.put("words", text)
        }
        VoiceNotes {
            width: body.width
            siteId: run.fields.site ?? ""
            aboutId: page.followUpId
            what: run.title
            readOnly: page.readOnly
        }
        FollowUpSuggestions {
            width: body.width
            run: run
            readOnly: !page.mayWrite
        }
    }

    footer: PrimaryButton {
        objectName: "follow_up_finish"
        Layout.fillWidth: true
        enabled: page.answered
        busy: page.going
        text: page.answered ? qsTr("Finish the visit") : qsTr("First: what does the client say?")
        onClicked: page.finish()
    }

    function valueOf(question: var): var {
        const value = question.field !== "" ? values[question.field] : (values.answers ?? {})[question.key];
        return value === null ? undefined : value;
    }
    function answer(question: var, value: var): void {
        if (question.field !== "")
            return put(question.field, value);
        const answers = Object.assign({}, values.answers ?? {});
        if (value === null)
            delete answers[question.key];
        else
            answers[question.key] = value;
        put("answers", answers);
    }
    function put(field: string, value: var): void {
        run.begin();
        form.set(field, value);
    }
    // What is still on its way into the record goes first.
    function finish(): void {
        trouble.error = null;
        going = true;
        form.flush();
        finishWhenKept();
    }
    function finishWhenKept(): void {
        if (going && !form.saving)
            run.finish(form.values, followsUp);
    }
    function saved(): void {
        if (!going)
            return;
        going = false;
        Nav.toast(low ? qsTr("Finished; the adviser and the deputy general manager are told") : qsTr("Finished"));
        Nav.back();
    }
}
