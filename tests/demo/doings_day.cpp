// The crews of the company, and the logs of its sites: a day is written by its project manager in the evening.
#include "tests/demo/doings.h"

#include "app/quality/site_log.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToALateEntry = 9;
const QTime evening(17, 40);

} // namespace

QString Planner::crewId(const QString &key) const
{
    const Id id = m_ids.known(u"crew:"_s + key);
    return id.isNull() ? QString() : toString(id);
}

QString Planner::crewOf(const QString &lead) const
{
    for (const QJsonArray crews = m_company.list("crews"_L1); const QJsonValue &crew : crews) {
        if (crew[u"lead"_s] == lead)
            return crewId(crew[u"key"_s].toString());
    }
    return {};
}

void Planner::crews()
{
    std::vector<store::Edit> edits;
    for (const QJsonArray crews = m_company.list("crews"_L1); const QJsonValue &crew : crews) {
        QJsonObject set{{u"name"_s, crew[u"name"_s]}, {u"trade"_s, crew[u"trade"_s]}, {u"active"_s, true}};
        if (const QString lead = crew[u"lead"_s].toString(); !lead.isEmpty())
            set.insert(u"lead"_s, personId(lead));
        edits.push_back({m_ids.of(u"crew:"_s + crew[u"key"_s].toString(), m_founded), u"crew"_s, scope::company, set});
    }
    add(m_company.adminKey(), Round::People, m_founded, std::move(edits));
}

// Every working day until yesterday but those named as missing; what was done goes round.
void Planner::logs()
{
    const QJsonObject logs = m_company.json().value("logs"_L1).toObject();
    const QJsonArray days = logs.value("days"_L1).toArray();
    const QJsonObject missing = logs.value("missing"_L1).toObject();
    const QDate today = toDateTime(m_today.now()).toTimeZone(m_today.zone()).date();
    for (auto site = missing.begin(); site != missing.end(); ++site) {
        const QJsonObject entry = m_company.site(site.key());
        QSet<QDate> left;
        for (const QJsonArray texts = site.value().toArray(); const QJsonValue &text : texts)
            left.insert(m_today.date(text.toString()).value_or(QDate()));
        const QDate start = m_today.date(entry.value("starts_on"_L1).toString()).value_or(today);
        const QList<QDate> working = quality::logGaps(start, today, left, {}, m_today.date(entry.value("finished_on"_L1).toString()).value_or(QDate()));
        for (qsizetype day = 0; day < working.size(); ++day)
            log(site.key(), working[day], days[day % days.size()].toObject(), day % daysToALateEntry == daysToALateEntry - 1);
    }
}

void Planner::log(const QString &site, const QDate &day, const QJsonObject &told, bool late)
{
    const QString by = m_company.site(site).value("project_manager"_L1).toString();
    const Moment at = std::min(m_today.at(day.addDays(late ? 1 : 0), evening), m_today.now());
    const Id siteId = m_ids.known(u"site:"_s + site);
    QJsonArray crews;
    for (const QJsonArray keys = told.value("crews"_L1).toArray(); const QJsonValue &key : keys)
        crews.append(crewId(key.toString()));
    QJsonObject set{{u"site"_s, toString(siteId)}, {u"date"_s, day.toString(Qt::ISODate)}, {u"crews"_s, crews}, {u"author"_s, personId(by)},
                    {u"written_at"_s, toIso(at)}};
    for (const QString &field : {u"weather"_s, u"workers"_s, u"work"_s, u"deliveries"_s, u"note"_s}) {
        if (const QJsonValue value = told.value(field); !value.isUndefined())
            set.insert(field, value);
    }
    add(by, Round::Records, at, {{m_ids.of(u"log:%1:%2"_s.arg(site, day.toString(Qt::ISODate)), at), u"site_log"_s, scope::site(siteId), set}});
}

} // namespace plumb::demo
