// Over a sheet that is not to be seen yet, or not at all: why, what is safe, what to do.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Item {
    id: states

    required property SheetView view
    readonly property bool refused: view.error !== null && view.error !== undefined && (view.error.title ?? "") !== ""

    Rectangle {
        anchors.fill: parent
        visible: states.refused && !states.view.shown
        color: Theme.paper
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.contentWidth)
        visible: states.refused && !states.view.shown
        iconName: "file-text"
        tone: "warning"
        title: states.refused ? states.view.error.title : ""
        text: states.refused ? [states.view.error.text, states.view.error.action].filter(line => (line ?? "") !== "").join("\n") : ""
        actionText: qsTr("Try again")
        actionIcon: "refresh-cw"
        onAction: states.view.retry()
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.contentWidth)
        visible: !states.refused && !states.view.shown && states.view.source !== ""
        spacing: Theme.space2

        BusyMark {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.muted
        }
        AppText {
            objectName: "sheet_busy"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            tone: "muted"
            text: states.view.slow ? qsTr("This is a heavy drawing: its first picture takes a while. You can go on elsewhere.") : qsTr("Opening the drawing …")
        }
    }
    // Something is seen, and sharper is on its way.
    Chip {
        objectName: "sheet_sharpening"
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space4
        }
        visible: states.view.shown && !states.view.sharp && late.done && !states.refused
        color: Theme.surface
        text: qsTr("Drawing …")
        tone: "muted"
    }
    Chip {
        objectName: "sheet_fonts"
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: Theme.space4
        }
        visible: states.view.sharp && states.view.lentFonts.length > 0
        color: Theme.surface
        iconName: "type"
        tone: "warning"
        text: qsTr("Fonts are missing in the file: letters may look different")
    }
    Timer { // what is sharp within a moment says nothing
        id: late

        property bool done: false

        interval: Theme.slow
        running: states.view.shown && !states.view.sharp
        onRunningChanged: done = false
        onTriggered: done = true
    }
}
