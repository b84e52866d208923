// A call or a guest put through to this person: who, what was said, and the one answer that is wanted.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    property var transfer: ({})          // {recordId, scope, fields}
    readonly property var fields: transfer.fields ?? ({})
    readonly property string state_: fields.state ?? ""
    readonly property bool waits: state_ === "offered" || state_ === "seen"
    readonly property bool mine: fields.to === App.personId
    property bool declining: false

    signal answered

    function step(to: string, set: var): void {
        set.state = to;
        writer.save([{ record: transfer.recordId, kind: "transfer", scope: transfer.scope, set: set }]);
    }
    // Shown is seen: the front desk waits for it.
    function see(): void {
        if (visible && mine && state_ === "offered" && !writer.busy)
            step("seen", { seen_at: Front.book.now() });
    }

    onVisibleChanged: turn.restart()
    onState_Changed: turn.restart()
    Component.onCompleted: turn.restart()
    objectName: "transfer_card"
    tone: waits ? "info" : ""
    spacing: Theme.space3

    Timer { // what is being read is not written in the same breath
        id: turn
        interval: 0
        onTriggered: root.see()
    }
    RecordItem { id: by; recordId: root.fields.by ?? "" }
    RecordItem { id: site; recordId: root.fields.site ?? "" }
    RecordWriter {
        id: writer
        onSaved: {
            trouble.error = null;
            if (!root.waits)
                root.answered();
        }
        onFailed: error => trouble.error = error
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        IconTile {
            name: root.fields.why === "visitor" ? "users-round" : "phone-forwarded"
            tone: "info"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "transfer_title"
                Layout.fillWidth: true
                look: "row"
                strong: true
                text: Words.line([root.fields.caller ?? qsTr("Caller not known"), site.title])
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([root.fields.why === "visitor" ? qsTr("waits at the front desk") : root.fields.want ? App.choiceLabel("transfer", "want", root.fields.want) : "",
                                  qsTr("%1, %2").arg(by.title).arg(App.time(root.fields.offered_at ?? ""))])
            }
        }
    }
    AppText {
        objectName: "transfer_words"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.fields.words ?? ""
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.waits && root.mine && !root.declining
        spacing: Theme.space2

        PrimaryButton {
            objectName: "transfer_take"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            compact: true
            iconName: "check"
            text: root.fields.why === "visitor" ? qsTr("I am coming") : qsTr("I take it")
            onClicked: root.step("taken", { taken_at: Front.book.now() })
        }
        SecondaryButton {
            objectName: "transfer_decline"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            compact: true
            text: qsTr("Not now")
            onClicked: root.declining = true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.waits && root.mine && root.declining
        spacing: Theme.space2

        AppTextField {
            id: reason
            objectName: "transfer_reason"
            Layout.fillWidth: true
            label: qsTr("What should the desk tell them?")
            placeholder: qsTr("I call back at three")
            maximumLength: 200
        }
        SecondaryButton {
            objectName: "transfer_decline_confirm"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Tell the desk: not now")
            onClicked: root.step("declined", reason.text.trim() === "" ? { declined_at: Front.book.now() } : { declined_at: Front.book.now(), decline_reason: reason.text.trim() })
        }
    }
    AppText {
        objectName: "transfer_state"
        Layout.fillWidth: true
        visible: !root.waits
        look: "secondary"
        text: Words.line([root.state_ === "" ? "" : App.choiceLabel("transfer", "state", root.state_), App.time(root.fields.taken_at ?? root.fields.declined_at ?? root.fields.withdrawn_at ?? ""), root.fields.decline_reason ?? ""])
    }
    SecondaryButton {
        objectName: "transfer_withdraw"
        Layout.fillWidth: true
        visible: root.waits && root.fields.by === App.personId
        compact: true
        text: qsTr("Withdraw")
        onClicked: root.step("withdrawn", { withdrawn_at: Front.book.now() })
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
    }
}
