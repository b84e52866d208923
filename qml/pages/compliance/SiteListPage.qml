// All records of one kind of a site, the latest first, narrowed by state; and another one.
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
    required property string kind
    property string sortBy
    property string filter: ""
    property string name                 // part of the rows' object names
    property string addText
    property string emptyTitle
    property string emptyText
    property var words: fields => ""     // under the title
    property var toneOf: fields => ""
    readonly property string scope: App.siteScope(siteId)
    readonly property bool mayAdd: App.may("create", kind, scope)

    signal opened(string recordId)
    signal added()

    subtitle: site.title
    scroll: false
    footerShown: mayAdd

    RecordItem { id: site; recordId: page.siteId }
    RecordListModel {
        id: list
        kind: page.kind
        scope: page.scope
        where: page.filter === "" ? ({ site: page.siteId }) : ({ site: page.siteId, state: page.filter })
        sortBy: page.sortBy
        descending: true
    }
    RecordCount {
        id: byState
        kind: page.kind
        scope: page.scope
        where: ({ site: page.siteId })
        by: "state"
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: byState.value > 0

        FilterChip {
            objectName: page.name + "_filter_all"
            text: qsTr("All")
            checked: page.filter === ""
            onClicked: page.filter = ""
        }
        Repeater {
            model: App.choices(page.kind, "state").filter(one => (byState.groups[one.value] ?? 0) > 0)

            FilterChip {
                required property var modelData

                objectName: page.name + "_filter_" + modelData.value
                text: modelData.label
                count: byState.groups[modelData.value] ?? 0
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    ErrorBanner {
        objectName: page.name + "_error"
        Layout.fillWidth: true
        error: list.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: list.loading && list.count === 0
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: list
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Card {
            id: card

            required property string recordId
            required property string title
            required property var fields
            required property bool unsent
            required property int index

            width: view.width
            verticalPadding: Theme.space1

            ListRow {
                objectName: page.name + "_" + card.index
                Layout.fillWidth: true
                iconName: App.kindIcon(page.kind)
                iconTone: page.toneOf.call(page, card.fields)
                title: card.title
                subtitle: Words.line([App.choiceLabel(page.kind, "state", card.fields.state ?? ""), page.words.call(page, card.fields),
                                      card.unsent ? qsTr("Not sent yet") : ""])
                onClicked: page.opened(card.recordId)
            }
        }
        EmptyState {
            objectName: page.name + "_none"
            visible: list.empty
            width: parent.width
            iconName: App.kindIcon(page.kind)
            title: page.emptyTitle
            text: page.emptyText
        }
    }

    footer: PrimaryButton {
        objectName: page.name + "_add"
        Layout.fillWidth: true
        iconName: "plus"
        text: page.addText
        onClicked: page.added()
    }
}
