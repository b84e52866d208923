import QtQuick
import Plumbline

QtObject {
    id: count

    property string kind: ""
    property string scope: ""
    property var where: ({})
    property bool active: true
    property string by: ""
    property int generation: 0
    readonly property var rows: generation >= 0 && active ? Mock.records(kind, scope, where) : []
    readonly property int value: Mock.mode === "loading" ? -1 : rows.length
    readonly property var groups: {
        const found = {};
        for (const row of rows)
            found[row.fields[by]] = (found[row.fields[by]] ?? 0) + 1;
        return found;
    }
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { count.generation += 1; }
    }
}
