import QtQuick

QtObject {
    property string sha256: ""
    readonly property bool here: sha256 !== ""
    readonly property bool coming: false
    readonly property real progress: -1
}
