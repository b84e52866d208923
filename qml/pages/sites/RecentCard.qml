// The last three of a list, and the way to all of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: recent

    property string title: ""
    required property RecordListModel list
    readonly property int shown: Math.min(3, list.count)

    signal all

    visible: list.count > 0
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: recent.title
        actionText: recent.list.count > 3 ? qsTr("All") : ""
        actionIcon: "chevron-right"
        onAction: recent.all()
    }
    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            model: recent.shown

            RecordRow {
                required property int index
                readonly property var record: recent.list.get(index)

                Layout.fillWidth: true
                recordId: record.recordId ?? ""
                kind: record.kind ?? recent.list.kind
                fields: record.fields ?? ({})
                unsent: record.unsent ?? false
                separator: index < recent.shown - 1
            }
        }
    }
}
