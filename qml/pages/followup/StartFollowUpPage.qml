// A visit to a client, now: one that is planned for the site anyway, or another one.
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
    readonly property bool siteKnown: siteId !== ""
    readonly property var planned: Work.followUps.open.filter(one => one.siteId === siteId)
    readonly property bool mayCreate: siteKnown && site.exists && App.may("create", "follow_up", site.scope)
    property string made: ""

    objectName: "start_follow_up_page"
    title: qsTr("Visit to a client")
    subtitle: siteKnown ? site.title : ""
    scroll: siteKnown
    spacing: Theme.space3
    footerShown: mayCreate

    RecordItem { id: site; recordId: page.siteId }
    RecordWriter {
        id: writer
        onSaved: page.show(page.made)
        onFailed: error => trouble.error = error
    }
    SiteChooser {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.siteKnown
        active: visible
        onChosen: siteId => page.siteId = siteId
    }
    ErrorBanner {
        id: trouble
        objectName: "start_follow_up_error"
        Layout.fillWidth: true
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: page.siteKnown && page.planned.length > 0
        title: qsTr("Planned anyway")
    }
    Repeater {
        model: page.siteKnown ? page.planned : []

        Card {
            id: card

            required property var modelData
            required property int index

            Layout.fillWidth: true
            verticalPadding: Theme.space1

            FollowUpRow {
                objectName: "start_visit_" + card.index
                Layout.fillWidth: true
                visit: card.modelData
                opens: false
                onClicked: page.show(card.modelData.recordId)
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.siteKnown && page.planned.length === 0
        iconName: "smile"
        title: qsTr("Nothing is planned for this site now")
        text: page.mayCreate ? qsTr("You can ask the client all the same.") : qsTr("Your role makes no visits; ask the adviser of the site.")
    }

    footer: PrimaryButton {
        objectName: "start_follow_up_button"
        Layout.fillWidth: true
        busy: writer.busy
        iconName: "plus"
        text: qsTr("Another visit, now")
        onClicked: page.make()
    }

    function make(): void {
        made = App.newId();
        writer.save([{ record: made, kind: "follow_up", scope: site.scope,
                       set: { site: siteId, rule: "other", due_on: Work.today, way: "visit", person: App.personId, state: "planned" } }]);
    }
    // Back from the visit leads to where one came from, not to this choice.
    function show(id: string): void {
        const nav = Nav;
        nav.back();
        nav.open("FollowUp", { followUpId: id });
    }
}
