// Whom they came to see: told on their device, reminded while the guest waits, until the two have met.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string visitorId
    property var values: ({})
    readonly property var host: Front.book.edition < 0 || !values.host ? ({}) : Front.book.person(values.host)
    readonly property bool called: (values.host_called_at ?? "") !== ""
    readonly property bool met: (values.met_at ?? "") !== ""

    signal put(string field, var value)

    function tell(): void {
        const now = Front.book.now();
        writer.card = App.newId();
        const set = { why: "visitor", visitor: visitorId, to: values.host, by: App.personId, offered_at: now, state: "offered" };
        for (const [field, value] of [["caller", values.name ?? ""], ["words", values.purpose ?? ""], ["contact", values.contact ?? ""]])
            if (value !== "")
                set[field] = value;
        writer.save([{ record: writer.card, kind: "transfer", scope: host.scope, set: set }]);
    }

    spacing: Theme.space2

    RecordItem { id: transfer; recordId: root.values.transfer ?? "" }
    RecordWriter {
        id: writer
        property string card: ""
        onSaved: {
            root.put("transfer", card);
            root.put("host_called_at", Front.book.now());
        }
        onFailed: error => trouble.error = error
    }
    AppText {
        Layout.fillWidth: true
        look: "label"
        tone: "muted"
        strong: true
        text: Words.line([App.fieldLabel("visitor", "host"), root.host.name ?? "", root.host.stateWords ?? ""])
    }
    PersonChoice {
        Layout.fillWidth: true
        visible: !root.called
        chosenId: root.values.host ?? ""
        onChosen: personId => root.put("host", personId !== "" ? personId : null)
    }
    PrimaryButton {
        objectName: "visitor_call_host"
        Layout.fillWidth: true
        visible: root.host.personId !== undefined && !root.called
        compact: true
        iconName: "bell"
        text: root.host.scope ? qsTr("Tell %1").arg(root.host.name ?? "") : qsTr("%1 is told by telephone").arg(root.host.name ?? "")
        onClicked: root.host.scope ? root.tell() : root.put("host_called_at", Front.book.now())
    }
    TransferStanding {
        Layout.fillWidth: true
        visible: root.called && transfer.exists && !root.met
        transfer: transfer
        guest: true
        name: root.host.name ?? ""
    }
    AppText {
        objectName: "visitor_waits"
        Layout.fillWidth: true
        visible: root.called && !root.met && !root.values.left_at
        tone: "warning"
        text: qsTr("Waiting since %1. The office reminds the host every %n minute(s).", "", Front.book.settings.hostRemind).arg(App.time(root.values.host_called_at ?? ""))
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        SecondaryButton {
            objectName: "visitor_met"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            visible: root.called && !root.met
            compact: true
            iconName: "check"
            text: qsTr("They have met")
            onClicked: root.put("met_at", Front.book.now())
        }
        SecondaryButton {
            objectName: "visitor_left"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            visible: !root.values.left_at
            compact: true
            text: qsTr("Has left")
            onClicked: root.put("left_at", Front.book.now())
        }
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
    }
}
