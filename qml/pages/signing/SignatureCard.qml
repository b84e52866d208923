// Who has signed something, and who still has to: a line for each role that is asked for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

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

    MatterSeal {
        id: seal
        aboutId: root.count > 0 ? root.about : ""
    }
    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: root.about })
        active: root.about !== ""
    }
    Repeater {
        model: signatures

        ListRow {
            required property string recordId
            required property var fields
            required property int index
            readonly property bool withdrawn: fields.state === "withdrawn"
            readonly property var standing: seal.known ? seal.standing(fields.signed) : { judged: false }
            readonly property bool changed: !withdrawn && standing.judged && !standing.asSigned

            objectName: "signature_" + index
            Layout.fillWidth: true
            iconName: "signature"
            iconTone: withdrawn ? "" : changed ? "warning" : "good"
            title: fields.name
            subtitle: Words.line([App.choiceLabel("signature", "role", fields.role), withdrawn ? App.choiceLabel("signature", "state", "withdrawn")
                                  : changed ? qsTr("changed after signing") : standing.judged ? qsTr("as signed") : ""])
            subtitleTone: changed ? "warning" : "muted"
            trailing: App.dateTime(fields.signed_at)
            separator: true
            onClicked: Nav.sheet("SignatureSheet", { signatureId: recordId, standing: standing })
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
            if (signatures.get(row).fields?.state !== "withdrawn")
                found.push(signatures.get(row).fields?.role ?? "");
        return found;
    }
}
