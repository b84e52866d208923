// What a draft still lacks before it may be handed in, each with its place; a tap leads there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property var problems: []            // TemplateEditor.problems

    signal chosen(var problem)

    tone: "warning"
    verticalPadding: Theme.space3
    spacing: 0

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: qsTr("%n thing(s) to mend before it is handed in", "", root.problems.length)
    }
    Repeater {
        model: root.problems.slice(0, 5)

        ListRow {
            required property var modelData
            required property int index

            objectName: "template_problem_" + index
            Layout.fillWidth: true
            iconName: "triangle-alert"
            iconTone: "warning"
            tiled: false
            title: modelData.words
            chevron: modelData.row >= 0
            onClicked: root.chosen(modelData)
        }
    }
}
