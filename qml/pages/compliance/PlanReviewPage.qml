// One plan review (會審): the drawings looked at, who took part, what was decided, and every comment until a revision closes it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string reviewId: ""         // "": a new one
    property string siteId: ""           // of a new one
    readonly property var values: form.values
    readonly property string site: values.site ?? siteId
    readonly property string scope: App.siteScope(site)
    readonly property bool closed: values.state === "closed"
    readonly property bool mayWrite: App.may(form.isNew ? "create" : "edit", "plan_review", scope)
    readonly property bool readOnly: !mayWrite || closed
    readonly property bool missing: reviewId !== "" && !stored.exists && !stored.loading
    readonly property var steps: form.isNew ? [] : App.transitions("plan_review", scope, values)
    readonly property int open: byState.groups.open ?? 0

    objectName: "plan_review_page"
    title: form.isNew ? qsTr("New plan review") : App.kindLabel("plan_review")
    subtitle: Words.line([siteRecord.title, form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt)) : qsTr("saves itself")])
    footerShown: !missing && steps.some(step => step.to === "closed")

    RecordItem { id: siteRecord; recordId: page.site }
    RecordItem { id: stored; recordId: page.reviewId !== "" || form.isNew ? page.reviewId : form.recordId }
    DrawingsInUse {
        id: drawings
        siteId: page.site
        used: page.values.revisions ?? []
    }
    RecordForm {
        id: form
        kind: "plan_review"
        recordId: page.reviewId
        scope: page.scope
        newOf: page.siteId
        defaults: page.reviewId !== "" ? ({}) : ({ site: page.siteId, author: App.personId, held_at: App.now, state: "open", participants: [App.personId] })
    }
    RecordCount {
        id: byState
        kind: "pin"
        by: "state"
        where: ({ review: form.recordId })
        active: !form.isNew
    }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        objectName: "review_error"
        Layout.fillWidth: true
        error: form.error
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.missing
        iconName: "messages-square"
        title: qsTr("This plan review is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }
    EmptyState {
        objectName: "review_not_allowed"
        Layout.fillWidth: true
        visible: form.isNew && page.reviewId === "" && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site writes no plan reviews")
        text: qsTr("The designer of the site writes them.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !page.missing && (!form.isNew || page.mayWrite)
        spacing: Theme.space4

        Chip {
            objectName: "review_state"
            visible: !form.isNew
            tone: page.closed ? "good" : "warning"
            iconName: page.closed ? "check" : "hourglass"
            text: form.isNew ? "" : App.choiceLabel("plan_review", "state", page.values.state ?? "")
        }
        SupersededBanner {
            Layout.fillWidth: true
            title: qsTr("A drawing has been replaced since it was reviewed")
            superseded: drawings.superseded
        }
        FormFields {
            Layout.fillWidth: true
            form: form
            names: ["title", "held_at"]
            readOnly: page.readOnly
        }
        RevisionChooser {
            Layout.fillWidth: true
            name: "review"
            label: App.fieldLabel("plan_review", "revisions")
            drawings: drawings
            value: page.values.revisions ?? []
            readOnly: page.readOnly
            onChosen: ids => form.set("revisions", ids)
        }
        PeopleChoice {
            Layout.fillWidth: true
            name: "participants"
            label: App.fieldLabel("plan_review", "participants")
            scope: page.scope
            value: page.values.participants ?? []
            readOnly: page.readOnly
            onChosen: ids => form.set("participants", ids)
        }
        RowColumn { // of its own: text that wraps in here would be one round more than layouts in each other go
            id: notes
            Layout.fillWidth: true

            NoteField {
                objectName: "review_decisions"
                width: notes.rowWidth
                label: App.fieldLabel("plan_review", "decisions")
                value: page.values.decisions ?? ""
                problem: form.problems.decisions ?? ""
                limit: 8000
                readOnly: page.readOnly
                onEdited: text => form.set("decisions", text)
                onHandedOn: words => form.set("decisions", words)
            }
        }
        ReviewComments {
            Layout.fillWidth: true
            visible: !form.isNew
            reviewId: form.recordId
            scope: page.scope
            drawings: drawings
            readOnly: page.readOnly
        }
        AppText {
            Layout.fillWidth: true
            visible: form.isNew
            look: "secondary"
            text: qsTr("Name it first: then comments can be placed on the drawings.")
        }
        LinkButton {
            objectName: "review_reopen"
            visible: page.steps.some(step => step.to === "open")
            iconName: "rotate-ccw"
            text: qsTr("Open again")
            onClicked: page.take("open")
        }
    }

    footer: PrimaryButton {
        objectName: "review_close"
        Layout.fillWidth: true
        enabled: page.open === 0 && (page.values.participants ?? []).length > 0
        text: page.open > 0 ? qsTr("%n comment(s) still open", "", page.open)
              : (page.values.participants ?? []).length === 0 ? qsTr("First: who took part?") : qsTr("Close the review")
        onClicked: page.take("closed")
    }

    function take(to: string) {
        form.set("state", to);
        form.flush();
        Nav.toast(App.choiceLabel("plan_review", "state", to));
    }

    Component.onDestruction: form.flush()
}
