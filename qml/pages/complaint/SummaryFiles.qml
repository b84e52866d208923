// The summary as a file for people outside the app; that it leaves is written down.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property RegisterSummary summary
    property string madeAs

    spacing: Theme.space2

    SummaryMaker {
        id: maker
        summary: root.summary
        onMade: name => root.madeAs = name
        onFailed: error => Nav.warn(error.title)
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("As a file")
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        verticalPadding: Theme.space1

        ListRow {
            objectName: "summary_pdf"
            Layout.fillWidth: true
            enabled: !maker.running
            iconName: "file-text"
            title: qsTr("PDF, to read and to keep")
            separator: true
            onClicked: root.make("pdf")
        }
        ListRow {
            objectName: "summary_xlsx"
            Layout.fillWidth: true
            enabled: !maker.running
            iconName: "list-checks"
            title: qsTr("Table (XLSX), to count with")
            onClicked: root.make("xlsx")
        }
    }
    AppText {
        objectName: "summary_made"
        Layout.fillWidth: true
        visible: root.madeAs !== ""
        look: "secondary"
        text: qsTr("Saved as %1.").arg(root.madeAs)
    }
    SecondaryButton {
        objectName: "summary_share"
        Layout.fillWidth: true
        visible: root.madeAs !== "" && maker.shareable
        iconName: "share-2"
        text: qsTr("Open or hand on")
        onClicked: maker.share()
    }

    function make(format: string): void {
        madeAs = "";
        maker.make(format);
    }
}
