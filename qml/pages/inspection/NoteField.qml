// A text that saves itself: handed on after a short pause in typing, when it loses the focus, and
// when it goes away. What another person wrote meanwhile never overwrites what is being typed.
import QtQuick
import Plumbline.Controls

AppTextArea {
    id: root

    property bool typed: false           // something here has not been handed on yet

    signal handedOn(string words)

    onTextChanged: {
        if (!editing)
            return;
        typed = true;
        pause.restart();
    }
    onEditingChanged: if (!editing) handOn()
    Component.onDestruction: handOn()

    Timer {
        id: pause
        interval: 400
        onTriggered: root.handOn()
    }

    function handOn() {
        pause.stop();
        if (!typed)
            return;
        typed = false;
        handedOn(text);
    }
}
