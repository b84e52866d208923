// The keyboard of a desk: Ctrl+1…6 places, Ctrl+N record, Ctrl+F search everything, Alt+Left back.
import QtQuick
import Plumbline.Controls

Item {
    id: keys

    property var places: []

    signal tab(string tab)

    function go(index: int): void {
        if (index < places.length)
            tab(places[index].tab);
    }

    Shortcut { sequence: "Ctrl+1"; onActivated: keys.go(0) }
    Shortcut { sequence: "Ctrl+2"; onActivated: keys.go(1) }
    Shortcut { sequence: "Ctrl+3"; onActivated: keys.go(2) }
    Shortcut { sequence: "Ctrl+4"; onActivated: keys.go(3) }
    Shortcut { sequence: "Ctrl+5"; onActivated: keys.go(4) }
    Shortcut { sequence: "Ctrl+6"; onActivated: keys.go(5) }
    Shortcut { sequence: "Ctrl+F"; onActivated: Nav.open("Search", {}) }
    Shortcut { sequence: "Ctrl+N"; onActivated: Nav.sheet("RecordSheet", {}) }
    Shortcut { sequence: "Alt+Left"; onActivated: Nav.back() }
}
