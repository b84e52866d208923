// A sheet's revisions: which is built by, who has confirmed it, what a draft still needs, and the paper's code.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string sheetId
    readonly property bool mayDraw: run.exists && App.grants >= 0 && App.may("create", "sheet_revision", run.scope)

    objectName: "sheet_details_page"
    title: Words.line([run.fields.number ?? "", run.fields.title ?? ""])
    subtitle: Words.line([App.choiceLabel("sheet", "discipline", run.fields.discipline ?? ""), run.fields.place ?? "", site.title])
    footerShown: mayDraw

    RecordItem { id: site; recordId: run.fields.site ?? "" }
    SheetRun {
        id: run
        sheetId: page.sheetId
        personId: App.personId
        onSaved: problem.error = null
        onFailed: error => problem.error = error
    }
    ErrorBanner {
        id: problem
        objectName: "sheet_problem"
        Layout.fillWidth: true
        error: run.error
        dismissible: true
        onDismissed: error = null
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !run.known
    }
    EmptyState {
        Layout.fillWidth: true
        visible: run.known && !run.exists
        iconName: "layers"
        title: qsTr("This sheet is not on this device")
        text: qsTr("Its site may have been taken away from you, or it has not arrived yet.")
    }
    EmptyState {
        Layout.fillWidth: true
        visible: run.exists && run.revisions.length === 0
        iconName: "file-stack"
        title: qsTr("No file yet")
        text: qsTr("A sheet is its number and title; what is built by is a revision with a file.")
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: run.revisions.length

            RevisionCard {
                required property int index

                width: parent.width
                revision: run.revisions[index] ?? null
                scope: run.scope
                sheetId: page.sheetId
                onCheckWanted: (code, done) => run.check(revision.recordId, code, done)
                onSubmitWanted: run.submit(revision.recordId)
                onReturnWanted: reason => run.giveBack(revision.recordId, reason)
                onIssueWanted: run.issue(revision.recordId)
                onWithdrawWanted: run.withdraw(revision.recordId)
                onCodeWanted: Nav.sheet("SheetCodeSheet", { sheetId: page.sheetId, revisionId: revision.recordId })
            }
        }
    }
    ListRow {
        objectName: "sheet_edit"
        Layout.fillWidth: true
        visible: page.mayDraw
        iconName: "pencil"
        title: qsTr("Number, title and discipline")
        onClicked: Nav.open("GenericForm", { kind: "sheet", recordId: page.sheetId, scope: run.scope })
    }

    footer: PrimaryButton {
        objectName: "sheet_new_revision"
        Layout.fillWidth: true
        iconName: "upload"
        text: qsTr("Upload a new revision")
        onClicked: Nav.open("UploadDrawings", { siteId: run.fields.site ?? "", sheetId: page.sheetId })
    }
}
