// The records a reference may point to, found by typing.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property string name
    property string target
    property string value

    signal chosen(string id)

    RecordListModel {
        id: records
        kind: root.target
        sortBy: App.fields(root.target).some(field => field.name === "name") ? "name" : ""
        search: field.query
        where: root.target === "person" ? ({ left_on: null }) : ({}) // whoever has left is given nothing new
        active: root.target !== ""
    }

    SearchField {
        id: field
        objectName: "reference_search_" + root.name
        Layout.fillWidth: true
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.listPane)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: records

        delegate: ListRow {
            required property string recordId
            required property int index
            required property var fields
            required property var model

            objectName: "reference_choice_" + root.name + "_" + index
            width: ListView.view.width
            leftInset: 0
            rightInset: 0
            leftPadding: Theme.space2
            title: model.title
            subtitle: fields.role ? App.choiceLabel(root.target, "role", fields.role) : ""
            selected: recordId === root.value
            chevron: false
            onClicked: root.chosen(recordId)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: records.empty
        tone: "muted"
        text: qsTr("Nothing of this name on this device.")
    }
    LinkButton {
        objectName: "reference_none_" + root.name
        visible: root.value !== ""
        text: qsTr("Choose nothing")
        onClicked: root.chosen("")
    }
}
