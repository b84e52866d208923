// Who signs: one of the roles that are asked for, and a name, typed or taken from the people of that role.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var roles: []
    property string role
    property string name
    property string clientName
    readonly property int few: 8

    signal roleChosen(string role)
    signal named(string name, string person)

    spacing: Theme.space4

    ChoiceField {
        Layout.fillWidth: true
        name: "role"
        label: App.fieldLabel("signature", "role")
        value: root.role
        options: root.roles.map(role => ({ value: role, label: App.choiceLabel("signature", "role", role) }))
        optional: false
        onChosen: role => root.roleChosen(role)
    }
    AppTextField {
        objectName: "input_name"
        Layout.fillWidth: true
        label: App.fieldLabel("signature", "name")
        placeholder: qsTr("Full name")
        value: root.name
        maximumLength: 60
        onEdited: text => root.named(text, "")
    }
    Flow {
        Layout.fillWidth: true
        visible: people.count > 0 && people.count <= root.few
        spacing: Theme.space2

        Repeater {
            model: people

            FilterChip {
                required property string recordId
                required property string title
                required property int index

                objectName: "signer_" + index
                text: title
                checkable: false
                checked: root.name === title
                onClicked: root.named(title, recordId)
            }
        }
    }
    RecordListModel {
        id: people
        kind: "person"
        where: ({ role: root.role, left_on: null })
        sortBy: "name"
        active: root.role !== "" && root.role !== "client"
    }
}
