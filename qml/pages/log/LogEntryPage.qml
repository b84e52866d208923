// One day of a site's log, written in a minute: weather, who was there (as the day before, with one tap), what
// was done, what came. It saves itself; when it was written stays beside the day it tells of.
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
    property string date: ""             // of a new entry; "": today
    property string logId: ""            // "": a new one
    readonly property string scope: App.siteScope(siteId)
    readonly property bool mayWrite: App.may(form.isNew ? "create" : "edit", "site_log", scope)
    readonly property var values: form.values
    readonly property string day: values.date ?? ""
    readonly property int lateDays: Words.daysBetween(day, Work.dayKey(form.values.written_at ?? App.now))

    objectName: "log_entry_page"
    title: Words.weekday(day)
    subtitle: Words.line([site.title, form.saving ? qsTr("saving…") : form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt))
                                                                                   : qsTr("saves itself")])

    RecordItem { id: site; recordId: page.siteId }
    RecordItem { id: stored; recordId: form.isNew ? page.logId : form.recordId }
    RecordItem { id: author; recordId: form.values.author ?? "" }
    RecordForm {
        id: form
        kind: "site_log"
        recordId: page.logId
        scope: page.scope
        newOf: page.date
        defaults: ({ site: page.siteId, date: page.date === "" ? Work.today : page.date, author: App.personId, written_at: App.now })
    }
    SiteLog {
        id: log
        siteId: page.siteId
        today: Work.today
    }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        objectName: "log_entry_error"
        Layout.fillWidth: true
        error: form.error
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        objectName: "log_entry_not_allowed"
        Layout.fillWidth: true
        visible: form.isNew && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site does not write the log")
        text: qsTr("Tell the project manager of the site what you saw.")
    }
    Chip {
        objectName: "log_late"
        Layout.maximumWidth: parent.width
        visible: page.lateDays > 0
        tone: "warning"
        iconName: "history"
        text: form.isNew ? qsTr("%n day(s) later", "", page.lateDays)
                         : qsTr("Written %1 by %2").arg(App.dateTime(form.values.written_at)).arg(author.title)
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !form.isNew || page.mayWrite
        spacing: Theme.space4

        ChoiceField {
            Layout.fillWidth: true
            name: "weather"
            label: App.fieldLabel("site_log", "weather")
            value: form.values.weather ?? ""
            options: App.choices("site_log", "weather")
            readOnly: !page.mayWrite
            onChosen: value => form.set("weather", value === "" ? null : value)
        }
        LogPresence {
            Layout.fillWidth: true
            form: form
            again: log.known ? log.before(page.day) : null
            readOnly: !page.mayWrite
        }
        Repeater {
            model: ["work", "deliveries", "note"]

            NoteField {
                required property string modelData

                objectName: "log_" + modelData
                Layout.fillWidth: true
                label: App.fieldLabel("site_log", modelData)
                value: form.values[modelData] ?? ""
                placeholder: page.hintOf(modelData)
                problem: form.problems[modelData] ?? ""
                least: modelData === "work" ? Theme.multiline : Theme.target
                readOnly: !page.mayWrite
                onEdited: text => form.set(modelData, text)
                onHandedOn: words => form.set(modelData, words)
            }
        }
        PhotoStrip {
            Layout.fillWidth: true
            title: qsTr("Photos")
            tag: "log"
            models: [photos]
            readOnly: !page.mayWrite
            onWanted: page.takePhoto()
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
    }
    RecordListModel {
        id: photos
        kind: "photo"
        where: ({ about: form.recordId })
        sortBy: "taken_at"
        active: !form.isNew
    }

    function hintOf(name: string): string {
        switch (name) {
        case "work": return qsTr("What was done today, room by room");
        case "deliveries": return qsTr("What came, how much, where it lies");
        default: return qsTr("Visitors, stops, agreements");
        }
    }
    // A photo belongs to an entry that exists.
    function takePhoto() {
        if (form.isNew) {
            form.set("date", page.day);
            form.flush();
        }
        Nav.open("Camera", { siteId: siteId, aboutId: form.recordId, what: qsTr("Log of %1").arg(App.date(page.day)) });
    }

    Component.onDestruction: form.flush()
}
