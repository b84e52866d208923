// What the office told this person of an alert counts as seen once the alert is before them.
import QtQuick
import Plumbline

Item {
    id: root

    required property string alertId

    visible: false

    RecordWriter { id: writer }
    RecordListModel {
        id: told
        kind: "alert_notice"
        where: ({ alert: root.alertId, state: "told" })
        sortBy: "told_at"
        active: root.alertId !== ""
        onCountChanged: root.see()
    }

    function see(): void {
        const edits = [];
        for (let at = 0; at < told.count; ++at) {
            const row = told.get(at);
            if (row.fields.person === App.personId && row.fields.state === "told")
                edits.push({ record: row.recordId, kind: "alert_notice", scope: row.scope, set: { state: "seen", seen_at: App.now } });
        }
        if (edits.length > 0 && !writer.busy)
            writer.save(edits);
    }
}
