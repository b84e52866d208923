// Several people of a site, as chips: its members.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FieldFrame {
    id: root

    property string name
    property string scope
    property var value: []               // ids of people
    property bool readOnly: false
    property var members: []             // ids, of the scope

    signal chosen(var ids)

    RecordListModel {
        id: memberships
        kind: "membership"
        where: ({ scope: root.scope })
        onCountChanged: root.look()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.value.concat(root.readOnly ? [] : root.members.filter(id => !root.value.includes(id)))

            FilterChip {
                id: chip

                required property string modelData
                required property int index

                objectName: "person_" + root.name + "_" + index
                text: person.title !== "" ? person.title : qsTr("Not on this device")
                checkable: false
                checked: root.value.includes(modelData)
                onClicked: if (!root.readOnly) root.chosen(checked ? root.value.filter(id => id !== modelData) : root.value.concat([modelData]))

                RecordItem { id: person; recordId: chip.modelData }
            }
        }
    }
    AppText {
        visible: root.readOnly && root.value.length === 0
        tone: "faint"
        text: qsTr("not set")
    }

    Component.onCompleted: look()

    function look() {
        const found = [];
        for (let row = 0; row < memberships.count; ++row) {
            const person = memberships.get(row).fields?.person ?? "";
            if (person !== "" && !found.includes(person))
                found.push(person);
        }
        members = found;
    }
}
