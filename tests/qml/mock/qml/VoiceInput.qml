import QtQuick

QtObject {
    property bool available: false
    property bool listening: false

    signal heard(string words)

    function toggle(): void { listening = !listening; }
}
