// Putting a call, or a guest, through: who, what was said, the card on their device first; or a message, where they cannot.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property CallState call
    property bool keys: false
    property bool message: false         // a message is written, not a card
    property string transferId: ""
    readonly property string want: call.want
    readonly property string chosenId: call.values.person ?? ""
    readonly property var person: Front.book.edition < 0 || chosenId === "" ? ({}) : Front.book.person(chosenId)
    readonly property bool chosen: person.personId !== undefined
    readonly property bool reachable: chosen && person.scope !== ""
    readonly property bool disturbs: chosen && person.doNotTransfer
    readonly property bool sent: transfer.exists
    readonly property bool refused: want === "business" && (call.values.related ?? "") === "no"

    function takeFocus(): void {
        if (!chosen)
            people.takeFocus();
        else
            words.take();
    }
    function act(): void {
        if (message)
            note.leave();
        else if (!sent && reachable && !disturbs)
            send();
    }
    function send(): void {
        const now = Front.book.now();
        transferId = App.newId();
        const set = { why: "call", call: call.recordId, to: chosenId, by: App.personId, words: words.text, offered_at: now, state: "offered" };
        for (const [field, value] of [["caller", call.caller], ["want", want], ["contact", call.values.contact ?? ""], ["site", call.values.site ?? ""]])
            if (value !== "")
                set[field] = value;
        writer.save([{ record: transferId, kind: "transfer", scope: person.scope, set: set }]);
    }

    spacing: Theme.space3

    RecordItem { id: transfer; recordId: root.transferId }
    RecordWriter {
        id: writer
        onSaved: root.call.result("passed_on", { passed_to: root.chosenId, became: root.transferId })
    }
    SegmentedChoice {
        objectName: "related_choice"
        Layout.fillWidth: true
        visible: root.want === "business"
        name: App.fieldLabel("call", "related")
        options: App.choices("call", "related")
        value: root.call.values.related ?? ""
        onChosen: value => {
            root.call.put("related", value);
            if (value === "no")
                root.call.result("refused", {});
        }
    }
    SegmentedChoice {
        objectName: "appointment_choice"
        Layout.fillWidth: true
        visible: root.want === "person"
        name: App.fieldLabel("call", "appointment")
        options: App.choices("call", "appointment")
        value: root.call.values.appointment ?? ""
        onChosen: value => root.call.put("appointment", value)
    }
    PersonChoice {
        id: people
        Layout.fillWidth: true
        visible: !root.refused && !root.sent
        want: root.want
        chosenId: root.chosenId
        onChosen: personId => {
            root.call.put("person", personId !== "" ? personId : null);
            root.message = Front.book.person(personId).doNotTransfer === true;
        }
    }
    Card {
        objectName: "handover_disturbs"
        Layout.fillWidth: true
        visible: root.disturbs && !root.sent
        tone: "danger"

        AppText {
            Layout.fillWidth: true
            tone: "danger"
            text: qsTr("%1 asked for no calls: %2. Take a message instead.").arg(root.person.name ?? "").arg(root.person.stateWords ?? "")
        }
    }
    Card {
        objectName: "handover_unreachable"
        Layout.fillWidth: true
        visible: root.chosen && !root.reachable && !root.sent
        tone: "warning"

        AppText {
            Layout.fillWidth: true
            text: qsTr("%1 is in no team of yours: no card and no message reaches their device. Tell them by telephone%2.").arg(root.person.name ?? "")
                      .arg(root.person.phone ? qsTr(", extension %1").arg(root.person.phone) : "")
        }
    }
    AppTextArea {
        id: words
        objectName: "handover_words"
        Layout.fillWidth: true
        visible: root.reachable && !root.message && !root.sent && !root.refused
        label: qsTr("What was said, for %1").arg(root.person.name ?? "")
        value: root.call.values.notes ?? ""
        onEdited: text => root.call.put("notes", text)
    }
    PrimaryButton {
        objectName: "handover_send"
        Layout.fillWidth: true
        visible: words.visible
        enabled: !root.disturbs && !writer.busy
        iconName: "phone-forwarded"
        text: root.keys ? qsTr("Send the card, then put it through") + "  Ctrl+Enter" : qsTr("Send the card, then put it through")
        onClicked: root.act()
    }
    SecondaryButton {
        objectName: "handover_message_button"
        Layout.fillWidth: true
        visible: root.reachable && !root.sent && !root.message && !root.refused
        iconName: "message-square"
        text: qsTr("Take a message instead")
        onClicked: root.message = true
    }
    MessageForm {
        id: note
        Layout.fillWidth: true
        visible: root.message && root.reachable && !root.sent
        call: root.call
        person: root.person
        keys: root.keys
        onKept: (messageId, number) => {
            root.call.result("message", { passed_to: root.chosenId, became: messageId });
            root.message = false;
            Nav.toast(qsTr("%1 is left for %2").arg(number).arg(root.person.name ?? ""));
        }
    }
    TransferStanding {
        Layout.fillWidth: true
        visible: root.sent
        transfer: transfer
        name: root.person.name ?? ""
        onAgain: {
            root.transferId = "";
            root.message = true;
        }
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
    }
    Connections {
        target: writer
        function onFailed(error: var): void { trouble.error = error; }
        function onSaved(): void { trouble.error = null; }
    }
}
