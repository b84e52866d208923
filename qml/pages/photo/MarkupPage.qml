// Drawing over a photo: what is drawn saves itself into the photo's record, the original stays as it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

FocusScope {
    id: page

    required property string photoId
    readonly property var colors: ["red", "yellow", "green", "blue", "white", "black"]
    readonly property var tools: [
        { value: "", icon: "mouse-pointer-2", label: qsTr("Choose and move") },
        { value: "arrow", icon: "move-up-right", label: qsTr("Arrow") },
        { value: "box", icon: "square", label: qsTr("Box") },
        { value: "circle", icon: "circle", label: qsTr("Circle") },
        { value: "freehand", icon: "pencil", label: qsTr("Freehand") },
        { value: "text", icon: "type", label: qsTr("Words") },
        { value: "dimension", icon: "ruler", label: qsTr("Dimension") }]
    readonly property bool worded: board.tool === "text" || board.tool === "dimension"
    property var before: []              // the shapes as they were, for undo

    objectName: "markup_page"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Draw on the photo")
    Keys.onEscapePressed: Nav.back()
    Keys.onDeletePressed: board.removeChosen()

    RecordForm {
        id: form
        kind: "photo"
        recordId: page.photoId
    }
    RecordItem { id: photo; recordId: page.photoId }

    Rectangle {
        anchors.fill: parent
        color: Theme.black
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space4
            spacing: Theme.space3

            IconButton {
                objectName: "markup_close"
                over: true
                iconName: "check"
                text: qsTr("Done")
                onClicked: Nav.back()
            }
            AppText {
                objectName: "markup_saved"
                Layout.fillWidth: true
                look: "secondary"
                tone: "photoInk"
                horizontalAlignment: Text.AlignHCenter
                text: form.error ? form.error.title : form.saving ? qsTr("saving…") : form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt)) : qsTr("saves itself, the original stays")
            }
            IconButton {
                objectName: "markup_undo"
                over: true
                enabled: page.before.length > 0
                iconName: "undo-2"
                text: qsTr("Undo")
                onClicked: page.undo()
            }
            IconButton {
                objectName: "markup_remove"
                over: true
                enabled: board.chosen
                iconName: "trash-2"
                text: qsTr("Take out what is chosen")
                onClicked: board.removeChosen()
            }
        }
        Item {
            id: room
            Layout.fillWidth: true
            Layout.fillHeight: true

            Image {
                id: picture
                anchors.fill: parent
                source: photo.fields.file ? "image://photo/" + photo.fields.file + "?w=1600" : ""
                asynchronous: true
                fillMode: Image.PreserveAspectFit
            }
            Image { // until it is read, and where only the preview is here
                id: preview
                anchors.fill: parent
                visible: picture.status !== Image.Ready
                source: "image://thumb/" + page.photoId
                fillMode: Image.PreserveAspectFit
            }
            MarkupBoard {
                id: board

                readonly property Image shown: picture.status === Image.Ready ? picture : preview

                objectName: "markup_board"
                anchors.fill: parent
                shapes: form.values.markup ?? []
                editable: photo.exists && App.may("edit", "photo", photo.scope)
                tool: "arrow"
                picture: Qt.rect((width - shown.paintedWidth) / 2, (height - shown.paintedHeight) / 2, shown.paintedWidth, shown.paintedHeight)
                Accessible.role: Accessible.Canvas
                Accessible.name: qsTr("%n mark(s) on the photo", "", shapes.length)
                onEdited: shapes => page.keep(shapes)
                onWordsWanted: words.forceActiveFocus()
            }
            AppText {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.pageMargin
                visible: !photo.exists && !photo.loading
                tone: "photoInk"
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This photo is not on this device, or no longer shared with you.")
            }
        }
        AppTextField {
            id: words
            objectName: "markup_words"
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            visible: page.worded && board.editable
            placeholder: board.tool === "dimension" ? qsTr("1,250 mm") : qsTr("Type, then touch")
            value: board.words
            maximumLength: 120
            onEdited: text => board.words = text
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space3
            Layout.rightMargin: Theme.space3
            Layout.topMargin: Theme.space3
            visible: board.editable

            Repeater {
                model: page.tools

                IconButton {
                    required property var modelData

                    objectName: "markup_tool_" + (modelData.value === "" ? "choose" : modelData.value)
                    over: true
                    iconName: modelData.icon
                    text: modelData.label
                    chosen: board.tool === modelData.value
                    Accessible.checked: chosen
                    onClicked: board.tool = modelData.value
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.margins: Theme.space4
            visible: board.editable
            spacing: Theme.space1

            Repeater {
                model: page.colors

                ColorDot {
                    required property string modelData

                    objectName: "markup_color_" + modelData
                    color: Theme.markup[modelData]
                    text: page.colorName(modelData)
                    chosen: board.color === modelData
                    onClicked: board.color = modelData
                }
            }
        }
    }

    function keep(shapes: var) {
        before = before.concat([form.values.markup ?? []]);
        form.set("markup", shapes);
    }
    function undo() {
        const last = before[before.length - 1];
        before = before.slice(0, -1);
        form.set("markup", last);
    }
    function colorName(color: string): string {
        return ({ red: qsTr("Red"), yellow: qsTr("Yellow"), green: qsTr("Green"), blue: qsTr("Blue"), white: qsTr("White"), black: qsTr("Black") })[color];
    }

    Component.onDestruction: form.flush()
}
