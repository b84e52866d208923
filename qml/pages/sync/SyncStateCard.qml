// Where this device stands with the office, in one sentence, and the button that tries now.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    readonly property string sync: SyncStatus.state
    readonly property bool offline: sync === "offline"
    readonly property string hue: offline || sync === "waiting" ? "warning" : sync === "attention" ? "danger"
                                : sync === "syncing" ? "info" : "proof"

    objectName: "sync_state_card"
    tone: hue
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.offline ? "cloud-off" : root.sync === "waiting" ? "cloud-upload" : root.sync === "syncing" ? "refresh-cw"
                : root.sync === "attention" ? "circle-alert" : "cloud-check"
            color: Theme.toneText(root.hue)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "sync_state_text"
                Layout.fillWidth: true
                look: "heading"
                text: root.headline()
            }
            AppText {
                objectName: "sync_last_success"
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([SyncStatus.lastSuccess ? qsTr("last sync %1").arg(App.relative(SyncStatus.lastSuccess))
                                              : qsTr("never synced yet"), App.companyName])
            }
            AppText {
                objectName: "sync_error_text"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: text !== ""
                look: "secondary"
                text: SyncStatus.error ? Words.sentences([SyncStatus.error.title, SyncStatus.error.text, SyncStatus.error.action]) : ""
            }
            AppText {
                objectName: "sync_retry_text"
                Layout.fillWidth: true
                visible: root.offline && text !== ""
                look: "secondary"
                text: root.retry()
            }
            AppText {
                objectName: "sync_clock_text"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: Math.abs(SyncStatus.clockOffsetMinutes) >= 5
                look: "secondary"
                tone: "warning"
                text: qsTr("The clock of this device is off by %n minute(s). Nothing is lost by it, but check the time.", "",
                           Math.abs(SyncStatus.clockOffsetMinutes))
            }
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: root.sync === "syncing" && SyncStatus.progress >= 0
        tone: "proof"
        done: Math.max(0, SyncStatus.progress)
    }
    DarkButton {
        objectName: "sync_now_button"
        Layout.fillWidth: true
        busy: root.sync === "syncing"
        enabled: root.sync !== "syncing"
        text: root.sync === "syncing" ? qsTr("Syncing…")
            : root.offline ? qsTr("Syncs by itself once there is a network · try now") : qsTr("Sync now")
        onClicked: SyncStatus.syncNow()
    }

    function retry(): string {
        const at = SyncStatus.retryAt;
        if (!at)
            return "";
        const minutes = Math.round((at.getTime() - App.now.getTime()) / 60000);
        return minutes < 1 ? qsTr("Tries again by itself in less than a minute")
                           : qsTr("Tries again by itself in %n minute(s)", "", minutes);
    }
    function headline(): string {
        switch (sync) {
        case "offline": return qsTr("Offline: everything is saved on this device");
        case "waiting": return qsTr("Online: records are waiting to be sent");
        case "syncing": return qsTr("Talking to the office");
        case "attention": return qsTr("Something needs you");
        default: return qsTr("Everything is at the office");
        }
    }
}
