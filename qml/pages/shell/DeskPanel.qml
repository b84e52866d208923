// The third pane of a desk: what falls due next, whoever has it, and who it waits for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

SidePanel {
    id: panel

    title: qsTr("Due next")

    Card {
        Layout.fillWidth: true
        visible: Work.allIssues.length > 0
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            id: due
            model: Work.allIssues.slice(0, 8)

            ListRow {
                id: row
                required property var modelData
                required property int index

                Layout.fillWidth: true
                title: modelData.title
                subtitle: Words.line([site.title, assignee.title])
                chevron: false
                separator: index < due.count - 1
                onClicked: Work.open(modelData)
                extras: Chip {
                    iconName: "clock"
                    text: Work.dueWords(row.modelData.due)
                    tone: Work.dueTone(row.modelData.due)
                }

                RecordItem { id: site; recordId: row.modelData.siteId }
                RecordItem { id: assignee; recordId: row.modelData.assignee }
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: Work.allIssues.length === 0 && !Work.loading
        tone: "good"
        iconName: "circle-check-big"
        title: qsTr("Nothing falls due")
        text: qsTr("Open issues of your sites show here, the next one first.")
    }
}
