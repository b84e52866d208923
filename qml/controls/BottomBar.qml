// The places of a phone, the + in their middle. places: [{tab, label, icon}], an even number.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Rectangle {
    id: bar

    property var places: []
    property string current: ""

    signal chosen(string tab)
    signal record

    implicitHeight: Math.max(Theme.recordButton, line.implicitHeight) + 2 * Theme.space1
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Hairline { width: parent.width }
    RowLayout {
        id: line
        spacing: 0
        anchors {
            fill: parent
            leftMargin: Theme.space2
            rightMargin: Theme.space2
        }
        Repeater {
            model: bar.places.slice(0, bar.places.length / 2)
            delegate: place
        }
        RecordButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.space1
            Layout.rightMargin: Theme.space1
            onClicked: bar.record()
        }
        Repeater {
            model: bar.places.slice(bar.places.length / 2)
            delegate: place
        }
    }
    Component {
        id: place

        NavButton {
            required property var modelData

            objectName: "nav_" + modelData.tab
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            text: modelData.label
            iconName: modelData.icon
            current: bar.current === modelData.tab
            onClicked: bar.chosen(modelData.tab)
        }
    }
}
