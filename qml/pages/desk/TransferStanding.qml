// A card that was sent: is it there, is it seen, is it taken? Live, while the caller waits.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property RecordItem transfer
    property string name: ""
    property bool guest: false           // somebody waits, nobody is on the line
    readonly property string state_: transfer.fields.state ?? "offered"

    signal again

    function words(): string {
        switch (state_) {
        case "seen": return guest ? qsTr("%1 knows of the guest.").arg(name) : qsTr("%1 sees the card. Put the call through now.").arg(name);
        case "taken": return guest ? qsTr("%1 is coming.").arg(name) : qsTr("%1 takes it.").arg(name);
        case "declined": return qsTr("%1 cannot now: %2").arg(name).arg(transfer.fields.decline_reason ?? qsTr("no reason given"));
        case "withdrawn": return qsTr("Withdrawn.");
        default: return transfer.unsent ? qsTr("The card goes out as soon as there is a network. Tell %1 in a few words when you put it through.").arg(name)
                                        : qsTr("The card is on its way to %1.").arg(name);
        }
    }

    tone: state_ === "taken" ? "good" : state_ === "declined" ? "danger" : "info"

    AppText {
        objectName: "transfer_standing"
        Layout.fillWidth: true
        strong: true
        text: root.words()
    }
    SecondaryButton {
        objectName: "transfer_message_button"
        visible: root.state_ === "declined" && !root.guest
        compact: true
        iconName: "message-square"
        text: qsTr("Take a message instead")
        onClicked: root.again()
    }
}
