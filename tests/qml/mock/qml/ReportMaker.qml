import QtQml

QtObject {
    property string inspectionId
    property bool running
    property real progress: -1

    signal made(name: string, missing: int)
    signal failed(error: var)

    function make(format: string): void {
        running = true;
        progress = 0.4;
    }
    function cancel(): void {
        running = false;
    }
}
