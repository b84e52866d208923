import QtQuick

QtObject {
    property string sha256: ""
    property bool watches: false
    readonly property bool here: sha256 !== ""
    readonly property bool coming: false
    readonly property real progress: -1

    signal gone
}
