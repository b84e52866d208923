// Clients who had something mended: registered at the desk, then the steps that company.json tells, each by the device of
// whoever took it.
#include "tests/demo/doings.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

// "person:chen", "photo:24" (of the list of photos) and "at:-3d 09:30" as records keep them.
QJsonObject Planner::resolved(QJsonObject set) const
{
    for (const QStringList names = set.keys(); const QString &name : names) {
        const QString text = set.value(name).toString();
        if (text.startsWith("person:"_L1) || text.startsWith("photo:"_L1))
            set.insert(name, toString(m_ids.known(text)));
        else if (text.startsWith("at:"_L1))
            set.insert(name, toIso(m_today.moment(text.mid(3)).value_or(m_today.now())));
    }
    return set;
}

// Before photos are taken of them.
void Planner::nameRepairs()
{
    for (const QJsonArray entries = m_company.list("repairs"_L1); const QJsonValue &entry : entries)
        m_ids.of(u"subject:"_s + entry[u"key"_s].toString(), when(entry.toObject(), "called"_L1));
}

void Planner::repairs()
{
    for (const QJsonArray entries = m_company.list("repairs"_L1); const QJsonValue &entry : entries)
        repair(entry.toObject());
}

void Planner::repair(const QJsonObject &entry)
{
    const QString by = entry.value(u"by"_s).toString();
    const QString siteKey = entry.value(u"site"_s).toString();
    const QJsonObject site = m_company.site(siteKey);
    const QString scopeName = scope::team(m_ids.known(u"team:"_s + site.value(u"team"_s).toString()));
    const Moment called = when(entry, "called"_L1);
    const Id id = m_ids.known(u"subject:"_s + entry.value(u"key"_s).toString());
    QJsonObject set = resolved(entry.value(u"set"_s).toObject());
    const QJsonObject known{{u"called_at"_s, toIso(called)}, {u"entered_at"_s, toIso(called + std::chrono::minutes(2))}, {u"registered_by"_s, personId(by)},
                            {u"site"_s, toString(m_ids.known(u"site:"_s + siteKey))}, {u"caller"_s, site.value(u"client_name"_s)},
                            {u"state"_s, u"registered"_s}, {u"adviser"_s, personId(site.value(u"adviser"_s).toString())},
                            {u"project_manager"_s, personId(site.value(u"project_manager"_s).toString())}};
    for (auto it = known.begin(); it != known.end(); ++it)
        set.insert(it.key(), it.value());
    if (const Id contact = m_ids.known(u"contact:"_s + siteKey); !contact.isNull())
        set.insert(u"contact"_s, toString(contact));
    if (const auto finished = m_today.date(site.value(u"finished_on"_s).toString())) {
        set.insert(u"warranty_from"_s, finished->toString(Qt::ISODate));
        set.insert(u"warranty_until"_s, finished->addYears(set.value(u"trade"_s) == "waterproofing"_L1 ? 5 : 2).toString(Qt::ISODate));
    }
    add(by, Round::Records, called + std::chrono::minutes(2), {{id, u"maintenance"_s, scopeName, set}});

    for (const QJsonArray steps = entry.value(u"steps"_s).toArray(); const QJsonValue &each : steps) {
        const QJsonObject step = each.toObject();
        const Moment at = when(step, "at"_L1);
        const QString who = step.value(u"by"_s).toString();
        const Round round = who == by ? Round::Records : step.value(u"last"_s).toBool() ? Round::Checks : Round::Answers;
        QJsonObject taken = resolved(step.value(u"set"_s).toObject());
        if (const QString quotation = step.value(u"quotation"_s).toString(); !quotation.isEmpty()) {
            taken.insert(u"maintenance"_s, toString(id));
            add(who, round, at, {{m_ids.of(u"quotation:"_s + quotation, at), u"quotation"_s, scopeName, taken}});
        } else {
            add(who, round, at, {{id, u"maintenance"_s, scopeName, taken}});
        }
    }
}

} // namespace plumb::demo
