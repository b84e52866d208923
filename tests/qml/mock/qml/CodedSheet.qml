import QtQml
import QtQuick

QtObject {
    property string revisionId
    property bool running
    property bool shareable: true

    signal made(name: string, covers: bool, asPicture: bool)
    signal failed(error: var)

    function make(): void { // of E-01 it takes for ever, on G-01 there is no free place, L-03 fails
        running = revisionId === "rv_e01a";
        if (revisionId === "rv_l03a")
            failed({code: "disk_full", title: "本机空间已满", text: "之前保存的都在。", action: ""});
        else if (!running)
            made("P-02_平面布置图_C-20261123.pdf", revisionId === "rv_g01a", revisionId === "rv_g01a");
    }
    function cancel(): void { running = false; }
    function share(): void {}
}
