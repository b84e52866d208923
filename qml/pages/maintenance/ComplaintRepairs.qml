// The repairs that came of a complaint; where it was handed to maintenance and none did yet, the way to one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property string complaintId
    property var fields: ({})            // of the complaint
    property bool readOnly: false
    readonly property bool wanted: fields.state === "to_maintenance" && !readOnly && repairs.count === 0 && !repairs.loading

    visible: repairs.count > 0 || wanted
    verticalPadding: Theme.space1
    spacing: 0

    RecordListModel {
        id: repairs
        kind: "maintenance"
        where: ({ complaint: root.complaintId })
        sortBy: "called_at"
    }
    Repeater {
        model: repairs

        ListRow {
            required property string recordId
            required property var fields
            required property int index

            objectName: "complaint_repair_" + index
            Layout.fillWidth: true
            iconName: "wrench"
            iconTone: "accent"
            title: Words.line([fields.number ?? "", fields.title ?? ""])
            subtitle: App.choiceLabel("maintenance", "state", fields.state ?? "registered")
            separator: index < repairs.count - 1
            onClicked: Nav.open("Maintenance", { maintenanceId: recordId })
        }
    }
    ListRow {
        objectName: "complaint_register_repair"
        Layout.fillWidth: true
        visible: root.wanted
        iconName: "wrench"
        iconTone: "accent"
        title: qsTr("Register the repair")
        subtitle: qsTr("With a number of its own, its warranty judged")
        onClicked: Nav.open("RegisterMaintenance", { complaintId: root.complaintId, siteId: root.fields.site ?? "", contactId: root.fields.contact ?? "",
                                                     caller: root.fields.caller ?? "", what: root.fields.title ?? "" })
    }
}
