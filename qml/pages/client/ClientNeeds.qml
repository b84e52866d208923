// What the client wants, as the adviser wrote it down.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property var needs: []               // [{label, words}]

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Needs")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: root.needs

            ColumnLayout {
                id: need

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    look: "label"
                    tone: "muted"
                    text: need.modelData.label
                }
                AppText {
                    Layout.fillWidth: true
                    text: need.modelData.words
                }
            }
        }
    }
}
