import QtQuick
import Plumbline

QtObject {
    id: item

    property string recordId: ""
    property var row: Mock.record(recordId)
    readonly property bool exists: row.kind !== undefined
    readonly property bool loading: Mock.mode === "loading"
    readonly property string kind: row.kind ?? ""
    readonly property string scope: row.scope ?? ""
    readonly property string title: row.title ?? ""
    readonly property var fields: row.fields ?? ({})
    readonly property bool unsent: row.unsent ?? false
    property int toDecide: row.toDecide ?? 0
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { item.row = Mock.record(item.recordId); }
    }
}
