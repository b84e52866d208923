// The newest pair of before and after about a record, where there is one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property var abouts

    visible: pairs.list.length > 0
    spacing: Theme.space2

    PhotoPairs {
        id: pairs
        abouts: root.abouts
    }
    SectionHeader {
        objectName: "compare_header"
        Layout.fillWidth: true
        title: qsTr("Before and after")
        actionText: pairs.list.length > 1 ? qsTr("%n pair(s)", "", pairs.list.length) : ""
        actionIcon: "chevron-right"
        onAction: root.open()
    }
    Repeater {
        model: pairs.list.slice(0, 1)

        PhotoComparison {
            required property var modelData

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.sheetWidth
            pair: modelData
            onOpened: root.open()
        }
    }

    function open() {
        Nav.open("Comparison", { abouts: abouts });
    }
}
