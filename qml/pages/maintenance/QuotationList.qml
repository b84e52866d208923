// The quotations of a repair, the latest first: what for, how much, and what the client said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property MaintenanceRun run
    property bool readOnly: false

    visible: run.quotations.length > 0
    verticalPadding: Theme.space1
    spacing: 0

    Repeater {
        model: root.run.quotations

        ListRow {
            id: row

            required property var modelData
            required property int index
            readonly property bool open: ["draft", "offered"].includes(modelData.state)

            objectName: "quotation_" + index
            Layout.fillWidth: true
            iconName: "receipt"
            iconTone: modelData.state === "agreed" ? "good" : modelData.state === "refused" ? "" : "warning"
            title: Words.line([qsTr("¥ %1").arg(modelData.amount.toFixed(2)), modelData.words])
            subtitle: Words.line([App.choiceLabel("quotation", "state", modelData.state), modelData.agreedBy, modelData.clientWords,
                                  modelData.lapsed ? qsTr("its time is over") : ""])
            subtitleTone: modelData.state === "agreed" ? "good" : modelData.lapsed ? "danger" : "muted"
            chevron: open && !root.readOnly
            enabled: open && !root.readOnly
            separator: index < root.run.quotations.length - 1
            onClicked: modelData.state === "draft" ? Nav.sheet("QuotationSheet", { maintenanceId: root.run.maintenanceId, scope: root.run.scope, quotationId: modelData.recordId })
                                                   : Nav.sheet("QuotationAnswerSheet", { run: root.run, quotation: modelData, siteId: root.run.fields.site ?? "" })
        }
    }
}
