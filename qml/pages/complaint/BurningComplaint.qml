// The complaint that cannot wait, with its clock.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: card

    property var complaint: null         // a row of Complaints, or null: nothing burns
    readonly property bool narrow: width < Theme.listPane * Theme.textScale - Theme.space6

    visible: complaint !== null
    tone: "danger"
    mark: true
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: card.complaint?.major ? "triangle-alert" : "message-square-warning"
            color: Theme.danger
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                objectName: "burning_complaint_title"
                Layout.fillWidth: true
                look: "row"
                text: Words.line([card.complaint?.major ? App.choiceLabel("complaint", "severity", "major") : App.kindLabel("complaint"), card.complaint?.title ?? ""])
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([card.complaint?.site ?? "", card.complaint?.caller ?? "", qsTr("called %1").arg(App.dateTime(card.complaint?.calledAt ?? ""))])
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: card.narrow ? 0 : Theme.icon + Theme.space2
        columns: Theme.textScale > 1.3 || card.narrow ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        DangerButton {
            objectName: "burning_complaint_button"
            Layout.fillWidth: true
            compact: true
            iconName: card.complaint?.clock === "first_call" ? "phone" : "arrow-right"
            text: card.complaint?.act ?? ""
            onClicked: Nav.open("Complaint", { complaintId: card.complaint.recordId })
        }
        FilledButton {
            objectName: "burning_complaint_left"
            Layout.fillWidth: true
            compact: true
            iconName: card.complaint?.over ? "clock-alert" : "clock"
            text: card.complaint?.left ?? ""
            fill: Theme.surface
            wordColor: card.complaint?.tone === "danger" ? Theme.danger : Theme.warning
            outline: Theme.toneBorder("danger")
            Accessible.description: qsTr("Opens all complaints")
            onClicked: Nav.open("Complaints", {})
        }
    }
}
