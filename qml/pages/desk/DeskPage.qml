// The front desk: the call that runs and what to say, what it needs, and what became of everything passed on today. At a
// desk three columns and a key for every step (docs/desk.md); on a phone one column, the forms as pages of their own.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool wide: width > 2 * Theme.listPane + Theme.sidePanel && Theme.textScale <= 1.3
    readonly property var counts: Front.day.counts
    readonly property alias call: call
    readonly property bool handing: call.running && call.want !== "" && !registers(call.want)

    objectName: "desk_page"
    title: qsTr("Front desk")
    subtitle: Words.line([Words.weekday(App.now), Front.day.known ? qsTr("%n call(s) today", "", counts.calls) : "",
                          counts.share >= 0 ? qsTr("answered within %1 rings %2 %").arg(Front.book.settings.ringsWithin).arg(counts.share) : "",
                          counts.missed > 0 ? qsTr("%n missed", "", counts.missed) : ""])
    scroll: !wide
    maximumWidth: wide ? width : Theme.contentWidth
    trailing: [SearchButton {}, SyncChip {}]

    CallState {
        id: call
        onEnded: Nav.toast(qsTr("The call is kept"))
    }
    DeskKeys {
        enabled: page.visible
        onStep: key => page.press(key)
    }
    EmptyState {
        objectName: "desk_not_allowed"
        Layout.fillWidth: true
        visible: !Front.holds
        iconName: "lock"
        title: qsTr("The front desk's own")
        text: qsTr("Calls and visitors are seen by the front desk, administration and the deputy general manager.")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: page.wide
        Layout.bottomMargin: page.wide ? Theme.space5 : 0
        visible: Front.holds
        spacing: Theme.space4

        Card {
            Layout.fillWidth: !page.wide
            Layout.fillHeight: page.wide
            Layout.preferredWidth: page.wide ? Theme.listPane - Theme.space5 : page.width
            Layout.alignment: Qt.AlignTop

            DeskCall {
                id: left
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                call: call
                keys: page.wide
                scrolls: page.wide
                work: page.wide ? middle : null
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.listPane
            visible: page.wide
            padding: Theme.space1
            verticalPadding: Theme.space1

            DeskWork {
                id: middle
                Layout.fillWidth: true
                Layout.fillHeight: true
                call: call
                shown: page.wide
                keys: true
            }
        }
        Card {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.sidePanel
            visible: page.wide

            Flickable {
                id: right
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                contentHeight: passed.implicitHeight
                boundsBehavior: Flickable.StopAtBounds

                ColumnLayout {
                    id: passed
                    width: page.wide && right.width > 0 ? right.width : Theme.sidePanel
                    spacing: Theme.space3

                    PassedOn { Layout.fillWidth: true }
                    DeskLinks { Layout.fillWidth: true }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Front.holds && !page.wide && page.handing

        HandOver {
            id: over
            Layout.fillWidth: true
            call: call
        }
    }
    PrimaryButton {
        objectName: "desk_open_form"
        Layout.fillWidth: true
        visible: Front.holds && !page.wide && call.running && page.registers(call.want) && call.values.result !== "registered"
        iconName: "clipboard-pen"
        text: call.want === "complaint" ? qsTr("Open the complaint form") : qsTr("Open the repair form")
        onClicked: page.openForm()
    }
    Card {
        Layout.fillWidth: true
        visible: Front.holds && !page.wide

        PassedOn { Layout.fillWidth: true }
    }
    Card {
        Layout.fillWidth: true
        visible: Front.holds && !page.wide
        verticalPadding: Theme.space1

        DeskLinks { Layout.fillWidth: true }
    }

    function registers(want: string): bool { return want === "complaint" || want === "maintenance" && Routes.folders.RegisterMaintenance !== undefined; }
    function openForm(): void {
        Nav.open(call.want === "complaint" ? "RegisterComplaint" : "RegisterMaintenance", { calling: call.brief() });
    }
    function press(key: string): void {
        const wants = App.choices("call", "want").map(one => one.value);
        if (key === "ring")
            call.running ? call.answer() : call.ring();
        else if (key === "notes")
            left.takeNotes();
        else if (key === "caller")
            left.takeCaller();
        else if (key === "end")
            call.end();
        else if (key === "work")
            wide ? middle.takeFocus() : over.takeFocus();
        else if (key === "act")
            wide ? middle.act() : over.act();
        else if (call.running)
            left.want(wants[Number(key)]);
    }
}
