// One to five stars, each in reach of a glove; tapping the chosen one again takes it back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

RowLayout {
    id: root

    property string name
    property string label                // for screen readers
    property int value: 0                // 0: not said
    property bool readOnly: false

    signal chosen(var value)             // null: taken back

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: 5

        Pressable {
            id: star

            required property int index
            readonly property int score: index + 1
            readonly property bool lit: score <= root.value

            objectName: root.name + "_" + score
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            implicitHeight: Theme.button
            enabled: !root.readOnly
            text: qsTr("%1 of 5").arg(score)
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: score === root.value
            onClicked: root.chosen(score === root.value ? null : score)

            contentItem: Item {
                implicitWidth: Theme.iconLarge
                implicitHeight: Theme.iconLarge

                Icon {
                    anchors.centerIn: parent
                    name: "star"
                    size: Theme.iconLarge
                    color: star.lit ? Theme.warning : Theme.outline
                }
            }
            background: Rectangle {
                radius: star.radius
                color: star.lit ? Theme.warningWash : Theme.surface
                border.width: star.score === root.value ? Theme.stroke : Theme.hairline
                border.color: star.lit ? Theme.warning : Theme.fieldBorder
            }
        }
    }
}
