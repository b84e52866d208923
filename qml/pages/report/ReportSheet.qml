// A file for people outside the app: of what, for whom, where it goes, how far it is, and what has left before.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string subjectId
    property string of: "inspection"     // inspection | stage | site | maintenance | change

    property string madeAs
    property int missing

    objectName: "report_sheet"
    title: of === "stage" ? qsTr("Report of the stage's acceptance") : of === "site" ? qsTr("List of the site's issues") : of === "change" ? qsTr("The design change on paper") : of === "maintenance" ? qsTr("Report of the repair") : qsTr("Make a report")

    ReportMaker {
        id: maker
        of: sheet.of
        subjectId: sheet.subjectId
        forClient: readers.value === "client"
        onMade: (name, place, missing) => {
            sheet.madeAs = name;
            sheet.missing = missing;
        }
        onFailed: error => Nav.warn(error.title)
    }
    RecordListModel {
        id: before
        kind: "handout"
        where: ({ about: sheet.subjectId })
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: sheet.of === "change" ? qsTr("Who asked and why, cost and days, the client's signature, and the revision that shows it. It is made on this device, also without a network.")
            : sheet.of === "site" ? qsTr("Every issue with place, crew, due day, state and photos, and who had it made. It is made on this device, also without a network.")
            : sheet.of === "maintenance" ? qsTr("What was found and done, warranty, parts and hours, photos before and after, the client's signature, and who had it made. It is made on this device, also without a network.")
                                  : qsTr("Every item with its limit and verdict, issues, photos and signatures, and who had it made. It is made on this device, also without a network.")
    }
    SegmentedChoice {
        id: readers
        objectName: "report_readers"
        Layout.fillWidth: true
        enabled: !maker.running
        name: "report_readers"
        value: "company"
        options: [{ value: "company", label: qsTr("For the company") }, { value: "client", label: qsTr("For the client") }]
        onChosen: value => readers.value = value
    }
    AppText {
        objectName: "report_for_client"
        Layout.fillWidth: true
        visible: readers.value === "client"
        look: "secondary"
        text: qsTr("Only photos released to the client are in it. Photos are released one by one, under the photo.")
    }
    ListRow {
        objectName: "report_pdf"
        Layout.fillWidth: true
        visible: !maker.running
        iconName: "file-text"
        title: qsTr("PDF, to read and to keep")
        onClicked: sheet.make("pdf")
    }
    ListRow {
        objectName: "report_xlsx"
        Layout.fillWidth: true
        visible: !maker.running
        iconName: "list-checks"
        title: qsTr("Table (XLSX), to count with")
        separator: false
        onClicked: sheet.make("xlsx")
    }
    Card {
        Layout.fillWidth: true
        visible: maker.running
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("Writing the report…")
        }
        ProgressLine {
            Layout.fillWidth: true
            tone: "proof"
            done: Math.max(0, maker.progress)
        }
        SecondaryButton {
            objectName: "report_cancel"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Cancel")
            onClicked: maker.cancel()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !maker.running && sheet.madeAs !== ""
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "circle-check"
            color: Theme.toneText("good")
        }
        AppText {
            objectName: "report_done"
            Layout.fillWidth: true
            look: "secondary"
            text: sheet.missing > 0
                ? qsTr("Saved as %1. %n photo(s) are not in it: their originals are not on this device yet.", "", sheet.missing).arg(sheet.madeAs)
                : qsTr("Saved as %1.").arg(sheet.madeAs)
        }
    }
    SecondaryButton {
        objectName: "report_share"
        Layout.fillWidth: true
        visible: !maker.running && sheet.madeAs !== "" && maker.shareable
        iconName: "share-2"
        text: qsTr("Open or hand on")
        onClicked: maker.share()
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: before.count > 0
        title: qsTr("Handed out before")
    }
    Repeater {
        model: before

        ListRow {
            id: row

            required property var fields
            required property int index

            objectName: "report_before_" + index
            Layout.fillWidth: true
            iconName: fields.format === "xlsx" ? "list-checks" : "file-text"
            title: fields.file_name ?? fields.title
            subtitle: Words.line([by.title, App.dateTime(fields.at), fields.for_client ? App.fieldLabel("handout", "for_client") : "",
                                  fields.state === "not_written" ? App.choiceLabel("handout", "state", "not_written") : ""])
            chevron: false
            separator: true
            enabled: false
            opacity: 1

            RecordItem { id: by; recordId: row.fields.by }
        }
    }

    function make(format: string) {
        madeAs = "";
        maker.make(format);
    }
}
