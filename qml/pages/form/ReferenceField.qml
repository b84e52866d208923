// Another record, by its title: opens a short list with search below itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
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

    ListRow {
        objectName: "reference_" + root.name
        Layout.fillWidth: true
        leftInset: 0
        rightInset: 0
        leftPadding: Theme.space4
        rightPadding: Theme.space3
        iconName: root.target === "" ? "" : App.kindIcon(root.target)
        tiled: false
        title: root.value === "" ? qsTr("Nobody and nothing chosen") : record.exists ? record.title : qsTr("Not on this device")
        titleTone: root.value === "" || !record.exists ? "faint" : ""
        chevron: false
        enabled: !root.readOnly && root.target !== ""
        text: root.label + ", " + title
        onClicked: root.open = !root.open

        background: FieldGround {
            focused: root.open
            faulty: root.problem !== ""
        }
    }
    Loader {
        Layout.fillWidth: true
        active: root.open
        visible: active
        sourceComponent: ReferenceList {
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
