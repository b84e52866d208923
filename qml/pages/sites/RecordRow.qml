// One inspection or issue in a list: what, when, in which state.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: row

    required property string recordId
    required property string kind
    required property var fields
    required property bool unsent
    property string siteTitle: ""
    property bool opens: true            // else whoever shows it says what a tap does
    readonly property bool inspection: kind === "inspection"
    readonly property bool settled: ["finished", "signed", "verified", "closed"].includes(fields.state)
    readonly property bool serious: fields.severity === "serious" && !settled

    iconName: settled ? "circle-check" : inspection ? "clipboard-check" : serious ? "triangle-alert" : "wrench"
    iconTone: settled ? "good" : inspection ? "accent" : serious ? "danger" : "warning"
    title: fields.title ?? ""
    subtitle: Words.line([App.choiceLabel(kind, "state", fields.state), siteTitle, fields.place ?? ""])
    detail: inspection ? (fields.planned_for === undefined ? "" : App.dateTime(fields.planned_for))
                       : settled ? "" : Work.dueWords(fields.due_on ?? "")
    extras: Chip {
        visible: row.unsent
        iconName: "cloud-upload"
        text: qsTr("Not sent yet")
        tone: "warning"
    }
    selected: Nav.wide && (Nav.currentParams.inspectionId === recordId || Nav.currentParams.issueId === recordId)
    onClicked: if (opens) open()

    function open() {
        if (inspection)
            Nav.open("Inspection", {inspectionId: recordId});
        else
            Nav.open("Issue", {issueId: recordId});
    }
}
