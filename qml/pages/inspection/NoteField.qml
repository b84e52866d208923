// A text that saves itself: handed on after a short pause in typing, when it loses the focus, and
// when it goes away. What another person wrote meanwhile never overwrites what is being typed. Spoken
// words come behind what is there, where the system listens.
import QtQuick
import Plumbline
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

    VoiceInput {
        id: voice
        onHeard: words => {
            root.text = root.text === "" ? words : root.text + " " + words;
            root.typed = true;
            pause.restart();
        }
    }
    LinkButton {
        objectName: "note_voice_button"
        visible: voice.available && !root.readOnly
        iconName: voice.listening ? "mic-off" : "mic"
        text: voice.listening ? qsTr("Stop listening") : qsTr("Speak")
        onClicked: voice.toggle()
    }
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
