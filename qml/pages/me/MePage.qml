// Me: who I am here, my team, the state of this device, and the way to its settings.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

TabPage {
    id: page

    readonly property string teamId: person.fields.team ?? ""

    function syncWords(): string {
        if (SyncStatus.attention > 0)
            return qsTr("%n needs you", "", SyncStatus.attention);
        if (SyncStatus.waiting + SyncStatus.waitingPhotos > 0)
            return qsTr("%1 record(s), %2 photo(s), %3 to send").arg(SyncStatus.waiting).arg(SyncStatus.waitingPhotos)
                                                                 .arg(App.fileSize(SyncStatus.waitingBytes));
        return SyncStatus.lastSuccess ? qsTr("Everything sent, %1").arg(App.dateTime(SyncStatus.lastSuccess)) : qsTr("Not synced yet");
    }

    objectName: "me_page"
    title: qsTr("Me")
    greeting: true
    subtitle: App.companyName
    trailing: [SearchButton {}, SyncChip {}]
    suggestion: ({page: "Sync", params: {}})

    RecordItem { id: person; recordId: App.personId }
    RecordItem { id: team; recordId: page.teamId }
    RecordListModel {
        id: colleagues
        kind: "person"
        where: ({team: page.teamId})
        sortBy: "name"
        active: page.teamId !== ""
    }
    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Avatar { name: App.personName }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    look: "title"
                    text: App.personName
                }
                AppText {
                    Layout.fillWidth: true
                    look: "secondary"
                    text: Words.line([person.fields.role === undefined ? "" : App.choiceLabel("person", "role", person.fields.role),
                           team.title])
                }
            }
            Chip {
                visible: App.demo
                text: qsTr("Demo")
                tone: "info"
            }
        }
    }
    SectionHeader {
        objectName: "me_work"
        Layout.fillWidth: true
        title: qsTr("Work")
    }
    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1
        spacing: 0

        MeDeskRows { Layout.fillWidth: true }
        ListRow {
            objectName: "me_complaints"
            Layout.fillWidth: true
            iconName: "message-square-warning"
            title: qsTr("Complaints")
            subtitle: qsTr("Registered, passed on, settled; each with its clock")
            separator: true
            onClicked: Nav.open("Complaints", {})
        }
        ListRow {
            objectName: "me_follow_ups"
            Layout.fillWidth: true
            iconName: "smile"
            title: qsTr("Follow-up visits")
            subtitle: qsTr("Which clients are asked when, and what they say")
            separator: true
            onClicked: Nav.open("FollowUps", {})
        }
        ListRow {
            objectName: "me_suggestions"
            Layout.fillWidth: true
            iconName: "lightbulb"
            title: qsTr("Suggestions")
            subtitle: qsTr("What clients would have us do otherwise, each with its answer")
            separator: true
            onClicked: Nav.open("Suggestions", {})
        }
        ListRow {
            objectName: "me_maintenances"
            Layout.fillWidth: true
            iconName: "wrench"
            title: App.kindLabel("maintenance")
            subtitle: qsTr("In warranty or quoted, agreed, mended, signed")
            onClicked: Nav.open("Maintenances", {})
        }
    }
    SectionHeader {
        objectName: "me_company"
        Layout.fillWidth: true
        title: qsTr("Company")
    }
    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1
        spacing: 0

        ListRow {
            objectName: "me_truth"
            Layout.fillWidth: true
            visible: App.rolesIn("management").length > 0
            iconName: "chart-column"
            title: qsTr("The truth in one minute")
            subtitle: qsTr("What is overdue, what is major, what waits")
            separator: true
            onClicked: Nav.open("Truth", {})
        }
        ListRow {
            objectName: "me_photos"
            Layout.fillWidth: true
            iconName: "images"
            title: qsTr("All photos")
            subtitle: qsTr("Of every site, by day, stage, room and person")
            separator: true
            onClicked: Nav.open("SitePhotos", {})
        }
        ListRow {
            objectName: "me_standards"
            Layout.fillWidth: true
            iconName: "book-open"
            title: qsTr("Standards")
            subtitle: qsTr("Every limit with its clause, and who stands for it")
            separator: true
            onClicked: Nav.open("Standards", {})
        }
        ListRow {
            objectName: "me_templates"
            Layout.fillWidth: true
            iconName: "clipboard-list"
            title: qsTr("Checklist templates")
            subtitle: qsTr("The company's own and the app's, with their versions")
            onClicked: Nav.open("Templates", {})
        }
    }
    SectionHeader {
        objectName: "me_device"
        Layout.fillWidth: true
        title: qsTr("This device")
    }
    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            iconName: "refresh-cw"
            iconTone: SyncStatus.attention > 0 ? "danger" : "proof"
            title: qsTr("Sync")
            subtitle: page.syncWords()
            separator: true
            onClicked: Nav.open("Sync", {})
        }
        ListRow {
            Layout.fillWidth: true
            iconName: "settings"
            title: qsTr("Settings")
            subtitle: qsTr("Language, theme, text size, lock, storage")
            separator: Settings.hasPassphrase
            onClicked: Nav.open("Settings", {})
        }
        ListRow {
            Layout.fillWidth: true
            visible: Settings.hasPassphrase
            iconName: "lock"
            title: qsTr("Lock now")
            chevron: false
            onClicked: App.lock()
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: page.teamId !== ""
        title: team.title === "" ? qsTr("Team") : team.title
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: colleagues.loading && colleagues.count === 0
    }
    Card {
        Layout.fillWidth: true
        visible: colleagues.count > 0
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            model: colleagues

            PersonRow { Layout.fillWidth: true }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.teamId === "" && !person.loading
        iconName: "users"
        title: qsTr("No team yet")
        text: qsTr("The office adds you to a team; your colleagues then show here.")
    }
}
