// Where this device and the office do not agree: a question that only a person can answer, records that
// nobody else may have, places the office no longer names, or evidence that has to be looked at.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    readonly property var removal: SyncStatus.removal

    objectName: "sync_trust_card"
    visible: removal !== null || SyncStatus.held > 0 || SyncStatus.suspended > 0 || SyncStatus.findings > 0
    spacing: Theme.space3

    TrustQuestion {
        Layout.fillWidth: true
        visible: root.removal !== null
        textName: "sync_removal_text"
        text: root.removal ? qsTr("The office no longer lists %1 of %2 records here. Nothing was removed.").arg(root.removal.count).arg(root.removal.of) : ""

        SecondaryButton {
            objectName: "sync_removal_keep"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Keep them on this device")
            onClicked: SyncStatus.decideRemoval(false)

            SteadyGuard {}
        }
        SecondaryButton {
            objectName: "sync_removal_confirm"
            Layout.fillWidth: true
            compact: true
            text: qsTr("The office means it: remove them")
            onClicked: SyncStatus.decideRemoval(true)

            SteadyGuard {}
        }
    }
    TrustQuestion {
        Layout.fillWidth: true
        visible: SyncStatus.held > 0
        textName: "sync_held_text"
        text: qsTr("%n record(s) here are unknown to the office since it was set back. They are kept.", "", SyncStatus.held)

        SecondaryButton {
            objectName: "sync_held_send"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Send them to the office")
            onClicked: SyncStatus.sendHeld()

            SteadyGuard {}
        }
    }
    TrustQuestion {
        Layout.fillWidth: true
        visible: SyncStatus.suspended > 0
        textName: "sync_suspended_text"
        text: qsTr("The office no longer names %n place(s) that this device holds, and did not say that they were taken away. What is there is kept; ask at the office.", "", SyncStatus.suspended)
    }
    TrustQuestion {
        Layout.fillWidth: true
        visible: SyncStatus.findings > 0
        textName: "sync_findings_text"
        text: qsTr("%n thing(s) the office says now do not fit what it said before.", "", SyncStatus.findings)

        SecondaryButton {
            objectName: "sync_findings_seen"
            Layout.fillWidth: true
            compact: true
            text: qsTr("I have told the office")
            onClicked: SyncStatus.findingsSeen()

            SteadyGuard {}
        }
    }
}
