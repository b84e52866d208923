// What a site is led by from day to day: its log, with what is missing in it, and how good its crews' work is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property string siteId

    spacing: 0
    verticalPadding: Theme.space1

    SiteLog {
        id: log
        siteId: root.siteId
        today: Work.today
    }

    ListRow {
        objectName: "site_log"
        Layout.fillWidth: true
        iconName: "notebook-pen"
        iconTone: log.missing > 0 ? "warning" : "proof"
        title: qsTr("Site log")
        subtitle: !log.known ? "" : log.missing > 0 ? qsTr("%n working day(s) without an entry", "", log.missing)
                  : log.todayId !== "" ? qsTr("Today is written") : log.over || log.days.length === 0 ? qsTr("Nothing is missing") : qsTr("Today is not written yet")
        subtitleTone: log.missing > 0 ? "warning" : "muted"
        separator: true
        onClicked: Nav.open("SiteLog", { siteId: root.siteId })
    }
    ListRow {
        objectName: "site_crews"
        Layout.fillWidth: true
        iconName: "hard-hat"
        title: qsTr("Crews' work")
        subtitle: qsTr("Passed at first, points, issues sent back")
        onClicked: Nav.open("CrewScores", { siteId: root.siteId })
    }
}
