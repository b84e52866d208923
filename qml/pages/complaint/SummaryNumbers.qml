// Whether every number is accounted for: by series what is used, void, merged or missing; then those named.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property var figures: null
    readonly property var numbers: figures?.numbers ?? []
    readonly property bool gap: numbers.some(series => series.missing > 0 || series.twice > 0)

    spacing: Theme.space4

    Card {
        Layout.fillWidth: true
        tone: root.gap ? "warning" : ""

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.gap ? "triangle-alert" : "circle-check-big"
                color: Theme.toneText(root.gap ? "warning" : "good")
            }
            AppText {
                objectName: "summary_accounted"
                Layout.fillWidth: true
                look: "row"
                text: root.figures?.accounted ?? ""
            }
        }
        Repeater {
            model: root.numbers

            AppText {
                required property var modelData
                required property int index

                objectName: "summary_series_" + index
                Layout.fillWidth: true
                color: Theme.muted
                text: qsTr("Series %1: %2").arg(modelData.series).arg(modelData.words)
            }
        }
    }
    SummaryEntries {
        Layout.fillWidth: true
        name: "summary_void"
        title: qsTr("Void numbers")
        entries: root.figures?.void ?? null
    }
    SummaryEntries {
        Layout.fillWidth: true
        name: "summary_merged"
        title: qsTr("Merged into another")
        entries: root.figures?.merged ?? null
    }
    SummaryEntries {
        Layout.fillWidth: true
        name: "summary_late"
        title: qsTr("Entered late")
        entries: root.figures?.late ?? null
    }
}
