// What one does with an inspection as a whole: go on, sign, amend, photograph.
import QtQuick
import Plumbline
import Plumbline.Controls

QtObject {
    id: root

    required property RecordItem inspection
    required property string siteId

    readonly property RecordWriter writer: RecordWriter {
        onFailed: error => Nav.warn(error.title)
    }

    function set(values: var) {
        writer.save([{ record: inspection.recordId, kind: "inspection", scope: inspection.scope, set: values }]);
    }
    function goOn() {
        set({ state: "running", finished_at: null });
    }
    function sign() {
        set({ state: "signed" });
        Nav.toast(qsTr("Signed off. From now on only amendments are added."));
    }
    function amend() {
        Nav.open("GenericForm", {
            kind: "amendment", scope: inspection.scope, names: ["reason"],
            defaults: { about: inspection.recordId, about_kind: "inspection", author: App.personId, at: App.now }
        });
    }
    // Of an item of the list, or of the inspection as a whole.
    function photo(item: var) {
        Nav.open("Camera", {
            siteId: siteId, aboutId: item ? item.recordId : inspection.recordId,
            what: item ? item.title : inspection.title, room: item ? item.fields.room ?? "" : "", inspectionId: inspection.recordId
        });
    }
}
