import QtQuick
import Plumbline

QtObject {
    property string contactId
    property string personId
    readonly property var fields: contactId === "" ? ({}) : Mock.record(contactId).fields ?? {}
    readonly property bool exists: fields.name !== undefined
    readonly property string name: fields.name ?? ""
    readonly property string relation: fields.relation ?? ""
    readonly property string masked: "138 •••• 6621"
    property string phone: ""
    readonly property var error: null

    signal revealed(string phone)

    function reveal(): void { phone = fields.phone; }
}
