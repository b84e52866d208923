// What an inspection shows while it has no list: loading, not on this device, without items.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

ColumnLayout {
    id: root

    required property RecordItem inspection
    required property InspectionRun run
    readonly property var fields: inspection.fields

    visible: !inspection.exists || run.total <= 0 || run.items.empty

    LoadingRows {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        loading: root.inspection.loading || root.inspection.exists && !root.run.items.empty
    }
    EmptyState {
        objectName: "inspection_missing"
        Layout.fillWidth: true
        visible: !root.inspection.exists && !root.inspection.loading
        iconName: "clipboard-x"
        title: qsTr("This inspection is not on this device")
        text: qsTr("It may still be on a colleague's device, or you are no longer on this site.")
        actionText: qsTr("Show sync")
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        objectName: "inspection_empty"
        Layout.fillWidth: true
        visible: root.inspection.exists && root.run.items.empty
        iconName: "list-checks"
        title: qsTr("This inspection has no items")
        text: qsTr("Its checklist was empty. Start another one, or open a punch issue from the middle button.")
        actionText: qsTr("New inspection")
        onAction: Nav.open("StartInspection", { siteId: root.fields.site ?? "" })
    }
    Item {
        Layout.fillHeight: true
    }
}
