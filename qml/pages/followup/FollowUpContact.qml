// Whom to call: the number masked until somebody asks for it, and what to do where nobody answers.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property FollowUpRun run
    property bool readOnly: false

    verticalPadding: Theme.space1

    ContactCard {
        id: card
        contactId: root.run.contactId
        personId: App.personId
    }
    ListRow {
        objectName: "follow_up_contact"
        Layout.fillWidth: true
        iconName: "phone"
        iconTone: "good"
        title: !card.exists ? qsTr("The number is not on this device") : card.phone !== "" ? card.phone : card.masked
        subtitle: !card.exists ? (root.run.adviser === "" ? "" : qsTr("%1 has it").arg(root.run.adviser))
                  : card.phone !== "" ? qsTr("Tap to call; written down that you looked") : qsTr("Tap to show; it is written down")
        detail: card.exists ? Words.line([card.name, card.relation]) : ""
        chevron: false
        tail: SecondaryButton {
            objectName: "follow_up_no_answer"
            visible: !root.readOnly && Theme.textScale <= 1.3
            compact: true
            text: qsTr("No answer")
            onClicked: Nav.sheet("FollowUpAttemptSheet", { run: root.run })
        }
        onClicked: {
            if (card.exists)
                card.phone === "" ? card.reveal() : Qt.openUrlExternally("tel:" + card.phone.replace(/[^+\d]/g, ""));
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: !root.readOnly && Theme.textScale > 1.3
        compact: true
        text: qsTr("No answer")
        onClicked: Nav.sheet("FollowUpAttemptSheet", { run: root.run })
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: card.error
    }
}
