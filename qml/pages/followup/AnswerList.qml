// What is owed an answer, then what has been answered: alerts, suggestions.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string kind
    property var entries: []             // rows of FollowUps
    property string iconName: ""
    property string nothing: ""
    property string why: ""
    property string filter: "open"       // open | mine | answered
    readonly property var shown: entries.filter(one => keeps(one, filter))

    signal chosen(string id)

    subtitle: Work.followUps.known ? qsTr("%n to answer", "", entries.filter(one => one.state === "open").length) : ""
    scroll: false

    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: [{ value: "open", label: qsTr("To answer") }, { value: "mine", label: qsTr("Mine") }, { value: "answered", label: qsTr("Answered") }]

            FilterChip {
                required property var modelData

                objectName: page.kind + "_filter_" + modelData.value
                text: modelData.label
                count: page.entries.filter(one => page.keeps(one, modelData.value)).length
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Work.followUps.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !Work.followUps.known && Work.followUps.error === null
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
            readonly property bool open: modelData.state === "open"

            width: view.width
            verticalPadding: Theme.space1
            tone: open && modelData.over === true ? "danger" : ""

            ListRow {
                objectName: page.kind + "_row_" + card.index
                Layout.fillWidth: true
                iconName: page.iconName
                iconTone: card.open ? card.modelData.tone ?? "warning" : "good"
                title: card.modelData.title
                subtitle: Words.line([card.modelData.site, card.modelData.client, card.modelData.step ?? ""])
                detail: card.open ? card.modelData.words ?? "" : Words.line([card.modelData.answer, card.modelData.answeredBy])
                onClicked: page.chosen(card.modelData.recordId)
                extras: [
                    Chip {
                        visible: card.open
                        iconName: "clock"
                        text: card.modelData.left ?? Work.dueWords(card.modelData.dueOn ?? "")
                        tone: card.modelData.tone ?? Work.dueTone(card.modelData.dueOn ?? "")
                    },
                    Chip {
                        visible: card.modelData.person !== ""
                        iconName: "user"
                        text: card.modelData.person
                    },
                    Chip {
                        visible: !card.open
                        iconName: "check"
                        tone: "good"
                        text: App.choiceLabel(page.kind, "state", card.modelData.state)
                    }
                ]
            }
        }
        EmptyState {
            visible: page.shown.length === 0 && Work.followUps.known
            width: parent.width
            tone: page.filter === "answered" ? "" : "good"
            iconName: page.iconName
            title: page.filter === "answered" ? qsTr("Nothing has been answered yet") : page.nothing
            text: page.why
        }
    }

    function keeps(one: var, filter: string): bool {
        return filter === "answered" ? one.state === "answered" : one.state === "open" && (filter === "open" || one.mine);
    }
}
