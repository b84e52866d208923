import QtQuick
import Plumbline

QtObject {
    property bool busy: false

    signal saved
    signal failed(var error)

    function save(edits: var): void {
        for (const edit of edits)
            Mock.save(edit.record, edit.kind, edit.scope, edit.set);
        saved();
    }
}
