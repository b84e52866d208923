import QtQuick
import Plumbline

QtObject {
    property bool busy: false
    property var answer: null

    signal unreadable

    function look(url: url): void {}
    function pick(): void {}
    function read(code: string): void {
        if (code.startsWith("plumbline:sheet:"))
            answer = {standing: code.endsWith("rv3") ? "current" : code.endsWith("rv2") ? "superseded" : "unknown", sheetId: "sh1", revisionId: "rv2", number: "P-02", title: "平面布置图", revision: code.endsWith("rv3") ? "C" : "B", current: "C", currentId: "rv3", issuedAt: "2026-11-20T02:00:00.000Z"};
        else
            unreadable();
    }
    function again(): void { answer = null; }
}
