// What is over a page while files are held above it.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Rectangle {
    id: mark

    property bool shown: false
    property string text: ""

    visible: shown
    color: Theme.scrim

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.sheetWidth)

        EmptyState {
            width: parent.width
            iconName: "upload"
            title: mark.text
        }
    }
}
