// Which file a name opens. Every page and sheet that Nav can reach stands here, once.
pragma Singleton

import QtQuick

QtObject {
    readonly property var folders: ({
        "Today": "today",
        "Sites": "sites",
        "Site": "sites",
        "SiteRecords": "sites",
        "SitePhotos": "sites",
        "Wall": "sites",
        "StageSheet": "sites",
        "SiteLog": "log",
        "LogEntry": "log",
        "Briefing": "signing",
        "Signature": "signing",
        "SignatureSheet": "signing",
        "CrewScores": "crew",
        "CrewScore": "crew",
        "CrewRecords": "crew",
        "Objection": "crew",
        "Todo": "todo",
        "Me": "me",
        "Join": "join",
        "Lock": "join",
        "Lease": "join",
        "RecordSheet": "record",
        "Inspection": "inspection",
        "StartInspection": "inspection",
        "TimedTest": "inspection",
        "Library": "library",
        "Standards": "library",
        "Limit": "library",
        "ConfirmLimitSheet": "library",
        "Templates": "library",
        "Template": "library",
        "TemplateStepSheet": "library",
        "LimitPickerSheet": "library",
        "CrewSheet": "inspection",
        "ReportSheet": "report",
        "GenericForm": "form",
        "Issue": "issue",
        "Issues": "issue",
        "AssignSheet": "issue",
        "Complaints": "complaint",
        "Complaint": "complaint",
        "RegisterComplaint": "complaint",
        "ComplaintNoteSheet": "complaint",
        "ComplaintPauseSheet": "complaint",
        "ComplaintTaskSheet": "complaint",
        "ComplaintStepSheet": "complaint",
        "ComplaintMenuSheet": "complaint",
        "ClientTimeline": "complaint",
        "Client": "client",
        "Truth": "complaint",
        "Summary": "complaint",
        "ClockSettings": "complaint",
        "FollowUps": "followup",
        "FollowUp": "followup",
        "FollowUpAttemptSheet": "followup",
        "FollowUpPlanSheet": "followup",
        "FollowUpRules": "followup",
        "StartFollowUp": "followup",
        "Questionnaires": "followup",
        "Questionnaire": "followup",
        "SuggestionSheet": "followup",
        "Alerts": "followup",
        "Alert": "followup",
        "Suggestions": "followup",
        "Suggestion": "followup",
        "Maintenances": "maintenance",
        "Maintenance": "maintenance",
        "RegisterMaintenance": "maintenance",
        "RepairSettings": "maintenance",
        "MaintenanceStepSheet": "maintenance",
        "MaintenanceMenuSheet": "maintenance",
        "QuotationSheet": "maintenance",
        "QuotationAnswerSheet": "maintenance",
        "Camera": "photo",
        "PhotoViewer": "photo",
        "Markup": "photo",
        "PhotoSheet": "photo",
        "Comparison": "photo",
        "VoiceSheet": "voice",
        "VoiceNotesSheet": "voice",
        "Search": "search",
        "Sync": "sync",
        "Settings": "settings"
    })

    // These cover the whole window, bars included.
    readonly property var overlays: ["Camera", "PhotoViewer", "Markup", "Comparison"]

    // "Site" -> …/sites/SitePage.qml; sheets end in "Sheet" and carry no "Page".
    function url(name: string): url {
        const folder = folders[name];
        if (folder === undefined)
            return "";
        return Qt.resolvedUrl("../" + folder + "/" + name + (name.endsWith("Sheet") ? "" : "Page") + ".qml");
    }
}
