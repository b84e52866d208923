// One item of a template: what is looked at, and by which figure; opens to be read or written.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var entry          // of TemplateEditor.items
    required property int index
    required property TemplateEditor editor
    property bool open: false
    readonly property Item head: header

    signal toggled

    verticalPadding: Theme.space1
    spacing: 0
    outline: entry.problem !== "" && editor.editable ? Theme.toneBorder("warning") : open ? Theme.outline : Theme.border

    ListRow {
        id: header
        objectName: "template_item_" + root.index
        Layout.fillWidth: true
        lead: (root.index + 1).toString()
        leadWidth: Theme.space5
        title: root.entry.title === "" ? qsTr("Without a title") : root.entry.title
        titleTone: root.entry.title === "" ? "muted" : ""
        subtitle: root.open && root.editor.editable ? "" : root.entry.requirement
        chevron: false
        tail: Icon {
            name: root.open ? "chevron-up" : "chevron-down"
            size: Theme.iconMedium
            color: Theme.faint
        }
        extras: [
            Chip {
                visible: root.entry.figure !== ""
                text: root.entry.figure
            },
            Chip {
                visible: root.entry.unverified
                tone: "warning"
                text: qsTr("unverified")
            },
            Chip {
                visible: root.entry.redLine
                tone: "danger"
                text: qsTr("red line")
            },
            Chip {
                visible: root.entry.main && !root.entry.redLine
                text: qsTr("main item")
            },
            Chip {
                visible: root.entry.testWords !== ""
                iconName: "timer"
                text: root.entry.testWords
            },
            Chip {
                visible: Number(root.entry.photos) > 0
                iconName: "camera"
                text: root.entry.photos
            }
        ]
        onClicked: root.toggled()
    }
    AppText {
        objectName: "template_item_problem_" + root.index
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: root.entry.problem !== "" && root.editor.editable && !root.open
        look: "secondary"
        tone: "danger"
        text: root.entry.problem
    }
    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space3
        visible: root.open && !root.editor.editable && text !== ""
        look: "secondary"
        text: Words.line([root.entry.limitTitle, root.entry.place, root.entry.room,
                          root.entry.points === "" ? "" : qsTr("points: %1").arg(root.entry.points)])
    }
    Repeater {
        model: root.open && root.editor.editable ? 1 : 0

        TemplateItemForm {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space3
            editor: root.editor
            entry: root.entry
            row: root.index
        }
    }
}
