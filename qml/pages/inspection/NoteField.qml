// A text that saves itself: handed on after a short pause in typing, when it loses the focus, and
// when it goes away. What another person wrote meanwhile never overwrites what is being typed.
import QtQuick
import Plumbline.Controls

AppTextArea {
    id: root

    signal handedOn(string words)

    onTextChanged: if (editing) pause.restart()
    onEditingChanged: if (!editing) handOn()
    Component.onDestruction: handOn()

    Timer {
        id: pause
        interval: 400
        onTriggered: root.handOn()
    }

    function handOn() {
        if (!pause.running && !due())
            return;
        pause.stop();
        if (text !== value)
            handedOn(text);
    }
    // The timer has stopped by itself when it triggers.
    function due(): bool {
        return editing || text !== value;
    }
}
