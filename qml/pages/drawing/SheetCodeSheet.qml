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

    objectName: "sheet_code_sheet"
    title: qsTr("Code for the paper")

    RecordItem { id: drawing; recordId: sheet.sheetId }
    RecordItem { id: revision; recordId: sheet.revisionId }
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
        text: qsTr("Put it into the title block before the sheet is printed. A phone that scans it says whether this paper is still current, offline too.")
    }
}
