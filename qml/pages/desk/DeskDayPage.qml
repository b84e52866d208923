// The desk's list of a day: cleaning and order, appearance; ticked off, one list for each day.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property var ticks: list.fields.ticks ?? []
    readonly property var groups: [
        { title: qsTr("Order and cleanliness"), rows: [{ code: "desk_clean", words: qsTr("Front desk and consulting room are clean") }, { code: "tables", words: qsTr("Tables and chairs stand in order") },
                                                       { code: "brochures", words: qsTr("Brochures are laid out") }, { code: "tea", words: qsTr("Tea and cups are ready") }] },
        { title: qsTr("Appearance"), rows: [{ code: "dress", words: qsTr("Women: business suit, light make-up; men: suit and tie") }, { code: "hair", words: qsTr("Hair clean and tidy") },
                                            { code: "shoes", words: qsTr("Shoes with socks, no slippers") }, { code: "breath", words: qsTr("Mouth and breath are fresh") }] },
        { title: qsTr("Ready for calls"), rows: [{ code: "roster", words: qsTr("The adviser on duty is entered") }, { code: "phone", words: qsTr("The line works") }] }
    ]
    readonly property int all: groups.reduce((sum, group) => sum + group.rows.length, 0)

    objectName: "desk_day_page"
    title: qsTr("Daily list")
    subtitle: Words.line([Words.weekday(App.now), qsTr("%1 of %2 done").arg(ticks.length).arg(all)])

    RecordItem { id: list; recordId: Front.book.edition < 0 ? "" : Front.book.dayRecord(Work.today) }
    RecordWriter {
        id: writer
        onFailed: error => trouble.error = error
        onSaved: trouble.error = null
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !Front.holds
        iconName: "lock"
        title: qsTr("The front desk's own")
        text: qsTr("Calls and visitors are seen by the front desk, administration and the deputy general manager.")
    }
    Repeater {
        model: Front.holds ? page.groups : []

        Card {
            id: group

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                look: "heading"
                text: group.modelData.title
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: group.modelData.rows

                TickRow {
                    required property var modelData

                    objectName: "day_tick_" + modelData.code
                    Layout.fillWidth: true
                    text: modelData.words
                    checked: page.ticks.includes(modelData.code)
                    onClicked: page.toggle(modelData.code)
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: Front.holds

        PhotoStrip {
            Layout.fillWidth: true
            title: qsTr("Photos of the day")
            tag: "day"
            models: [photos]
            readOnly: !App.may("create", "photo", "desk")
            onWanted: page.takePhoto()
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
    }
    RecordListModel {
        id: photos
        kind: "photo"
        where: ({ about: list.recordId })
        sortBy: "taken_at"
        active: list.recordId !== ""
    }

    // A photo belongs to a list that exists.
    function takePhoto(): void {
        if (!list.exists)
            writer.save([{ record: list.recordId, kind: "desk_day", scope: "desk", set: { day: Work.today, ticks: [] } }]);
        Nav.open("Camera", { scope: "desk", aboutId: list.recordId, what: Words.line([page.title, App.date(Work.today)]) });
    }
    function toggle(code: string): void {
        const now = ticks.includes(code) ? ticks.filter(one => one !== code) : ticks.concat([code]);
        writer.save([{ record: list.recordId, kind: "desk_day", scope: "desk", set: { day: Work.today, ticks: now } }]);
    }
}
