#include "app/viewmodels/desk_reading.h"

#include "app/store/search_text.h"
#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

using Scopes = QHash<QString, QStringList>; // of each person

store::ListQuery all(const QString &kind, const QString &sortBy = {})
{
    store::ListQuery query;
    query.kind = kind;
    query.sortBy = sortBy;
    return query;
}

Status readScopes(store::Reader &reader, Scopes &scopes)
{
    return reader.each(all(u"membership"_s), [&](const store::StoredRecord &one) -> Status {
        const QString place = one.fields.value("scope"_L1).toString();
        if (place == scope::desk || scope::family(place) == "team"_L1)
            scopes[one.fields.value("person"_L1).toString()] += place;
        return {};
    });
}

// Their own team's before another's, any team's before the desk's: there the fewest see it.
QString sharedWith(const StaffMember &member, const QString &team, const QString &me, const Scopes &scopes)
{
    const QStringList mine = scopes.value(me);
    QString shared;
    for (const QString &place : scopes.value(idText(member.id))) {
        if (!mine.contains(place))
            continue;
        if (place == team)
            return place;
        if (shared.isEmpty() || shared == scope::desk)
            shared = place;
    }
    return shared;
}

Status readStaff(store::Reader &reader, const Id &me, DeskReading &found)
{
    Scopes scopes;
    PLUMB_TRY(readScopes(reader, scopes));
    QHash<QString, QJsonObject> presences;
    PLUMB_TRY(reader.each(all(u"presence"_s), [&](const store::StoredRecord &one) -> Status {
        presences.insert(one.fields.value("person"_L1).toString(), one.fields);
        return {};
    }));
    return reader.each(all(u"person"_s, u"name"_s), [&](const store::StoredRecord &one) -> Status {
        const auto text = [&one](QLatin1StringView name) { return one.fields.value(name).toString(); };
        if (!text("left_on"_L1).isEmpty())
            return {};
        StaffMember member{one.id, text("name"_L1), text("title"_L1), text("role"_L1), text("work_phone"_L1), {}, {}, presences.value(idText(one.id))};
        member.scope = sharedWith(member, scope::team(idOf(text("team"_L1))), idText(me), scopes);
        member.words = QString::fromUtf8(store::searchWords(member.name + u' ' + member.title)).split(u' ', Qt::SkipEmptyParts);
        found.staff.push_back(std::move(member));
        return {};
    });
}

} // namespace

Status readDesk(store::Reader &reader, const Id &me, const QDate &today, DeskReading &found)
{
    PLUMB_TRY(readStaff(reader, me, found));
    PLUMB_ASSIGN(const auto settings, reader.record(desk::settingsId()));
    found.settings = desk::settingsFrom(settings ? settings->fields : QJsonObject());
    store::ListQuery roster = all(u"roster"_s);
    roster.where = {{u"day"_s, today.toString(Qt::ISODate)}};
    PLUMB_TRY(reader.each(roster, [&](const store::StoredRecord &one) -> Status {
        if (found.duty.isNull())
            found.duty = idOf(one.fields.value("person"_L1).toString());
        return {};
    }));
    PLUMB_TRY(reader.each(all(u"script"_s), [&](const store::StoredRecord &one) -> Status {
        found.scripts.insert(found.scripts.begin(), one); // what came last comes first in a list without an order
        return {};
    }));
    PLUMB_ASSIGN(const store::SyncState sync, reader.syncState());
    found.clockOffset = sync.clockOffset;
    return {};
}

Presence presenceAt(const QJsonObject &presence, Moment now)
{
    const QDateTime until = QDateTime::fromString(presence.value("until"_L1).toString(), Qt::ISODateWithMs);
    if (until.isValid() && fromDateTime(until) <= now)
        return {u"in"_s, false, {}, {}};
    return {presence.value("state"_L1).toString(), presence.value("do_not_transfer"_L1).toBool(),
            until.isValid() ? std::optional(fromDateTime(until)) : std::nullopt, presence.value("note"_L1).toString()};
}

QString personFact(const Presence &presence)
{
    if (presence.doNotTransfer || presence.state == "meeting"_L1)
        return u"not_now"_s;
    return presence.state == "site"_L1 || presence.state == "out"_L1 ? u"away"_s : u"ready"_s;
}

QStringList rolesFor(const QString &want)
{
    if (want == "maintenance"_L1)
        return {u"project_manager"_s, u"adviser"_s, u"engineer"_s};
    if (want == "business"_L1)
        return {u"administration"_s, u"deputy_general_manager"_s};
    if (want == "consult"_L1 || want == "complaint"_L1)
        return {u"adviser"_s, u"deputy_general_manager"_s};
    return {u"adviser"_s, u"administration"_s, u"deputy_general_manager"_s, u"project_manager"_s, u"designer"_s};
}

} // namespace plumb
