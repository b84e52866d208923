// The passphrase that opens this device's memory; the first time, on a machine without a keychain,
// it is chosen here.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

AppPage {
    id: page

    readonly property bool first: !Settings.hasPassphrase
    readonly property bool same: !first || field.text === again.text
    readonly property int least: 6

    objectName: "lock_page"
    showBack: false
    showHeader: false
    maximumWidth: Theme.sheetWidth
    Component.onCompleted: field.take()

    IconTile {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space10 * 2
        implicitWidth: Theme.recordButton
        implicitHeight: Theme.recordButton
        name: "lock"
        tone: "accent"
        washed: true
    }
    AppText {
        Layout.fillWidth: true
        look: "greeting"
        horizontalAlignment: Text.AlignHCenter
        text: page.first ? qsTr("Choose a passphrase") : App.personName !== "" ? qsTr("Locked · %1").arg(App.personName) : qsTr("Locked")
    }
    AppText {
        Layout.fillWidth: true
        tone: "muted"
        horizontalAlignment: Text.AlignHCenter
        text: page.first ? qsTr("This machine has no place to keep a key. The passphrase encrypts everything here: without it nobody can read it, not even you.")
                         : qsTr("Everything on this device is encrypted. The passphrase opens it.")
    }
    AppTextField {
        id: field
        objectName: "lock_passphrase_field"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        label: qsTr("Passphrase")
        secret: !reveal.checked
        helper: page.first ? qsTr("At least %n characters", "", page.least) : ""
        onAccepted: page.first ? again.take() : page.unlock()
    }
    AppTextField {
        id: again
        objectName: "lock_passphrase_again_field"
        Layout.fillWidth: true
        visible: page.first
        label: qsTr("The same again")
        secret: !reveal.checked
        problem: text !== "" && !page.same ? qsTr("The two are not the same yet") : ""
        onAccepted: page.unlock()
    }
    FilterChip {
        id: reveal
        objectName: "lock_reveal_button"
        text: qsTr("Show what I type")
    }
    ErrorBanner {
        objectName: "lock_error"
        Layout.fillWidth: true
        error: App.unlockError
        onAction: page.unlock()
    }

    footer: PrimaryButton {
        objectName: "lock_unlock_button"
        Layout.fillWidth: true
        iconName: "lock-open"
        text: page.first ? qsTr("Encrypt with this passphrase") : qsTr("Unlock")
        enabled: page.first ? field.text.length >= page.least && page.same : field.text !== ""
        onClicked: page.unlock()
    }

    function unlock() {
        if (field.text !== "" && same)
            App.unlock(field.text);
    }
}
