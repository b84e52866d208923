// One photo that a template wants: of what, how often, before or after.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property var entry          // of TemplateEditor.photos
    required property int index
    required property TemplateEditor editor
    property bool last: false
    property bool open: false
    readonly property Item head: header

    signal toggled

    spacing: 0

    ListRow {
        id: header
        objectName: "template_photo_" + root.index
        Layout.fillWidth: true
        iconName: "camera"
        title: root.entry.title === "" ? qsTr("Without a title") : root.entry.title
        subtitle: root.entry.problem !== "" && root.editor.editable ? root.entry.problem : Words.line([root.entry.perWords, root.phase(root.entry.phase)])
        subtitleTone: root.entry.problem !== "" && root.editor.editable ? "danger" : "muted"
        chevron: root.editor.editable
        separator: !root.last && !root.open
        enabled: root.editor.editable
        onClicked: root.toggled()
    }
    Repeater {
        model: root.open && root.editor.editable ? 1 : 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space3
            spacing: Theme.space3

            AppTextField {
                objectName: "photo_title_field"
                Layout.fillWidth: true
                label: qsTr("What it shows")
                value: root.entry.title
                problem: root.entry.problems.title ?? ""
                onEdited: text => root.editor.set("photos", root.index, "title", text)
            }
            ChoiceField {
                Layout.fillWidth: true
                name: "photo_per"
                label: qsTr("How often")
                optional: false
                options: [{value: "stage", label: qsTr("Once")}, {value: "room", label: qsTr("In each room")}, {value: "wall", label: qsTr("Of each wall")}]
                value: root.entry.per
                onChosen: value => root.editor.set("photos", root.index, "per", value)
            }
            ChoiceField {
                Layout.fillWidth: true
                name: "photo_phase"
                label: qsTr("When")
                options: [{value: "before", label: root.phase("before")}, {value: "after", label: root.phase("after")}]
                value: root.entry.phase
                onChosen: value => root.editor.set("photos", root.index, "phase", value)
            }
            TemplateEntryActions {
                Layout.fillWidth: true
                editor: root.editor
                list: "photos"
                row: root.index
                count: root.editor.photos.count
            }
        }
    }

    function phase(value: string): string {
        return value === "before" ? qsTr("before the work") : value === "after" ? qsTr("after the work") : "";
    }
}
