// What was found of one kind.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: group

    property string title: ""
    property string iconName: ""
    property var rows: []
    property bool more: false

    signal chosen(var row)
    signal moreWanted

    function rowAt(index: int): Item { return repeater.itemAt(index); }

    spacing: Theme.space1

    SectionHeader {
        Layout.fillWidth: true
        title: group.title
        actionText: group.more ? qsTr("Show more") : ""
        onAction: group.moreWanted()
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            id: repeater
            model: group.rows

            ListRow {
                required property var modelData
                required property int index

                objectName: group.objectName + "_" + index
                Layout.fillWidth: true
                iconName: group.iconName
                title: modelData.title
                subtitle: modelData.words
                separator: index < repeater.count - 1
                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: clicked()
                onClicked: group.chosen(modelData)
            }
        }
    }
}
