// Another record, by its title: opens a short list with search below itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

FieldFrame {
    id: root

    property string name
    property string target               // kind; "" where any kind may stand: then it is only shown
    property string value                // record id
    property bool readOnly: false
    property bool open: false

    signal chosen(string id)

    RecordItem {
        id: record
        recordId: root.value
    }

    PickerRow {
        objectName: "reference_" + root.name
        Layout.fillWidth: true
        iconName: root.target === "" ? "" : App.kindIcon(root.target)
        chosen: root.value === "" ? "" : record.exists ? record.title : qsTr("Not on this device")
        placeholder: qsTr("Nobody and nothing chosen")
        label: root.label
        open: root.open
        faulty: root.problem !== ""
        enabled: !root.readOnly && root.target !== ""
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? 1 : 0

        ReferenceList {
            Layout.fillWidth: true
            name: root.name
            target: root.target
            value: root.value
            onChosen: id => {
                root.open = false;
                root.chosen(id);
            }
        }
    }
}
