pragma Singleton

import QtQuick

QtObject {
    property string language: "zh_CN"
    property string theme: "light"
    readonly property bool dark: theme === "dark"
    property real textScale: 1
    property bool reduceMotion: false
    property int lockAfterMinutes: 5
    property string filesOnMobileData: "never"
    property int originalsDays: 0
    property int originalsGigabytes: 0
    property bool hasPassphrase: false
    property var storage: ({records: 12582912, blobs: 834666496, evictable: 412090368, fileSize: 851443712,
                            media: 512000000, drawings: 322666496, waiting: 96000000, spare: 84000000})
    property bool makingRoom: false
    property var roomMade: ({})

    function refreshStorage(): void { storage = storage; }
    function letGoOfDrawings(): void {
        roomMade = ({files: 7, bytes: storage.spare, error: null});
        storage = Object.assign({}, storage, {waiting: storage.waiting - storage.spare, spare: 0});
    }
}
