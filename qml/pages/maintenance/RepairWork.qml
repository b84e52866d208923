// What was done: parts, hours, cause and result, kept as they are typed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string maintenanceId
    property string scope: ""
    property bool readOnly: false
    readonly property var names: ["parts", "hours", "cause", "result", "result_words"]
    readonly property var facts: names.filter(name => !empty(form.values[name]))

    spacing: Theme.space2

    RecordForm {
        id: form
        kind: "maintenance"
        recordId: root.maintenanceId
        scope: root.scope
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("What was done")
    }
    ErrorBanner {
        objectName: "repair_work_error"
        Layout.fillWidth: true
        error: form.error
    }
    FormFields {
        Layout.fillWidth: true
        visible: !root.readOnly
        form: form
        names: root.names
    }
    Card {
        Layout.fillWidth: true
        visible: root.readOnly && root.facts.length > 0
        spacing: Theme.space3

        Repeater {
            model: root.facts

            ColumnLayout {
                id: fact

                required property string modelData

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    look: "label"
                    tone: "muted"
                    text: App.fieldLabel("maintenance", fact.modelData)
                }
                AppText {
                    objectName: "repair_" + fact.modelData
                    Layout.fillWidth: true
                    text: App.valueWords("maintenance", fact.modelData, form.values[fact.modelData])
                }
            }
        }
    }

    Component.onDestruction: if (!readOnly) form.flush()

    function empty(value: var): bool { return value === undefined || value === null || value === "" || value.length === 0; }
}
