// One of the drawings a site is built by, chosen from a list that opens below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

FieldFrame {
    id: root

    required property DrawingsInUse drawings
    property string value                // id of a revision
    property bool readOnly: false
    property bool open: false
    readonly property var rows: drawings.list
    readonly property string words: value === "" || !drawings.known ? "" : drawings.words(value) || qsTr("Not on this device")

    signal chosen(var row)               // of DrawingsInUse.list; null: none

    helper: !readOnly && drawings.known && rows.length === 0 ? qsTr("No drawing is issued for this site yet.") : ""

    PickerRow {
        objectName: "sheet_choice"
        Layout.fillWidth: true
        iconName: "layers"
        chosen: root.words
        placeholder: qsTr("No drawing chosen")
        label: root.label
        open: root.open
        enabled: !root.readOnly && root.rows.length > 0
        onClicked: root.open = !root.open
    }
    RowCard {
        id: card
        Layout.fillWidth: true
        visible: root.open

        Repeater {
            model: root.open ? root.rows : []

            ListRow {
                required property var modelData
                required property int index

                objectName: "sheet_choice_" + index
                width: card.rowWidth
                title: modelData.named
                subtitle: modelData.title
                selected: modelData.revisionId === root.value
                chevron: false
                separator: index < root.rows.length - 1
                onClicked: {
                    root.open = false;
                    root.chosen(modelData.revisionId === root.value ? null : modelData);
                }
            }
        }
    }
}
