// What is at the thumb while a drawing is looked at, besides looking: its marks and revisions, measuring, marking.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column {
    id: root

    property string tool
    property bool mayMark: false
    property bool filtered: false
    readonly property bool measuring: tool !== "" && tool !== "mark"

    signal layersWanted
    signal toolChosen(string tool)

    spacing: Theme.space2

    SheetButton {
        objectName: "sheet_layers"
        iconName: "list-filter"
        chosen: root.filtered
        text: qsTr("Marks and revisions")
        onClicked: root.layersWanted()
    }
    SheetButton {
        objectName: "sheet_measure"
        iconName: "ruler"
        chosen: root.measuring
        text: qsTr("Measure")
        onClicked: root.toolChosen(root.measuring ? root.tool : "distance")
    }
    SheetButton {
        objectName: "sheet_mark"
        visible: root.mayMark
        iconName: "pencil"
        chosen: root.tool === "mark"
        text: qsTr("Place a mark")
        onClicked: root.toolChosen("mark")
    }
}
