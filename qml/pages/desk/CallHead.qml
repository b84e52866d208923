// Whether a call runs, for how long, and who it is; the one thing to do with it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property CallState call
    property bool keys: false            // shortcuts are shown
    property date now: Front.book.now()
    readonly property bool tooLong: call.answered && (now.getTime() - new Date(call.values.answered_at).getTime()) > Front.book.settings.callMinutes * 60000

    function key(words: string, key: string): string { return keys ? words + "  " + key : words; }

    spacing: Theme.space2

    Timer {
        running: root.visible && root.call.running
        repeat: true
        interval: 1000
        triggeredOnStart: true
        onTriggered: root.now = Front.book.now()
    }
    Rectangle {
        objectName: "call_head"
        Layout.fillWidth: true
        visible: root.call.running
        implicitHeight: line.implicitHeight + 2 * Theme.space3
        radius: Theme.radiusControl
        color: Theme.darkFill
        Accessible.role: Accessible.StaticText
        Accessible.name: standing.text + ", " + who.text

        RowLayout {
            id: line
            spacing: Theme.space3
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.space4
            }

            Icon {
                name: "phone-incoming"
                color: Theme.darkFillInk
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    id: standing
                    objectName: "call_standing"
                    Layout.fillWidth: true
                    look: "row"
                    strong: true
                    color: Theme.darkFillInk
                    text: root.call.answered ? qsTr("On the phone %1").arg(Front.since(root.call.values.answered_at, root.now))
                                             : qsTr("It rings: %1").arg(Front.book.ringsBetween(root.call.values.started_at ?? root.now, root.now))
                }
                AppText {
                    id: who
                    Layout.fillWidth: true
                    look: "secondary"
                    color: Theme.darkFillInk
                    text: Words.line([root.call.phone, root.call.caller !== "" ? root.call.caller : qsTr("Caller not known yet"), root.call.client !== null ? qsTr("known client") : ""])
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.tooLong
        look: "secondary"
        tone: "warning"
        text: qsTr("Longer than %n minute(s): keep it brief, others may be calling.", "", Front.book.settings.callMinutes)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        PrimaryButton {
            objectName: "call_ring_button"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            visible: !root.call.answered
            compact: true
            iconName: root.call.running ? "phone" : "phone-incoming"
            text: root.key(root.call.running ? qsTr("Answered") : qsTr("It rings"), "F2")
            onClicked: root.call.running ? root.call.answer() : root.call.ring()
        }
        SecondaryButton {
            objectName: "call_end_button"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            visible: root.call.running
            compact: true
            iconName: root.call.answered ? "check" : "x"
            text: root.key(root.call.answered ? qsTr("Call ended") : qsTr("Missed"), "F12")
            onClicked: root.call.end()
        }
    }
}
