// Tests with a clock that are running now, the nearest to its end first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    visible: tests.count > 0
    spacing: 0
    verticalPadding: Theme.space1

    RecordListModel {
        id: tests
        kind: "timed_test"
        where: ({state: "running"})
        sortBy: "due_at"
    }
    Repeater {
        model: tests

        ListRow {
            id: row

            required property string recordId
            required property var fields
            required property int index

            objectName: "running_test_" + index
            Layout.fillWidth: true
            iconName: "timer"
            iconTone: stand.tone
            title: Words.line([App.choiceLabel("timed_test", "test", fields.test), fields.room ?? ""])
            subtitle: Words.line([stand.words, site.title])
            subtitleTone: stand.tone
            separator: index < tests.count - 1
            onClicked: Nav.open("TimedTest", {testId: recordId})

            TimedTestRun { id: run; testId: row.recordId }
            TestStanding { id: stand; run: run }
            RecordItem { id: site; recordId: row.fields.site ?? "" }
        }
    }
}
