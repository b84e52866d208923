// One page of a file that is being taken in: what it looks like, and what it is called.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var row            // of SheetUpload
    property bool ofSheet: false         // its number and title are known
    readonly property bool readable: row.pages > 0
    readonly property string name: row.fileName + (row.pages > 1 ? qsTr(" · page %1 of %2").arg(row.page + 1).arg(row.pages) : "")

    signal edited(string field, var value)
    signal dropped

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Rectangle {
            Layout.preferredWidth: Theme.target * 2
            Layout.preferredHeight: Theme.target * 1.5
            visible: root.row.picture !== ""
            color: Theme.field
            radius: Theme.radiusSmall

            Image {
                anchors.fill: parent
                anchors.margins: Theme.space1
                source: root.row.picture
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: root.name
                elide: Text.ElideMiddle
                maximumLineCount: 2
            }
            AppText {
                Layout.fillWidth: true
                visible: root.readable
                look: "label"
                tone: "muted"
                text: Words.line([App.fileSize(root.row.size), root.row.exists !== "" && !root.ofSheet ? qsTr("A new revision of “%1”").arg(root.row.exists) : ""])
            }
            AppText {
                visible: !root.readable && root.row.error === null
                look: "label"
                tone: "muted"
                text: qsTr("Being looked into…")
            }
        }
        IconButton {
            objectName: "upload_drop_" + root.row.entry
            iconName: "x"
            text: qsTr("Do not take this file")
            enabled: !root.row.saving
            onClicked: root.dropped()
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: root.row.error
    }
    FilterChip {
        objectName: "upload_take_" + root.row.entry
        visible: root.row.pages > 1
        text: root.row.take ? qsTr("This page is taken in") : qsTr("This page is left out")
        checked: root.row.take
        onClicked: root.edited("take", !root.row.take)
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.readable && root.row.take
        columns: width < Theme.target * 8 * Theme.textScale ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        AppTextField {
            objectName: "upload_number_" + root.row.entry
            Layout.fillWidth: true
            visible: !root.ofSheet
            label: App.fieldLabel("sheet", "number")
            value: root.row.number
            problem: root.row.problems.number ?? ""
            maximumLength: 40
            onEdited: text => root.edited("number", text)
        }
        AppTextField {
            objectName: "upload_revision_" + root.row.entry
            Layout.fillWidth: true
            label: App.fieldLabel("sheet_revision", "revision")
            value: root.row.revision
            problem: root.row.problems.revision ?? ""
            maximumLength: 12
            onEdited: text => root.edited("revision", text)
        }
        AppTextField {
            objectName: "upload_title_" + root.row.entry
            Layout.fillWidth: true
            visible: !root.ofSheet && root.row.exists === ""
            label: App.fieldLabel("sheet", "title")
            value: root.row.title
            problem: root.row.problems.title ?? ""
            maximumLength: 120
            onEdited: text => root.edited("title", text)
        }
        AppTextField {
            objectName: "upload_note_" + root.row.entry
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            visible: root.ofSheet || root.row.exists !== ""
            label: App.fieldLabel("sheet_revision", "change_note")
            placeholder: qsTr("What is different, and why")
            value: root.row.note
            maximumLength: 4000
            onEdited: text => root.edited("note", text)
        }
    }
    ChoiceField {
        Layout.fillWidth: true
        visible: root.readable && root.row.take && !root.ofSheet && root.row.exists === ""
        name: "upload_discipline_" + root.row.entry
        label: App.fieldLabel("sheet", "discipline")
        options: App.choices("sheet", "discipline")
        value: root.row.discipline
        optional: false
        onChosen: value => root.edited("discipline", value)
    }
}
