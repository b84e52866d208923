// All pages of a drawing, small, side by side; the one that is seen is framed.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Rectangle {
    id: pages

    required property SheetView view

    implicitHeight: Theme.thumb + 2 * Theme.space2 + label.height
    color: Theme.surface

    Hairline {
        width: parent.width
    }
    AppText { // only its height: as high as each number below its page
        id: label
        visible: false
        look: "label"
        text: "1"
    }
    ListView {
        id: list
        objectName: "sheet_pages"
        anchors.fill: parent
        anchors.margins: Theme.space2
        orientation: ListView.Horizontal
        spacing: Theme.space2
        clip: true
        currentIndex: pages.view.page
        highlightMoveDuration: Theme.reduceMotion ? 0 : Theme.normal
        onVisibleChanged: positionViewAtIndex(currentIndex, ListView.Contain)

        model: SheetStrip {
            sheet: pages.visible ? pages.view : null
            side: 2 * Theme.thumb
        }
        delegate: Pressable {
            id: tile

            required property int page
            required property string picture
            required property real ratio
            readonly property bool current: page === pages.view.page

            objectName: "sheet_page_" + page
            width: Math.max(Theme.target, Theme.thumb * Math.min(2, ratio))
            height: list.height
            radius: Theme.radiusSmall
            text: qsTr("Page %1").arg(page + 1)
            Accessible.selected: current
            onClicked: pages.view.page = page

            contentItem: Column {
                spacing: 0

                Rectangle {
                    width: parent.width
                    height: Theme.thumb
                    radius: Theme.radiusSmall
                    color: Theme.quiet
                    border.width: tile.current ? Theme.stroke : Theme.hairline
                    border.color: tile.current ? Theme.accent : Theme.border

                    Image {
                        anchors.fill: parent
                        anchors.margins: Theme.stroke
                        source: tile.picture
                        fillMode: Image.PreserveAspectFit
                    }
                }
                AppText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    look: "label"
                    tone: tile.current ? "" : "muted"
                    wrapMode: Text.NoWrap
                    text: tile.page + 1
                }
            }
            background: Item {}
        }
    }
}
