// The passphrase of this device and when it asks for it again.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property bool open: false
    property var refused: null
    readonly property int least: 6

    spacing: Theme.space3

    Connections {
        target: App
        function onPassphraseSet(): void {
            root.open = false;
            root.refused = null;
            Nav.toast(Settings.hasPassphrase ? qsTr("The passphrase is set") : qsTr("The passphrase is gone"));
        }
        function onPassphraseRefused(error: var): void {
            root.refused = error;
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Lock")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            text: Settings.hasPassphrase ? qsTr("A passphrase opens this device's records.")
                                         : qsTr("The key lies in the key store of this machine; whoever unlocks the machine can open Plumbline.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            SecondaryButton {
                objectName: "settings_passphrase_button"
                compact: true
                visible: !root.open
                iconName: "key-round"
                text: Settings.hasPassphrase ? qsTr("Change the passphrase") : qsTr("Set a passphrase")
                onClicked: root.open = true
            }
            SecondaryButton {
                objectName: "settings_lock_now_button"
                compact: true
                visible: Settings.hasPassphrase && !root.open
                iconName: "lock"
                text: qsTr("Lock now")
                onClicked: App.lock()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.open
            spacing: Theme.space3

            AppTextField {
                id: before
                objectName: "settings_passphrase_before_field"
                Layout.fillWidth: true
                visible: Settings.hasPassphrase
                secret: true
                label: qsTr("Passphrase until now")
            }
            AppTextField {
                id: after
                objectName: "settings_passphrase_after_field"
                Layout.fillWidth: true
                secret: true
                label: qsTr("New passphrase")
                helper: Settings.hasPassphrase ? qsTr("At least %n characters; empty takes the passphrase away", "", root.least)
                                               : qsTr("At least %n characters", "", root.least)
            }
            AppTextField {
                id: again
                objectName: "settings_passphrase_again_field"
                Layout.fillWidth: true
                visible: after.text !== ""
                secret: true
                label: qsTr("The same again")
                problem: text !== "" && text !== after.text ? qsTr("The two are not the same yet") : ""
            }
            ErrorBanner {
                objectName: "settings_passphrase_error"
                Layout.fillWidth: true
                error: root.refused
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                SecondaryButton {
                    objectName: "settings_passphrase_cancel_button"
                    compact: true
                    text: qsTr("Leave it as it was")
                    onClicked: root.open = false
                }
                DarkButton {
                    objectName: "settings_passphrase_set_button"
                    Layout.fillWidth: true
                    compact: true
                    text: after.text === "" && Settings.hasPassphrase ? qsTr("Take it away") : qsTr("Set it")
                    enabled: after.text === again.text
                             && (after.text.length >= root.least || after.text === "" && Settings.hasPassphrase)
                    onClicked: App.setPassphrase(before.text, after.text)
                }
            }
        }
    }
    SettingsGroup {
        Layout.fillWidth: true
        visible: Settings.hasPassphrase
        title: qsTr("Asks again when unused for")
        name: "lock_after"
        value: String(Settings.lockAfterMinutes)
        options: [
            { value: "1", label: qsTr("%n min", "", 1) }, { value: "5", label: qsTr("%n min", "", 5) },
            { value: "15", label: qsTr("%n min", "", 15) }, { value: "60", label: qsTr("%n min", "", 60) },
            { value: "0", label: qsTr("never") }
        ]
        onChosen: value => Settings.lockAfterMinutes = Number(value)
    }

    onOpenChanged: {
        for (const field of [before, after, again])
            field.text = "";
        refused = null;
    }
}
