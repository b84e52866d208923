// The words for this moment; other ways to say it, one tap each. What is not known yet stands in brackets.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property var lines: []               // of DeskBook
    property string title: qsTr("Say this")
    property int at: 0
    readonly property var line: lines.length === 0 ? null : lines[Math.min(at, lines.length - 1)]

    onLinesChanged: at = 0
    visible: line !== null
    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "label"
            tone: "muted"
            strong: true
            text: root.title
        }
        IconButton {
            objectName: root.objectName + "_other"
            Layout.topMargin: -Theme.space3
            Layout.bottomMargin: -Theme.space3
            visible: root.lines.length > 1
            iconName: "refresh-cw"
            iconSize: Theme.iconMedium
            text: qsTr("Say it another way")
            onClicked: root.at = (root.at + 1) % root.lines.length
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + 2 * Theme.space4
        radius: Theme.radiusControl
        color: Theme.quiet

        ColumnLayout {
            id: words
            spacing: Theme.space1
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.space4
            }

            AppText {
                objectName: root.objectName + "_text"
                Layout.fillWidth: true
                look: "body"
                text: root.line === null ? "" : qsTr("“%1”").arg(root.line.text)
                Accessible.role: Accessible.StaticText
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "secondary"
                tone: "muted"
                text: root.line === null ? "" : root.line.hint
            }
            AppText {
                objectName: root.objectName + "_unknown"
                Layout.fillWidth: true
                visible: root.line !== null && root.line.unknown.length > 0
                look: "secondary"
                tone: "danger"
                text: root.line === null ? "" : qsTr("The script names {%1}, which nobody knows. Change it under Scripts.").arg(root.line.unknown.join("}, {"))
            }
        }
    }
}
