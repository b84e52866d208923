// What the front desk left for me, on Today: the card that waits, and messages not read.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    visible: Front.incoming.card !== null || Front.incoming.unread > 0 || Front.incoming.told.count > 0
    spacing: Theme.space3

    TransferCard {
        Layout.fillWidth: true
        visible: Front.incoming.card !== null
        transfer: Front.incoming.card ?? ({})
    }
    Card {
        Layout.fillWidth: true
        visible: Front.incoming.unread > 0 || Front.incoming.told.count > 0
        verticalPadding: Theme.space1

        ListRow {
            objectName: "today_messages"
            Layout.fillWidth: true
            iconName: "message-square"
            iconTone: "danger"
            title: Front.incoming.unread > 0 ? qsTr("%n message(s) not read", "", Front.incoming.unread) : qsTr("Handed on to you")
            subtitle: Front.incoming.told.count > 0 ? qsTr("%n reminder(s) of the office", "", Front.incoming.told.count) : qsTr("The front desk has written them down")
            onClicked: Nav.open("Messages", {})
        }
    }
}
