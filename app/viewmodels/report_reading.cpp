#include "app/viewmodels/report_reading.h"

#include "app/crypto/crypto.h"
#include "app/model/record.h"
#include "app/viewmodels/report_parts.h"
#include "app/viewmodels/report_repair.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status readInspectionReport(ReportParts &parts, report::Report &report)
{
    PLUMB_ASSIGN(const store::StoredRecord inspection, parts.subject(u"inspection"_s));
    report.title = inspection.fields.value("title"_L1).toString();
    PLUMB_ASSIGN(report.stage, parts.named(inspection.fields.value("stage"_L1).toString()));
    PLUMB_TRY(parts.addCover(inspection, {u"stage"_s, u"inspector"_s, u"state"_s, u"planned_for"_s, u"started_at"_s, u"finished_at"_s}));
    parts.addCover(parts.label(inspection.kind, u"template"_s),
                   words::reportChecklist(inspection.fields.value("template"_L1).toString(), inspection.fields.value("template_version"_L1).toInt()));
    PLUMB_TRY(parts.addCover(inspection, {u"note"_s}));
    PLUMB_TRY(parts.readInspection(inspection, {}));
    PLUMB_TRY(parts.readIssues(u"inspection"_s, inspection.id));
    parts.conclude();
    return parts.readPhotos(inspection);
}

// Every inspection of the stage with its signatures, briefings, issues, and what was missing when it began.
Status readStageReport(ReportParts &parts, report::Report &report)
{
    PLUMB_ASSIGN(const store::StoredRecord stage, parts.subject(u"stage"_s));
    report.stage = parts.words(stage, u"code"_s);
    report.title = words::reportStage(report.stage);
    PLUMB_TRY(parts.addCover(stage, {u"state"_s, u"planned_start"_s, u"planned_end"_s, u"started_on"_s, u"accepted_on"_s, u"override_reason"_s, u"overridden_by"_s}));
    std::vector<store::StoredRecord> inspections;
    PLUMB_TRY(parts.each(u"inspection"_s, u"stage"_s, stage.id, u"planned_for"_s, [&](const store::StoredRecord &record) -> Status {
        inspections.push_back(record);
        return {};
    }));
    for (const store::StoredRecord &inspection : inspections) {
        parts.note(inspection);
        const QString title = inspection.fields.value("title"_L1).toString();
        parts.addCover(title, parts.words(inspection, u"state"_s));
        PLUMB_TRY(parts.readInspection(inspection, title));
        PLUMB_TRY(parts.readIssues(u"inspection"_s, inspection.id));
    }
    PLUMB_TRY(parts.readIssues(u"stage"_s, stage.id));
    PLUMB_TRY(parts.each(u"briefing"_s, u"stage"_s, stage.id, {}, [&](const store::StoredRecord &record) -> Status {
        parts.note(record);
        return parts.readSignatures(record);
    }));
    parts.conclude();
    return parts.readPhotos(stage);
}

// What the client signed, and which revision shows it.
Status readChangeReport(ReportParts &parts, report::Report &report)
{
    PLUMB_ASSIGN(const store::StoredRecord change, parts.subject(u"design_change"_s));
    report.title = change.fields.value("title"_L1).toString();
    report.conclusion = parts.words(change, u"state"_s);
    const QString state = change.fields.value("state"_L1).toString();
    report.standing = state == "drawn"_L1 ? report::Standing::Pass : state == "declined"_L1 ? report::Standing::None : report::Standing::Attention;
    PLUMB_TRY(parts.addCover(change, {u"sheet"_s, u"requester"_s, u"requester_name"_s, u"reason"_s, u"cost"_s, u"days"_s, u"asked_at"_s, u"agreed_at"_s, u"declined_reason"_s,
                                      u"revision"_s, u"drawn_at"_s}));
    PLUMB_TRY(parts.readSignatures(change));
    return parts.readPhotos(change);
}

Status readIssueReport(ReportParts &parts, report::Report &report)
{
    PLUMB_ASSIGN(const store::StoredRecord site, parts.subject(u"site"_s));
    report.title = words::reportIssueList();
    PLUMB_TRY(parts.addCover(site, {u"address"_s, u"project_manager"_s, u"designer"_s, u"adviser"_s}));
    PLUMB_TRY(parts.readIssues(u"site"_s, site.id, u"due_on"_s));
    parts.concludeIssues();
    return parts.readIssuePhotos();
}

} // namespace

QByteArray dataHash(std::vector<std::pair<QByteArray, QByteArray>> records)
{
    std::sort(records.begin(), records.end());
    QByteArray lines;
    for (const auto &[id, fields] : records)
        lines += id + ' ' + fields + '\n';
    return crypto::sha256Hex(lines);
}

QString reportScope(const store::StoredRecord &subject)
{
    return subject.kind == "site"_L1 ? scope::site(subject.id) : subject.scope;
}

QString materialScope(const store::StoredRecord &subject)
{
    const Id site = subject.kind == "maintenance"_L1 ? idOf(subject.fields.value("site"_L1).toString()) : Id();
    return site.isNull() ? reportScope(subject) : scope::site(site);
}

Status readReport(store::Reader &reader, const Schema &schema, const ReportAsked &asked, report::Report &report)
{
    ReportParts parts(reader, schema, asked, report);
    if (asked.of == "inspection"_L1)
        PLUMB_TRY(readInspectionReport(parts, report));
    else if (asked.of == "stage"_L1)
        PLUMB_TRY(readStageReport(parts, report));
    else if (asked.of == "change"_L1)
        PLUMB_TRY(readChangeReport(parts, report));
    else if (asked.of == "site"_L1)
        PLUMB_TRY(readIssueReport(parts, report));
    else if (asked.of == "maintenance"_L1)
        PLUMB_TRY(readRepairReport(parts, report));
    else
        return fail(ErrorCode::InvalidValue, asked.of);
    parts.finish();
    return {};
}

} // namespace plumb
