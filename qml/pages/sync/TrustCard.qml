// Where this device and the office do not agree: a question that only a person can answer, records that
// nobody else may have, or evidence that has to be looked at.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    readonly property var removal: SyncStatus.removal

    objectName: "sync_trust_card"
    visible: removal !== null || SyncStatus.held > 0 || SyncStatus.findings > 0
    outline: Theme.toneBorder("danger")
    spacing: Theme.space3

    AppText {
        objectName: "sync_removal_text"
        Layout.fillWidth: true
        visible: root.removal !== null
        look: "row"
        text: root.removal ? qsTr("The office no longer lists %1 of %2 records here. Nothing was removed.").arg(root.removal.count).arg(root.removal.of) : ""
    }
    SecondaryButton {
        objectName: "sync_removal_keep"
        Layout.fillWidth: true
        visible: root.removal !== null
        compact: true
        text: qsTr("Keep them on this device")
        onClicked: SyncStatus.decideRemoval(false)
    }
    SecondaryButton {
        objectName: "sync_removal_confirm"
        Layout.fillWidth: true
        visible: root.removal !== null
        compact: true
        text: qsTr("The office means it: remove them")
        onClicked: SyncStatus.decideRemoval(true)
    }
    AppText {
        objectName: "sync_held_text"
        Layout.fillWidth: true
        visible: SyncStatus.held > 0
        look: "row"
        text: qsTr("%n record(s) here are unknown to the office since it was set back. They are kept.", "", SyncStatus.held)
    }
    SecondaryButton {
        objectName: "sync_held_send"
        Layout.fillWidth: true
        visible: SyncStatus.held > 0
        compact: true
        text: qsTr("Send them to the office")
        onClicked: SyncStatus.sendHeld()
    }
    AppText {
        objectName: "sync_findings_text"
        Layout.fillWidth: true
        visible: SyncStatus.findings > 0
        look: "row"
        text: qsTr("%n thing(s) the office says now do not fit what it said before.", "", SyncStatus.findings)
    }
    SecondaryButton {
        objectName: "sync_findings_seen"
        Layout.fillWidth: true
        visible: SyncStatus.findings > 0
        compact: true
        text: qsTr("I have told the office")
        onClicked: SyncStatus.findingsSeen()
    }
}
