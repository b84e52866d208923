// What the thumb reaches while looking at a sheet.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Column {
    id: column

    required property SheetView view
    property bool comparable: false
    property bool stripShown: false
    property bool folded: false          // behind one button, where the page has more urgent ones
    property bool open: false
    readonly property bool shown: !folded || open

    signal stripToggled
    signal searchWanted

    spacing: Theme.space2

    SheetButton {
        objectName: "sheet_compare_button"
        visible: column.comparable
        iconName: "layers"
        text: column.view.compared ? qsTr("Hide what changed") : qsTr("Show what changed")
        chosen: column.view.compared
        onClicked: column.view.compared = !column.view.compared
    }
    SheetButton {
        objectName: "sheet_search_button"
        visible: column.shown
        iconName: "search"
        text: qsTr("Search in the drawing")
        onClicked: column.searchWanted()
    }
    SheetButton {
        objectName: "sheet_pages_button"
        visible: column.shown && column.view.pageCount > 1
        iconName: "images"
        text: column.stripShown ? qsTr("Hide the pages") : qsTr("Show all pages")
        chosen: column.stripShown
        onClicked: column.stripToggled()
    }
    SheetButton {
        objectName: "sheet_night_button"
        visible: column.shown
        iconName: column.view.night ? "sun" : "moon"
        text: column.view.night ? qsTr("Light paper") : qsTr("Dark paper")
        onClicked: column.view.night = !column.view.night
    }
    SheetButton {
        objectName: "sheet_turn_button"
        visible: column.shown
        iconName: "rotate-cw"
        text: qsTr("Turn a quarter")
        onClicked: column.view.turn()
    }
    SheetButton {
        objectName: "sheet_fit_button"
        visible: column.shown || column.view.zoom > 1.05
        iconName: "maximize-2"
        text: qsTr("The whole page")
        onClicked: column.view.fit()
    }
    SheetButton {
        objectName: "sheet_more_button"
        visible: column.folded
        iconName: column.open ? "x" : "ellipsis"
        text: column.open ? qsTr("Fewer buttons") : qsTr("Search, night, turn")
        onClicked: column.open = !column.open
    }
}
