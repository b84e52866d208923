// What is built otherwise than it was drawn, at one site.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

SiteListPage {
    id: page

    objectName: "deviations_page"
    title: qsTr("Deviations")
    kind: "deviation"
    name: "deviation"
    sortBy: "found_at"
    addText: qsTr("Write a deviation")
    emptyTitle: qsTr("Built as drawn")
    emptyText: qsTr("What differs from the drawings is written here, and ends as accepted, rework or a design change.")
    words: fields => Words.line([Deviations.words(fields), fields.room ?? "", fields.outcome ? App.choiceLabel("deviation", "outcome", fields.outcome) : "", App.date(fields.found_at ?? "")])
    toneOf: fields => fields.state === "open" ? "warning" : "good"
    onOpened: recordId => Nav.open("Deviation", { deviationId: recordId })
    onAdded: Nav.open("Deviation", { siteId: page.siteId })
}
