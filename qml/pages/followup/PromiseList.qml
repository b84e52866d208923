// What was promised to the client: done, or still owed. A tap turns it over; what is owed comes back at the next visit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var promises: []            // [{text, kept}]
    property bool readOnly: false

    signal edited(var promises)

    spacing: Theme.space2

    Repeater {
        model: root.promises.length

        Card {
            id: promise

            required property int index
            readonly property var entry: root.promises[index] ?? ({})
            readonly property bool asked: entry.kept === true || entry.kept === false

            Layout.fillWidth: true
            verticalPadding: Theme.space1

            ListRow {
                objectName: "promise_" + promise.index
                Layout.fillWidth: true
                enabled: !root.readOnly
                title: promise.entry.text ?? ""
                chevron: false
                tail: Chip {
                    tone: promise.entry.kept === true ? "good" : promise.asked ? "danger" : ""
                    iconName: promise.entry.kept === true ? "check" : promise.asked ? "x" : "circle-help"
                    text: promise.entry.kept === true ? qsTr("Done") : promise.asked ? qsTr("Not yet") : qsTr("Ask")
                }
                onClicked: root.turn(promise.index)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !root.readOnly
        spacing: Theme.space2

        AppTextField {
            id: words
            objectName: "promise_field"
            Layout.fillWidth: true
            placeholder: qsTr("Something promised, such as: bring the warranty card")
            maximumLength: 200
            onAccepted: root.add()
        }
        IconButton {
            objectName: "promise_add"
            iconName: "plus"
            text: qsTr("Add it")
            enabled: words.text.trim() !== ""
            onClicked: root.add()
        }
    }

    function turn(index: int): void {
        const list = promises.map(one => Object.assign({}, one));
        list[index].kept = list[index].kept !== true;
        edited(list);
    }
    function add(): void {
        if (words.text.trim() === "")
            return;
        edited(promises.concat([{ text: words.text.trim() }]));
        words.value = "";
        words.text = "";
    }
}
