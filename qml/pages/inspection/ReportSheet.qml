// An inspection as a file for people outside the app: where it goes is asked, how far it is is shown.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string inspectionId

    property string madeAs
    property int missing

    objectName: "report_sheet"
    title: qsTr("Make a report")

    ReportMaker {
        id: maker
        inspectionId: sheet.inspectionId
        onMade: (name, missing) => {
            sheet.madeAs = name;
            sheet.missing = missing;
        }
        onFailed: error => Nav.warn(error.title)
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        wrapMode: Text.Wrap
        text: qsTr("Every item with its limit and verdict, issues, photos and signatures, and who had it made. It is made on this device, also without a network.")
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
            wrapMode: Text.Wrap
            text: sheet.missing > 0
                ? qsTr("Saved as %1. %n photo(s) are not in it: their originals are not on this device yet.", "", sheet.missing).arg(sheet.madeAs)
                : qsTr("Saved as %1.").arg(sheet.madeAs)
        }
    }

    function make(format: string) {
        madeAs = "";
        maker.make(format);
    }
}
