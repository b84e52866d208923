// A designer's visit: which of the issued drawings are compared with what is built. Each becomes an item.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    property var without: []             // of those issued, not looked at this time
    readonly property var chosen: drawings.list.map(one => one.revisionId).filter(id => !without.includes(id))
    readonly property bool mayCreate: App.may("create", "inspection", App.siteScope(siteId))

    objectName: "check_drawings_page"
    title: qsTr("Check against the drawings")
    subtitle: site.title
    footerShown: mayCreate && drawings.list.length > 0

    RecordItem { id: site; recordId: page.siteId }
    DrawingsInUse { id: drawings; siteId: page.siteId }
    Templates {
        id: templates
        onStarted: id => {
            const nav = Nav;
            nav.back();
            nav.open("Inspection", { inspectionId: id });
        }
        onFailed: error => trouble.error = error
    }

    ErrorBanner {
        id: trouble
        objectName: "check_error"
        Layout.fillWidth: true
        error: drawings.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !drawings.known && drawings.error === null
    }
    EmptyState {
        objectName: "check_not_allowed"
        Layout.fillWidth: true
        visible: !page.mayCreate
        iconName: "lock"
        title: qsTr("Your role at this site does not record inspections")
        text: qsTr("Ask the project manager of the site.")
    }
    EmptyState {
        objectName: "check_nothing_issued"
        Layout.fillWidth: true
        visible: page.mayCreate && drawings.known && drawings.list.length === 0
        iconName: "layers"
        title: qsTr("No drawing is issued for this site")
        text: qsTr("What is built is compared with issued drawings. The designer issues them.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }
    AppText {
        Layout.fillWidth: true
        visible: page.mayCreate && drawings.list.length > 0
        look: "secondary"
        text: qsTr("Each drawing becomes an item. The visit keeps which revision it was checked by.")
    }
    RevisionChooser {
        Layout.fillWidth: true
        visible: page.mayCreate && drawings.list.length > 0
        name: "check"
        all: true
        label: qsTr("Drawings to compare")
        drawings: drawings
        value: page.chosen
        onChosen: ids => page.without = drawings.list.map(one => one.revisionId).filter(id => !ids.includes(id))
    }

    footer: PrimaryButton {
        objectName: "check_start"
        Layout.fillWidth: true
        iconName: "clipboard-check"
        enabled: page.chosen.length > 0
        text: page.chosen.length > 0 ? qsTr("Start with %n drawing(s)", "", page.chosen.length) : qsTr("First choose a drawing")
        onClicked: templates.checkDrawings(page.siteId, page.chosen)
    }
}
