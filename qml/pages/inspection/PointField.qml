// One measured value: a big field with its own mark, and what the number pad does with it.
import QtQuick
import QtQuick.Controls.Basic
import Plumbline.Theme
import Plumbline.Controls

TextField {
    id: field

    required property int index
    required property string number
    property string mark: "empty"        // within | over | unread

    signal typedIn(string words)         // by keyboard or pad
    signal stepped()                     // the pad's "next"

    readonly property bool over: mark === "over" || mark === "unread"
    readonly property int markSpace: mark === "empty" ? 0 : Theme.iconSmall

    objectName: "item_point_" + index
    Accessible.name: number === "" ? qsTr("Next measured value") : qsTr("Measured value %1").arg(index + 1)
    Accessible.description: mark === "over" ? qsTr("Over the limit") : mark === "unread" ? qsTr("Not a number") : ""
    width: Math.max(Theme.photoCard - Theme.space8, contentWidth + 2 * Theme.space3 + markSpace)
    height: Math.max(Theme.button, contentHeight + 2 * Theme.space2)
    leftPadding: Theme.space1
    rightPadding: Theme.space1 + markSpace
    horizontalAlignment: TextInput.AlignHCenter
    verticalAlignment: TextInput.AlignVCenter
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    maximumLength: 24
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeHeading
    font.bold: true
    color: over ? Theme.danger : Theme.ink
    text: number
    onTextEdited: typedIn(text)

    background: Rectangle {
        radius: Theme.radiusControl
        color: field.over ? Theme.dangerWash : Theme.field
        border.width: field.activeFocus ? Theme.stroke : Theme.hairline
        border.color: field.activeFocus ? Theme.accent : field.over ? Theme.danger : Theme.fieldBorder
    }
    Icon {
        visible: field.mark !== "empty"
        anchors {
            right: parent.right
            rightMargin: Theme.space1
            verticalCenter: parent.verticalCenter
        }
        name: field.mark === "over" ? "x" : field.mark === "unread" ? "circle-help" : "check"
        size: Theme.iconSmall
        color: field.over ? Theme.danger : Theme.good
    }

    function put(figure: string) {
        if (selectedText !== "")
            remove(selectionStart, selectionEnd);
        if (figure !== "." || text.indexOf(".") < 0)
            insert(cursorPosition, figure);
        typedIn(text);
    }
    function erase() {
        if (selectedText !== "")
            remove(selectionStart, selectionEnd);
        else
            remove(cursorPosition - 1, cursorPosition);
        typedIn(text);
    }
    function negate() {
        if (text.startsWith("-"))
            remove(0, 1);
        else
            insert(0, "-");
        typedIn(text);
    }
}
