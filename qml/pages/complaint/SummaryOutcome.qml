// What came of it: satisfaction, causes, clients who called again, major events and their loss.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var figures: null
    readonly property var satisfaction: figures?.satisfaction ?? { count: 0, average: 0, share: 0 }
    readonly property var causes: figures?.causes ?? []
    readonly property var repeated: figures?.repeated ?? null

    spacing: Theme.space4

    Card {
        Layout.fillWidth: true

        AppText {
            objectName: "summary_score"
            Layout.fillWidth: true
            look: "heading"
            text: root.satisfaction.count === 0 ? qsTr("No client has given a score yet")
                : qsTr("Clients give %1 of 5").arg(root.satisfaction.average.toFixed(1))
        }
        AppText {
            Layout.fillWidth: true
            visible: root.satisfaction.count > 0
            look: "secondary"
            text: qsTr("%1 % gave 4 or 5, of %2 asked").arg(Math.round(root.satisfaction.share * 100)).arg(root.satisfaction.count)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.causes.length > 0
        spacing: Theme.space2

        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Causes of what was settled")
        }
        Card {
            Layout.fillWidth: true

            SummaryBars {
                Layout.fillWidth: true
                name: "summary_cause"
                tone: "proof"
                rows: root.causes.map(cause => ({ label: cause.label, value: cause.count }))
            }
        }
    }
    SummaryEntries {
        Layout.fillWidth: true
        name: "summary_major"
        title: qsTr("Major events")
        entries: root.figures?.major ?? null
        tone: "danger"
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: (root.repeated?.count ?? 0) > 0
        spacing: Theme.space2

        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Clients who called again: %1").arg(root.repeated?.count ?? 0)
        }
        Card {
            Layout.fillWidth: true
            spacing: 0
            verticalPadding: Theme.space1

            Repeater {
                model: (root.repeated?.list ?? []).slice(0, 10)

                ListRow {
                    required property var modelData
                    required property int index

                    objectName: "summary_repeated_" + index
                    Layout.fillWidth: true
                    iconName: "rotate-ccw"
                    title: modelData.name
                    subtitle: qsTr("%1 times: %2").arg(modelData.count).arg(modelData.complaints.map(one => one.number).join(", "))
                    onClicked: Nav.open("Complaint", { complaintId: modelData.complaints[0].id })
                }
            }
        }
    }
    SummaryEntries {
        Layout.fillWidth: true
        name: "summary_reopened"
        title: qsTr("Reopened")
        entries: root.figures?.reopened ?? null
    }
}
