// One field of any kind, as its schema describes it: the right control for the type, its label, its
// problem in words. Values go to the RecordForm at once; it keeps them. Files, previews and free
// data have pages of their own and are not shown here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

ColumnLayout {
    id: root

    required property RecordForm form
    required property var field          // {name, type, label, required, min, max, unit, target}
    property bool readOnly: false

    readonly property var value: form.values[field.name]
    readonly property string problem: form.problems[field.name] ?? ""
    readonly property string label: field.unit ? field.label + " (" + field.unit + ")" : field.label

    objectName: "field_" + field.name

    // One of these fits the type.
    Repeater {
        model: root.field.type === "text" ? 1 : 0

        AppTextField {
            Layout.fillWidth: true
            objectName: "input_" + root.field.name
            label: root.label
            problem: root.problem
            value: root.value ?? ""
            maximumLength: root.field.max > 0 ? root.field.max : 32767
            readOnly: root.readOnly
            onEdited: text => root.form.set(root.field.name, text)
        }
    }
    Repeater {
        model: root.field.type === "long_text" ? 1 : 0

        AppTextArea {
            Layout.fillWidth: true
            objectName: "input_" + root.field.name
            label: root.label
            problem: root.problem
            value: root.value ?? ""
            limit: root.field.max > 0 ? root.field.max : 4000
            readOnly: root.readOnly
            onEdited: text => root.form.set(root.field.name, text)
        }
    }
    Repeater {
        model: root.field.type === "integer" || root.field.type === "number" ? 1 : 0

        AppTextField {
            Layout.fillWidth: true
            objectName: "input_" + root.field.name
            label: root.label
            problem: root.problem
            value: String(root.value ?? "")
            hints: Qt.ImhFormattedNumbersOnly
            readOnly: root.readOnly
            validator: RegularExpressionValidator { regularExpression: /-?\d{0,12}([.,]\d{0,6})?/ }
            onEdited: text => root.form.set(root.field.name, text === "" || isNaN(root.number(text)) ? null : root.number(text))
        }
    }
    Repeater {
        model: root.field.type === "numbers" ? 1 : 0

        AppTextField {
            Layout.fillWidth: true
            objectName: "input_" + root.field.name
            label: root.label
            problem: root.problem
            value: (root.value ?? []).join("  ")
            hints: Qt.ImhFormattedNumbersOnly
            readOnly: root.readOnly
            helper: qsTr("Several numbers, with spaces between them")
            onEdited: text => root.form.set(root.field.name,
                text.split(/\s+/).filter(part => part !== "").map(root.number).filter(each => !isNaN(each)))
        }
    }
    Repeater {
        model: root.field.type === "set" ? 1 : 0

        AppTextField {
            Layout.fillWidth: true
            objectName: "input_" + root.field.name
            label: root.label
            problem: root.problem
            value: (root.value ?? []).join(", ")
            helper: qsTr("Several words, with commas between them")
            readOnly: root.readOnly
            onEdited: text => root.form.set(root.field.name,
                text.split(/[,，、]/).map(part => part.trim()).filter((part, at, all) => part !== "" && all.indexOf(part) === at))
        }
    }
    Repeater {
        model: root.field.type === "choice" ? 1 : 0

        ChoiceField {
            Layout.fillWidth: true
            name: root.field.name
            label: root.label
            problem: root.problem
            value: root.value ?? ""
            options: App.choices(root.form.kind, root.field.name)
            optional: !root.field.required
            readOnly: root.readOnly
            onChosen: value => root.form.set(root.field.name, value === "" ? null : value)
        }
    }
    Repeater {
        model: root.field.type === "boolean" ? 1 : 0

        ChoiceField {
            Layout.fillWidth: true
            name: root.field.name
            label: root.label
            problem: root.problem
            value: root.value === undefined || root.value === null ? "" : root.value ? "yes" : "no"
            options: [{ value: "yes", label: qsTr("Yes") }, { value: "no", label: qsTr("No") }]
            optional: !root.field.required
            readOnly: root.readOnly
            onChosen: value => root.form.set(root.field.name, value === "" ? null : value === "yes")
        }
    }
    Repeater {
        model: root.field.type === "date" ? 1 : 0

        DateField {
            Layout.fillWidth: true
            name: root.field.name
            label: root.label
            problem: root.problem
            value: root.value ?? ""
            readOnly: root.readOnly
            onChosen: date => root.form.set(root.field.name, date === "" ? null : date)
        }
    }
    Repeater {
        model: root.field.type === "moment" ? 1 : 0

        MomentField {
            Layout.fillWidth: true
            name: root.field.name
            label: root.label
            problem: root.problem
            value: root.value ?? ""
            readOnly: root.readOnly
            onChosen: moment => root.form.set(root.field.name, moment === "" ? null : moment)
        }
    }
    Repeater {
        model: root.field.type === "reference" ? 1 : 0

        ReferenceField {
            Layout.fillWidth: true
            name: root.field.name
            label: root.label
            problem: root.problem
            target: root.field.target ?? ""
            value: root.value ?? ""
            readOnly: root.readOnly
            onChosen: id => root.form.set(root.field.name, id === "" ? null : id)
        }
    }

    function number(text: string): real {
        return Number(text.replace(",", "."));
    }
}
