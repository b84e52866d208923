// Who is it? A name or a number; whoever was here before is recognised, with how often and when.
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
    property string typed: ""
    readonly property bool known: (values.visits ?? 0) > 0
    readonly property var match: finder.match

    signal put(string field, var value)

    function recognise(): void {
        if (match !== null && !known)
            take(match);
    }
    function take(guest: var): void {
        put("name", guest.name);
        put("visits", guest.visits + 1);
        put("last_visit", guest.lastVisit !== "" ? guest.lastVisit : null);
        for (const [field, value] of [["phone", guest.phoneDigits], ["phone_key", guest.phoneDigits], ["sex", guest.sex], ["contact", guest.contactId], ["host", guest.hostId]])
            if (value !== "" && !values[field])
                put(field, value);
        typed = "";
    }

    onVisitorIdChanged: typed = ""
    onMatchChanged: turn.restart()
    spacing: Theme.space2

    Timer { // what is being typed is not replaced in the same breath
        id: turn
        interval: 0
        onTriggered: root.recognise()
    }
    VisitorFinder {
        id: finder
        query: root.typed
        without: root.visitorId
    }
    AppTextField {
        objectName: "visitor_name"
        Layout.fillWidth: true
        label: App.fieldLabel("visitor", "name")
        value: root.values.name ?? ""
        maximumLength: 80
        onEdited: text => {
            root.put("name", text);
            if (root.known) {
                root.put("visits", null);
                root.put("last_visit", null);
            }
            root.typed = text;
        }
    }
    Card {
        Layout.fillWidth: true
        visible: rows.count > 0 && root.typed.trim() !== ""
        verticalPadding: Theme.space1
        spacing: 0

        Column { // no layout: it would still arrange rows that a new answer has replaced
            id: list
            Layout.fillWidth: true

            Repeater {
                id: rows
                model: finder.list

                ListRow {
                    required property var modelData
                    required property int index

                    objectName: "guest_" + index
                    width: list.width
                    iconName: modelData.contactId !== "" ? "contact" : "users-round"
                    title: Words.line([modelData.name, modelData.phone])
                    subtitle: modelData.visits > 0 ? qsTr("%n visit(s), last on %1", "", modelData.visits).arg(App.date(modelData.lastVisit)) : qsTr("Client, not here before")
                    detail: Words.line([modelData.purpose, modelData.host])
                    chevron: false
                    separator: index < rows.count - 1
                    onClicked: root.take(modelData)
                }
            }
        }
    }
    AppTextField {
        objectName: "visitor_phone"
        Layout.fillWidth: true
        label: App.fieldLabel("visitor", "phone")
        hints: Qt.ImhDialableCharactersOnly
        value: root.values.phone ?? ""
        maximumLength: 40
        onEdited: text => {
            root.put("phone", text);
            root.put("phone_key", text.replace(/\D/g, ""));
            if (text.replace(/\D/g, "").length >= 7)
                root.typed = text;
        }
    }
    AppText {
        objectName: "visitor_recognised"
        Layout.fillWidth: true
        visible: (root.values.visits ?? 1) > 1
        tone: "good"
        text: qsTr("Visit no. %1; last here on %2").arg(root.values.visits ?? 1).arg(App.date(root.values.last_visit ?? ""))
    }
}
