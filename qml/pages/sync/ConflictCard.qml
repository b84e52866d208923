// One field that two people set at once: yours, theirs, keep one. The other stays in the history.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var line           // a conflict of the WaitingModel

    readonly property var values: line.values ?? ({})

    signal mineKept()
    signal theirsKept()
    signal bothKept()

    outline: Theme.toneBorder("info")
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "git-merge"
            color: Theme.info
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: Words.line([root.line.title, root.values.label ?? ""])
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: qsTr("Both of you changed this field; everything else was combined.")
            }
        }
    }
    ConflictChoice {
        objectName: "conflict_keep_mine"
        Layout.fillWidth: true
        who: root.name(root.values.yoursMine, root.values.yoursBy)
        at: root.values.yoursAt
        value: root.values.yours ?? ""
        shown: root.values.shown === "yours"
        onClicked: root.mineKept()
    }
    ConflictChoice {
        objectName: "conflict_keep_theirs"
        Layout.fillWidth: true
        who: root.name(root.values.theirsMine, root.values.theirsBy)
        at: root.values.theirsAt
        value: root.values.theirs ?? ""
        shown: root.values.shown === "theirs"
        onClicked: root.theirsKept()
    }
    AppText {
        objectName: "conflict_now"
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        text: root.values.now ? qsTr("Meanwhile it says: %1").arg(root.values.now) : ""
    }
    SecondaryButton {
        objectName: "conflict_keep_both"
        Layout.fillWidth: true
        visible: root.values.both ?? false
        compact: true
        iconName: "plus"
        text: qsTr("Keep both texts")
        onClicked: root.bothKept()

        SteadyGuard {}
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Tap the one to keep. The other stays in the history for good.")
    }

    function name(mine: bool, by: var): string {
        return mine ? qsTr("You") : by ? by : qsTr("Somebody else");
    }
}
