// The places of a desk, at the left: those of the BottomBar, and what a phone finds under Me.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Rectangle {
    id: rail

    property var places: []
    property string current: ""
    default property alias foot: footColumn.data

    signal chosen(string tab)
    signal record

    implicitWidth: Theme.rail
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Hairline {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
    }
    ColumnLayout {
        spacing: Theme.space2
        anchors {
            fill: parent
            topMargin: Theme.space5
            bottomMargin: Theme.space4
            leftMargin: Theme.space2
            rightMargin: Theme.space2
        }
        BrandMark {
            Layout.alignment: Qt.AlignHCenter
            small: true
        }
        RecordButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space4
            Layout.bottomMargin: Theme.space2
            onClicked: rail.record()
        }
        Repeater {
            model: rail.places

            NavButton {
                required property var modelData

                objectName: "nav_" + modelData.tab
                Layout.fillWidth: true
                topPadding: Theme.space3
                bottomPadding: Theme.space3
                text: modelData.label
                iconName: modelData.icon
                washed: true
                current: rail.current === modelData.tab
                onClicked: rail.chosen(modelData.tab)
            }
        }
        Item { Layout.fillHeight: true }
        ColumnLayout {
            id: footColumn
            Layout.fillWidth: true
        }
    }
}
