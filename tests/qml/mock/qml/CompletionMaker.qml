import QtQuick

QtObject {
    property string siteId
    property bool running: false
    property real progress: -1

    signal made(string name, int files, int missing)
    signal failed(var error)

    // A site that is still built writes on and on.
    function make(): void {
        if (siteId === "s3") {
            made("竣工资料_翠湖湾-20261123", 31, 2);
        } else {
            running = true;
            progress = 0.4;
        }
    }
    function cancel(): void { running = false; }
}
