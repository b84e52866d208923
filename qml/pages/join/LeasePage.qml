// Too long without the office: nothing is shown until it answers, and nothing is lost.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool syncing: SyncStatus.state === "syncing"

    objectName: "lease_page"
    showBack: false
    showHeader: false
    title: qsTr("Locked until the office answers")
    maximumWidth: Theme.sheetWidth

    IconTile {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space10
        implicitWidth: Theme.recordButton
        implicitHeight: Theme.recordButton
        name: "lock"
        tone: "warning"
        washed: true
    }
    AppText {
        Layout.fillWidth: true
        look: "greeting"
        horizontalAlignment: Text.AlignHCenter
        text: page.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        tone: "muted"
        horizontalAlignment: Text.AlignHCenter
        text: SyncStatus.lastSuccess ? qsTr("This device has not reached the office since %1. Your company lets it show records for a while without it; that time is over.").arg(App.relative(SyncStatus.lastSuccess))
                                     : qsTr("This device has not reached the office for too long.")
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        tone: "proof"

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "shield-check"
                color: Theme.toneText("proof")
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                AppText {
                    Layout.fillWidth: true
                    look: "row"
                    text: qsTr("Nothing is lost")
                }
                AppText {
                    objectName: "lease_waiting_text"
                    Layout.fillWidth: true
                    look: "secondary"
                    text: SyncStatus.waiting + SyncStatus.waitingPhotos > 0
                        ? qsTr("Everything you recorded is kept here, encrypted. What waits is sent by itself: %1.").arg(page.amounts())
                        : qsTr("Everything you recorded is kept here, encrypted, and is already at the office.")
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("What to do")
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Connect to Wi-Fi or mobile data. As soon as the office answers, this page goes away and you are where you were.")
        }
    }
    ErrorBanner {
        objectName: "lease_error"
        Layout.fillWidth: true
        tone: "warning"
        error: page.syncing || !SyncStatus.error ? null : { title: SyncStatus.error.title, text: SyncStatus.error.text }
    }

    footer: PrimaryButton {
        objectName: "lease_try_button"
        Layout.fillWidth: true
        busy: page.syncing
        enabled: !page.syncing
        iconName: "refresh-cw"
        text: page.syncing ? qsTr("Asking the office…") : qsTr("Try now")
        onClicked: SyncStatus.syncNow()
    }

    function amounts(): string {
        return Words.line([SyncStatus.waiting > 0 ? qsTr("%n record(s)", "", SyncStatus.waiting) : "",
                SyncStatus.waitingPhotos > 0 ? qsTr("%n photo(s)", "", SyncStatus.waitingPhotos) : ""]);
    }
}
