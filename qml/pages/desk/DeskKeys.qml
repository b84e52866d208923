// The keys of the desk, from ringing to handed over. F2 it rings, answered · F3 notes · F4 who calls · F5…F10 what they
// want · F11 to what it needs · Ctrl+Enter do it · F12 the call has ended.
import QtQuick

Item {
    id: keys

    signal step(string key)

    visible: false

    Shortcut { enabled: keys.enabled; sequence: "F2"; onActivated: keys.step("ring") }
    Shortcut { enabled: keys.enabled; sequence: "F3"; onActivated: keys.step("notes") }
    Shortcut { enabled: keys.enabled; sequence: "F4"; onActivated: keys.step("caller") }
    Shortcut { enabled: keys.enabled; sequence: "F5"; onActivated: keys.step("0") }
    Shortcut { enabled: keys.enabled; sequence: "F6"; onActivated: keys.step("1") }
    Shortcut { enabled: keys.enabled; sequence: "F7"; onActivated: keys.step("2") }
    Shortcut { enabled: keys.enabled; sequence: "F8"; onActivated: keys.step("3") }
    Shortcut { enabled: keys.enabled; sequence: "F9"; onActivated: keys.step("4") }
    Shortcut { enabled: keys.enabled; sequence: "F10"; onActivated: keys.step("5") }
    Shortcut { enabled: keys.enabled; sequence: "F11"; onActivated: keys.step("work") }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+Return", "Ctrl+Enter"]; onActivated: keys.step("act") }
    Shortcut { enabled: keys.enabled; sequence: "F12"; onActivated: keys.step("end") }
}
