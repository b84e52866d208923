// Which of the drawings a site is built by: ticked one by one. Read only, those that were chosen, whatever became of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

FieldFrame {
    id: root

    required property DrawingsInUse drawings
    property string name
    property var value: []               // ids of revisions
    property bool readOnly: false
    property int few: 6
    property bool all: false
    readonly property var rows: readOnly ? drawings.usedList : offered()
    readonly property var shown: all || rows.length <= few + 1 ? rows : rows.slice(0, few)

    signal chosen(var ids)

    helper: drawings.known && rows.length === 0 ? readOnly ? qsTr("None was chosen") : qsTr("No drawing is issued for this site yet.") : ""

    RowCard {
        id: card
        Layout.fillWidth: true
        visible: root.rows.length > 0

        Repeater {
            model: root.shown

            TickRow {
                required property var modelData
                required property int index

                objectName: "revision_" + root.name + "_" + index
                width: card.rowWidth
                text: Words.line([modelData.named, modelData.title, modelData.issuedAt === "" ? "" : App.date(modelData.issuedAt)])
                checked: root.value.includes(modelData.revisionId)
                enabled: !root.readOnly
                opacity: 1
                onClicked: root.toggle(modelData.revisionId)
            }
        }
        LinkButton {
            objectName: "revision_" + root.name + "_more"
            visible: root.shown.length < root.rows.length
            text: qsTr("%n more", "", root.rows.length - root.shown.length)
            onClicked: root.all = true
        }
    }

    // What was chosen stays in sight, also where another is built by now.
    function offered(): var {
        const now = drawings.list;
        return drawings.usedList.filter(one => !now.some(other => other.revisionId === one.revisionId)).concat(now);
    }
    function toggle(id: string): void {
        chosen(value.includes(id) ? value.filter(one => one !== id) : value.concat([id]));
    }
}
