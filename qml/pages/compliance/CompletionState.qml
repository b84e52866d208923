// Where a completion file stands between whoever collected it and the adviser: two signatures, one number.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property CompletionFile set
    required property string scope
    readonly property var f: set.file
    readonly property bool mayReturn: set.state === "handed_over" && App.transitions("completion_file", scope, f).some(step => step.to === "collecting")

    objectName: "completion_state_card"
    spacing: Theme.space2

    RecordItem { id: collector; recordId: root.f.collected_by ?? "" }
    RecordItem { id: receiver; recordId: root.f.received_by ?? "" }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.set.state === "archived" ? "archive" : root.set.state === "handed_over" ? "handshake" : "inbox"
            color: Theme.toneText(root.set.state === "archived" ? "good" : "")
        }
        AppText {
            objectName: "completion_state"
            Layout.fillWidth: true
            look: "heading"
            text: root.set.state === "archived" ? qsTr("Archived as %1").arg(root.f.archive_number ?? "") : App.choiceLabel("completion_file", "state", root.set.state)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.set.state === "collecting"
        look: "secondary"
        text: qsTr("What the records say is in it by itself. Papers are put in here, or dropped on their part.")
    }
    AppText {
        objectName: "completion_returned"
        Layout.fillWidth: true
        visible: root.set.state === "collecting" && (root.f.returned_reason ?? "") !== ""
        tone: "warning"
        text: qsTr("Returned: %1").arg(root.f.returned_reason ?? "")
    }
    AppText {
        objectName: "completion_handed"
        Layout.fillWidth: true
        visible: root.set.state !== "collecting"
        look: "secondary"
        text: Words.line([qsTr("Handed over by %1").arg(collector.title), App.dateTime(root.f.handed_at ?? "")])
    }
    AppText {
        objectName: "completion_received"
        Layout.fillWidth: true
        visible: root.set.state === "archived"
        look: "secondary"
        text: Words.line([qsTr("Received by %1").arg(receiver.title), App.dateTime(root.f.received_at ?? "")])
    }
    LinkButton {
        objectName: "completion_return"
        visible: root.mayReturn
        iconName: "rotate-ccw"
        text: qsTr("Return it for more")
        onClicked: Nav.sheet("ReasonSheet", { kind: "completion_file", recordId: root.set.fileId, scope: root.scope, field: "returned_reason", set: { state: "collecting" }, heading: text,
            hint: qsTr("The signature under the hand-over is withdrawn with it."),
            others: [{ record: root.f.handed_signature, kind: "signature", scope: root.scope, reasonField: "withdrawn_reason", set: { state: "withdrawn", withdrawn_by: App.personId } }] })
    }
}
