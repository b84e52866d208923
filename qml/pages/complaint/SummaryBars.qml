// Bars with their numbers: [{label, value, detail}], the longest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property var rows: []
    property string tone: "info"
    property string name: "bar"
    readonly property int most: Math.max(1, ...rows.map(row => row.value))

    spacing: Theme.space3

    Repeater {
        model: root.rows

        ColumnLayout {
            id: bar

            required property var modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.space1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                AppText {
                    objectName: root.name + "_" + bar.index
                    Layout.fillWidth: true
                    text: bar.modelData.label
                }
                AppText {
                    Layout.alignment: Qt.AlignTop
                    look: "row"
                    text: bar.modelData.value
                }
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: Theme.progress

                Rectangle {
                    width: Math.max(height, parent.width * bar.modelData.value / root.most)
                    height: parent.height
                    radius: height / 2
                    color: Theme.toneText(root.tone)
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "secondary"
                text: bar.modelData.detail ?? ""
            }
        }
    }
}
