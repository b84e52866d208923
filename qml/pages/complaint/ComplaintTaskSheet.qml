// Something that another department is asked for.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property ComplaintRun run
    property string department: ""
    property string person: ""
    property string due: ""

    objectName: "complaint_task_sheet"
    title: qsTr("Ask a department")

    ChoiceField {
        Layout.fillWidth: true
        name: "task_department"
        label: App.fieldLabel("complaint_task", "department")
        options: App.choices("complaint_task", "department")
        value: sheet.department
        onChosen: value => sheet.department = value
    }
    AppTextField {
        id: what
        objectName: "task_what_field"
        Layout.fillWidth: true
        label: App.fieldLabel("complaint_task", "what")
        maximumLength: 200
    }
    ReferenceField {
        Layout.fillWidth: true
        name: "task_person"
        label: App.fieldLabel("complaint_task", "person")
        target: "person"
        value: sheet.person
        onChosen: id => sheet.person = id
    }
    DateField {
        Layout.fillWidth: true
        name: "task_due"
        label: App.fieldLabel("complaint_task", "due_at")
        value: sheet.due
        onChosen: date => sheet.due = date
    }
    PrimaryButton {
        objectName: "task_button"
        Layout.fillWidth: true
        enabled: sheet.department !== "" && what.text.trim() !== ""
        text: sheet.department === "" ? qsTr("First: which department?") : what.text.trim() === "" ? qsTr("First: what is asked for?") : qsTr("Ask")
        onClicked: {
            sheet.run.ask(sheet.department, what.text.trim(), sheet.person, sheet.due === "" ? null : new Date(sheet.due + "T18:00"));
            sheet.close();
        }
    }
}
