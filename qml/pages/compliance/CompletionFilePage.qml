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
    readonly property string phase: set.state
    readonly property bool mayCollect: phase === "collecting" && App.may("create", "completion_document", scope)
    readonly property int missing: set.parts.length - set.complete

    objectName: "completion_page"
    title: qsTr("Completion file")
    subtitle: Words.line([site.title, set.file.archive_number ?? ""])
    footerShown: set.known && hand.offered

    RecordItem { id: site; recordId: page.siteId }
    CompletionFile {
        id: set
        siteId: page.siteId
        personId: App.personId
        onAdded: title => Nav.toast(qsTr("%1 is in the file").arg(title))
        onFailed: error => trouble.error = error
    }
    CompletionHand {
        id: hand
        set: set
        siteId: page.siteId
        scope: page.scope
    }

    ErrorBanner {
        id: trouble
        objectName: "completion_error"
        Layout.fillWidth: true
        error: set.error
        dismissible: true
        onDismissed: error = null
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !set.known && set.error === null
        count: 6
    }
    CompletionState {
        Layout.fillWidth: true
        visible: set.known
        set: set
        siteId: page.siteId
        scope: page.scope
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: set.known
        tone: "proof"
        done: set.parts.length === 0 ? 0 : set.complete / set.parts.length
        Accessible.name: count.text
    }
    AppText {
        id: count
        objectName: "completion_count"
        Layout.fillWidth: true
        visible: set.known
        look: "secondary"
        tone: page.missing > 0 ? "warning" : "good"
        text: page.missing > 0 ? qsTr("%1 of %2 parts complete").arg(set.complete).arg(set.parts.length) : qsTr("All parts are complete")
    }
    Column { // no layout: rows are replaced while it stands
        id: column
        Layout.fillWidth: true
        visible: set.known
        spacing: Theme.space3

        Repeater {
            model: set.parts

            CompletionPart {
                width: column.width
                set: set
                readOnly: !page.mayCollect
            }
        }
    }
    CompletionExport {
        Layout.fillWidth: true
        visible: set.known
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
