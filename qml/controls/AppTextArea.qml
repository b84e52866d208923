// Room for many lines; grows with what is typed. Same use as AppTextField.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plumbline.Theme

FieldFrame {
    id: field

    property string value: ""
    property string placeholder: ""
    property int limit: 4000             // characters
    property int least: Theme.multiline
    property alias readOnly: input.readOnly
    property alias text: input.text
    readonly property bool editing: input.activeFocus

    signal edited(string text)

    function take(): void { input.forceActiveFocus(Qt.OtherFocusReason); }

    onValueChanged: if (input.text !== value && !input.activeFocus) input.text = value
    Component.onCompleted: if (value !== "") input.text = value

    T.TextArea {
        id: input
        Layout.fillWidth: true
        implicitWidth: Theme.listPane
        implicitHeight: Math.max(field.least, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        topPadding: Theme.space3
        bottomPadding: Theme.space3
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        color: Theme.ink
        selectionColor: Theme.accentFill
        selectedTextColor: Theme.fillInk
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label !== "" ? field.label : field.placeholder
        Accessible.description: field.problem
        Accessible.multiLine: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: {
            if (length > field.limit)
                remove(field.limit, length);
            else if (activeFocus && text !== field.value)
                field.edited(text);
        }

        background: FieldGround {
            focused: input.activeFocus
            faulty: field.problem !== ""
        }
        AppText {
            visible: input.length === 0 && input.preeditText === ""
            text: field.placeholder
            tone: "faint"
            Accessible.ignored: true
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                leftMargin: input.leftPadding
                rightMargin: input.rightPadding
                topMargin: input.topPadding
            }
        }
    }
}
