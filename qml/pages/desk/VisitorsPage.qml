// Who comes in: greeted by the rules, recognised, the host called, the waiting watched. Today's visitors below or beside.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string visitorId: ""        // who is being received
    readonly property bool wide: width > Theme.wideWidth - Theme.rail && Theme.textScale <= 1.3

    objectName: "visitors_page"
    title: qsTr("Visitors")
    subtitle: Words.weekday(App.now)
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth
    trailing: [SearchButton {}, SyncChip { iconOnly: true }]
    footerShown: Front.holds

    RecordWriter {
        id: writer
        property string record: ""
        onSaved: page.visitorId = record
        onFailed: error => trouble.error = error
    }
    RecordListModel {
        id: visitors
        kind: "visitor"
        scope: "desk"
        sortBy: "arrived_at"
        descending: true
        active: Front.holds
    }
    Shortcut {
        enabled: page.visible
        sequence: "F2"
        onActivated: page.arrive()
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
        error: visitors.error ?? null
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !Front.holds
        iconName: "lock"
        title: qsTr("The front desk's own")
        text: qsTr("Calls and visitors are seen by the front desk, administration and the deputy general manager.")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: Front.holds
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space5
        rowSpacing: Theme.space4

        VisitorCard {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            visible: page.visitorId !== ""
            visitorId: page.visitorId
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            visible: page.visitorId === ""

            SayThis {
                Layout.fillWidth: true
                title: qsTr("When somebody comes in")
                lines: Front.lines("reception", {}, {}).slice(0, 1)
            }
            SayThis {
                Layout.fillWidth: true
                lines: Front.lines("greeting", { people: "one", hour: Front.book.hour(), who: "unknown", known: "no" }, {})
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                title: qsTr("Received")
            }
            LoadingRows {
                Layout.fillWidth: true
                loading: visitors.loading && visitors.count === 0
            }
            Card {
                Layout.fillWidth: true
                visible: rows.count > 0
                verticalPadding: Theme.space1
                spacing: 0

                Repeater {
                    id: rows
                    model: Math.min(visitors.count, 20)

                    VisitorRow {
                        required property int index

                        objectName: "visitor_" + index
                        Layout.fillWidth: true
                        row: visitors.count > index ? visitors.get(index) : ({})
                        separator: index < rows.count - 1
                        selected: row.recordId === page.visitorId
                        onClicked: page.visitorId = row.recordId
                    }
                }
            }
            EmptyState {
                Layout.fillWidth: true
                visible: visitors.empty
                iconName: "users-round"
                title: qsTr("Nobody has come in yet")
                text: qsTr("Rise, greet, and tap below: the words for it show at once.")
            }
        }
    }

    footer: PrimaryButton {
        objectName: "visitor_arrive_button"
        Layout.fillWidth: true
        iconName: "users-round"
        text: page.wide ? qsTr("Somebody comes in") + "  F2" : qsTr("Somebody comes in")
        onClicked: page.arrive()
    }

    function arrive(): void {
        if (writer.busy)
            return;
        writer.record = App.newId();
        writer.save([{ record: writer.record, kind: "visitor", scope: "desk", set: { arrived_at: Front.book.now(), by: App.personId, people: 1 } }]);
    }
}
