// Words. `look` says what they are, `tone` their hue; sizes follow the person's text scale.
import QtQuick
import Plumbline.Theme

Text {
    id: text

    // greeting | title | heading | row | body | secondary | label | number
    property string look: "body"
    property string tone: ""
    // For words that must be heavier than their kind, such as a chip's.
    property bool strong: false

    function sizeOf(look: string): int {
        switch (look) {
        case "greeting": return Theme.sizeGreeting;
        case "number": return Theme.sizeNumber;
        case "title": return Theme.sizeTitle;
        case "heading": return Theme.sizeHeading;
        case "row": return Theme.sizeRow;
        case "secondary": return Theme.sizeSecondary;
        case "label": return Theme.sizeLabel;
        default: return Theme.sizeBody;
        }
    }
    function weightOf(look: string): int {
        switch (look) {
        case "greeting":
        case "number":
        case "title":
        case "heading": return Font.Bold;
        case "row": return Font.DemiBold;
        default: return Font.Normal;
        }
    }

    font.family: Theme.fontFamily
    font.pixelSize: sizeOf(look)
    font.weight: strong ? Font.DemiBold : weightOf(look)
    color: tone !== "" ? Theme.toneText(tone) : look === "secondary" || look === "label" ? Theme.muted : Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
}
