// The look of Plumbline: every colour, size, radius and duration there is. Nothing else in qml/ may
// hold a literal of those. The window binds `dark`, `textScale`, `reduceMotion` and `fontFamily` to
// the settings; this module knows no C++, so controls can be shown and tested alone.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    property bool dark: false
    property real textScale: 1
    property bool reduceMotion: false
    property string fontFamily: Application.font.family

    // Ground
    readonly property color paper: dark ? "#121717" : "#F6F4EE"
    readonly property color surface: dark ? "#1B2222" : "#FFFFFF"
    readonly property color border: dark ? "#2A3333" : "#E7E4DC"
    readonly property color field: dark ? "#161C1C" : "#FBFAF7"
    readonly property color fieldBorder: dark ? "#3A4545" : "#E0DCD2"
    readonly property color quiet: dark ? "#283030" : "#F1EFE8"       // neutral chips, icon tiles, tracks
    readonly property color outline: dark ? "#5B6765" : "#C3BFB2"     // empty circles, drag handles
    readonly property color scrim: "#99000000"
    readonly property color photoInk: "#FFFFFF"                        // words on a darkened photo
    readonly property color photoShade: "#B3101414"
    readonly property color black: "#101414"                          // behind camera and photo viewer
    readonly property var markup: ({ red: "#E03131", yellow: "#FCC419", green: "#37B24D", blue: "#228BE6", white: "#FFFFFF", black: "#101414" }) // as app/media draws it
    readonly property color pressed: dark ? "#14FFFFFF" : "#0D000000"

    // Words
    readonly property color ink: dark ? "#EDEAE2" : "#1C2526"
    readonly property color muted: dark ? "#B4BAB6" : "#4B5654"
    readonly property color faint: dark ? "#949C99" : "#666F6D"       // not on washes: use muted there

    // The one main action. `accent` is for shapes; a step darker where words meet it (4.5:1).
    readonly property color accent: "#D9480F"
    readonly property color accentFill: "#C2410C"
    readonly property color fillInk: "#FFFFFF"
    readonly property color darkFill: dark ? "#EDEAE2" : "#1C2526"    // dark buttons turn light at night
    readonly property color darkFillInk: dark ? "#1C2526" : "#FFFFFF"
    readonly property color dangerFill: "#C92A2A"
    readonly property color goodFill: "#2B7A3D"
    readonly property color warningFill: "#B45309"
    readonly property color infoFill: "#2563A8"
    readonly property color focus: dark ? "#86B6EE" : "#2563A8"

    // Tones: words and icons in a hue; the wash they may lie on; the hairline around that wash.
    readonly property color accentText: dark ? "#FFA06B" : "#C2410C"
    readonly property color danger: dark ? "#FF8F88" : "#C92A2A"
    readonly property color warning: dark ? "#F5B461" : "#B45309"
    readonly property color good: dark ? "#7CCB8C" : "#2B7A3D"
    readonly property color info: dark ? "#86B6EE" : "#2563A8"
    readonly property color proof: dark ? "#62C4B1" : "#0F6B5C"
    readonly property color accentWash: dark ? "#3D291F" : "#FFF1EA"
    readonly property color dangerWash: dark ? "#3A2323" : "#FDECEC"
    readonly property color warningWash: dark ? "#372B1E" : "#FFF3E0"
    readonly property color goodWash: dark ? "#1E3227" : "#E6F4EA"
    readonly property color infoWash: dark ? "#1D2E3A" : "#EAF2FB"
    readonly property color proofWash: dark ? "#192F2C" : "#E1F0ED"

    function toneText(tone: string): color {
        switch (tone) {
        case "accent": return accentText;
        case "danger": return danger;
        case "warning": return warning;
        case "good": return good;
        case "info": return info;
        case "proof": return proof;
        case "muted": return muted;
        case "faint": return faint;
        case "fillInk": return fillInk;
        case "darkFillInk": return darkFillInk;
        case "photoInk": return photoInk;
        default: return ink;
        }
    }
    function toneWash(tone: string): color {
        switch (tone) {
        case "accent": return accentWash;
        case "danger": return dangerWash;
        case "warning": return warningWash;
        case "good": return goodWash;
        case "info": return infoWash;
        case "proof": return proofWash;
        default: return quiet;
        }
    }
    function toneBorder(tone: string): color {
        if (tone === "" || tone === "neutral" || tone === "muted")
            return border;
        return Qt.tint(toneWash(tone), Qt.alpha(toneText(tone), dark ? 0.22 : 0.2));
    }
    // A filled shape in a hue that white words may lie on.
    function toneFill(tone: string): color {
        switch (tone) {
        case "accent": return accentFill;
        case "danger": return dangerFill;
        case "good": return goodFill;
        case "warning": return "#B45309";
        case "info": return "#2563A8";
        case "proof": return "#0F6B5C";
        default: return darkFill;
        }
    }
    function toneOnFill(tone: string): color {
        switch (tone) {
        case "accent":
        case "danger":
        case "good":
        case "warning":
        case "info":
        case "proof": return fillInk;
        default: return darkFillInk;
        }
    }

    // Type, in pixels, scaled by what the person asked for.
    readonly property int sizeGreeting: Math.round(24 * textScale)
    readonly property int sizeNumber: Math.round(27 * textScale)
    readonly property int sizeTitle: Math.round(19 * textScale)
    readonly property int sizeHeading: Math.round(17 * textScale)
    readonly property int sizeRow: Math.round(16 * textScale)
    readonly property int sizeBody: Math.round(15 * textScale)
    readonly property int sizeSecondary: Math.round(13 * textScale)
    readonly property int sizeLabel: Math.round(12 * textScale)

    // Space, in steps of four.
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space10: 40
    readonly property int pageMargin: 20
    readonly property int hairline: 1
    readonly property int stroke: 2                                   // focus rings, timeline rails

    readonly property int radiusSmall: 8
    readonly property int radiusTile: 10
    readonly property int radiusControl: 12
    readonly property int radiusCard: 14
    readonly property int radiusSheet: 22

    readonly property real iconScale: Math.min(textScale, 1.5)
    readonly property int iconSmall: Math.round(16 * iconScale)
    readonly property int iconMedium: Math.round(20 * iconScale)
    readonly property int icon: Math.round(22 * iconScale)
    readonly property int iconLarge: Math.round(24 * iconScale)
    readonly property int iconHero: Math.round(36 * iconScale)

    readonly property int target: 48                                  // the smallest thing a glove hits
    readonly property int button: 52
    readonly property int iconTile: 36
    readonly property int badge: 24                                   // circles of the timeline
    readonly property int recordButton: 56                            // the + in the middle
    readonly property int progress: 8
    readonly property int thumb: 64
    readonly property int photoCard: 104
    readonly property int pin: 30                                     // a mark on a drawing
    readonly property int multiline: 96                               // least height of a long text
    readonly property int handleWidth: 36
    readonly property int inkWidth: 160                               // handwriting where it is shown
    readonly property int inkHeight: 140                              // … and where it is written

    // Windows: one column up to compactWidth, two panes up to wideWidth, then a side panel too.
    readonly property int windowWidth: 390
    readonly property int windowHeight: 844
    readonly property int leastWidth: 320
    readonly property int compactWidth: 600
    readonly property int wideWidth: 1000
    readonly property int rail: 88
    readonly property int slide: 48                                   // how far a new page travels
    readonly property int listPane: 360
    readonly property int sidePanel: 300
    readonly property int contentWidth: 720
    readonly property int sheetWidth: 480

    readonly property int fast: reduceMotion ? 0 : 150
    readonly property int normal: reduceMotion ? 0 : 200
    readonly property int slow: reduceMotion ? 0 : 250
    readonly property int pulse: reduceMotion ? 0 : 900               // one breath of a loading placeholder
    readonly property int toastStay: 4000
    property int settle: 400                                          // how long an answer stands still before it takes a tap
}
