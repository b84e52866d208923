// Who has signed something, and who still has to: a line for each role that is asked for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property string about       // the record that is signed
    required property string siteId
    property var roles: []               // that are asked for
    readonly property int count: signatures.count
    readonly property bool maySign: App.may("create", "signature", App.siteScope(siteId))
    readonly property var owed: signatures.loading ? [] : roles.filter(role => !signedRoles().includes(role))

    spacing: 0
    verticalPadding: Theme.space2

    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: root.about })
        active: root.about !== ""
    }
    Repeater {
        model: signatures

        ListRow {
            required property var fields
            required property int index

            objectName: "signature_" + index
            Layout.fillWidth: true
            iconName: "signature"
            iconTone: "good"
            title: fields.name
            subtitle: App.choiceLabel("signature", "role", fields.role)
            trailing: App.dateTime(fields.signed_at)
            chevron: false
            separator: true
            enabled: false
            opacity: 1
        }
    }
    AppText {
        objectName: "signatures_owed"
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space2
        visible: root.owed.length > 0 || root.roles.length > 0 && signatures.count > 0
        look: "secondary"
        tone: root.owed.length > 0 ? "warning" : "good"
        text: root.owed.length > 0 ? qsTr("Signatures still owed: %1").arg(root.owed.map(role => App.choiceLabel("signature", "role", role)).join(qsTr(", ")))
                                   : qsTr("Everybody who is asked has signed")
    }
    SecondaryButton {
        objectName: "signature_add"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: root.maySign && root.owed.length > 0
        iconName: "signature"
        text: signatures.count > 0 ? qsTr("Next signature") : qsTr("Sign")
        onClicked: Nav.open("Signature", { siteId: root.siteId, aboutId: root.about })
    }

    function signedRoles(): var {
        const found = [];
        for (let row = 0; row < signatures.count; ++row)
            found.push(signatures.get(row).fields?.role ?? "");
        return found;
    }
}
