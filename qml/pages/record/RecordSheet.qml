// What the + in the middle opens: the records that can be made here and now, one tap each.
import QtQuick
import QtQuick.Layouts
import Plumbline.Controls

BottomSheet {
    id: sheet

    property string siteId              // the site in view, "" where there is none
    property string stageId

    title: qsTr("Record")

    ColumnLayout {
        objectName: "record_sheet"
        Layout.fillWidth: true
        spacing: 0

        ListRow {
            objectName: "record_inspection"
            Layout.fillWidth: true
            iconName: "clipboard-check"
            iconTone: "accent"
            title: qsTr("Inspection")
            subtitle: qsTr("Go through a checklist, measure, take photos")
            separator: true
            onClicked: sheet.go("StartInspection", { siteId: sheet.siteId, stageId: sheet.stageId })
        }
        ListRow {
            objectName: "record_photo"
            Layout.fillWidth: true
            iconName: "camera"
            iconTone: "proof"
            title: qsTr("Photo")
            subtitle: qsTr("What is behind this wall, what changed today")
            separator: true
            onClicked: sheet.go("Camera", { siteId: sheet.siteId })
        }
        ListRow {
            objectName: "record_issue"
            Layout.fillWidth: true
            iconName: "triangle-alert"
            iconTone: "danger"
            title: qsTr("Punch issue")
            subtitle: qsTr("What is wrong, who mends it, until when")
            separator: true
            onClicked: sheet.go("Issue", { siteId: sheet.siteId })
        }
        ListRow {
            objectName: "record_complaint"
            Layout.fillWidth: true
            iconName: "message-square-warning"
            iconTone: "danger"
            title: qsTr("Client's complaint")
            subtitle: qsTr("A number at once, passed on at once")
            separator: true
            onClicked: sheet.go("RegisterComplaint", { siteId: sheet.siteId })
        }
        ListRow {
            objectName: "record_maintenance"
            Layout.fillWidth: true
            iconName: "wrench"
            iconTone: "accent"
            title: qsTr("Repair order")
            subtitle: qsTr("What is to be mended, and whether it is in warranty")
            separator: true
            onClicked: sheet.go("RegisterMaintenance", { siteId: sheet.siteId })
        }
        ListRow {
            objectName: "record_visit"
            Layout.fillWidth: true
            iconName: "smile"
            iconTone: "good"
            title: qsTr("Visit to a client")
            subtitle: qsTr("How satisfied, was what we promised done, in their own words")
            onClicked: sheet.go("StartFollowUp", { siteId: sheet.siteId })
        }
    }

    function go(name: string, params: var) {
        close();
        Nav.open(name, params);
    }
}
