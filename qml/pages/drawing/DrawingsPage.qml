// The drawings of a site: each sheet with the revision to build by. Files dropped here go into the register.
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
    property string discipline           // "": all
    readonly property string scope: App.siteScope(siteId)
    readonly property bool mayUpload: App.grants >= 0 && App.may("create", "sheet_revision", scope)
    readonly property var shown: register.list.filter(sheet => keeps(sheet))

    objectName: "drawings_page"
    title: qsTr("Drawings")
    subtitle: Words.line([site.title, register.unseen > 0 ? qsTr("%n new revision(s) to confirm", "", register.unseen) : ""])
    scroll: false
    footerShown: mayUpload
    trailing: SearchButton {}

    RecordItem { id: site; recordId: page.siteId }
    SheetRegister {
        id: register
        siteId: page.siteId
        personId: App.personId
    }
    SearchField {
        id: field
        objectName: "drawings_search"
        Layout.fillWidth: true
        visible: register.list.length > 6
        hint: qsTr("Number or title")
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: register.disciplines.length > 1

        Repeater {
            model: [{ value: "", label: qsTr("All"), count: register.list.length }].concat(register.disciplines)

            FilterChip {
                required property var modelData

                objectName: "drawings_filter_" + (modelData.value === "" ? "all" : modelData.value)
                text: modelData.label
                count: modelData.count
                checked: page.discipline === modelData.value
                onClicked: page.discipline = modelData.value
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: register.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !register.known && register.error === null
        count: 4
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: page.shown
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: SheetRow {
            required property var modelData

            width: view.width
            sheet: modelData
        }
        EmptyState {
            visible: register.known && page.shown.length === 0
            width: parent.width
            iconName: "layers"
            title: register.list.length === 0 ? qsTr("No drawings yet") : qsTr("No drawing matches")
            text: register.list.length > 0 ? qsTr("Try fewer characters, or another discipline.")
                : page.mayUpload ? qsTr("PDF files and pictures come into the register; issued sheets are then on everyone's phone, offline too.")
                : qsTr("The designer uploads them; issued sheets come to this device by themselves.")
            actionText: register.list.length > 0 ? qsTr("Show all drawings") : page.mayUpload ? qsTr("Upload drawings") : ""
            actionIcon: register.list.length > 0 ? "x" : "upload"
            onAction: register.list.length > 0 ? page.showAll() : page.upload([])
        }
    }
    DropArea {
        parent: page
        anchors.fill: parent
        enabled: page.mayUpload
        keys: ["text/uri-list"]
        onDropped: drop => page.upload(drop.urls)

        DropMark { anchors.fill: parent; shown: parent.containsDrag; text: qsTr("Drop them: each page becomes a sheet") }
    }

    footer: PrimaryButton {
        objectName: "drawings_upload_button"
        Layout.fillWidth: true
        iconName: "upload"
        text: qsTr("Upload drawings")
        onClicked: page.upload([])
    }

    function keeps(sheet: var): bool {
        const typed = field.query.toLowerCase();
        return (discipline === "" || sheet.discipline === discipline)
            && (typed === "" || [sheet.number, sheet.title, sheet.place].some(text => text.toLowerCase().includes(typed)));
    }
    function showAll(): void {
        field.clearSearch();
        discipline = "";
    }
    function upload(urls: var): void { Nav.open("UploadDrawings", { siteId: siteId, files: urls }); }
}
