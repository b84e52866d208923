import QtQuick

QtObject {
    property bool running: false
    property real progress: -1

    signal saved(string name, int changes, int files)
    signal failed(var error)

    function save(): void { running = true; progress = 0.4; }
    function cancel(): void { running = false; }
}
