// What every tappable thing is built on: at least 48 px, visible keyboard focus, a name for screen
// readers (its `text` unless told otherwise), Return and Enter as well as Space.
import QtQuick
import QtQuick.Templates as T
import Plumbline.Theme

T.AbstractButton {
    id: control

    property int radius: Theme.radiusControl

    function press(): void {
        if (!enabled)
            return;
        if (checkable)
            toggle();
        clicked();
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding,
                            implicitBackgroundWidth + leftInset + rightInset)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding,
                             implicitBackgroundHeight + topInset + bottomInset)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.focusable: true
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    HoverHandler {
        enabled: control.enabled
        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        z: 1
        shown: control.visualFocus
        anchors.topMargin: control.topInset - Theme.stroke
        anchors.bottomMargin: control.bottomInset - Theme.stroke
        anchors.leftMargin: control.leftInset - Theme.stroke
        anchors.rightMargin: control.rightInset - Theme.stroke
        radius: control.radius + Theme.stroke
    }
}
