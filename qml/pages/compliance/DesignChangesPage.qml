// What is built otherwise than first drawn, because somebody asked for it, at one site.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

SiteListPage {
    id: page

    objectName: "design_changes_page"
    title: qsTr("Design changes")
    kind: "design_change"
    name: "change"
    sortBy: "asked_at"
    addText: qsTr("Write a design change")
    emptyTitle: qsTr("Nothing was changed")
    emptyText: qsTr("A change says who asked, why, what it costs and how long it takes; the client signs, and a new revision shows it.")
    words: fields => Words.line([Changes.effect(fields), App.date(fields.asked_at ?? "")])
    toneOf: fields => fields.state === "drawn" ? "good" : fields.state === "declined" ? "" : "warning"
    onOpened: recordId => Nav.open("DesignChange", { changeId: recordId })
    onAdded: Nav.open("DesignChange", { siteId: page.siteId })
}
