// The timed test of an item, where its checklist asks for one: start it, how long still, how it was judged.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string inspectionId
    required property string itemId
    property bool readOnly: false
    readonly property string kind: run.fields.test ?? run.wanted
    readonly property bool over: !run.exists || run.standing === "void"

    visible: kind !== ""

    TimedTestRun {
        id: run
        itemId: root.itemId
    }
    ListRow {
        objectName: "item_test"
        Layout.fillWidth: true
        visible: run.exists
        iconName: "timer"
        iconTone: row.tone
        title: root.kind === "" ? "" : Words.line([App.choiceLabel("timed_test", "test", root.kind), run.fields.room])
        subtitle: row.words
        subtitleTone: row.tone
        onClicked: Nav.open("TimedTest", { testId: run.testId })
    }
    TestStanding {
        id: row
        run: run
    }
    SecondaryButton {
        objectName: "item_test_start"
        Layout.fillWidth: true
        visible: root.over && !root.readOnly
        iconName: "timer"
        text: root.kind === "" ? "" : qsTr("Start: %1").arg(App.choiceLabel("timed_test", "test", root.kind))
        onClicked: Nav.open("TimedTest", { inspectionId: root.inspectionId, itemId: root.itemId, kind: root.kind })
    }
}
