// Which page shows a record of a kind, and what it is called there. One without a page of its own opens in the form.
pragma Singleton

import QtQuick
import Plumbline.Controls

QtObject {
    readonly property var pages: ({
        "contact": ["Client", "siteId"],   // a client is known by the site
        "site": ["Site", "siteId"],
        "complaint": ["Complaint", "complaintId"],
        "message": ["Message", "messageId"],
        "transfer": ["Transfer", "transferId"],
        "maintenance": ["Maintenance", "maintenanceId"],
        "follow_up": ["FollowUp", "followUpId"],
        "alert": ["Alert", "alertId"],
        "suggestion": ["Suggestion", "suggestionId"],
        "issue": ["Issue", "issueId"],
        "inspection": ["Inspection", "inspectionId"],
        "deviation": ["Deviation", "deviationId"],
        "design_change": ["DesignChange", "changeId"],
        "plan_review": ["PlanReview", "reviewId"],
        "completion_file": ["CompletionFile", "siteId"],
        "briefing": ["Briefing", "briefingId"],
        "photo": ["PhotoViewer", "photoId"],
        "timed_test": ["TimedTest", "testId"],
        "sheet": ["Drawing", "sheetId"],
        "sheet_revision": ["Drawing", "revisionId"],
        "crew": ["CrewScore", "crewId"],
        "stage": ["StageSheet", "stageId"]
    })

    function open(kind: string, recordId: string, siteId: string): void {
        const [page, parameter] = pages[kind] ?? ["", ""];
        if (Routes.folders[page] === undefined || parameter === "siteId" && siteId === "")
            Nav.open("GenericForm", {kind: kind, recordId: recordId});
        else if (page.endsWith("Sheet"))
            Nav.sheet(page, {[parameter]: recordId, siteId: siteId});
        else
            Nav.open(page, {[parameter]: parameter === "siteId" ? siteId : recordId});
    }
}
