// Opening + new − settled = closing, and how the stock went from day to day.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property var figures: null
    readonly property var stock: figures?.stock ?? null
    readonly property var line: figures?.line ?? []
    readonly property int most: Math.max(1, ...line)
    // As many columns as there is room for: the last stock of each stretch of days.
    readonly property int columns: Math.min(line.length, 62)
    readonly property bool large: Theme.textScale > 1.3

    spacing: Theme.space3

    GridLayout {
        Layout.fillWidth: true
        columns: root.large || root.width < Theme.listPane ? 2 : 4
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Repeater {
            model: root.stock === null ? [] : [
                { name: "opening", sign: "", words: qsTr("Open at the start") }, { name: "new", sign: "+", words: qsTr("New") },
                { name: "closed", sign: "−", words: qsTr("Settled") }, { name: "closing", sign: "=", words: qsTr("Open at the end") }]

            Column { // not a layout: words that wrap then always have their own height
                id: part

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: Theme.target
                Layout.alignment: Qt.AlignTop

                AppText {
                    objectName: "summary_stock_" + part.modelData.name
                    width: parent.width
                    look: "number"
                    text: part.modelData.sign + root.stock[part.modelData.name]
                }
                AppText {
                    width: parent.width
                    look: "secondary"
                    text: part.modelData.words
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.multiline
        visible: root.line.length > 2
        spacing: Theme.hairline
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Open complaints from day to day, at most %1").arg(root.most)

        Repeater {
            model: root.columns

            Item {
                id: column

                required property int index
                readonly property int value: root.line[Math.floor((index + 1) * root.line.length / root.columns) - 1]

                Layout.fillWidth: true
                Layout.fillHeight: true

                Rectangle {
                    width: parent.width
                    height: Math.max(Theme.hairline, parent.height * column.value / root.most)
                    anchors.bottom: parent.bottom
                    radius: Math.min(width / 2, Theme.stroke)
                    color: Theme.info
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.line.length > 2
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: root.figures?.from ?? ""
        }
        AppText {
            visible: !root.large
            look: "secondary"
            text: qsTr("at most %1 open").arg(root.most)
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            look: "secondary"
            text: root.figures?.until ?? ""
        }
    }
}
