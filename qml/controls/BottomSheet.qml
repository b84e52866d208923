// Comes up from below on a phone, stands in the middle of a desk. Children stack in a column that scrolls.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plumbline.Theme

T.Popup {
    id: sheet

    property string title: ""
    default property alias content: column.data
    readonly property bool low: parent !== null && parent.width <= Theme.compactWidth
    property real rise: 0                // 0 … 1 while it comes up

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: parent === null ? 0 : low ? parent.width : Math.min(Theme.sheetWidth, parent.width - 2 * Theme.pageMargin)
    height: parent === null ? 0 : Math.min(implicitHeight, parent.height - Theme.space10)
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentHeight: column.implicitHeight + (head.visible ? head.implicitHeight + Theme.space3 : 0)
    x: parent === null ? 0 : (parent.width - width) / 2
    y: parent === null ? 0 : low ? parent.height - height * rise : (parent.height - height) / 2 + (1 - rise) * Theme.space4
    leftPadding: Theme.pageMargin
    rightPadding: Theme.pageMargin
    topPadding: low ? Theme.space6 : Theme.space5
    bottomPadding: Theme.space5

    enter: Transition {
        NumberAnimation { property: "rise"; from: 0; to: 1; duration: Theme.slow; easing.type: Easing.OutCubic }
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.fast }
    }
    exit: Transition {
        NumberAnimation { property: "rise"; from: 1; to: 0; duration: Theme.normal; easing.type: Easing.OutCubic }
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.normal }
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    background: Rectangle {
        radius: Theme.radiusSheet
        color: Theme.surface

        Rectangle { // square at the lower edge of the screen
            visible: sheet.low
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.radiusSheet
            color: parent.color
        }
        Rectangle {
            visible: sheet.low
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space2
            width: Theme.handleWidth
            height: Theme.space1
            radius: Theme.stroke
            color: Theme.outline
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space3
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        RowLayout {
            id: head
            Layout.fillWidth: true
            visible: sheet.title !== ""

            AppText {
                Layout.fillWidth: true
                look: "title"
                text: sheet.title
                Accessible.role: Accessible.Heading
            }
            IconButton {
                objectName: "sheet_close_button"
                Layout.rightMargin: -Theme.space3
                iconName: "x"
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: view
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            contentWidth: width
            contentHeight: column.implicitHeight

            ColumnLayout {
                id: column
                // Never the little it has before the sheet has a width: what was wrapped in that keeps its height.
                width: (sheet.width > 0 ? sheet.width : Theme.windowWidth) - sheet.leftPadding - sheet.rightPadding
                spacing: Theme.space3
            }
        }
    }
}
