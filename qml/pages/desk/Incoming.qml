// What the front desk left for this person and nobody has taken yet (Front.incoming).
import QtQuick
import Plumbline

Item {
    id: incoming

    property bool ready: false

    readonly property int cards: transfers.count
    readonly property int unread: messages.count
    readonly property var card: rowOf(transfers, transfers.count)     // the latest; null: none
    readonly property alias told: told

    function rowOf(model: var, count: int): var { return count > 0 && model.get(0).recordId !== undefined ? model.get(0) : null; }

    RecordListModel {
        id: transfers
        kind: "transfer"
        where: ({ to: App.personId, state: ["offered", "seen"] })
        sortBy: "offered_at"
        descending: true
        active: incoming.ready
    }
    RecordListModel {
        id: messages
        kind: "message"
        where: ({ to: App.personId, state: "sent" })
        sortBy: "sent_at"
        descending: true
        active: incoming.ready
    }
    RecordListModel {
        id: told
        kind: "message_alert"
        where: ({ person: App.personId, state: "told" })
        sortBy: "told_at"
        descending: true
        active: incoming.ready
    }
}
