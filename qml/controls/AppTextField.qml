// A line to type in. Give it `value` (what is kept) and listen to `edited(text)` (what is typed, on
// each keystroke): a new value never overwrites the words under the person's cursor.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plumbline.Theme

FieldFrame {
    id: field

    property string value: ""
    property string placeholder: ""
    property bool secret: false
    property int hints: Qt.ImhNone
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias text: input.text
    property alias validator: input.validator
    readonly property bool editing: input.activeFocus

    signal edited(string text)
    signal accepted

    function take(): void { input.forceActiveFocus(Qt.OtherFocusReason); }

    onValueChanged: if (input.text !== value && !input.activeFocus) input.text = value
    Component.onCompleted: if (value !== "") input.text = value

    T.TextField {
        id: input
        Layout.fillWidth: true
        implicitWidth: Theme.listPane
        implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        topPadding: Theme.space2
        bottomPadding: Theme.space2
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        color: Theme.ink
        selectionColor: Theme.accentFill
        selectedTextColor: Theme.fillInk
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter
        echoMode: field.secret ? TextInput.Password : TextInput.Normal
        inputMethodHints: field.hints | (field.secret ? Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData : 0)
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label !== "" ? field.label : field.placeholder
        Accessible.description: field.problem
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()
        onActiveFocusChanged: if (!activeFocus && readOnly) text = field.value

        background: FieldGround {
            focused: input.activeFocus
            faulty: field.problem !== ""
        }
        AppText {
            visible: input.length === 0 && input.preeditText === ""
            text: field.placeholder
            tone: "faint"
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
            anchors {
                left: parent.left
                right: parent.right
                leftMargin: input.leftPadding
                rightMargin: input.rightPadding
                verticalCenter: parent.verticalCenter
            }
        }
    }
}
