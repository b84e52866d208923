// The calls of today, while none needs anything: when, who, what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Flickable {
    id: root

    property bool running: false

    clip: true
    implicitHeight: column.implicitHeight + 2 * Theme.space5
    contentHeight: implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: column
        x: Theme.space5
        y: Theme.space5
        width: root.width - 2 * Theme.space5
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "heading"
            text: root.running ? qsTr("What do they want?") : qsTr("Calls of today")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            visible: root.running
            look: "secondary"
            text: qsTr("Choose at the left; what is needed opens here.")
        }
        Repeater {
            id: rows
            model: Front.day.calls.filter(one => !one.running)

            ListRow {
                id: row

                required property var modelData
                required property int index

                objectName: "call_" + index
                Layout.fillWidth: true
                lead: App.time(modelData.at)
                title: modelData.caller !== "" ? modelData.caller : qsTr("Caller not known")
                subtitle: Words.line([modelData.want, modelData.result])
                subtitleTone: modelData.missed ? "danger" : "muted"
                separator: index < rows.count - 1
                onClicked: Nav.open("GenericForm", { kind: "call", recordId: modelData.recordId, scope: "desk" })
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: rows.count === 0 && Front.day.known && !root.running
            iconName: "phone"
            title: qsTr("No call yet today")
            text: qsTr("When it rings: F2, or the button at the left.")
        }
    }
}
