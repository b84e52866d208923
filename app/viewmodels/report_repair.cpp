#include "app/viewmodels/report_repair.h"

#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;
using report::Standing;

namespace {

QString text(const store::StoredRecord &record, QLatin1StringView field)
{
    return record.fields.value(field).toString();
}

// "Hours of work (h): 2.5"; nothing where it says nothing.
void addNotes(const ReportParts &parts, const store::StoredRecord &record, const QStringList &fields, report::Item &out)
{
    for (const QString &field : fields) {
        if (const QString value = parts.words(record, field); !value.isEmpty())
            out.notes << words::labelled(parts.label(record.kind, field), value);
    }
}

Standing standingOf(const store::StoredRecord &repair)
{
    const QString state = text(repair, "state"_L1);
    if (state == "declined"_L1)
        return Standing::None;
    const bool mended = text(repair, "result"_L1) == "fixed"_L1;
    return (state == "signed"_L1 || state == "followed_up"_L1) && mended ? Standing::Pass : Standing::Attention;
}

report::Item workOf(const ReportParts &parts, const store::StoredRecord &repair)
{
    report::Item work;
    work.number = u"1"_s;
    work.title = text(repair, "title"_L1);
    work.requirement = text(repair, "detail"_L1);
    work.result = parts.words(repair, u"result"_s);
    work.standing = work.result.isEmpty() ? Standing::None : text(repair, "result"_L1) == "fixed"_L1 ? Standing::Pass : Standing::Attention;
    addNotes(parts, repair, {u"result_words"_s, u"cause"_s, u"hours"_s, u"parts"_s}, work);
    return work;
}

Status readQuotations(ReportParts &parts, const store::StoredRecord &repair, report::Report &report)
{
    report::Section section{words::reportQuotations(), {}};
    PLUMB_TRY(parts.eachIn(repair.scope, u"quotation"_s, u"maintenance"_s, repair.id, u"made_at"_s, [&](const store::StoredRecord &record) -> Status {
        if (text(record, "state"_L1) == "draft"_L1)
            return {};
        parts.note(record);
        report::Item out;
        out.number = QString::number(section.items.size() + 1);
        out.title = text(record, "words"_L1);
        out.result = parts.words(record, u"state"_s);
        out.standing = text(record, "state"_L1) == "agreed"_L1 ? Standing::Pass : Standing::None;
        addNotes(parts, record, {u"amount"_s, u"agreed_way"_s, u"agreed_by"_s, u"client_words"_s, u"decided_at"_s}, out);
        section.items.push_back(std::move(out));
        return {};
    }));
    if (!section.items.empty())
        report.sections.push_back(std::move(section));
    return {};
}

} // namespace

Status readRepairReport(ReportParts &parts, report::Report &report)
{
    PLUMB_ASSIGN(const store::StoredRecord repair, parts.subject(u"maintenance"_s));
    report.title = words::reportRepair(text(repair, "number"_L1));
    report.stage = parts.words(repair, u"trade"_s);
    PLUMB_TRY(parts.addCover(repair, {u"title"_s, u"room"_s, u"wall"_s, u"called_at"_s, u"urgency"_s, u"warranty"_s, u"warranty_from"_s, u"warranty_until"_s, u"owner"_s,
                                      u"arrived_at"_s, u"left_at"_s, u"done_at"_s, u"client_word"_s, u"client_words"_s, u"signed_at"_s}));
    report.sections.push_back({words::reportRepairDone(), {}});
    report.sections.back().items.push_back(workOf(parts, repair));
    PLUMB_TRY(readQuotations(parts, repair, report));
    PLUMB_TRY(parts.readSignatures(repair));
    report.standing = standingOf(repair);
    report.conclusion = parts.words(repair, u"state"_s);
    return parts.readPhotos(repair);
}

} // namespace plumb
