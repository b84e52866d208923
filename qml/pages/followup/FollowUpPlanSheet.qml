// When, how and by whom: the three belong together. Or that it is given up, with the reason.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property FollowUpRun run
    property string plannedFor: run.fields.planned_for ?? ""
    property string way: run.fields.way ?? "phone"
    property string person: run.fields.person ?? ""
    property string leaving: ""          // invalid | cancelled: asks for the reason
    readonly property var steps: App.transitions("follow_up", run.scope, run.fields)

    objectName: "follow_up_plan_sheet"
    title: leaving === "" ? qsTr("Arrange the visit") : App.choiceLabel("follow_up", "state", leaving)

    MomentField {
        Layout.fillWidth: true
        visible: sheet.leaving === ""
        name: "plan_at"
        label: App.fieldLabel("follow_up", "planned_for")
        value: sheet.plannedFor
        onChosen: moment => sheet.plannedFor = moment
    }
    ChoiceField {
        Layout.fillWidth: true
        visible: sheet.leaving === ""
        name: "plan_way"
        label: App.fieldLabel("follow_up", "way")
        options: App.choices("follow_up", "way")
        optional: false
        value: sheet.way
        onChosen: value => sheet.way = value
    }
    ReferenceField {
        Layout.fillWidth: true
        visible: sheet.leaving === ""
        name: "plan_person"
        label: App.fieldLabel("follow_up", "person")
        target: "person"
        value: sheet.person
        onChosen: id => sheet.person = id
    }
    AppTextField {
        id: reason
        objectName: "plan_reason_field"
        Layout.fillWidth: true
        visible: sheet.leaving !== ""
        label: App.fieldLabel("follow_up", "reason")
        maximumLength: 300
    }
    PrimaryButton {
        objectName: "plan_save_button"
        Layout.fillWidth: true
        enabled: sheet.leaving === "" || reason.text.trim() !== ""
        text: sheet.leaving === "" ? qsTr("Keep") : qsTr("Give it up")
        onClicked: {
            if (sheet.leaving === "")
                sheet.run.arrange(sheet.plannedFor === "" ? null : sheet.plannedFor, sheet.way, sheet.person);
            else
                sheet.run.take(sheet.leaving, reason.text);
            sheet.close();
        }
    }
    SecondaryButton {
        objectName: "plan_invalid_button"
        Layout.fillWidth: true
        visible: sheet.leaving === "" && sheet.steps.some(step => step.to === "invalid")
        text: qsTr("Nobody can be reached")
        onClicked: sheet.leaving = "invalid"
    }
    SecondaryButton {
        objectName: "plan_cancel_button"
        Layout.fillWidth: true
        visible: sheet.leaving === "" && sheet.steps.some(step => step.to === "cancelled")
        text: qsTr("Cancel this visit")
        onClicked: sheet.leaving = "cancelled"
    }
}
