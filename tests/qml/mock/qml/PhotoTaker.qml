import QtQuick

QtObject {
    property string siteId: ""
    property string scope: ""
    property string aboutId: ""
    property string room: ""
    property string wall: ""
    property string place: "31.23040°N 121.47370°E ±8 m"
    property bool ready: true
    property int keeping: 0
    property bool importing: false
    property int repeats: 0
    property var flashes: ["off", "on", "auto"]
    property string flash: "off"
    property string phase: ""
    property string demand: ""
    property bool cameraAvailable: true
    property bool active: false
    property url frame: "image://frame/1"
    property bool busy: false
    property real progress: -1
    property string lastPhotoId: ""
    property var error: null

    signal taken(string photoId)
    signal failed(var error)

    function capture(): void { taken("ph1"); }
    function importFiles(urls: var): void { taken("ph1"); }
    function pickFiles(): void { taken("ph1"); }
    function cancel(): void { busy = false; }
}
