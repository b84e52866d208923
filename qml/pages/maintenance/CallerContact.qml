// A number that was typed for somebody unknown becomes a contact: repairs are read by more people than numbers.
import QtQuick
import Plumbline

QtObject {
    id: root

    property RecordItem site: null
    readonly property string place: site === null ? "" : App.teamPrivateScope(site.fields.team ?? "")

    signal kept(string contactId)
    signal failed(var error)

    readonly property RecordWriter writer: RecordWriter {
        property string contactId

        onSaved: root.kept(contactId)
        onFailed: error => root.failed(error)
    }

    function wanted(caller: string): bool {
        return /^[+\d][\d\s()+-]{5,}$/.test(caller.trim()) && site !== null && site.exists && App.may("create", "contact", place);
    }
    function keep(caller: string, number: string) {
        writer.contactId = App.newId();
        writer.save([{ record: writer.contactId, kind: "contact", scope: place, set: { site: site.recordId, name: qsTr("Caller of %1").arg(number), phone: caller.trim() } }]);
    }
}
