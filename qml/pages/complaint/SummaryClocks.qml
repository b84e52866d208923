// How long each part of answering took: the middle and the worst, which opens its complaint.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var clocks: []

    visible: clocks.some(clock => clock.count > 0)
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("How long it took")
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            model: root.clocks.filter(clock => clock.count > 0)

            ListRow {
                required property var modelData
                required property int index

                objectName: "summary_clock_" + modelData.clock
                Layout.fillWidth: true
                iconName: modelData.missed > 0 ? "timer" : "circle-check-big"
                iconTone: modelData.missed > 0 ? "warning" : "good"
                title: modelData.label
                subtitle: qsTr("half of %1 within %2").arg(modelData.count).arg(modelData.median)
                detail: Words.line([qsTr("worst %1 (%2)").arg(modelData.worst).arg(modelData.worstNumber),
                                    modelData.missed > 0 ? qsTr("%1 too late").arg(modelData.missed) : ""])
                separator: index < root.clocks.length - 1
                onClicked: Nav.open("Complaint", { complaintId: modelData.worstId })
            }
        }
    }
}
