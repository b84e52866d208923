#include "app/viewmodels/drawn_sheets.h"

#include "app/quality/sheets.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QString text(const store::StoredRecord &record, QLatin1StringView field)
{
    return record.fields.value(field).toString();
}

quality::RevisionLook lookOf(const store::StoredRecord &revision)
{
    return {idText(revision.id), text(revision, "sheet"_L1), text(revision, "revision"_L1), text(revision, "state"_L1),
            toDateTimeValue(text(revision, "uploaded_at"_L1)), toDateTimeValue(text(revision, "issued_at"_L1))};
}

Status readSorted(store::Reader &reader, const QString &kind, const QString &siteId, const QString &sortBy, const std::function<void(const store::StoredRecord &)> &take)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = {{u"site"_s, siteId}};
    query.sortBy = sortBy;
    return reader.each(query, [&](const store::StoredRecord &record) -> Status {
        take(record);
        return {};
    });
}

} // namespace

const store::StoredRecord *DrawnSheet::current() const
{
    std::vector<quality::RevisionLook> looks;
    for (const store::StoredRecord &one : revisions)
        looks.push_back(lookOf(one));
    const quality::RevisionLook *now = quality::currentRevision(looks);
    return now ? revision(now->id) : nullptr;
}

const store::StoredRecord *DrawnSheet::revision(const QString &id) const
{
    const auto found = std::find_if(revisions.begin(), revisions.end(), [&](const store::StoredRecord &one) { return idText(one.id) == id; });
    return found == revisions.end() ? nullptr : &*found;
}

QString DrawnSheet::named(const store::StoredRecord &revision) const
{
    return text(sheet, "number"_L1) + u' ' + text(revision, "revision"_L1);
}

QString DrawnSheet::words() const
{
    return text(sheet, "number"_L1) + u' ' + text(sheet, "title"_L1);
}

Status readDrawnSheets(store::Reader &reader, const QString &siteId, std::vector<DrawnSheet> &sheets)
{
    QHash<QString, std::size_t> places;
    PLUMB_TRY(readSorted(reader, u"sheet"_s, siteId, u"number"_s, [&](const store::StoredRecord &sheet) {
        places.insert(idText(sheet.id), sheets.size());
        sheets.push_back({sheet, {}});
    }));
    PLUMB_TRY(readSorted(reader, u"sheet_revision"_s, siteId, u"issued_at"_s, [&](const store::StoredRecord &revision) {
        if (const auto place = places.constFind(text(revision, "sheet"_L1)); place != places.constEnd())
            sheets[*place].revisions.push_back(revision);
    }));
    std::erase_if(sheets, [](const DrawnSheet &one) { return one.revisions.empty(); });
    for (DrawnSheet &one : sheets) {
        std::stable_sort(one.revisions.begin(), one.revisions.end(),
                         [](const auto &a, const auto &b) { return text(a, "uploaded_at"_L1) < text(b, "uploaded_at"_L1); });
    }
    return {};
}

QStringList currentRevisions(const std::vector<DrawnSheet> &sheets)
{
    QStringList ids;
    for (const DrawnSheet &one : sheets) {
        if (const store::StoredRecord *now = one.current())
            ids += idText(now->id);
    }
    return ids;
}

std::vector<Superseded> supersededOf(const std::vector<DrawnSheet> &sheets, const QStringList &used)
{
    std::vector<Superseded> out;
    for (const DrawnSheet &sheet : sheets) {
        const store::StoredRecord *now = sheet.current();
        for (const store::StoredRecord &one : sheet.revisions) {
            if (used.contains(idText(one.id)) && &one != now)
                out.push_back({&sheet, &one, now});
        }
    }
    return out;
}

} // namespace plumb
