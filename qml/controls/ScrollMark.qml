// A thin mark of where one is in a long page; it goes away by itself.
import QtQuick
import Plumbline.Theme

Rectangle {
    id: mark

    required property Flickable view

    readonly property real share: view.contentHeight > 0 ? view.height / view.contentHeight : 1

    anchors.right: parent.right
    anchors.rightMargin: Theme.stroke
    width: Theme.space1
    radius: width / 2
    color: Theme.outline
    y: view.contentHeight > view.height ? Math.max(0, view.contentY / view.contentHeight * view.height) : 0
    height: Math.max(Theme.target, share * view.height)
    opacity: share < 1 && view.moving ? 1 : 0
    Accessible.ignored: true

    Behavior on opacity {
        NumberAnimation { duration: Theme.slow }
    }
}
