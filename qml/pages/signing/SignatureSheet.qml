// One signature: by whom, when, in whose hand, under what, and whether that still stands as it was signed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string signatureId
    property var standing: ({ judged: false }) // of MatterSeal
    readonly property var f: signature.fields
    readonly property bool withdrawn: f.state === "withdrawn"
    readonly property var changes: standing.changes ?? []
    readonly property int shown: 20

    property bool asking: false

    objectName: "signature_sheet"
    title: signature.exists ? f.name : qsTr("Signature")

    RecordItem { id: signature; recordId: sheet.signatureId }
    RecordItem { id: withdrawer; recordId: sheet.f.withdrawn_by ?? "" }
    RecordWriter {
        id: writer
        onSaved: {
            Nav.toast(qsTr("The signature is withdrawn"));
            sheet.close();
        }
        onFailed: error => problem.error = error
    }
    ErrorBanner {
        id: problem
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: signature.exists ? Words.line([App.choiceLabel("signature", "role", sheet.f.role), App.dateTime(sheet.f.signed_at)]) : ""
    }
    InkView {
        objectName: "signature_ink"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.inkHeight
        visible: valid
        ink: sheet.f.ink ?? null
        Accessible.role: Accessible.Graphic
        Accessible.name: App.fieldLabel("signature", "ink")
    }
    AppText {
        Layout.fillWidth: true
        visible: signature.exists && !(sheet.f.ink)
        tone: "faint"
        text: qsTr("By name only, without handwriting")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !sheet.withdrawn
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: !sheet.standing.judged ? "circle-help" : sheet.standing.asSigned ? "shield-check" : "triangle-alert"
            color: Theme.toneText(!sheet.standing.judged ? "muted" : sheet.standing.asSigned ? "good" : "warning")
        }
        AppText {
            objectName: "signature_standing"
            Layout.fillWidth: true
            tone: !sheet.standing.judged ? "muted" : sheet.standing.asSigned ? "good" : "warning"
            text: !sheet.standing.judged ? qsTr("Given before fingerprints were kept: whether something changed cannot be told.")
                : sheet.standing.asSigned ? qsTr("Everything stands as it was signed.")
                : qsTr("Changed after signing")
        }
    }
    Repeater {
        model: sheet.withdrawn ? [] : sheet.changes.slice(0, sheet.shown)

        AppText {
            required property var modelData
            required property int index

            objectName: "signature_change_" + index
            Layout.fillWidth: true
            look: "secondary"
            text: sheet.inWords(modelData)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !sheet.withdrawn && sheet.changes.length > sheet.shown
        look: "secondary"
        text: qsTr("and %n more", "", sheet.changes.length - sheet.shown)
    }
    AppText {
        objectName: "signature_hash"
        Layout.fillWidth: true
        visible: text !== ""
        look: "label"
        tone: "muted"
        wrapMode: Text.WrapAnywhere
        text: sheet.f.signed?.hash ? qsTr("SHA-256 of what was signed: %1").arg(sheet.f.signed.hash) : ""
    }
    AppText {
        objectName: "signature_withdrawn"
        Layout.fillWidth: true
        visible: sheet.withdrawn
        tone: "warning"
        text: sheet.withdrawn ? Words.line([App.choiceLabel("signature", "state", "withdrawn"), withdrawer.title, sheet.f.withdrawn_reason ?? ""]) : ""
    }
    LinkButton {
        objectName: "signature_withdraw"
        visible: !sheet.asking && sheet.mayWithdraw()
        tone: "danger"
        text: qsTr("Withdraw this signature")
        onClicked: sheet.asking = true
    }
    AppTextArea {
        id: why
        objectName: "input_withdrawn_reason"
        Layout.fillWidth: true
        visible: sheet.asking
        label: App.fieldLabel("signature", "withdrawn_reason")
        placeholder: qsTr("It stays in the history, with who withdrew it and why")
        limit: 500
        value: sheet.reason
        onEdited: text => sheet.reason = text
    }
    DangerButton {
        objectName: "signature_withdraw_confirm"
        Layout.fillWidth: true
        visible: sheet.asking
        enabled: sheet.reason.trim() !== ""
        busy: writer.busy
        text: qsTr("Withdraw")
        onClicked: writer.save([{ record: sheet.signatureId, kind: "signature", scope: signature.scope,
                                  set: { state: "withdrawn", withdrawn_reason: sheet.reason.trim(), withdrawn_by: App.personId } }])
    }

    property string reason

    function mayWithdraw(): bool {
        return signature.exists && App.transitions("signature", signature.scope, f).some(step => step.to === "withdrawn");
    }
    function inWords(change: var): string {
        if (change.what === "gone")
            return qsTr("Something that was signed is no longer there");
        const name = change.title === "" ? App.kindLabel(change.kind) : Words.line([App.kindLabel(change.kind), change.title]);
        return change.what === "added" ? qsTr("Added: %1").arg(name) : qsTr("Changed: %1").arg(name);
    }
}
