// What may be said of an item: title, requirement, figure, points, weight, test, photos, room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property TemplateEditor editor
    required property var entry
    required property int row
    readonly property string measuring: entry.limit === "" ? "none" : entry.limit === "own" ? "own" : "standard"

    spacing: Theme.space4

    AppTextField {
        objectName: "item_title_field"
        Layout.fillWidth: true
        label: qsTr("What is looked at")
        value: root.entry.title
        problem: root.entry.problems.title ?? ""
        onEdited: text => root.set("title", text)
    }
    AppTextArea {
        objectName: "item_requirement_field"
        Layout.fillWidth: true
        least: Theme.target
        label: qsTr("What is required")
        value: root.entry.requirement
        problem: root.entry.problems.requirement ?? ""
        onEdited: text => root.set("requirement", text)
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Measured")
        problem: root.entry.problems.limit ?? ""

        SegmentedChoice {
            objectName: "item_measuring"
            Layout.fillWidth: true
            compact: true
            name: qsTr("Measured")
            options: [{value: "standard", label: qsTr("By a standard")}, {value: "own", label: qsTr("Figure of our own")},
                      {value: "none", label: qsTr("By eye")}]
            value: root.measuring
            onChosen: value => value === "standard" ? root.pick() : root.set("limit", value === "own" ? "own" : "")
        }
    }
    PickerRow {
        objectName: "item_limit_row"
        Layout.fillWidth: true
        visible: root.measuring === "standard"
        iconName: "book-open"
        chosen: Words.line([root.entry.figure, root.entry.limitTitle, root.entry.place])
        label: qsTr("Figure")
        onClicked: root.pick()
    }
    TemplateFigure {
        Layout.fillWidth: true
        visible: root.measuring === "own"
        entry: root.entry
        onEdited: (name, value) => root.set(name, value)
    }
    AppTextField {
        objectName: "item_points_field"
        Layout.fillWidth: true
        visible: root.measuring !== "none"
        label: qsTr("Points to measure")
        placeholder: "1"
        hints: Qt.ImhDigitsOnly
        value: root.entry.points
        problem: root.entry.problems.points ?? ""
        onEdited: text => root.set("points", text)
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Weight")
        helper: root.entry.redLine ? qsTr("If it fails, the stage stops.")
                : root.entry.main ? qsTr("Every point must pass.") : qsTr("80 % of the points must pass, none beyond 1.5 times the limit.")

        SegmentedChoice {
            objectName: "item_weight"
            Layout.fillWidth: true
            compact: true
            name: qsTr("Weight")
            options: [{value: "general", label: qsTr("General")}, {value: "main", label: qsTr("Main")},
                      {value: "red_line", label: qsTr("Red line"), tone: "danger"}]
            value: root.entry.redLine ? "red_line" : root.entry.main ? "main" : "general"
            onChosen: value => root.weigh(value)
        }
    }
    ChoiceField {
        Layout.fillWidth: true
        name: "item_test"
        label: qsTr("Timed test")
        options: root.editor.fields.tests ?? []
        value: root.entry.test
        onChosen: value => root.set("test", value)
    }
    AppTextField {
        objectName: "item_photos_field"
        Layout.fillWidth: true
        label: qsTr("Photos wanted")
        placeholder: "0"
        hints: Qt.ImhDigitsOnly
        value: root.entry.photos
        problem: root.entry.problems.photos ?? ""
        onEdited: text => root.set("photos", text)
    }
    AppTextField {
        objectName: "item_room_field"
        Layout.fillWidth: true
        label: qsTr("Room, if it is always the same")
        value: root.entry.room
        problem: root.entry.problems.room ?? ""
        onEdited: text => root.set("room", text)
    }
    TemplateEntryActions {
        Layout.fillWidth: true
        editor: root.editor
        list: "items"
        row: root.row
        count: root.editor.items.count
    }

    function set(name: string, value: var) { editor.set("items", row, name, value); }
    function pick() { Nav.sheet("LimitPickerSheet", {editor: editor, row: row}); }
    function weigh(value: string) {
        set("red_line", value === "red_line");
        set("main", value !== "general");
    }
}
