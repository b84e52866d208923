// Starting an inspection: which site, which stage, which checklist; or one of the last again. No form.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string siteId
    property string stageId

    readonly property string stageCode: stage.fields.code ?? ""
    readonly property bool siteKnown: siteId !== ""
    readonly property bool mayCreate: !siteKnown || App.may("create", "inspection", App.siteScope(siteId))

    objectName: "start_inspection_page"
    title: qsTr("New inspection")
    subtitle: siteKnown ? site.title : ""
    scroll: siteKnown
    spacing: Theme.space3

    Templates {
        id: templates
        // Back from the inspection leads to where one came from, not to this choice.
        onStarted: id => {
            const nav = Nav;
            nav.back();
            nav.open("Inspection", { inspectionId: id });
        }
        onFailed: error => trouble.error = error
    }
    DrawingsInUse { id: drawings; siteId: page.siteId }
    RecordItem {
        id: stage
        recordId: page.stageId
    }
    RecordItem {
        id: site
        recordId: page.siteId
    }
    RecordListModel {
        id: stages
        kind: "stage"
        where: ({ site: page.siteId })
        sortBy: "position"
        active: page.siteKnown
        onCountChanged: page.chooseRunningStage()
    }

    SiteChooser {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.siteKnown
        active: visible
        onChosen: siteId => page.siteId = siteId
    }

    EmptyState {
        objectName: "start_not_allowed"
        Layout.fillWidth: true
        visible: !page.mayCreate
        iconName: "lock"
        title: qsTr("Your role at this site does not record inspections")
        text: qsTr("Ask the project manager of the site, or choose another site.")
        actionText: qsTr("Choose another site")
        onAction: page.chooseAnotherSite()
    }

    ErrorBanner {
        id: trouble
        objectName: "start_error"
        Layout.fillWidth: true
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: page.siteKnown && page.mayCreate
        spacing: Theme.space3

        Card {
            Layout.fillWidth: true
            verticalPadding: Theme.space1

            ListRow {
                objectName: "start_site_row"
                Layout.fillWidth: true
                iconName: "building-2"
                title: site.title
                subtitle: qsTr("Choose another site")
                onClicked: page.chooseAnotherSite()
            }
        }

        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Stage")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: stages

                FilterChip {
                    required property string recordId
                    required property var fields

                    objectName: "start_stage_" + (fields.code ?? "")
                    text: App.choiceLabel("stage", "code", fields.code ?? "")
                    checkable: false
                    checked: page.stageId === recordId
                    onClicked: page.stageId = checked ? "" : recordId
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: stages.empty
            tone: "muted"
            text: qsTr("This site has no stages yet: the inspection belongs to the site alone.")
        }

        Card {
            Layout.fillWidth: true
            visible: drawings.list.length > 0
            verticalPadding: Theme.space1

            ListRow {
                objectName: "start_check_drawings"
                Layout.fillWidth: true
                iconName: "layers"
                title: qsTr("Check against the drawings")
                subtitle: qsTr("%n issued drawing(s): drawn and built, sheet by sheet", "", drawings.list.length)
                onClicked: {
                    const nav = Nav;
                    const site = page.siteId;
                    nav.back();
                    nav.open("CheckDrawings", { siteId: site });
                }
            }
        }
        AgainList {
            Layout.fillWidth: true
            siteId: page.siteId
            onRepeatWanted: id => page.follow(() => templates.repeatInspection(id))
            onRecheckWanted: id => page.follow(() => templates.recheckInspection(id))
        }
        TemplateGroups {
            Layout.fillWidth: true
            templates: templates.list
            stageAtHand: page.stageCode
            onChosen: id => page.follow(() => templates.startInspection(page.siteId, page.stageId, id))
        }
        EmptyState {
            Layout.fillWidth: true
            visible: templates.list.length === 0
            iconName: "clipboard-x"
            title: qsTr("No checklist on this device")
            text: qsTr("Checklists come from the office with the next sync.")
            actionText: qsTr("Show sync")
            onAction: Nav.open("Sync", {})
        }
    }

    // Most inspections are about the stage that runs now.
    function chooseRunningStage() {
        for (let row = 0; row < stages.count && stageId === ""; ++row)
            if (stages.get(row).fields.state === "running")
                stageId = stages.get(row).recordId;
    }
    function chooseAnotherSite() {
        stageId = "";
        siteId = "";
    }
    function follow(start: var) {
        trouble.error = null;
        start();
    }
}
