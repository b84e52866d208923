// One message: read by being opened, in one's own name; then done.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string messageId
    readonly property var fields: message.fields
    readonly property bool mine: fields.to === App.personId
    readonly property bool unread: message.exists && fields.state === "sent"

    objectName: "message_page"
    title: Words.line([qsTr("Message"), fields.number ?? ""])
    subtitle: Words.line([qsTr("for %1").arg(to.title), App.dateTime(fields.sent_at ?? ""), by.title])
    footerShown: message.exists && fields.state !== "done" && (mine || !unread)

    onUnreadChanged: turn.restart()
    Component.onCompleted: turn.restart()

    Timer { // what is being read is not written in the same breath
        id: turn
        interval: 0
        onTriggered: page.read()
    }
    RecordItem { id: message; recordId: page.messageId }
    RecordItem { id: to; recordId: page.fields.to ?? "" }
    RecordItem { id: by; recordId: page.fields.by ?? "" }
    RecordItem { id: deputy; recordId: page.fields.deputy ?? "" }
    RecordWriter {
        id: writer
        onFailed: error => trouble.error = error
    }
    ErrorBanner {
        id: trouble
        objectName: "message_trouble"
        Layout.fillWidth: true
        error: message.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: message.loading && !message.exists
        count: 2
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !message.exists && !message.loading
        iconName: "message-square"
        title: qsTr("This message is not on this device")
        text: qsTr("It may not have arrived yet, or it is another team's.")
    }
    Card {
        Layout.fillWidth: true
        visible: message.exists

        AppText {
            Layout.fillWidth: true
            look: "row"
            strong: true
            text: page.fields.caller ?? qsTr("Caller not known")
        }
        AppText {
            objectName: "message_text"
            Layout.fillWidth: true
            text: page.fields.words ?? ""
        }
        Chip {
            visible: page.fields.wants_call === true
            iconName: "phone"
            tone: "warning"
            text: qsTr("Wants to be called back")
        }
        AppText {
            objectName: "message_state"
            Layout.fillWidth: true
            look: "secondary"
            text: page.fields.state === "sent" ? qsTr("Unread") : Words.line([qsTr("read %1").arg(App.dateTime(page.fields.read_at ?? "")),
                  deputy.title !== "" ? qsTr("by %1").arg(deputy.title) : "", page.fields.done_at ? qsTr("done %1").arg(App.dateTime(page.fields.done_at)) : ""])
        }
    }
    ContactLine {
        Layout.fillWidth: true
        contactId: page.fields.contact ?? ""
    }
    SecondaryButton {
        objectName: "message_instead"
        Layout.fillWidth: true
        visible: page.unread && !page.mine && page.fields.by !== App.personId
        iconName: "check"
        text: qsTr("I look after it instead of %1").arg(to.title)
        onClicked: page.save({ state: "read", read_at: Front.book.now(), deputy: App.personId })
    }

    footer: PrimaryButton {
        objectName: "message_done"
        Layout.fillWidth: true
        iconName: "check"
        text: qsTr("Done")
        onClicked: page.save({ state: "done", done_at: Front.book.now() })
    }

    function read(): void {
        if (unread && mine && !writer.busy)
            save({ state: "read", read_at: Front.book.now() });
    }
    function save(set: var): void {
        writer.save([{ record: messageId, kind: "message", scope: message.scope, set: set }]);
    }
}
