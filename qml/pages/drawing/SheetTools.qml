// What is at the thumb while a drawing is looked at: layers, measuring, marking; on a desk also the zoom.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Column {
    id: root

    required property SheetView view
    property string tool
    property bool mayMark: false
    property bool filtered: false
    property bool on: true               // night view, where the app is dark

    signal layersWanted
    signal toolChosen(string tool)

    spacing: Theme.space2

    component Round: IconButton {
        filled: true
        radius: side / 2
        background: Rectangle {
            radius: width / 2
            color: parent.chosen ? Theme.darkFill : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.border
        }
        iconColor: chosen ? Theme.darkFillInk : Theme.ink
    }
    Round {
        objectName: "sheet_turn"
        iconName: "rotate-cw"
        text: qsTr("Turn the drawing")
        onClicked: root.view.turn()
    }
    Round {
        objectName: "sheet_fit"
        visible: root.view.zoom > 1.05
        iconName: "maximize"
        text: qsTr("Show the whole sheet")
        onClicked: root.view.fit()
    }
    Round {
        objectName: "sheet_night"
        visible: Theme.dark
        iconName: "moon"
        chosen: root.on
        text: qsTr("Dark drawing")
        onClicked: root.on = !root.on
    }
    Round {
        objectName: "sheet_layers"
        iconName: "layers"
        chosen: root.filtered
        text: qsTr("Marks and revisions")
        onClicked: root.layersWanted()
    }
    Round {
        objectName: "sheet_measure"
        iconName: "ruler"
        chosen: root.tool !== "" && root.tool !== "mark"
        text: qsTr("Measure")
        onClicked: root.toolChosen(root.tool !== "" && root.tool !== "mark" ? root.tool : "distance")
    }
    Round {
        objectName: "sheet_mark"
        visible: root.mayMark
        iconName: "pencil"
        chosen: root.tool === "mark"
        text: qsTr("Place a mark")
        onClicked: root.toolChosen("mark")
    }
}
