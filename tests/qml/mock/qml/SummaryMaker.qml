import QtQml
import QtQuick

QtObject {
    property var summary
    property bool running
    property bool shareable: true

    signal made(name: string)
    signal failed(error: var)

    function make(format: string): void { made("汇总-20261101." + format); }
    function cancel(): void {}
    function share(): void {}
}
