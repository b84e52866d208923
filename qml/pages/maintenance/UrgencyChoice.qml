// How soon somebody has to be there, with what the company's limits say of it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property string value: "normal"
    property var limits: []              // WarrantyTerms.limits
    readonly property string limit: limits.find(one => one.urgency === value)?.limit ?? ""

    signal chosen(string value)

    spacing: Theme.space2

    AppText {
        look: "label"
        tone: "muted"
        text: App.fieldLabel("maintenance", "urgency")
    }
    SegmentedChoice {
        objectName: "urgency_choice"
        Layout.fillWidth: true
        name: App.fieldLabel("maintenance", "urgency")
        options: App.choices("maintenance", "urgency").map(one => ({ value: one.value, label: one.label, tone: one.value === "emergency" ? "danger" : "accent" }))
        value: root.value
        onChosen: value => root.chosen(value)
    }
    AppText {
        objectName: "urgency_entails"
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        tone: root.value === "emergency" ? "danger" : ""
        text: root.value === "emergency" ? (root.limit === "" ? qsTr("Water, power, gas or danger: somebody goes at once.") : qsTr("Water, power, gas or danger: somebody goes at once, within %1 of the call.").arg(root.limit))
              : root.limit === "" ? "" : qsTr("Somebody is there within %1 of the call.").arg(root.limit)
    }
}
