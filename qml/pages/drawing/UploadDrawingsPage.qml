// Drawings on their way into the register: what each page is, said once for all of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    property string sheetId              // new revisions of this sheet
    property string changeId             // the design change they show
    property var files: []

    objectName: "upload_drawings_page"
    title: sheetId === "" ? qsTr("Upload drawings") : qsTr("New revision")
    subtitle: Words.line([sheetId === "" ? site.title : sheet.title])
    scroll: false
    footerShown: upload.list.length > 0

    RecordItem { id: site; recordId: page.siteId }
    RecordItem { id: sheet; recordId: page.sheetId }
    SheetUpload {
        id: upload
        siteId: page.siteId
        sheetId: page.sheetId
        changeId: page.changeId
        personId: App.personId
        onSaved: sheets => page.took(sheets)
        onFailed: error => problem.error = error
    }
    Component.onCompleted: {
        if (files.length > 0)
            upload.importFiles(files);
    }
    ErrorBanner {
        id: problem
        objectName: "upload_problem"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: upload.progress >= 0
        done: Math.max(0, upload.progress)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: upload.reading > 0

        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Looking into %n file(s)…", "", upload.reading)
        }
        LinkButton {
            objectName: "upload_cancel"
            text: qsTr("Stop")
            onClicked: upload.cancel()
        }
    }
    UploadPicker {
        Layout.fillWidth: true
        first: upload.list.length === 0
        onWanted: upload.pickFiles()
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: upload.list.length              // rows stay where they are while somebody types
        Accessible.role: Accessible.List
        Accessible.name: page.title
        delegate: UploadRow {
            required property int index

            width: view.width
            row: upload.list[index] ?? upload.list[0]
            ofSheet: page.sheetId !== ""
            onEdited: (field, value) => upload.set(row.entry, field, value)
            onDropped: upload.drop(row.entry)
        }
    }
    DropArea {
        parent: page
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => upload.importFiles(drop.urls)

        DropMark { anchors.fill: parent; shown: parent.containsDrag; text: qsTr("Drop them: each page becomes a sheet") }
    }

    footer: PrimaryButton {
        objectName: "upload_save_button"
        Layout.fillWidth: true
        iconName: "check"
        enabled: upload.ready > 0 && !upload.saving
        busy: upload.saving
        text: upload.ready === 0 ? qsTr("Nothing to take in yet") : qsTr("Take in %n sheet(s)", "", upload.ready)
        onClicked: {
            problem.error = null;
            upload.saveAll();
        }
    }

    function took(sheets: int): void {
        Nav.toast(qsTr("%n sheet(s) in the register, as drafts", "", sheets));
        if (upload.list.length === 0)
            Nav.back();
    }
}
