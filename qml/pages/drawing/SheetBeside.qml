// The revision before, beside the one looked at: both show the same place, whichever is moved.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Rectangle {
    id: root

    required property SheetView lead
    property alias source: view.source
    property alias page: view.page
    property string name
    property bool following: false

    color: Theme.quiet
    clip: true

    SheetView {
        id: view
        objectName: "sheet_beside"
        anchors.fill: parent
        night: root.lead.night
        calm: true
        onMoved: root.follow(view, root.lead)
        onOpened: root.follow(root.lead, view)
    }
    Connections {
        target: root.lead
        enabled: root.visible
        function onMoved(): void { root.follow(root.lead, view); }
    }
    SheetStates {
        anchors.fill: parent
        view: view
    }
    Chip {
        x: Theme.space3
        y: Theme.space3
        color: Theme.surface
        text: qsTr("Rev. %1").arg(root.name)
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    function follow(from: SheetView, to: SheetView): void {
        if (following || !visible || from.scale <= 0 || to.scale <= 0)
            return;
        following = true;
        to.turns = from.turns;
        to.zoom = from.zoom;
        to.center = from.center;
        following = false;
    }
}
