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
                { label: qsTr("Photos and files"), bytes: root.storage.blobs },
                { label: qsTr("of them safe at the office"), bytes: root.storage.evictable },
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
                    text: line.modelData.label
                }
                AppText {
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
}
