import QtQuick

QtObject {
    property string siteId: ""
    property string aboutId: ""
    property bool available: true
    property string state: "idle"
    property int length: 0
    property int longest: 300000
    property real level: 0
    property var error: null

    signal kept(string noteId)
    signal failed(var error)

    function start(): void {
        state = "recording";
        level = 0.6;
        length = 12000;
    }
    function keep(): void {
        state = "idle";
        kept("vn1");
    }
    function cancel(): void { state = "idle"; }
    function retry(): void { keep(); }
}
