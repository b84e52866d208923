// Several issues to one person, one crew, one day: all of them or none.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property var issues         // [{record, scope, state}]
    property IssuesPage chooser: null    // where they were chosen: it is done with them

    property string assignee
    property string crew
    property string due

    objectName: "assign_sheet"
    title: qsTr("Assign %n issue(s)", "", issues.length)

    RecordWriter {
        id: writer
        onSaved: {
            Nav.toast(qsTr("Assigned"));
            if (sheet.chooser)
                sheet.chooser.stopOrStart();
            sheet.close();
        }
        onFailed: error => problem.error = error
    }
    ErrorBanner {
        id: problem
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    ReferenceField {
        Layout.fillWidth: true
        name: "assign_person"
        label: App.fieldLabel("issue", "assignee")
        target: "person"
        value: sheet.assignee
        onChosen: id => sheet.assignee = id
    }
    ReferenceField {
        Layout.fillWidth: true
        name: "assign_crew"
        label: App.fieldLabel("issue", "crew")
        target: "crew"
        value: sheet.crew
        onChosen: id => sheet.crew = id
    }
    DateField {
        Layout.fillWidth: true
        name: "assign_due"
        label: App.fieldLabel("issue", "due_on")
        value: sheet.due
        onChosen: date => sheet.due = date
    }
    PrimaryButton {
        objectName: "assign_button"
        Layout.fillWidth: true
        enabled: sheet.assignee !== ""
        busy: writer.busy
        text: sheet.assignee === "" ? qsTr("First choose who mends them") : qsTr("Assign")
        onClicked: writer.save(sheet.issues.map(issue => sheet.edit(issue)))
    }

    function edit(issue: var): var {
        const set = { assignee: assignee };
        if (crew !== "")
            set.crew = crew;
        if (due !== "")
            set.due_on = due;
        if (issue.state === "open")
            set.state = "assigned";
        return { record: issue.record, kind: "issue", scope: issue.scope, set: set };
    }
}
