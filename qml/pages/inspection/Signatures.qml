// Who has signed an inspection, and the next one to sign: role and name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property RecordItem inspection
    readonly property var fields: inspection.fields
    readonly property bool over: fields.state === "finished" || fields.state === "signed"

    visible: inspection.exists && over
    verticalPadding: Theme.space3

    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({about: root.inspection.recordId})
    }
    Repeater {
        model: signatures

        AppText {
            required property var fields
            required property int index

            objectName: "signature_" + index
            Layout.fillWidth: true
            text: qsTr("%1: %2, %3").arg(App.choiceLabel("signature", "role", fields.role)).arg(fields.name).arg(App.dateTime(fields.signed_at))
        }
    }
    SecondaryButton {
        objectName: "signature_add"
        Layout.fillWidth: true
        visible: App.may("create", "signature", root.inspection.scope)
        iconName: "signature"
        text: signatures.count > 0 ? qsTr("Another signature") : qsTr("Record a signature")
        onClicked: Nav.open("GenericForm", {
            kind: "signature", scope: root.inspection.scope, names: ["role", "name"],
            defaults: {site: root.fields.site, about: root.inspection.recordId, signed_at: App.now}
        })
    }
}
