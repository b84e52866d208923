// Put into a button whose tap is an answer. A finger on its way to one thing must not answer another that the
// page has just moved below it: what comes down before the button has stood still in sight for a moment ends here.
import QtQuick
import Plumbline.Theme

MouseArea {
    id: guard

    readonly property bool steady: seen && !moment.running
    property bool seen: false
    property rect place                  // where the last frame showed it

    function look(): void {
        const now = parent.mapToItem(null, 0, 0, parent.width, parent.height);
        if (seen && now === place)
            return;
        place = now;
        seen = true;
        moment.restart();
    }

    anchors.fill: parent
    z: 1
    onVisibleChanged: seen = false
    onPressed: mouse => {
        look();
        mouse.accepted = !steady;
    }

    Connections {
        target: guard.Window.window
        enabled: guard.visible
        function onAfterAnimating(): void { guard.look(); }
    }
    Timer {
        id: moment
        interval: Theme.settle
    }
}
