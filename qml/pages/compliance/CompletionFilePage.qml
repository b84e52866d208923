// The completion file of a site (竣工資料): ten parts with what fills them and what is missing; handed over, archived under a
// number, and handed out as a folder.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    readonly property string scope: App.siteScope(siteId)
    readonly property string phase: collected.state
    readonly property bool mayCollect: phase === "collecting" && App.may("create", "completion_document", scope)
    readonly property int missing: collected.parts.length - collected.complete

    objectName: "completion_page"
    title: qsTr("Completion file")
    subtitle: Words.line([site.title, collected.file.archive_number ?? ""])
    footerShown: collected.known && hand.offered

    RecordItem { id: site; recordId: page.siteId }
    CompletionFile {
        id: collected
        siteId: page.siteId
        personId: App.personId
        onAdded: title => Nav.toast(qsTr("%1 is in the file").arg(title))
        onFailed: error => trouble.error = error
    }
    CompletionHand {
        id: hand
        set: collected
        siteId: page.siteId
        scope: page.scope
    }

    ErrorBanner {
        id: trouble
        objectName: "completion_error"
        Layout.fillWidth: true
        error: collected.error
        dismissible: true
        onDismissed: error = null
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !collected.known && collected.error === null
        count: 6
    }
    CompletionState {
        Layout.fillWidth: true
        visible: collected.known
        set: collected
        scope: page.scope
    }
    SignatureCard {
        Layout.fillWidth: true
        visible: page.phase !== "collecting"
        about: page.phase === "collecting" ? "" : collected.fileId
        siteId: page.siteId
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: collected.known
        tone: "proof"
        done: collected.parts.length === 0 ? 0 : collected.complete / collected.parts.length
        Accessible.name: count.text
    }
    AppText {
        id: count
        objectName: "completion_count"
        Layout.fillWidth: true
        visible: collected.known
        look: "secondary"
        tone: page.missing > 0 ? "warning" : "good"
        text: page.missing > 0 ? qsTr("%1 of %2 parts complete").arg(collected.complete).arg(collected.parts.length) : qsTr("All parts are complete")
    }
    RowColumn {
        id: column
        Layout.fillWidth: true
        visible: collected.known
        spacing: Theme.space3

        Repeater {
            model: collected.parts

            CompletionPart {
                width: column.rowWidth
                set: collected
                readOnly: !page.mayCollect
            }
        }
    }
    CompletionExport {
        Layout.fillWidth: true
        visible: collected.known
        siteId: page.siteId
    }

    footer: PrimaryButton {
        objectName: "completion_hand_button"
        Layout.fillWidth: true
        iconName: "signature"
        enabled: hand.ready
        busy: hand.busy
        text: hand.words
        onClicked: hand.go()
    }
}
