// The next step of a template, for whoever may take it; else why it is somebody else's.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property TemplateEditor editor
    readonly property var back: ["draft", "withdrawn"]
    readonly property var onward: editor.steps.filter(step => !back.includes(step.to))
    readonly property var barred: onward.find(step => step.why !== "") ?? null

    spacing: Theme.space2

    AppText {
        objectName: "template_step_barred"
        Layout.fillWidth: true
        visible: root.barred !== null
        look: "secondary"
        text: root.barred === null ? "" : root.barred.why
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.editor.steps.filter(step => root.back.includes(step.to) && step.why === "")

            SecondaryButton {
                required property var modelData

                objectName: "template_step_" + modelData.to
                Layout.fillWidth: true
                text: modelData.label
                busy: root.editor.busy
                onClicked: Nav.sheet("TemplateStepSheet", {editor: root.editor, step: modelData})
            }
        }
        Repeater {
            model: root.onward.filter(step => step.why === "")

            PrimaryButton {
                required property var modelData

                objectName: "template_step_" + modelData.to
                Layout.fillWidth: true
                text: modelData.label
                busy: root.editor.busy
                onClicked: modelData.to === "submitted" ? root.editor.take("submitted", "")
                                                        : Nav.sheet("TemplateStepSheet", {editor: root.editor, step: modelData})
            }
        }
    }
}
