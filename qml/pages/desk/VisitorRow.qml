// One visitor: who, for whom, and whether they still wait.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: root

    property var row: ({})
    readonly property var fields: row.fields ?? ({})
    readonly property bool waits: (fields.host_called_at ?? "") !== "" && !fields.met_at && !fields.left_at
    readonly property int minutes: waits ? Math.max(0, Math.floor((Front.book.now().getTime() - new Date(fields.host_called_at).getTime()) / 60000) + 0 * App.now.getTime()) : 0

    lead: App.time(fields.arrived_at ?? "")
    title: Words.line([fields.name ?? qsTr("Name not known"), (fields.people ?? 1) > 1 ? qsTr("%n people", "", fields.people) : ""])
    subtitle: Words.line([fields.purpose ?? "", host.title !== "" ? qsTr("for %1").arg(host.title) : ""])
    chevron: false
    extras: [
        Chip {
            visible: (root.fields.visits ?? 1) > 1
            iconName: "refresh-cw"
            tone: "info"
            text: qsTr("visit no. %1").arg(root.fields.visits ?? 1)
        },
        Chip {
            visible: root.waits
            iconName: "clock"
            tone: root.minutes >= Front.book.settings.hostRemind ? "danger" : "warning"
            text: qsTr("waits %n min", "", root.minutes)
        },
        Chip {
            visible: (root.fields.met_at ?? "") !== "" || (root.fields.left_at ?? "") !== ""
            iconName: "check"
            tone: "good"
            text: root.fields.left_at ? qsTr("left %1").arg(App.time(root.fields.left_at)) : qsTr("met %1").arg(App.time(root.fields.met_at ?? ""))
        }
    ]

    RecordItem { id: host; recordId: root.fields.host ?? "" }
}
