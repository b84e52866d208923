// The desk's numbers: how many rings, when somebody is told again, what a short while ago is, whom the desk names.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool mayWrite: App.grants >= 0 && App.may("edit", "desk_setting", "company")
    readonly property var values: numbers.values
    readonly property var settings: Front.book.settings

    objectName: "desk_settings_page"
    title: App.kindLabel("desk_setting")
    subtitle: !mayWrite ? qsTr("Set by: %1").arg(App.whoMay("edit", "desk_setting")) : numbers.savedAt ? qsTr("saved %1").arg(App.time(numbers.savedAt)) : ""

    RecordForm {
        id: numbers
        kind: "desk_setting"
        scope: "company"
        recordId: Front.book.known ? Front.book.settingsRecord() : ""
        // What holds where nobody has set anything; kept with the first change.
        defaults: ({ rings_within: page.settings.ringsWithin, remind_after_minutes: page.settings.remindAfter, host_remind_minutes: page.settings.hostRemind,
                     call_minutes: page.settings.callMinutes, recent_days: page.settings.recentDays, department: page.settings.department || undefined })
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: numbers.error ?? Front.book.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !Front.book.known && Front.book.error === null
    }
    Repeater {
        model: [
            { title: qsTr("Calls"), names: ["rings_within", "call_minutes"], words: qsTr("A missed call counts as not answered in time.") },
            { title: qsTr("When somebody is told again"), names: ["remind_after_minutes", "host_remind_minutes"],
              words: qsTr("A message that is not read, a guest whose host has not come: first the same person again, then the next.") },
            { title: qsTr("What the desk says"), names: ["recent_days", "department"], words: qsTr("Visitors of a short while ago are greeted as such; the department is named when a call is answered.") }
        ]

        Card {
            id: group

            required property var modelData

            Layout.fillWidth: true
            visible: Front.book.known

            AppText {
                Layout.fillWidth: true
                look: "heading"
                text: group.modelData.title
                Accessible.role: Accessible.Heading
            }
            FormFields {
                Layout.fillWidth: true
                form: numbers
                names: group.modelData.names
                readOnly: !page.mayWrite
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: group.modelData.words
            }
        }
    }

    Component.onDestruction: numbers.flush()
}
