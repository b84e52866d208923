import QtQuick

QtObject {
    property string sha256: ""
    property bool playing: false
    property bool loading: false
    property int place: 0
    property var error: null

    signal ended()

    function toggle(): void { playing = !playing; }
    function seek(to: int): void { place = to; }
}
