import QtQml
import QtQuick

QtObject {
    property string of: "inspection"
    property string subjectId
    property bool forClient
    property bool running
    property real progress: -1
    property bool shareable: true

    signal made(name: string, place: url, missing: int)
    signal failed(error: var)

    function make(format: string): void {
        running = true;
        progress = 0.4;
    }
    function cancel(): void {
        running = false;
    }
    function share(): void {}
}
