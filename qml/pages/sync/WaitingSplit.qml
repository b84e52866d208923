// The lines of the Sync page by what they are: waiting, refused, changed by two at once. Each keeps
// its row in the model, to act on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Plumbline

Item {
    id: root

    required property WaitingModel lines
    readonly property int most: 100      // lines shown of a long queue
    property var waiting: []
    property var refused: []
    property var conflicts: []

    visible: false

    // Many rows change in one go: sort once, when they have.
    Timer {
        id: soon
        interval: 0
        onTriggered: root.sort()
    }
    Instantiator {
        id: each
        model: root.lines

        delegate: QtObject {
            required property int index
            required property string what
            required property string recordId
            required property string recordKind
            required property string title
            required property double bytes
            required property double progress
            required property string code
            required property string detail
            required property var values
            required property var reason
            required property var at
            required property bool held

            onProgressChanged: soon.restart()
            onHeldChanged: soon.restart()
            onTitleChanged: soon.restart()
            onValuesChanged: soon.restart()
            onReasonChanged: soon.restart()
        }
        onObjectAdded: soon.restart()
        onObjectRemoved: soon.restart()
    }

    function sort() {
        const found = { change: [], photo: [], refused: [], conflict: [] };
        for (let row = 0; row < each.count; ++row) {
            const line = each.objectAt(row);
            if (!line)
                continue;
            found[line.what].push({
                row: line.index, what: line.what, recordId: line.recordId, recordKind: line.recordKind, title: line.title,
                bytes: line.bytes, progress: line.progress, code: line.code, detail: line.detail,
                values: line.values, reason: line.reason, at: line.at, held: line.held
            });
        }
        waiting = found.change.concat(found.photo);
        refused = found.refused;
        conflicts = found.conflict;
    }
}
