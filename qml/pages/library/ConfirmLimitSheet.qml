// Standing for a figure in one's own name: the value, one of those the sources give or another, and why.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string limitId
    property string value
    property string upper
    property bool asked: false
    readonly property var wrong: limit.problems(value, upper)

    objectName: "confirm_limit_sheet"
    title: qsTr("Confirm a figure")

    LimitItem {
        id: limit
        limitId: sheet.limitId
        onSaved: {
            Nav.toast(qsTr("Confirmed in your name"));
            sheet.close();
        }
        onFailed: error => trouble.error = error
    }
    AppText {
        Layout.fillWidth: true
        look: "row"
        text: limit.title
    }
    ErrorBanner {
        id: trouble
        objectName: "confirm_limit_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    Repeater {
        model: limit.values.length > 1 ? limit.values : []

        ListRow {
            required property var modelData
            required property int index

            objectName: "confirm_value_" + index
            Layout.fillWidth: true
            leftInset: 0
            rightInset: 0
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            chevron: false
            tiled: false
            selected: sheet.value === modelData.value && sheet.upper === modelData.upper
            iconName: selected ? "circle-dot" : "circle"
            title: modelData.figure
            subtitle: modelData.source
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: selected
            onClicked: sheet.take(modelData)
        }
    }
    AppTextField {
        objectName: "confirm_value_field"
        Layout.fillWidth: true
        label: limit.between ? qsTr("From, %1").arg(limit.unit) : qsTr("Limit, %1").arg(limit.unit)
        value: sheet.value
        hints: Qt.ImhFormattedNumbersOnly
        problem: sheet.asked ? sheet.wrong.value : ""
        onEdited: text => sheet.value = text
    }
    AppTextField {
        objectName: "confirm_upper_field"
        Layout.fillWidth: true
        visible: limit.between
        label: qsTr("To, %1").arg(limit.unit)
        value: sheet.upper
        hints: Qt.ImhFormattedNumbersOnly
        problem: sheet.asked ? sheet.wrong.upper : ""
        onEdited: text => sheet.upper = text
    }
    AppTextArea {
        id: note
        objectName: "confirm_note_field"
        Layout.fillWidth: true
        label: App.fieldLabel("limit_confirmation", "note")
        placeholder: qsTr("The print you looked it up in, or who decided")
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        tone: "muted"
        text: qsTr("Your name and today's date stay with the figure; inspections that start from now on are judged by it.")
    }
    PrimaryButton {
        objectName: "confirm_limit_button"
        Layout.fillWidth: true
        busy: limit.busy
        iconName: "badge-check"
        text: qsTr("Confirm in my name")
        onClicked: {
            sheet.asked = true;
            limit.confirm(sheet.value, sheet.upper, note.text);
        }
    }

    Component.onCompleted: take(limit.values[0] ?? {value: "", upper: ""})

    function take(one: var) {
        value = one.value;
        upper = one.upper;
    }
}
