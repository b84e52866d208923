// Before and after on the whole screen; where there are several pairs, one after the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: page

    required property var abouts         // ids of the records that the photos are about
    property int index: 0
    readonly property var pair: pairs.list[index] ?? null

    objectName: "comparison_page"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Before and after")
    Keys.onEscapePressed: Nav.back()

    PhotoPairs {
        id: pairs
        abouts: page.abouts
        onListChanged: page.index = Math.max(0, Math.min(page.index, list.length - 1))
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.black
    }
    ColumnLayout {
        anchors {
            fill: parent
            bottomMargin: Theme.space4
        }
        spacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space4
            Layout.bottomMargin: 0

            IconButton {
                objectName: "comparison_close"
                over: true
                iconName: "x"
                text: qsTr("Close the comparison")
                onClicked: Nav.back()
            }
            AppText {
                Layout.fillWidth: true
                look: "row"
                tone: "photoInk"
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Before and after")
            }
            IconButton {
                objectName: "comparison_before_pair"
                visible: pairs.list.length > 1
                enabled: page.index > 0
                over: true
                iconName: "chevron-left"
                text: qsTr("The pair before")
                onClicked: page.index -= 1
            }
            AppText {
                objectName: "comparison_position"
                visible: pairs.list.length > 1
                look: "secondary"
                tone: "photoInk"
                text: (page.index + 1) + " / " + pairs.list.length
            }
            IconButton {
                objectName: "comparison_next_pair"
                visible: pairs.list.length > 1
                enabled: page.index < pairs.list.length - 1
                over: true
                iconName: "chevron-right"
                text: qsTr("The next pair")
                onClicked: page.index += 1
            }
        }
        Repeater {
            model: page.pair ? [page.pair] : []

            PhotoComparison {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                pair: modelData
                large: true
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.pageMargin
            visible: page.pair === null
            tone: "photoInk"
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: qsTr("There is no photo of before and after on this device yet.")
        }
    }
}
