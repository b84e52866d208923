// All that is known of one client: what the file lacks, whom to call, needs, days to remember, referrals, satisfaction.
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
    readonly property bool mayWrite: card.scope !== "" && App.may("edit", "client_profile", card.scope)
    readonly property bool mayCare: card.scope !== "" && App.may("create", "care_date", card.scope)

    objectName: "client_page"
    title: site.fields.client_name ?? site.title
    subtitle: Words.line([site.title, line.warranty])
    trailing: SearchButton {}

    RecordItem { id: site; recordId: page.siteId }
    ClientTimeline { id: line; siteId: page.siteId }
    ClientCard {
        id: card
        siteId: page.siteId
        personId: App.personId
        onRemembered: Nav.toast(qsTr("Written down"))
    }
    CareSheet {
        id: careSheet
        onKept: (way, words) => card.remember(careSheet.day.careDateId, careSheet.day.on, way, words)
    }

    ErrorBanner {
        Layout.fillWidth: true
        error: card.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !card.known
    }
    ClientFile {
        Layout.fillWidth: true
        visible: card.exists
        percent: card.percent
        missing: card.missing
        value: card.value
        mayWrite: page.mayWrite
        onEdit: Nav.open("GenericForm", {kind: "client_profile", recordId: card.profileId, scope: card.scope, defaults: {site: page.siteId}})
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: card.exists
        title: qsTr("Who to call")
        actionText: page.mayCare ? qsTr("Add") : ""
        onAction: Nav.open("GenericForm", {kind: "contact", scope: card.scope, defaults: {site: page.siteId}})
    }
    Repeater {
        model: card.contacts

        ContactLine {
            required property string modelData

            Layout.fillWidth: true
            contactId: modelData
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.exists && card.contacts.length === 0
        look: "secondary"
        text: qsTr("No number of this client is on this device. Advisers and the front desk see them.")
    }
    ClientNeeds {
        Layout.fillWidth: true
        visible: card.needs.length > 0
        needs: card.needs
    }
    ClientCare {
        Layout.fillWidth: true
        visible: card.exists && (card.care.length > 0 || page.mayCare)
        days: card.care
        rate: card.careRate
        mayWrite: page.mayCare
        onAdd: Nav.open("GenericForm", {kind: "care_date", scope: card.scope, defaults: {site: page.siteId}})
        onRemember: day => careSheet.ask(day)
    }
    ClientScores {
        Layout.fillWidth: true
        visible: card.scores.length > 0
        scores: card.scores
    }
    ClientReferrals {
        Layout.fillWidth: true
        visible: card.exists && (card.referrals.length > 0 || page.mayCare)
        referrals: card.referrals
        mayWrite: page.mayCare
        onAdd: Nav.open("GenericForm", {kind: "referral", scope: card.scope, defaults: {site: page.siteId, state: "named"}})
    }
    Card {
        Layout.fillWidth: true
        visible: card.exists
        verticalPadding: Theme.space1

        ListRow {
            objectName: "client_line"
            Layout.fillWidth: true
            iconName: "history"
            title: qsTr("Everything on one line")
            subtitle: qsTr("%n thing(s) from the first day on", "", line.list.length)
            onClicked: Nav.open("ClientTimeline", {siteId: page.siteId})
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: card.known && !card.exists
        iconName: "contact"
        title: qsTr("This client is not on this device")
        text: qsTr("Their site belongs to another team, or has not come with a sync yet.")
    }
}
