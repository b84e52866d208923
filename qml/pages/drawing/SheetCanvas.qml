// A page of a drawing with what belongs to looking at it: busy and refused states, the place of a found word, buttons
// at the right edge. What is put on the sheet (pins, measures) stands in `overlay` and follows `view.moved`.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: canvas

    property alias view: sheet
    property alias source: sheet.source
    property alias earlier: sheet.earlier
    property alias earlierPage: sheet.earlierPage
    property alias search: finder
    property bool comparable: earlier !== ""
    property bool stripShown: false
    property bool searchShown: false
    property int bottomInset: 0          // what a sheet of the page covers
    default property alias overlay: layer.data
    property alias buttons: extra.data   // the page's own, above the others

    signal tapped(point at)              // points of the page
    signal longPressed(point at)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Drawing")

    Rectangle {
        anchors.fill: parent
        color: sheet.night ? Theme.black : Theme.quiet
    }
    SheetView {
        id: sheet
        objectName: "sheet_view"
        anchors.fill: parent
        anchors.bottomMargin: canvas.bottomInset
        focus: true
        activeFocusOnTab: true
        calm: Theme.reduceMotion
        Accessible.role: Accessible.Graphic
        Accessible.name: sheet.pageCount > 1 ? qsTr("Page %1 of %2").arg(sheet.page + 1).arg(sheet.pageCount) : qsTr("Drawing")
        Accessible.description: qsTr("%1 % of the whole page").arg(Math.round(sheet.zoom * 100))
        Accessible.focusable: true
        onTapped: at => canvas.tapped(at)
        onLongPressed: at => canvas.longPressed(at)

        Repeater {
            model: finder.places

            delegate: Rectangle {
                required property rect modelData
                readonly property rect there: sheet.scale > 0, sheet.center, sheet.turns, sheet.pageRectToItem(modelData)

                x: there.x - Theme.space1
                y: there.y - Theme.space1
                width: there.width + 2 * Theme.space1
                height: there.height + 2 * Theme.space1
                radius: Theme.space1
                color: "transparent"
                border.width: Theme.stroke
                border.color: Theme.accent
            }
        }
        Item {
            id: layer
            anchors.fill: parent
        }
        FocusRing {
            shown: sheet.activeFocus
            radius: 0
        }
    }
    SheetSearch {
        id: finder
        sheet: sheet
        text: canvas.searchShown ? field.query : ""
    }

    SheetStates {
        objectName: "sheet_states"
        anchors.fill: sheet
        view: sheet
    }
    SheetFinder {
        id: field
        objectName: "sheet_finder"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.space3
        }
        visible: canvas.searchShown
        finder: finder
        onClosed: {
            canvas.searchShown = false;
            sheet.forceActiveFocus();
        }
    }
    SheetButtons {
        id: column
        anchors {
            right: parent.right
            bottom: sheet.bottom
            margins: Theme.space4
            bottomMargin: Theme.space4 + (canvas.stripShown ? strip.height : 0)
        }
        visible: sheet.pageCount > 0
        view: sheet
        comparable: canvas.comparable
        folded: extra.children.length > 0
        stripShown: canvas.stripShown
        onStripToggled: canvas.stripShown = !canvas.stripShown
        onSearchWanted: {
            canvas.searchShown = true;
            field.begin();
        }

        Column {
            id: extra
            spacing: Theme.space2
        }
    }
    SheetPages {
        id: strip
        objectName: "sheet_strip"
        anchors {
            left: parent.left
            right: parent.right
            bottom: sheet.bottom
        }
        visible: canvas.stripShown
        view: sheet
    }
}
