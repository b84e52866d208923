// A crew's score in parts, by month or by site; a tap narrows everything above to that part, another widens it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property string title
    property var parts: []               // of CrewScores, with key and title
    property string chosen

    signal tapped(string key)

    visible: parts.length > 0
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: root.title
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            model: root.parts

            ListRow {
                required property var modelData
                required property int index
                readonly property string key: modelData.key

                objectName: "crew_part_" + key
                Layout.fillWidth: true
                title: modelData.title
                subtitle: modelData.firstPass.of === 0 ? qsTr("nothing inspected")
                          : qsTr("%1 of %2 passed at first").arg(modelData.firstPass.count).arg(modelData.firstPass.of)
                trailing: modelData.judged ? modelData.score : "–"
                trailingTone: ""
                chevron: false
                selected: key === root.chosen
                separator: index < root.parts.length - 1
                onClicked: root.tapped(key)
            }
        }
    }
}
