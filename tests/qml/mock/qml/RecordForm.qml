import QtQuick
import Plumbline

QtObject {
    id: form

    property string kind: ""
    property string recordId: ""
    property string scope: ""
    property var defaults: ({})
    property string newOf
    property var changed_: ({})
    property int generation: 0
    readonly property var values: Object.assign({}, defaults, generation < 0 ? {} : Mock.record(recordId).fields ?? {}, changed_)
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { form.generation += 1; }
    }
    property var problems: ({})
    property var savedAt: new Date(2026, 10, 23, 9, 38)
    property bool saving: false
    property var error: Mock.mode === "error" ? Mock.error : null
    property bool offered: false
    readonly property bool isNew: Mock.record(recordId).kind === undefined

    function offer(mending: var): void {
        offered = true;
        changed_ = Object.assign({}, changed_, mending.values);
        problems = {[mending.field]: mending.problem};
    }
    function sendOffered(): void { offered = false; problems = ({}); }
    function set(field: string, value: var): void { offered = false; changed_ = Object.assign({}, changed_, {[field]: value}); }
    onRecordIdChanged: changed_ = ({})
    function flush(): void {
        if (recordId === "" && ["complaint", "maintenance"].includes(kind)) { // it comes to exist with its first save
            const kept = changed_;
            recordId = "new_" + kind;
            changed_ = kept;
        }
        if (!isNew && ["call", "visitor"].includes(kind)) // read beside their form
            Mock.set(recordId, changed_);
        savedAt = new Date(savedAt.getTime() + 1000);
    }
}
