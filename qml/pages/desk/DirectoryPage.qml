// Who is where, who is not to be disturbed, who is on duty: found by name, initials or extension, offline too.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property var shown: Front.find(field.query)
    readonly property bool maySetDuty: App.grants >= 0 && App.may("create", "roster", "company")

    objectName: "directory_page"
    title: qsTr("Who is where")
    subtitle: Front.book.duty !== null ? qsTr("On duty today: %1").arg(Front.book.duty.name) : qsTr("Nobody is entered as on duty today")
    scroll: false

    SearchField {
        id: field
        objectName: "directory_search"
        Layout.fillWidth: true
        hint: qsTr("Name, initials or extension")
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Front.book.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !Front.book.known && Front.book.error === null
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

        delegate: Card {
            id: card

            required property var modelData
            required property int index

            width: view.width
            verticalPadding: Theme.space1

            ListRow {
                objectName: "directory_" + card.index
                Layout.fillWidth: true
                iconName: card.modelData.doNotTransfer ? "ban" : card.modelData.fact === "ready" ? "circle-check" : "clock"
                iconTone: card.modelData.tone
                title: Words.line([card.modelData.name, card.modelData.roleWords])
                subtitle: card.modelData.stateWords
                subtitleTone: card.modelData.tone === "" ? "muted" : card.modelData.tone
                detail: Words.line([card.modelData.department, card.modelData.phone])
                onClicked: Nav.sheet("PresenceSheet", { personId: card.modelData.personId })
                extras: Chip {
                    visible: Front.book.duty?.personId === card.modelData.personId
                    tone: "good"
                    iconName: "check"
                    text: qsTr("On duty today")
                }
            }
        }
        EmptyState {
            visible: page.shown.length === 0 && Front.book.known
            width: parent.width
            iconName: "users"
            title: qsTr("Nobody by that name")
            text: qsTr("Try fewer letters.")
            actionText: qsTr("Clear the search")
            onAction: field.clearSearch()
        }
    }
}
