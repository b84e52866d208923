// A message for somebody: it has a number, a receiver, and an answer to "has it been read?".
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property CallState call
    property var person: ({})
    property bool keys: false
    property bool wantsCall: true
    property bool leaving: false
    property string messageId: ""

    signal kept(string messageId, string number)

    function leave(): void {
        if (leaving || words.text.trim() === "" || (person.scope ?? "") === "")
            return;
        leaving = true;
        intake.take(call.values.started_at ?? null);
    }

    spacing: Theme.space3

    NumberIntake {
        id: intake
        kind: "message"
        onTaken: number => {
            root.messageId = App.newId();
            const set = { number: number.number, series: number.series, serial: number.serial, called_at: number.calledAt, to: root.person.personId, by: App.personId,
                          words: words.text.trim(), wants_call: root.wantsCall, sent_at: Front.book.now(), state: "sent" };
            for (const [field, value] of [["caller", root.call.caller], ["call", root.call.recordId], ["contact", root.call.values.contact ?? ""], ["site", root.call.values.site ?? ""]])
                if (value !== "")
                    set[field] = value;
            writer.number = number.number;
            writer.save([{ record: root.messageId, kind: "message", scope: root.person.scope, set: set }]);
        }
        onFailed: error => root.fail(error)
    }
    RecordWriter {
        id: writer
        property string number: ""
        onSaved: {
            root.leaving = false;
            trouble.error = null;
            root.kept(root.messageId, number);
        }
        onFailed: error => root.fail(error)
    }
    function fail(error: var): void {
        leaving = false;
        trouble.error = error;
    }

    AppTextArea {
        id: words
        objectName: "message_words"
        Layout.fillWidth: true
        label: qsTr("Message for %1").arg(root.person.name ?? "")
        value: root.call.values.notes ?? ""
        onEdited: text => root.call.put("notes", text)
    }
    FilterChip {
        objectName: "message_wants_call"
        text: qsTr("Wants to be called back")
        checked: root.wantsCall
        onClicked: root.wantsCall = checked
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Unread for %n minute(s), it rings again; after as long again, the next person is told.", "", Front.book.settings.remindAfter)
    }
    PrimaryButton {
        objectName: "message_leave_button"
        Layout.fillWidth: true
        enabled: words.text.trim() !== "" && !root.leaving
        busy: root.leaving
        iconName: "send"
        text: root.keys ? qsTr("Leave the message") + "  Ctrl+Enter" : qsTr("Leave the message")
        onClicked: root.leave()
    }
    ErrorBanner {
        id: trouble
        objectName: "message_error"
        Layout.fillWidth: true
    }
}
