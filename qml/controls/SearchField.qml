// Results as you type: `query` follows the words after the shortest pause.
import QtQuick
import QtQuick.Templates as T
import Plumbline.Theme

T.TextField {
    id: search

    property string query: ""
    property string hint: qsTr("Search")

    function clearSearch(): void {
        search.clear();
        search.query = "";
    }

    implicitWidth: Theme.listPane
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space4 + Theme.iconMedium + Theme.space2
    rightPadding: Theme.target
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    color: Theme.ink
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.fillInk
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: search.hint
    Accessible.searchEdit: true
    onTextChanged: pause.restart()
    onAccepted: search.query = search.text
    Keys.onEscapePressed: clearSearch()

    Timer {
        id: pause
        interval: Theme.fast
        onTriggered: search.query = search.text.trim()
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: search.activeFocus ? Theme.stroke : Theme.hairline
        border.color: search.activeFocus ? Theme.focus : Theme.fieldBorder
    }
    Icon {
        name: "search"
        size: Theme.iconMedium
        color: Theme.faint
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        visible: search.length === 0 && search.preeditText === ""
        text: search.hint
        tone: "faint"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: search.leftPadding
            rightMargin: Theme.space3
            verticalCenter: parent.verticalCenter
        }
    }
    IconButton {
        visible: search.length > 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        iconSize: Theme.iconMedium
        tone: "faint"
        text: qsTr("Clear search")
        onClicked: search.clearSearch()
    }
}
