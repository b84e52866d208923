// Who there is, in which teams and on which sites, and the sites themselves with their stages.
#include "tests/demo/doings.h"

#include <algorithm>

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

const QString director = u"deputy_general_manager"_s;
constexpr int daysBeforeFirstSite = 400;

} // namespace

Planner::Planner(const Company &company, const Today &today, std::vector<quality::Checklist> checklists, Ids &ids)
    : m_company(company), m_today(today), m_checklists(std::move(checklists)), m_ids(ids),
      m_founded(today.now() - std::chrono::days(daysBeforeFirstSite))
{
}

Result<std::vector<Doing>> Planner::plan()
{
    people();
    teams();
    memberships();
    crews();
    sites();
    logs();
    PLUMB_TRY(inspections());
    issues();
    comments();
    nameRepairs();
    PLUMB_TRY(photos());
    clients();
    complaints();
    followUps();
    repairs();
    desk();
    PLUMB_TRY(drawings());
    made();
    PLUMB_TRY(voiceNotes());
    std::stable_sort(m_doings.begin(), m_doings.end(), [](const Doing &a, const Doing &b) {
        return std::tuple(int(a.round), a.author, a.save.at) < std::tuple(int(b.round), b.author, b.save.at);
    });
    return std::move(m_doings);
}

void Planner::add(const QString &author, Round round, Moment at, std::vector<store::Edit> edits)
{
    Doing doing{author, round, {}};
    doing.save.edits = std::move(edits);
    doing.save.at = at;
    m_doings.push_back(std::move(doing));
}

QString Planner::personId(const QString &key) const
{
    return toString(m_ids.known(u"person:"_s + key));
}

Moment Planner::when(const QJsonObject &entry, QLatin1StringView field) const
{
    return m_today.moment(entry.value(field).toString()).value_or(m_today.now()); // Company::read() has checked it
}

void Planner::people()
{
    std::vector<store::Edit> edits;
    const QJsonArray people = m_company.list("people"_L1);
    for (const QJsonValue &entry : people) {
        const QString key = entry[u"key"_s].toString();
        const Id id = m_ids.of(u"person:"_s + key, m_founded);
        QJsonObject set{{u"name"_s, entry[u"name"_s]}, {u"title"_s, entry[u"title"_s]}, {u"role"_s, entry[u"role"_s]}};
        if (const QString phone = entry[u"work_phone"_s].toString(); !phone.isEmpty())
            set.insert(u"work_phone"_s, phone);
        if (const QString team = entry[u"team"_s].toString(); !team.isEmpty())
            set.insert(u"team"_s, toString(m_ids.of(u"team:"_s + team, m_founded)));
        edits.push_back({id, u"person"_s, scope::company, set});
    }
    add(m_company.adminKey(), Round::People, m_founded, std::move(edits));
}

void Planner::teams()
{
    std::vector<store::Edit> edits;
    const QJsonArray teams = m_company.list("teams"_L1);
    for (const QJsonValue &entry : teams) {
        edits.push_back({m_ids.of(u"team:"_s + entry[u"key"_s].toString(), m_founded), u"team"_s, scope::company,
                         {{u"name"_s, entry[u"name"_s]}, {u"leader"_s, personId(entry[u"leader"_s].toString())}}});
    }
    add(m_company.adminKey(), Round::People, m_founded, std::move(edits));
}

void Planner::membership(const QString &person, const QString &scopeName, const QString &role)
{
    const QJsonObject who = m_company.person(person);
    const Id id = m_ids.of(u"membership:%1:%2"_s.arg(person, scopeName), m_founded);
    const bool known = std::any_of(m_doings.begin(), m_doings.end(), [&](const Doing &doing) {
        return doing.save.edits.front().record == id;
    });
    if (known)
        return;
    add(m_company.adminKey(), Round::People, m_founded, {{id, u"membership"_s, scope::company,
        {{u"person"_s, personId(person)}, {u"scope"_s, scopeName}, {u"name"_s, who.value(u"name"_s)},
         {u"role"_s, role.isEmpty() ? who.value(u"role"_s).toString() : role}}}});
}

// Who is a member of what: the table in docs/architecture.md.
void Planner::memberships()
{
    const QString admin = m_company.adminKey();
    const QJsonArray people = m_company.list("people"_L1);
    for (const QJsonValue &entry : people) {
        const QString key = entry[u"key"_s].toString();
        const QString role = entry[u"role"_s].toString();
        if (key != admin) // the office made the admin's own
            membership(key, scope::company);
        if (role == u"front_desk"_s || role == u"administration"_s || role == director)
            membership(key, scope::desk);
        if (role == u"adviser"_s || role == director)
            membership(key, scope::management);
    }
    const QJsonArray teams = m_company.list("teams"_L1);
    for (const QJsonValue &entry : teams) {
        const Id id = m_ids.known(u"team:"_s + entry[u"key"_s].toString());
        for (const QString &person : {admin, entry[u"leader"_s].toString()}) {
            membership(person, scope::team(id));
            membership(person, scope::teamPrivate(id));
        }
        for (const QJsonValue &person : entry[u"members"_s].toArray())
            membership(person.toString(), scope::team(id));
        for (const QJsonValue &person : entry[u"private"_s].toArray())
            membership(person.toString(), scope::teamPrivate(id));
    }
    const QJsonArray sites = m_company.list("sites"_L1);
    for (const QJsonValue &entry : sites) {
        const Moment opened = when(entry.toObject(), "starts_on"_L1) - std::chrono::days(10);
        const QString scopeName = scope::site(m_ids.of(u"site:"_s + entry[u"key"_s].toString(), opened));
        membership(admin, scopeName);
        for (const char *field : {"adviser", "project_manager", "designer"})
            membership(entry[QLatin1String(field)].toString(), scopeName);
        for (const QJsonValue &person : entry[u"others"_s].toArray())
            membership(person.toString(), scopeName);
    }
}

void Planner::sites()
{
    const QJsonArray sites = m_company.list("sites"_L1);
    for (const QJsonValue &value : sites) {
        const QJsonObject entry = value.toObject();
        const QString key = entry.value(u"key"_s).toString();
        const Id id = m_ids.known(u"site:"_s + key);
        const Id team = m_ids.known(u"team:"_s + entry.value(u"team"_s).toString());
        const Moment opened = when(entry, "starts_on"_L1) - std::chrono::days(10);
        QJsonObject set{{u"team"_s, toString(team)}};
        for (const char *field : {"name", "address", "client_name", "area", "stage", "progress", "planned_progress"})
            set.insert(QLatin1String(field), entry.value(QLatin1String(field)));
        for (const char *field : {"adviser", "project_manager", "designer"})
            set.insert(QLatin1String(field), personId(entry.value(QLatin1String(field)).toString()));
        for (const char *field : {"starts_on", "ends_on", "finished_on"}) {
            if (const auto date = m_today.date(entry.value(QLatin1String(field)).toString()))
                set.insert(QLatin1String(field), date->toString(Qt::ISODate));
        }
        if (const QJsonArray position = entry.value(u"position"_s).toArray(); position.size() == 2) {
            set.insert(u"latitude"_s, position[0]);
            set.insert(u"longitude"_s, position[1]);
        }
        add(m_company.adminKey(), Round::Sites, opened, {{id, u"site"_s, scope::team(team), set}});

        QJsonObject contact = entry.value(u"contact"_s).toObject();
        contact.insert(u"site"_s, toString(id));
        add(entry.value(u"adviser"_s).toString(), Round::Records, opened,
            {{m_ids.of(u"contact:"_s + key, opened), u"contact"_s, scope::teamPrivate(team), contact}});
        stages(key, entry);
    }
}

// One after the other as planned; those before the site's stage are accepted, that one is running.
void Planner::stages(const QString &key, const QJsonObject &site)
{
    const QString manager = site.value(u"project_manager"_s).toString();
    const Id siteId = m_ids.known(u"site:"_s + key);
    const QString current = site.value(u"stage"_s).toString();
    QDate start = m_today.date(site.value(u"starts_on"_s).toString()).value_or(QDate());
    QJsonArray plan = m_company.list("stage_plan"_L1);
    if (current == u"aftersales"_s)
        plan.append(QJsonObject{{u"code"_s, current}, {u"days"_s, 730}}); // warranty, two years
    bool reached = false;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const QString code = plan[i][u"code"_s].toString();
        const QDate end = start.addDays(plan[i][u"days"_s].toInt());
        const bool running = code == current;
        reached = reached || running;
        const bool begun = running || !reached;
        const Id id = m_ids.of(u"stage:%1:%2"_s.arg(key, code), m_today.at(start, QTime(8, int(i))));
        QJsonObject set{{u"site"_s, toString(siteId)}, {u"code"_s, code}, {u"position"_s, int(i)},
                        {u"state"_s, begun ? u"running"_s : u"waiting"_s},
                        {u"planned_start"_s, start.toString(Qt::ISODate)}, {u"planned_end"_s, end.toString(Qt::ISODate)}};
        if (begun) {
            set.insert(u"started_on"_s, start.toString(Qt::ISODate));
            set.insert(u"gate"_s, QJsonObject{{u"missing"_s, QJsonArray()}});
        }
        const Moment at = std::min(m_today.at(start, QTime(8, 0)), m_today.now());
        add(manager, Round::Records, at, {{id, u"stage"_s, scope::site(siteId), set}});
        if (!reached) {
            const Moment accepted = std::min(m_today.at(end, QTime(16, 0)), m_today.now());
            add(manager, Round::Records, accepted, {{id, u"stage"_s, scope::site(siteId),
                {{u"state"_s, u"accepted"_s}, {u"accepted_on"_s, end.toString(Qt::ISODate)}}}});
        }
        start = end;
    }
}

} // namespace plumb::demo
