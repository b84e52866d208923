// The follow-up visits: overdue, due, to come and done, with what clients say in figures.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string filter: "due"        // due | overdue | mine | coming | done
    readonly property var all: Work.followUps.open
    readonly property var shown: filter === "done" ? Work.followUps.done : all.filter(one => keeps(one, filter))

    objectName: "follow_ups_page"
    title: qsTr("Follow-up visits")
    subtitle: Work.followUps.known ? qsTr("%n due", "", all.filter(one => keeps(one, "due")).length) : ""
    scroll: false
    trailing: IconButton {
        objectName: "follow_up_rules_button"
        iconName: "sliders-horizontal"
        text: qsTr("Rules of the plan")
        onClicked: Nav.open("FollowUpRules", {})
    }

    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: page.filters()

            FilterChip {
                required property var modelData

                objectName: "follow_ups_filter_" + modelData.value
                text: modelData.label
                count: modelData.count
                checked: page.filter === modelData.value
                onClicked: page.filter = modelData.value
            }
        }
    }
    FollowUpFigures {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: Work.followUps.known && (Theme.textScale <= 1.3 || page.filter === "done") // large words leave the list its room
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Work.followUps.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !Work.followUps.known && Work.followUps.error === null
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

        delegate: Card {
            id: card

            required property var modelData
            required property int index

            width: view.width
            verticalPadding: Theme.space1

            FollowUpRow {
                objectName: "follow_up_row_" + card.index
                Layout.fillWidth: true
                visit: card.modelData
                extras: [
                    Chip {
                        text: card.modelData.state === "planned" && card.modelData.late > 0 ? qsTr("Overdue") : App.choiceLabel("follow_up", "state", card.modelData.state)
                        tone: card.modelData.state === "done" ? "good" : card.modelData.late > 0 ? "danger" : card.modelData.state === "running" ? "accent" : ""
                    },
                    Chip {
                        visible: card.modelData.csat > 0
                        iconName: "star"
                        tone: card.modelData.csat >= 4 ? "good" : card.modelData.csat <= 2 ? "danger" : ""
                        text: qsTr("%1 of 5").arg(card.modelData.csat)
                    },
                    Chip {
                        visible: card.modelData.unsent
                        iconName: "cloud-upload"
                        text: qsTr("Not sent yet")
                        tone: "warning"
                    }
                ]
            }
        }
        EmptyState {
            visible: page.shown.length === 0 && Work.followUps.known
            width: parent.width
            tone: "good"
            iconName: "smile"
            title: page.filter === "done" ? qsTr("No visit is finished yet") : qsTr("Nobody waits to be asked")
            text: qsTr("Visits are planned by themselves, from the milestones of each site.")
            actionText: page.filter === "due" ? qsTr("What is to come") : qsTr("What is due")
            onAction: page.filter = page.filter === "due" ? "coming" : "due"
        }
    }

    function keeps(one: var, filter: string): bool {
        switch (filter) {
        case "overdue": return one.late > 0;
        case "mine": return one.mine;
        case "coming": return one.late < 0;
        default: return one.late >= 0 || one.plannedFor !== "" && Work.dayKey(one.plannedFor) <= Work.today;
        }
    }
    function filters(): var {
        const count = filter => all.filter(one => keeps(one, filter)).length;
        return [{ value: "due", label: qsTr("Due"), count: count("due") }, { value: "overdue", label: qsTr("Overdue"), count: count("overdue") },
                { value: "mine", label: qsTr("Mine"), count: count("mine") }, { value: "coming", label: qsTr("To come"), count: count("coming") },
                { value: "done", label: qsTr("Done"), count: Work.followUps.done.length }];
    }
}
