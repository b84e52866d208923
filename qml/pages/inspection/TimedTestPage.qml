// A test with a clock: how long still, what it asks for, its readings and photos, what is owed, and how it
// was judged.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string testId               // "": one is to be started, for an item
    property string inspectionId
    property string itemId
    property string kind
    readonly property string test: run.fields.test ?? kind
    readonly property bool fresh: testId === "" && !run.exists
    readonly property bool running: run.fields.state === "running"
    readonly property bool mayBegin: about.scope === "" || App.may("create", "timed_test", about.scope)
    readonly property bool mayEdit: run.scope === "" || App.may("edit", "timed_test", run.scope)
    readonly property bool readOnly: !running || !mayEdit
    readonly property bool due: run.standing === "due" || run.standing === "overdue"
    property bool aborting: false
    property bool beginning: false

    function photo(which: string): void {
        const start = which === "start";
        Nav.open("Camera", {siteId: run.fields.site, aboutId: run.testId, what: title, room: run.fields.room ?? "",
                            phase: start ? "before" : "after", aside: start ? qsTr("at the start") : qsTr("at the end")});
    }

    objectName: "timed_test_page"
    title: test === "" ? "" : App.choiceLabel("timed_test", "test", test)
    subtitle: Words.line([run.fields.room, site.title])
    footerShown: run.exists && !readOnly

    TimedTestRun {
        id: run
        testId: page.testId
        onBegun: id => {
            page.testId = id;
            page.beginning = false;
        }
        onErrorChanged: page.beginning = false
        onEnded: state => state === "passed" ? Nav.toast(qsTr("Passed")) : Nav.warn(qsTr("Failed"))
    }
    RecordItem { id: site; recordId: run.fields.site ?? "" }
    RecordItem { id: about; recordId: page.fresh ? page.inspectionId : "" }
    TestStanding { id: stand; run: run }

    ErrorBanner {
        objectName: "test_error"
        Layout.fillWidth: true
        error: run.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: run.loading && !run.exists
    }
    EmptyState {
        objectName: "test_gone"
        Layout.fillWidth: true
        visible: page.testId !== "" && !run.exists && !run.loading
        iconName: "timer"
        title: qsTr("This test is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
    }
    EmptyState {
        objectName: "test_not_allowed"
        Layout.fillWidth: true
        visible: page.fresh && !page.mayBegin
        iconName: "lock"
        title: qsTr("Your role at this site starts no tests")
        text: qsTr("Ask the project manager of the site.")
    }
    AppText {
        objectName: "test_read_only"
        Layout.fillWidth: true
        visible: page.running && !page.mayEdit
        look: "secondary"
        text: qsTr("You can read this. Your role at this site does not change it.")
    }
    TestStart {
        Layout.fillWidth: true
        visible: page.fresh && page.mayBegin
        kind: page.kind
        busy: page.beginning
        onBegin: values => {
            page.beginning = true;
            run.begin(page.inspectionId, page.itemId, page.kind, values);
        }
    }
    Card {
        objectName: "test_clock"
        Layout.fillWidth: true
        visible: run.exists
        tone: run.standing === "judged" || page.due ? stand.tone : ""
        mark: tone !== ""

        AppText {
            objectName: "test_standing"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            look: run.standing === "judged" ? "heading" : "number"
            tone: stand.tone === "accent" ? "" : stand.tone
            text: stand.words
        }
        AppText {
            Layout.fillWidth: true
            visible: page.running
            horizontalAlignment: Text.AlignHCenter
            look: "secondary"
            text: qsTr("Started %1 · due %2").arg(App.dateTime(run.fields.started_at)).arg(App.dateTime(run.fields.due_at))
        }
        AppText {
            objectName: "test_owed"
            Layout.fillWidth: true
            visible: page.running && run.missing.length > 0
            horizontalAlignment: Text.AlignHCenter
            tone: "warning"
            text: qsTr("Still owed: %1").arg(run.missing.map(one => one.words).join(" · "))
        }
        AppText {
            objectName: "test_doubt"
            Layout.fillWidth: true
            visible: text !== ""
            look: "secondary"
            tone: "warning"
            text: run.doubt
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            look: "secondary"
            text: run.fields.note ?? ""
        }
    }
    AppText {
        objectName: "test_rule"
        Layout.fillWidth: true
        visible: run.exists
        look: "secondary"
        text: (run.rule.words ?? "") + ((run.rule.clause ?? "") === "" ? "" : "\n" + run.rule.clause)
    }
    Chip {
        visible: run.rule.unverified ?? false
        tone: "warning"
        iconName: "circle-help"
        text: qsTr("company setting, unverified")
    }
    TestReadings {
        Layout.fillWidth: true
        run: run
        readOnly: page.readOnly
    }
    TestPhotos {
        Layout.fillWidth: true
        visible: run.exists
        run: run
        readOnly: page.readOnly
        onWanted: which => page.photo(which)
    }
    AppTextField {
        id: reason
        objectName: "test_abort_reason"
        Layout.fillWidth: true
        visible: page.aborting && !page.readOnly
        label: qsTr("Why is it aborted?")
    }
    SecondaryButton {
        objectName: "test_abort"
        Layout.fillWidth: true
        visible: run.exists && !page.readOnly
        text: qsTr("Abort the test")
        onClicked: {
            if (page.aborting)
                run.abort(reason.text);
            page.aborting = true;
        }
    }
    footer: [
        PrimaryButton {
            objectName: visible ? "test_end" : ""
            Layout.fillWidth: true
            visible: page.due
            text: qsTr("End and judge")
            onClicked: run.end()
        },
        SecondaryButton { // before its time it is not what one does next
            objectName: visible ? "test_end" : ""
            Layout.fillWidth: true
            visible: !page.due
            text: qsTr("End and judge")
            onClicked: run.end()
        }
    ]
}
