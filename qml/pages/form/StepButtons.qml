// The next steps that this person may take with a record: the first is the main one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

RowLayout {
    id: root

    property var steps: []               // [{to, label, needs}]
    property var values: ({})

    signal taken(var step)

    // Mending comes before handing on once somebody is named; going back is never the main step.
    readonly property var ordered: steps.slice().sort((a, b) => rank(a) - rank(b))

    spacing: Theme.space3

    Repeater {
        model: root.ordered.slice(1).reverse()

        SecondaryButton {
            required property var modelData

            objectName: "step_to_" + modelData.to
            text: modelData.label
            onClicked: root.taken(modelData)
        }
    }
    PrimaryButton {
        objectName: root.ordered.length > 0 ? "step_to_" + root.ordered[0].to : ""
        Layout.fillWidth: true
        visible: root.ordered.length > 0
        text: root.ordered.length > 0 ? root.ordered[0].label : ""
        onClicked: root.taken(root.ordered[0])
    }
    AppText {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target
        visible: root.steps.length === 0
        tone: "muted"
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Waiting for somebody else's step")
    }

    function rank(step: var): int {
        if (step.to === "open")
            return 9;
        if (step.to === "assigned")
            return values.assignee ? 0 : 5;
        return 1;
    }
}
