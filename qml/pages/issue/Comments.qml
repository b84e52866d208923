// What people said about a record, oldest first, and a field to add to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property string aboutId
    required property string scope

    spacing: Theme.space3

    RecordListModel {
        id: comments
        kind: "comment"
        where: ({ about: root.aboutId })
        sortBy: "at"
    }
    RecordWriter {
        id: writer
        onSaved: field.text = ""
    }

    SectionHeader {
        Layout.fillWidth: true
        title: App.kindLabel("comment")
    }
    Card {
        Layout.fillWidth: true
        visible: comments.count > 0
        spacing: Theme.space3

        Repeater {
            model: comments

            CommentRow {
                required property int index

                objectName: "comment_" + index
                Layout.fillWidth: true
                last: index === comments.count - 1
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: comments.empty
        tone: "faint"
        text: qsTr("Nobody has said anything yet.")
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
    }
    Connections {
        target: writer
        function onFailed(error: var) {
            trouble.error = error;
        }
    }
    AppTextArea {
        id: field
        objectName: "comment_field"
        Layout.fillWidth: true
        least: Theme.button
        placeholder: qsTr("Write a comment")
    }
    SecondaryButton {
        objectName: "comment_send_button"
        Layout.alignment: Qt.AlignRight
        iconName: "send"
        text: qsTr("Add comment")
        busy: writer.busy
        enabled: field.text.trim() !== "" && !writer.busy
        onClicked: root.add()
    }

    function add() {
        trouble.error = null;
        writer.save([{
            record: App.newId(), kind: "comment", scope: scope,
            set: { about: aboutId, text: field.text.trim(), author: App.personId, at: new Date().toISOString() }
        }]);
    }
}
