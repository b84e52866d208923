// A day at the front desk: who is where, calls taken and passed on, messages, visitors, the list of the day.
#include "app/model/desk_rules.h"
#include "tests/demo/doings.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

// The fields that an entry names as they are in the record.
QJsonObject taken(const QJsonObject &entry, std::initializer_list<const char *> names)
{
    QJsonObject set;
    for (const char *name : names) {
        if (entry.contains(QLatin1StringView(name)))
            set.insert(QLatin1StringView(name), entry.value(QLatin1StringView(name)));
    }
    return set;
}

} // namespace

void Planner::desk()
{
    const QJsonObject desk = m_company.object("desk"_L1);
    const QDate today = toDateTime(m_today.now()).toTimeZone(m_today.zone()).date();
    const QString clerk = desk.value(u"by"_s).toString();
    const Moment morning = m_today.now() - std::chrono::hours(3);
    for (const QJsonValue &value : desk.value(u"presence"_s).toArray())
        presence(value.toObject(), morning);
    add(clerk, Round::Records, morning, {{desk::rosterId(today), u"roster"_s, scope::company, {{u"day"_s, today.toString(Qt::ISODate)}, {u"person"_s, personId(desk.value(u"duty"_s).toString())}}}});
    add(clerk, Round::Records, morning, {{desk::dayId(today), u"desk_day"_s, scope::desk, {{u"day"_s, today.toString(Qt::ISODate)}, {u"ticks"_s, desk.value(u"ticks"_s)}}}});
    for (const QJsonValue &value : desk.value(u"calls"_s).toArray())
        call(value.toObject());
    for (const QJsonValue &value : desk.value(u"left"_s).toArray())
        left(value.toObject());
    for (const QJsonValue &value : desk.value(u"visitors"_s).toArray())
        visitor(value.toObject());
}

void Planner::presence(const QJsonObject &entry, Moment at)
{
    const QString key = entry.value(u"person"_s).toString();
    QJsonObject set = taken(entry, {"state", "do_not_transfer", "note"});
    set.insert(u"person"_s, personId(key));
    set.insert(u"by"_s, personId(key));
    set.insert(u"set_at"_s, toIso(at));
    add(key, Round::Records, at, {{desk::presenceId(m_ids.known(u"person:"_s + key)), u"presence"_s, scope::company, set}});
}

void Planner::call(const QJsonObject &entry)
{
    const QString clerk = entry.value(u"by"_s).toString();
    const Moment rang = when(entry, "at"_L1);
    QJsonObject set = taken(entry, {"caller", "sex", "want", "result", "notes", "rings", "related", "appointment"});
    set.insert(u"started_at"_s, toIso(rang));
    set.insert(u"by"_s, personId(clerk));
    if (const QString site = entry.value(u"site"_s).toString(); !site.isEmpty())
        set.insert(u"site"_s, toString(m_ids.known(u"site:"_s + site)));
    if (const int minutes = entry.value(u"minutes"_s).toInt(); minutes > 0) {
        set.insert(u"answered_at"_s, toIso(rang + std::chrono::seconds(4)));
        set.insert(u"ended_at"_s, toIso(rang + std::chrono::minutes(minutes)));
    } else {
        set.insert(u"ended_at"_s, toIso(rang + std::chrono::seconds(40)));
    }
    add(clerk, Round::Records, rang, {{m_ids.of(u"subject:"_s + entry.value(u"key"_s).toString(), rang), u"call"_s, scope::desk, set}});
}

// What the desk left for somebody: a message, or a card that goes before a call.
void Planner::left(const QJsonObject &entry)
{
    const QString clerk = entry.value(u"by"_s).toString();
    const QString to = entry.value(u"to"_s).toString();
    const bool message = entry.value(u"kind"_s) == "message"_L1;
    const Moment at = when(entry, "at"_L1);
    const Id id = m_ids.of(u"subject:"_s + entry.value(u"key"_s).toString(), at);
    const QString team = m_company.person(to).value(u"team"_s).toString();
    const QString scopeName = scope::team(m_ids.known(u"team:"_s + team));
    QJsonObject set = taken(entry, {"caller", "words", "want", "wants_call", "why"});
    set.insert(u"to"_s, personId(to));
    set.insert(u"by"_s, personId(clerk));
    set.insert(message ? u"sent_at"_s : u"offered_at"_s, toIso(at));
    set.insert(u"state"_s, message ? u"sent"_s : u"offered"_s);
    if (const QString site = entry.value(u"site"_s).toString(); !site.isEmpty())
        set.insert(u"site"_s, toString(m_ids.known(u"site:"_s + site)));
    const QString kind = message ? u"message"_s : u"transfer"_s;
    add(clerk, Round::Records, at, {{id, kind, scopeName, set}});
    if (const QString answer = entry.value(u"answer"_s).toString(); !answer.isEmpty()) {
        const Moment then = std::min(at + std::chrono::minutes(1), m_today.now() - std::chrono::seconds(20));
        add(to, Round::Answers, then, {{id, kind, scopeName, {{u"state"_s, answer}, {answer + u"_at"_s, toIso(then)}}}});
    }
}

void Planner::visitor(const QJsonObject &entry)
{
    const QString clerk = entry.value(u"by"_s).toString();
    const Moment came = when(entry, "at"_L1);
    QJsonObject set = taken(entry, {"name", "people", "sex", "purpose", "visits", "steps", "brochures", "phone", "phone_key"});
    set.insert(u"arrived_at"_s, toIso(came));
    set.insert(u"by"_s, personId(clerk));
    set.insert(u"host"_s, personId(entry.value(u"host"_s).toString()));
    if (const auto last = m_today.date(entry.value(u"last"_s).toString()))
        set.insert(u"last_visit"_s, last->toString(Qt::ISODate));
    for (const auto &[name, field] : {std::pair("called", "host_called_at"), {"met", "met_at"}, {"gone", "left_at"}}) {
        if (const int minutes = entry.value(QLatin1StringView(name)).toInt(); minutes > 0)
            set.insert(QLatin1StringView(field), toIso(came + std::chrono::minutes(minutes)));
    }
    add(clerk, Round::Records, came, {{m_ids.of(u"subject:"_s + entry.value(u"key"_s).toString(), came), u"visitor"_s, scope::desk, set}});
}

} // namespace plumb::demo
