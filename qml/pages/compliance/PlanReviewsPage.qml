// Plan reviews (會審) of one site.
import QtQuick
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

SiteListPage {
    id: page

    objectName: "plan_reviews_page"
    title: qsTr("Plan reviews")
    kind: "plan_review"
    name: "review"
    sortBy: "held_at"
    addText: qsTr("Write a plan review")
    emptyTitle: qsTr("No plan was reviewed yet")
    emptyText: qsTr("Everybody who builds by the drawings looks at them together; each comment is closed in a named revision.")
    words: fields => Words.line([App.date(fields.held_at ?? ""), qsTr("%n drawing(s)", "", (fields.revisions ?? []).length)])
    toneOf: fields => fields.state === "closed" ? "good" : "warning"
    onOpened: recordId => Nav.open("PlanReview", { reviewId: recordId })
    onAdded: Nav.open("PlanReview", { siteId: page.siteId })
}
