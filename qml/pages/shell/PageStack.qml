// A stack of pages with the one transition there is: the new page comes from the side, the old one fades.
import QtQuick
import QtQuick.Templates as T
import Plumbline.Theme

T.StackView {
    id: stack

    function emptyOut(): void { clear(T.StackView.Immediate); }

    pushEnter: Transition {
        NumberAnimation { property: "x"; from: Theme.slide; to: 0; duration: Theme.normal; easing.type: Easing.OutCubic }
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal; easing.type: Easing.OutCubic }
    }
    pushExit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.normal; easing.type: Easing.OutCubic }
    }
    popEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal; easing.type: Easing.OutCubic }
    }
    popExit: Transition {
        NumberAnimation { property: "x"; from: 0; to: Theme.slide; duration: Theme.normal; easing.type: Easing.OutCubic }
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.normal; easing.type: Easing.OutCubic }
    }
    replaceEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal; easing.type: Easing.OutCubic }
    }
    replaceExit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.normal; easing.type: Easing.OutCubic }
    }
}
