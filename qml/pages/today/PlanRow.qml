// One thing of the day: when, what, where, how far.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: row

    required property var task
    readonly property string recordId: task.recordId
    readonly property bool done: task.state === "finished"
    readonly property bool late: task.late
    property bool ordering: false
    property bool first: false
    property bool last: false

    lead: task.at === "" ? "" : late ? App.date(task.at) : App.time(task.at)
    iconName: done ? "circle-check" : task.state === "running" ? "clipboard-check" : "clipboard-list"
    iconTone: done ? "good" : task.state === "running" ? "accent" : "proof"
    title: task.title
    subtitle: Words.line([site.title, App.choiceLabel("inspection", "state", task.state)])
    detail: late ? qsTr("Planned for %1").arg(App.dateTime(task.at))
                 : Words.line([items.value > 0 ? qsTr("%n item(s)", "", items.value) : "", Work.templateTitle(task.template)])
    selected: Nav.wide && Nav.currentParams.inspectionId === task.recordId
    chevron: !ordering
    tail: [
        IconButton {
            objectName: "plan_up_" + row.recordId
            visible: row.ordering && row.task.movable
            enabled: !row.first
            iconName: "chevron-up"
            text: qsTr("Earlier")
            onClicked: Work.reorder(row.recordId, -1)
        },
        IconButton {
            objectName: "plan_down_" + row.recordId
            visible: row.ordering && row.task.movable
            enabled: !row.last
            iconName: "chevron-down"
            text: qsTr("Later")
            onClicked: Work.reorder(row.recordId, 1)
        }
    ]
    onClicked: if (!ordering) Work.open(task)

    RecordItem { id: site; recordId: row.task.siteId }
    RecordCount { id: items; kind: "inspection_item"; where: ({inspection: row.task.recordId}) }
}
