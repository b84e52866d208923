// The client's number, masked until somebody asks for it; who asked is written down.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    property string contactId

    visible: card.exists
    verticalPadding: Theme.space1

    ContactCard {
        id: card
        contactId: root.contactId
        personId: App.personId
    }
    ListRow {
        objectName: "contact_line"
        Layout.fillWidth: true
        iconName: "contact"
        title: Words.line([card.name, card.relation])
        subtitle: card.phone !== "" ? card.phone : card.masked
        detail: card.phone !== "" ? qsTr("It is written down that you looked at this number") : ""
        chevron: false
        tail: IconButton {
            objectName: card.phone === "" ? "contact_reveal" : "contact_call"
            iconName: card.phone === "" ? "eye" : "phone"
            text: card.phone === "" ? qsTr("Show the number") : qsTr("Call %1").arg(card.phone)
            onClicked: card.phone === "" ? card.reveal() : Qt.openUrlExternally("tel:" + card.phone.replace(/[^+\d]/g, ""))
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: card.error
    }
}
