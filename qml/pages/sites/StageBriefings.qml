// The briefings given for a stage, and another one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string siteId
    required property string stageId

    signal opened(var params)

    spacing: 0

    RecordListModel {
        id: briefings
        kind: "briefing"
        where: ({ stage: root.stageId })
    }
    Repeater {
        model: briefings

        ListRow {
            id: row

            required property string recordId
            required property var fields
            required property int index

            objectName: "stage_briefing_" + index
            Layout.fillWidth: true
            iconName: "megaphone"
            readonly property real signed: signatures.value - (signatures.groups.withdrawn ?? 0)
            iconTone: signed > 0 ? "good" : "warning"
            title: qsTr("Briefing: %1").arg(App.choiceLabel("briefing", "trade", fields.trade))
            subtitle: Words.line([App.dateTime(fields.briefed_at), signed === 0 ? qsTr("Not signed yet") : signed > 0 ? qsTr("Signed") : ""])
            onClicked: root.opened({ briefingId: recordId })

            RecordCount { id: signatures; kind: "signature"; by: "state"; where: ({ about: row.recordId }) }
        }
    }
    LinkButton {
        objectName: "stage_brief"
        visible: App.may("create", "briefing", App.siteScope(root.siteId))
        iconName: "megaphone"
        text: qsTr("Brief a trade")
        onClicked: root.opened({ siteId: root.siteId, stageId: root.stageId })
    }
}
