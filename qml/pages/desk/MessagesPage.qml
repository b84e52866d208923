// Messages for this person, the unread first; and those the office handed on because nobody read them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string filter: "mine"       // mine | told | sent

    objectName: "messages_page"
    title: qsTr("Messages")
    subtitle: Front.incoming.unread > 0 ? qsTr("%n unread", "", Front.incoming.unread) : ""
    scroll: false

    RecordListModel {
        id: messages
        kind: page.filter === "told" ? "message_alert" : "message"
        where: page.filter === "mine" ? { to: App.personId } : page.filter === "sent" ? { by: App.personId } : { person: App.personId }
        sortBy: page.filter === "told" ? "told_at" : "sent_at"
        descending: true
    }
    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: [{ value: "mine", label: qsTr("For me"), count: Front.incoming.unread }, { value: "told", label: qsTr("Handed on to me"), count: Front.incoming.told.count },
                    { value: "sent", label: qsTr("Left by me"), count: -1 }]

            FilterChip {
                required property var modelData

                objectName: "messages_filter_" + modelData.value
                text: modelData.label
                count: modelData.count
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: messages.error ?? null
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: messages.loading && messages.count === 0
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: messages
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Card {
            id: card

            required property string recordId
            required property string kind
            required property var fields
            required property int index
            readonly property var shown: kind === "message_alert" ? about.fields : fields
            readonly property string aboutId: kind === "message_alert" ? fields.about ?? "" : recordId

            width: view.width
            verticalPadding: Theme.space1

            RecordItem { id: about; recordId: card.kind === "message_alert" ? card.fields.about ?? "" : "" }
            RecordItem { id: other; recordId: (page.filter === "mine" ? card.shown.by : card.shown.to) ?? "" }
            ListRow {
                objectName: "message_" + card.index
                Layout.fillWidth: true
                iconName: card.shown.why === "visitor" ? "users-round" : "message-square"
                iconTone: card.shown.state === "sent" ? "danger" : ""
                title: Words.line([card.shown.caller ?? qsTr("Caller not known"), card.shown.words ?? ""])
                subtitle: Words.line([card.shown.number ?? "", App.dateTime(card.shown.sent_at ?? card.shown.offered_at ?? ""), other.title])
                onClicked: about.kind === "transfer" ? Nav.open("Transfer", { transferId: card.aboutId }) : Nav.open("Message", { messageId: card.aboutId })
                extras: Chip {
                    visible: (card.shown.state ?? "") !== "" && about.kind !== "transfer"
                    tone: card.shown.state === "sent" ? "danger" : card.shown.state === "done" ? "good" : ""
                    iconName: card.shown.state === "sent" ? "bell" : "check"
                    text: card.shown.state ? App.choiceLabel("message", "state", card.shown.state) : ""
                }
            }
        }
        EmptyState {
            visible: messages.empty
            width: parent.width
            tone: "good"
            iconName: "message-square"
            title: qsTr("No message here")
            text: qsTr("What the front desk writes down for you arrives here and rings.")
        }
    }
}
