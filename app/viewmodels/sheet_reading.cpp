#include "app/viewmodels/sheet_reading.h"

#include "app/model/record.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <QCollator>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

store::ListQuery ofSite(const QString &kind, const QString &siteId, const QString &sortBy)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = {{u"site"_s, siteId}};
    query.sortBy = sortBy;
    return query;
}

quality::RevisionLook lookOf(const store::StoredRecord &revision)
{
    const auto text = [&revision](QLatin1StringView name) { return revision.fields.value(name).toString(); };
    const auto moment = [&](QLatin1StringView name) { return toDateTimeValue(text(name)); };
    return {idText(revision.id), text("sheet"_L1), text("revision"_L1), text("state"_L1), moment("uploaded_at"_L1), moment("issued_at"_L1)};
}

Status readPeople(store::Reader &reader, const QString &siteId, SheetSurvey &found)
{
    store::ListQuery query;
    query.kind = u"membership"_s;
    query.where = {{u"scope"_s, scope::site(idOf(siteId))}};
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &member) -> Status {
        const QString person = member.fields.value("person"_L1).toString();
        if (!found.people.contains(person))
            found.people << person;
        return nameOf(reader, person, found.names);
    }));
    std::sort(found.people.begin(), found.people.end(), [&](const QString &a, const QString &b) { return found.names.value(a) < found.names.value(b); });
    return {};
}

} // namespace

bool comesBefore(const QString &number, const QString &other)
{
    static thread_local const QCollator collator = [] {
        QCollator made{QLocale(QLocale::English)}; // the C locale knows no numbers
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator.compare(number, other) < 0;
}

const store::StoredRecord *ReadSheet::revision(const QString &id) const
{
    const auto one = std::find_if(revisions.begin(), revisions.end(), [&id](const store::StoredRecord &record) { return idText(record.id) == id; });
    return one == revisions.end() ? nullptr : &*one;
}

const store::StoredRecord *ReadSheet::current() const
{
    const quality::RevisionLook *const look = quality::currentRevision(looks);
    return look ? revision(look->id) : nullptr;
}

const store::StoredRecord *ReadSheet::before(const QString &id) const
{
    const store::StoredRecord *any = nullptr;
    const store::StoredRecord *issued = nullptr;
    for (std::size_t i = 0; i < revisions.size() && looks[i].id != id; ++i) {
        any = &revisions[i];
        if (looks[i].state == "issued"_L1 || looks[i].state == "superseded"_L1)
            issued = any;
    }
    return issued ? issued : any;
}

Status readSheets(store::Reader &reader, const QString &siteId, SheetSurvey &found)
{
    if (siteId.isEmpty())
        return {};
    QHash<QString, std::size_t> places;
    PLUMB_TRY(reader.each(ofSite(u"sheet"_s, siteId, u"number"_s), [&](const store::StoredRecord &sheet) -> Status {
        found.sheets.push_back({sheet, {}, {}});
        return {};
    }));
    std::stable_sort(found.sheets.begin(), found.sheets.end(), [](const ReadSheet &a, const ReadSheet &b) {
        return comesBefore(a.record.fields.value("number"_L1).toString(), b.record.fields.value("number"_L1).toString());
    });
    for (std::size_t i = 0; i < found.sheets.size(); ++i)
        places.insert(idText(found.sheets[i].record.id), i);
    PLUMB_TRY(reader.each(ofSite(u"sheet_revision"_s, siteId, u"uploaded_at"_s), [&](const store::StoredRecord &revision) -> Status {
        const auto place = places.constFind(revision.fields.value("sheet"_L1).toString());
        if (place == places.constEnd())
            return {};
        ReadSheet &sheet = found.sheets[*place];
        sheet.revisions.push_back(revision);
        sheet.looks.push_back(lookOf(revision));
        return nameOf(reader, revision.fields.value("author"_L1).toString(), found.names);
    }));
    PLUMB_TRY(reader.each(ofSite(u"sheet_seen"_s, siteId, u"seen_at"_s), [&](const store::StoredRecord &seen) -> Status {
        QStringList &people = found.seen[seen.fields.value("revision"_L1).toString()];
        if (const QString person = seen.fields.value("person"_L1).toString(); !people.contains(person))
            people << person;
        return {};
    }));
    return readPeople(reader, siteId, found);
}

} // namespace plumb
