// Who calls? Found as one types, by name, initials, address or any part of the number.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var client: null            // a row of ClientFinder; null: nobody yet
    property string siteTitle: ""        // of the site that is chosen already
    property string caller: ""           // the name as said
    readonly property bool found: client !== null || siteTitle !== ""

    signal chosen(var client)
    signal named(string caller)
    signal cleared()

    spacing: Theme.space2

    ClientFinder {
        id: finder
        query: root.found ? "" : field.text
    }
    AppTextField {
        id: field
        objectName: "client_field"
        Layout.fillWidth: true
        visible: !root.found
        label: qsTr("Client")
        placeholder: qsTr("Name, phone number or site")
        value: root.caller
        maximumLength: 60
        onEdited: text => root.named(text)
    }
    Card {
        Layout.fillWidth: true
        visible: !root.found && finder.list.length > 0 && field.text.trim() !== ""
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

                    objectName: "client_choice_" + index
                    width: list.width
                    iconName: modelData.contactId === "" ? "building-2" : "contact"
                    title: Words.line([modelData.name !== "" ? modelData.name : modelData.client, modelData.phone])
                    subtitle: Words.line([modelData.site, modelData.warranty])
                    detail: modelData.open > 0 ? qsTr("%n complaint(s) not settled", "", modelData.open) : ""
                    separator: index < rows.count - 1
                    chevron: false
                    onClicked: root.chosen(modelData)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.found
        verticalPadding: Theme.space1

        ListRow {
            objectName: "client_chosen"
            Layout.fillWidth: true
            iconName: "contact"
            iconTone: "good"
            title: Words.line([root.client?.name || root.client?.client || root.caller, root.client?.site ?? root.siteTitle])
            subtitle: Words.line([root.client?.phone ?? "", root.client?.warranty ?? ""])
            detail: (root.client?.open ?? 0) > 0 ? qsTr("%n complaint(s) not settled", "", root.client?.open ?? 0) : ""
            chevron: false
            tail: IconButton {
                objectName: "client_clear"
                iconName: "x"
                text: qsTr("Somebody else")
                onClicked: root.cleared()
            }
        }
    }
}
