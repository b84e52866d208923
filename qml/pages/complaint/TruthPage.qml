// The truth in one minute, for the deputy general manager: each figure opens its records.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property var counts: Work.complaints.counts
    readonly property var burning: Work.complaints.list.filter(one => one.over || (one.major && one.state !== "closed"))
    readonly property int openIssues: (issues.groups.open ?? 0) + (issues.groups.assigned ?? 0)

    objectName: "truth_page"
    title: qsTr("The truth in one minute")
    subtitle: Words.weekday(App.now)
    trailing: [SearchButton {}, SyncChip { iconOnly: true }]

    RecordCount { id: issues; kind: "issue"; by: "state" }
    RecordCount { id: stages; kind: "stage"; by: "state" }
    RecordListModel {
        id: late
        kind: "issue"
        where: ({ state: ["open", "assigned"] })
        sortBy: "due_on"
        below: Work.today
    }
    RecordListModel {
        id: told
        kind: "escalation"
        where: ({ person: App.personId, state: "told" })
        sortBy: "told_at"
        descending: true
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Work.complaints.error
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: told.count > 0
        title: qsTr("Told to you")
    }
    Card {
        Layout.fillWidth: true
        visible: told.count > 0
        tone: "danger"
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            id: news
            model: told

            ListRow {
                id: item

                required property var fields
                required property int index

                objectName: "told_" + index
                Layout.fillWidth: true
                iconName: "bell"
                iconTone: "danger"
                title: about.title
                subtitle: Words.line([App.choiceLabel("escalation", "clock", fields.clock), App.dateTime(fields.told_at)])
                separator: index < news.count - 1
                onClicked: Nav.open("Complaint", { complaintId: fields.complaint })

                RecordItem { id: about; recordId: item.fields.complaint ?? "" }
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Complaints")
        actionText: qsTr("Register summary")
        actionIcon: "chart-column"
        onAction: Nav.open("Summary", {})
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.target * 6 * Theme.textScale ? 2 : 4
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Repeater {
            model: [{ filter: "open", value: page.counts.open, label: qsTr("Not settled"), tone: "" },
                    { filter: "overdue", value: page.counts.overdue, label: qsTr("Overdue"), tone: "danger" },
                    { filter: "waiting", value: page.counts.waiting, label: qsTr("Nobody has accepted"), tone: "warning" },
                    { filter: "major", value: page.counts.major, label: qsTr("Major events"), tone: "danger" }]

            StatTile {
                required property var modelData

                objectName: "truth_" + modelData.filter
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.target
                value: Work.complaints.known ? Number(modelData.value).toString() : "–"
                label: modelData.label
                tone: modelData.value > 0 ? modelData.tone : "good"
                onClicked: Nav.open("Complaints", { filter: modelData.filter })
            }
        }
    }
    Repeater {
        model: page.burning.slice(0, 5)

        ComplaintRow {
            required property var modelData

            Layout.fillWidth: true
            complaint: modelData
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: Work.complaints.known && page.burning.length === 0
        tone: "good"
        iconName: "circle-check-big"
        title: qsTr("Nothing is overdue")
        text: qsTr("No clock of a complaint has run out, and there is no major event.")
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("What clients say this month")
        actionText: qsTr("Suggestions")
        actionIcon: "lightbulb"
        onAction: Nav.open("Suggestions", {})
    }
    FollowUpFigures { Layout.fillWidth: true }
    AlertCards { Layout.fillWidth: true }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("On site")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.target * 6 * Theme.textScale ? 2 : 4
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        StatTile {
            objectName: "truth_issues"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            value: issues.value < 0 ? "–" : Number(page.openIssues).toString()
            label: qsTr("Issues to fix")
            tone: "warning"
            onClicked: Nav.open("Issues", {})
        }
        StatTile {
            objectName: "truth_late_issues"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            value: late.total < 0 ? "–" : Number(late.total).toString()
            label: qsTr("of them late")
            tone: late.total > 0 ? "danger" : "good"
            onClicked: Nav.open("Issues", { filter: "overdue" })
        }
        StatTile {
            objectName: "truth_to_verify"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            value: issues.value < 0 ? "–" : Number(issues.groups.fixed ?? 0).toString()
            label: qsTr("mended, to verify")
            tone: "good"
            onClicked: Nav.open("Issues", { filter: "fixed" })
        }
        StatTile {
            objectName: "truth_stages"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target
            value: stages.value < 0 ? "–" : Number(stages.groups.running ?? 0).toString()
            label: qsTr("Stages under way")
            onClicked: Nav.tab("sites")
        }
    }
}
