// The last inspections of a site: once more with the same rooms, or only what failed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string siteId

    signal repeatWanted(string inspectionId)
    signal recheckWanted(string inspectionId)

    visible: shown.count > 0
    spacing: Theme.space2

    RecordListModel {
        id: past
        kind: "inspection"
        where: ({ site: root.siteId, state: ["running", "finished", "signed"] })
        sortBy: "planned_for"
        descending: true
        active: root.siteId !== ""
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Again")
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            id: shown
            model: Math.min(2, past.count)

            ListRow {
                id: row

                required property int index
                readonly property var record: past.get(index)
                readonly property var fields: record.fields ?? ({})
                readonly property bool finished: fields.state === "finished" || fields.state === "signed"

                RecordCount {
                    id: failures
                    kind: "inspection_item"
                    where: ({ inspection: row.record.recordId ?? "", result: "fail" })
                    active: row.finished
                }

                Layout.fillWidth: true
                iconName: "history"
                chevron: false
                title: record.title ?? ""
                subtitle: Words.line([App.date(fields.planned_for ?? ""), App.choiceLabel("inspection", "state", fields.state ?? ""),
                                      failures.value > 0 ? qsTr("%n failed", "", failures.value) : ""])
                separator: index < shown.count - 1
                onClicked: Nav.open("Inspection", { inspectionId: record.recordId })
                tail: LinkButton {
                    objectName: "again_repeat_" + row.index
                    tone: "accent"
                    text: qsTr("Repeat")
                    onClicked: root.repeatWanted(row.record.recordId)
                }
                extras: LinkButton {
                    objectName: "again_recheck_" + row.index
                    visible: row.finished && failures.value > 0
                    tone: "accent"
                    text: qsTr("Recheck what failed")
                    onClicked: root.recheckWanted(row.record.recordId)
                }
            }
        }
    }
}
