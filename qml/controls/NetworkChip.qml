// The one honest chip about the network. state as of SyncStatus: synced | waiting | offline | syncing | attention.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Pressable {
    id: chip

    property string sync: "synced"
    property int waiting: 0
    property int attention: 0
    property string lastTime: ""         // "08:51"; empty: never
    property bool iconOnly: false

    readonly property string tone: sync === "attention" ? "danger" : sync === "offline" || sync === "waiting" ? "warning"
                                   : sync === "syncing" ? "info" : "proof"
    readonly property string iconName: sync === "attention" ? "circle-alert" : sync === "offline" ? "cloud-off"
                                       : sync === "syncing" ? "refresh-cw" : sync === "waiting" ? "cloud-upload" : "cloud-check"

    function words(): string {
        switch (sync) {
        case "attention": return qsTr("%n needs you", "", attention);
        case "offline": return waiting > 0 ? qsTr("Offline · %n", "records not sent yet", waiting) : qsTr("Offline");
        case "waiting": return qsTr("%n waiting", "", waiting);
        case "syncing": return qsTr("Syncing");
        default: return lastTime === "" ? qsTr("Not synced yet") : qsTr("Synced %1").arg(lastTime);
        }
    }

    objectName: "chip_" + sync
    text: words()
    Accessible.description: waiting > 0 ? qsTr("%n waiting to be sent", "", waiting) : qsTr("Opens what is waiting to be sent")
    topInset: Theme.space1
    bottomInset: Theme.space1
    leftPadding: Theme.space3
    rightPadding: iconOnly ? Theme.space3 : Theme.space3 + Theme.stroke
    radius: (height - topInset - bottomInset) / 2

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            name: chip.iconName
            size: Theme.iconMedium
            color: Theme.toneText(chip.tone)
        }
        AppText {
            Layout.fillWidth: true
            visible: !chip.iconOnly
            look: "secondary"
            strong: true
            text: chip.text
            tone: chip.tone
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: chip.radius
        color: Theme.toneWash(chip.tone)
        border.width: Theme.hairline
        border.color: Theme.toneBorder(chip.tone)

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: chip.down || chip.hovered
        }
    }
}
