import QtQml
import QtQuick

QtObject {
    property string photoId
    property bool running
    property bool shareable: true

    signal made(name: string)
    signal failed(error: var)

    function make(): void { made("photo-20261130-091200.jpg"); }
    function share(): void {}
}
