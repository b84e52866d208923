// The keyboard of a desk: Ctrl+1…5 places, Ctrl+N record, Ctrl+F search everything, Alt+Left back.
import QtQuick
import Plumbline.Controls

Item {
    id: keys

    signal tab(string tab)

    Shortcut { sequence: "Ctrl+1"; onActivated: keys.tab("today") }
    Shortcut { sequence: "Ctrl+2"; onActivated: keys.tab("sites") }
    Shortcut { sequence: "Ctrl+3"; onActivated: keys.tab("todo") }
    Shortcut { sequence: "Ctrl+4"; onActivated: keys.tab("me") }
    Shortcut { sequence: "Ctrl+5"; onActivated: keys.tab("library") }
    Shortcut { sequence: "Ctrl+F"; onActivated: Nav.open("Search", {}) }
    Shortcut { sequence: "Ctrl+N"; onActivated: Nav.sheet("RecordSheet", {}) }
    Shortcut { sequence: "Alt+Left"; onActivated: Nav.back() }
}
