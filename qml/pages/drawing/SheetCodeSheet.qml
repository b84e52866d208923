// The code for a printed sheet: whoever scans it learns whether the paper in hand is still the one to build by.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string sheetId
    required property string revisionId

    property string madeAs
    property bool covers
    property bool asPicture
    property var problem: null

    objectName: "sheet_code_sheet"
    title: qsTr("Code for the paper")

    RecordItem { id: drawing; recordId: sheet.sheetId }
    RecordItem { id: revision; recordId: sheet.revisionId }
    FileItem { id: file; sha256: revision.fields.file ?? "" }
    CodedSheet {
        id: maker
        revisionId: sheet.revisionId
        onMade: (name, covers, asPicture) => {
            sheet.madeAs = name;
            sheet.covers = covers;
            sheet.asPicture = asPicture;
        }
        onFailed: error => sheet.problem = error
    }
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.target * 5
        Layout.preferredHeight: Theme.target * 5
        color: Theme.photoInk
        radius: Theme.radiusControl

        Image {
            objectName: "sheet_code"
            anchors.fill: parent
            anchors.margins: Theme.space2
            source: sheet.revisionId === "" ? "" : "image://code/" + encodeURIComponent("plumbline:sheet:" + sheet.revisionId)
            smooth: false
            fillMode: Image.PreserveAspectFit
            Accessible.name: qsTr("QR code of this revision")
        }
    }
    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        look: "heading"
        text: Words.line([drawing.fields.number ?? "", drawing.fields.title ?? "", qsTr("Rev. %1").arg(revision.fields.revision ?? "")])
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Save the sheet with this code and print that, or put the code into the title block yourself. A phone that scans it says whether this paper is still current, offline too.")
    }
    ErrorBanner {
        objectName: "sheet_code_error"
        Layout.fillWidth: true
        error: sheet.problem
    }
    AppText {
        objectName: "sheet_code_away"
        Layout.fillWidth: true
        visible: !file.here
        look: "secondary"
        text: file.coming ? qsTr("The drawing itself is still on its way to this device.") : qsTr("The drawing itself is not on this device yet; it is fetched as soon as there is a network.")
    }
    SecondaryButton {
        objectName: "sheet_code_save"
        Layout.fillWidth: true
        visible: !maker.running
        enabled: file.here
        iconName: "printer"
        text: qsTr("Save with its code")
        onClicked: {
            sheet.madeAs = "";
            sheet.problem = null;
            maker.make();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: maker.running
        spacing: Theme.space2

        BusyMark {}
        AppText {
            objectName: "sheet_code_writing"
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Putting the code on the sheet …")
        }
        SecondaryButton {
            objectName: "sheet_code_cancel"
            compact: true
            text: qsTr("Cancel")
            onClicked: maker.cancel()
        }
    }
    AppText {
        objectName: "sheet_code_made"
        Layout.fillWidth: true
        visible: !maker.running && sheet.madeAs !== ""
        text: qsTr("Saved as %1.").arg(sheet.madeAs)
    }
    AppText {
        objectName: "sheet_code_covers"
        Layout.fillWidth: true
        visible: !maker.running && sheet.madeAs !== "" && sheet.covers
        tone: "warning"
        text: qsTr("No free place was found on this sheet: the code lies over its lower right corner. Look at it before it is printed.")
    }
    AppText {
        objectName: "sheet_code_pixels"
        Layout.fillWidth: true
        visible: !maker.running && sheet.madeAs !== "" && sheet.asPicture
        look: "secondary"
        text: qsTr("This file could only be shown, not added to: its page became a picture.")
    }
    SecondaryButton {
        objectName: "sheet_code_share"
        Layout.fillWidth: true
        visible: !maker.running && sheet.madeAs !== "" && maker.shareable
        iconName: "share-2"
        text: qsTr("Open or hand on")
        onClicked: maker.share()
    }
}
