import QtQuick

QtObject {
    property string siteId
    property bool running: false
    property real progress: -1

    signal made(string name, int files, int missing)
    signal failed(var error)

    function make(): void { made("竣工资料_翠湖湾-20261123", 31, 2); }
    function cancel(): void { running = false; }
}
