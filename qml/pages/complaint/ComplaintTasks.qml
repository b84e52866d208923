// What other departments are asked for; the complaint closes only after the last of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property ComplaintRun run
    property bool readOnly: false

    visible: run.tasks.length > 0
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Asked of others")
    }
    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            id: rows
            model: root.run.tasks

            ListRow {
                id: row

                required property var modelData
                required property int index

                objectName: "complaint_task_" + index
                Layout.fillWidth: true
                iconName: modelData.done ? "circle-check" : "circle"
                iconTone: modelData.done ? "good" : modelData.late ? "danger" : ""
                title: modelData.what
                subtitle: Words.line([modelData.department, modelData.person, modelData.done || modelData.dueAt === "" ? "" : qsTr("until %1").arg(App.dateTime(modelData.dueAt))])
                subtitleTone: modelData.late ? "danger" : "muted"
                separator: index < rows.count - 1
                chevron: false
                tail: SecondaryButton {
                    objectName: "complaint_task_done_" + row.index
                    visible: !row.modelData.done && !root.readOnly
                    compact: true
                    text: qsTr("Done")
                    onClicked: root.run.finish(row.modelData.recordId, "")
                }
            }
        }
    }
}
