// The steps of a reception, as the rules have them, each ticked off; and which brochures they took along.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var values: ({})
    readonly property var steps: Front.lines("reception", {}, {})
    readonly property var brochures: [{ code: "company", words: qsTr("Company") }, { code: "cases", words: qsTr("Our work") }, { code: "prices", words: qsTr("Packages and prices") }, { code: "service", words: qsTr("After-sales service") }]

    signal put(string field, var value)

    function toggled(list: var, code: string): var {
        return list.includes(code) ? list.filter(one => one !== code) : list.concat([code]);
    }

    spacing: 0

    AppText {
        Layout.fillWidth: true
        look: "label"
        tone: "muted"
        strong: true
        text: App.fieldLabel("visitor", "steps")
    }
    Repeater {
        model: root.steps

        TickRow {
            required property var modelData

            objectName: "visitor_step_" + modelData.code
            Layout.fillWidth: true
            text: modelData.text
            checked: (root.values.steps ?? []).includes(modelData.code)
            onClicked: root.put("steps", root.toggled(root.values.steps ?? [], modelData.code))
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        look: "label"
        tone: "muted"
        strong: true
        text: App.fieldLabel("visitor", "brochures")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.brochures

            FilterChip {
                required property var modelData

                objectName: "visitor_brochure_" + modelData.code
                text: modelData.words
                checked: (root.values.brochures ?? []).includes(modelData.code)
                onClicked: root.put("brochures", root.toggled(root.values.brochures ?? [], modelData.code))
            }
        }
    }
}
