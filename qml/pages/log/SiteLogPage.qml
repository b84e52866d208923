// The log of a site, day by day: what is written, and the working days that nobody has written yet.
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
    readonly property string scope: App.siteScope(siteId)
    readonly property bool mayWrite: App.may("create", "site_log", scope)

    objectName: "site_log_page"
    title: qsTr("Site log")
    subtitle: site.title
    scroll: false
    footerShown: mayWrite && log.known && !log.over && (log.days.length > 0 || log.todayId !== "")

    RecordItem { id: site; recordId: page.siteId }
    SiteLog {
        id: log
        siteId: page.siteId
        today: Work.today
    }

    ErrorBanner {
        objectName: "log_error"
        Layout.fillWidth: true
        error: log.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !log.known && log.error === null
    }
    Card {
        objectName: "log_missing"
        Layout.fillWidth: true
        visible: log.missing > 0
        tone: "warning"
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("%n working day(s) without an entry", "", log.missing)
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: page.mayWrite ? qsTr("Tap a day to write it now; when it was written stays beside it.")
                                : qsTr("Your role at this site reads the log.")
        }
    }
    ListView {
        id: view
        objectName: "log_days"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: log.days
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: LogDayRow {
            required property int index

            objectName: "log_day_" + index
            width: view.width
            enabled: day.state === "written" || page.mayWrite
            onOpened: page.open(day.date, day.recordId)
        }
        EmptyState {
            visible: log.known && log.days.length === 0
            width: parent.width
            iconName: "notebook-pen"
            title: qsTr("No day to write yet")
            text: site.exists ? qsTr("The log begins on the day the site starts.")
                              : qsTr("This site is not on this device. It may have been taken away from you, or has not arrived yet.")
            actionText: site.exists && page.mayWrite ? qsTr("Write today all the same") : qsTr("Back to the sites")
            onAction: site.exists && page.mayWrite ? page.open(Work.today, "") : Nav.tab("sites")
        }
    }

    footer: PrimaryButton {
        objectName: "log_write_today"
        Layout.fillWidth: true
        iconName: "notebook-pen"
        text: log.todayId === "" ? qsTr("Write today") : qsTr("Go on with today")
        onClicked: page.open(Work.today, log.todayId)
    }

    function open(date: string, recordId: string) {
        Nav.open("LogEntry", { siteId: siteId, date: date, logId: recordId });
    }
}
