// How much room the records, photos and the rest take on this device.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    readonly property var storage: Settings.storage ?? ({})

    function gigabytes(count: int): string {
        return App.fileSize(count * 1000000000);
    }

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Storage used")
        actionText: qsTr("Count again")
        onAction: Settings.refreshStorage()
    }
    Card {
        objectName: "settings_storage"
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: [
                { label: qsTr("Photos and voice notes"), bytes: root.storage.media },
                { label: qsTr("Drawings"), bytes: root.storage.drawings },
                { label: qsTr("of them superseded or not issued"), bytes: root.storage.waiting || undefined, part: true },
                { label: qsTr("Other files"), bytes: root.storage.blobs - root.storage.media - root.storage.drawings || undefined },
                { label: qsTr("Of all these, safe at the office"), bytes: root.storage.evictable },
                { label: qsTr("The whole encrypted file"), bytes: root.storage.fileSize }
            ]

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                visible: modelData.bytes !== undefined
                spacing: Theme.space3

                AppText {
                    Layout.fillWidth: true
                    Layout.leftMargin: line.modelData.part ? Theme.space4 : 0
                    look: line.modelData.part ? "secondary" : "body"
                    text: line.modelData.label
                }
                AppText {
                    look: line.modelData.part ? "secondary" : "body"
                    strong: true
                    text: App.fileSize(line.modelData.bytes ?? 0)
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("What is not yet safe at the office is never removed from this device.")
        }
    }
    DrawingsRoom {
        Layout.fillWidth: true
        storage: root.storage
    }
    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("Originals stay on this device")
        name: "originals_days"
        value: String(Settings.originalsDays)
        options: [
            { value: "0", label: qsTr("Always") }, { value: "365", label: qsTr("A year") }, { value: "90", label: qsTr("90 days") }, { value: "30", label: qsTr("30 days") }
        ]
        onChosen: value => Settings.originalsDays = Number(value)
    }
    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("And take at most")
        name: "originals_gigabytes"
        value: String(Settings.originalsGigabytes)
        options: [
            { value: "0", label: qsTr("No limit") }, { value: "5", label: root.gigabytes(5) }, { value: "2", label: root.gigabytes(2) }, { value: "1", label: root.gigabytes(1) }
        ]
        onChosen: value => Settings.originalsGigabytes = Number(value)
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Older ones are let go once the office has them; their previews stay, and the original is fetched when somebody looks at it.")
    }
}
