// One crew: its score, the figures behind it, each of which opens its records, by month and by site; what its
// lead objects to, and the answer that is owed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string crewId
    property string siteId: ""           // "": at every site on this device
    property string month: ""            // "": of all months
    readonly property var score: scores.list.length > 0 ? scores.list[0] : null
    readonly property bool leads: (crew.fields.lead ?? "") !== "" && crew.fields.lead === App.personId
    // An objection belongs to one site and one month.
    readonly property string objectSite: siteId !== "" ? siteId : scores.bySite.length === 1 ? scores.bySite[0].site : ""
    readonly property string objectMonth: month !== "" ? month : scores.byMonth.length === 1 ? scores.byMonth[0].month : ""
    readonly property bool mayObject: leads && objectSite !== "" && objectMonth !== "" && App.may("create", "crew_objection", App.siteScope(objectSite))

    objectName: "crew_score_page"
    title: crew.fields.name ?? ""
    subtitle: Words.line([crew.exists ? App.choiceLabel("crew", "trade", crew.fields.trade) : "", month === "" ? qsTr("All months") : Words.month(month),
               siteId === "" ? qsTr("Every site on this device") : site.title])

    RecordItem { id: crew; recordId: page.crewId }
    RecordItem { id: lead; recordId: crew.fields.lead ?? "" }
    RecordItem { id: site; recordId: page.siteId }
    CrewScores {
        id: scores
        crewId: page.crewId
        siteId: page.siteId
        month: page.month
    }

    ErrorBanner {
        Layout.fillWidth: true
        error: scores.error ?? crew.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !scores.known && scores.error === null
    }
    EmptyState {
        Layout.fillWidth: true
        visible: scores.known && page.score === null
        iconName: "hard-hat"
        title: qsTr("Nothing of this crew has been judged")
        text: qsTr("Not in this month or at this site, as far as this device knows.")
        actionText: page.month !== "" || page.siteId !== "" ? qsTr("All months and sites") : qsTr("Back")
        onAction: page.widen()
    }
    CrewFigures {
        Layout.fillWidth: true
        visible: page.score !== null
        score: page.score
        title: page.title
    }
    CrewParts {
        Layout.fillWidth: true
        title: qsTr("By month")
        parts: scores.byMonth.map(part => Object.assign({ key: part.month, title: Words.month(part.month) }, part))
        chosen: page.month
        onTapped: key => page.month = page.month === key ? "" : key
    }
    CrewParts {
        Layout.fillWidth: true
        title: qsTr("By site")
        parts: scores.bySite.map(part => Object.assign({ key: part.site, title: part.siteName }, part))
        chosen: page.siteId
        onTapped: key => page.siteId = page.siteId === key ? "" : key
    }
    ObjectionList {
        Layout.fillWidth: true
        crewId: page.crewId
        siteId: page.siteId
        month: page.month
    }
    SecondaryButton {
        objectName: "crew_object"
        Layout.fillWidth: true
        visible: page.mayObject
        iconName: "scale"
        text: qsTr("Object to %1").arg(Words.month(page.objectMonth))
        onClicked: Nav.open("Objection", { crewId: page.crewId, siteId: page.objectSite, month: page.objectMonth })
    }
    AppText {
        objectName: "crew_object_how"
        Layout.fillWidth: true
        visible: scores.known && page.score !== null && !page.mayObject
        look: "secondary"
        text: page.leads ? qsTr("Choose a month and a site to object to their figures.")
              : lead.title !== "" ? qsTr("%1 leads this crew and may object; an answer is owed.").arg(lead.title)
                                  : qsTr("This crew has no lead who could object. The office names one.")
    }

    function widen() {
        if (month === "" && siteId === "")
            return Nav.back();
        month = "";
        siteId = "";
    }
}
