import QtQuick
import Plumbline

// What is signed has not changed, but for signatures that say so in the mock's records.
QtObject {
    property string aboutId
    readonly property bool known: aboutId !== ""
    readonly property string hash: known ? "9f2c4a1b7d3e5f60718293a4b5c6d7e8f9012345678909abcdef0123456789ab" : ""
    readonly property int records: known ? 21 : 0
    property var error: null

    function seal(): var {
        return known ? { v: 1, hash: hash, records: "" } : {};
    }
    function standing(seal: var): var {
        if (!known || !seal?.hash)
            return { judged: false, asSigned: false, changes: [] };
        return seal.hash === hash ? { judged: true, asSigned: true, changes: [] }
             : { judged: true, asSigned: false, changes: [{ what: "changed", kind: "inspection_item", title: "给水管嵌墙深度" }, { what: "added", kind: "photo", title: "" }, { what: "gone", kind: "", title: "" }] };
    }
}
