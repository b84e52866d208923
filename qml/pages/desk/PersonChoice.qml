// People who may take it, with where they are. Found as one types, by name, initials or extension.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string want: "person"
    property string chosenId: ""
    property string label: qsTr("Who?")
    readonly property var people: field.query !== "" || want === "person" ? Front.find(field.query).filter(one => !one.mine) : Front.suggest(want)
    readonly property bool narrowed: chosenId !== "" && field.query === "" // one is chosen: the others step back
    readonly property var shown: narrowed ? Front.find("").filter(one => one.personId === chosenId) : people.slice(0, most)
    readonly property int most: 6

    signal chosen(string personId)       // "": somebody else

    function takeFocus(): void { field.forceActiveFocus(Qt.ShortcutFocusReason); }
    function first(): void {
        if (people.length > 0)
            take(people[0].personId);
    }
    function take(personId: string): void {
        field.clearSearch();
        chosen(personId);
    }

    spacing: Theme.space2

    SearchField {
        id: field
        objectName: "person_search"
        Layout.fillWidth: true
        hint: qsTr("Name, initials or extension")
        onAccepted: root.first()
    }
    Card {
        Layout.fillWidth: true
        visible: rows.count > 0
        verticalPadding: Theme.space1
        spacing: 0

        Column { // no layout: it would still arrange rows that a new answer has replaced
            id: list
            Layout.fillWidth: true

            Repeater {
                id: rows
                model: root.shown

                ListRow {
                    id: row

                    required property var modelData
                    required property int index

                    objectName: "person_" + index
                    width: list.width
                    title: Words.line([modelData.name, modelData.roleWords])
                    subtitle: modelData.stateWords
                    subtitleTone: modelData.tone === "" ? "muted" : modelData.tone
                    selected: modelData.personId === root.chosenId
                    separator: index < rows.count - 1
                    chevron: false
                    iconName: modelData.doNotTransfer ? "ban" : modelData.fact === "ready" ? "circle-check" : "clock"
                    iconTone: modelData.tone
                    onClicked: root.narrowed ? root.chosen("") : root.take(modelData.personId)
                    tail: IconButton {
                        objectName: "person_other"
                        visible: root.narrowed
                        iconName: "x"
                        text: qsTr("Somebody else")
                        onClicked: root.chosen("")
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.narrowed && root.people.length > root.most
        look: "secondary"
        text: qsTr("%n more: type a name", "", root.people.length - root.most)
    }
    AppText {
        objectName: "person_none"
        Layout.fillWidth: true
        visible: root.people.length === 0 && Front.book.known
        look: "secondary"
        text: qsTr("Nobody by that name. Try fewer letters.")
    }
}
