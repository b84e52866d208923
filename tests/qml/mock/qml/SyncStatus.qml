pragma Singleton

import QtQuick

QtObject {
    property string state: "offline"
    property int waiting: 12
    property int waitingPhotos: 0
    property real waitingBytes: 6.4 * 1048576
    property int attention: 0
    property var lastSuccess: new Date(2026, 10, 23, 8, 21)
    property real progress: -1
    property int clockOffsetMinutes: 0
    property var error: null
    property var removal: null
    property int held: 0
    property int suspended: 0
    property int findings: 0
    property var removed: null // what was decided

    function syncNow(): void { state = "syncing"; }
    function decideRemoval(remove: bool): void { removed = remove; removal = null; }
    function sendHeld(): void { held = 0; }
    function findingsSeen(): void { findings = 0; }
    property var retryAt: null
    property bool filesHeld: false
    property int filesSent: 0
    property int copied: 0

    signal diagnosticsCopied

    function sendFilesNow(): void { filesSent += 1; }
    function copyDiagnostics(): void { copied += 1; diagnosticsCopied(); }
}
