// How bad it is, with what follows from it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property string value: ""
    property string words: ""            // what it entails, by the company's limits

    signal chosen(string value)

    spacing: Theme.space2

    AppText {
        look: "label"
        tone: "muted"
        text: App.fieldLabel("complaint", "severity")
    }
    SegmentedChoice {
        objectName: "severity_choice"
        Layout.fillWidth: true
        name: App.fieldLabel("complaint", "severity")
        options: App.choices("complaint", "severity").map(one => ({ value: one.value, label: one.label,
            tone: one.value === "major" ? "danger" : one.value === "urgent" ? "warning" : "accent" }))
        value: root.value
        onChosen: value => root.chosen(value)
    }
    Card {
        objectName: "severity_entails"
        Layout.fillWidth: true
        visible: root.words !== ""
        tone: root.value === "major" ? "danger" : root.value === "urgent" ? "warning" : ""

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.value === "major" ? "triangle-alert" : "clock"
                color: Theme.toneText(root.value === "major" ? "danger" : root.value === "urgent" ? "warning" : "")
            }
            AppText {
                Layout.fillWidth: true
                tone: root.value === "major" ? "danger" : ""
                text: root.words
            }
        }
    }
}
