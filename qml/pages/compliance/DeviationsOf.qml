// The deviations that belong to an inspection or to an issue, and another one of an inspection.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var where: ({})
    property string siteId: ""
    property string inspectionId: ""
    property string revisionId: ""
    property string room: ""
    property bool readOnly: false
    property bool active: true

    spacing: Theme.space2
    visible: active && (found.count > 0 || !readOnly)

    RecordListModel {
        id: found
        kind: "deviation"
        where: root.where
        sortBy: "found_at"
        active: root.active
    }
    Repeater {
        model: found

        ListRow {
            required property string recordId
            required property var fields
            required property int index

            objectName: "deviation_of_" + index
            Layout.fillWidth: true
            iconName: "diff"
            iconTone: fields.state === "open" ? "warning" : "good"
            title: fields.title ?? ""
            subtitle: Words.line([App.choiceLabel("deviation", "state", fields.state ?? "open"), Deviations.words(fields)])
            onClicked: Nav.open("Deviation", { deviationId: recordId })
        }
    }
    LinkButton {
        objectName: "deviation_write"
        visible: !root.readOnly && App.may("create", "deviation", App.siteScope(root.siteId))
        iconName: "diff"
        text: qsTr("Built otherwise than drawn")
        onClicked: Nav.open("Deviation", { siteId: root.siteId, inspectionId: root.inspectionId, revisionId: root.revisionId, room: root.room })
    }
}
