#include "app/viewmodels/site_log.h"

#include "app/quality/site_log.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString logKind = u"site_log"_s;

QDate dayOf(const QJsonObject &fields, QLatin1StringView name)
{
    return QDate::fromString(fields.value(name).toString(), Qt::ISODate);
}

QDate dayOfMoment(const QJsonObject &fields, QLatin1StringView name)
{
    return QDateTime::fromString(fields.value(name).toString(), Qt::ISODateWithMs).toLocalTime().date();
}

Status readLog(store::Reader &reader, const QString &site, LogFound &found)
{
    PLUMB_ASSIGN(const std::optional<store::StoredRecord> record, reader.record(idOf(site)));
    if (!record)
        return {};
    found.exists = true;
    found.start = dayOf(record->fields, "starts_on"_L1);
    found.finished = dayOf(record->fields, "finished_on"_L1);
    store::ListQuery query;
    query.kind = logKind;
    query.where = {{u"site"_s, site}};
    query.sortBy = u"date"_s;
    query.descending = true;
    return reader.each(query, [&](const store::StoredRecord &entry) -> Status {
        found.entries.push_back({entry.id, dayOf(entry.fields, "date"_L1), entry.fields, entry.unsent});
        PLUMB_TRY(nameOf(reader, entry.fields.value("author"_L1).toString(), found.names));
        for (const QJsonArray crews = entry.fields.value("crews"_L1).toArray(); const QJsonValue &crew : crews)
            PLUMB_TRY(nameOf(reader, crew.toString(), found.names));
        return {};
    });
}

} // namespace

SiteLog::SiteLog(QObject *parent)
    : QObject(parent),
      m_survey(this, {logKind, u"site"_s, u"crew"_s, u"person"_s},
               [this]() -> Survey<LogFound>::Work {
                   if (idOf(m_siteId).isNull())
                       return {};
                   return [site = m_siteId](store::Reader &reader, LogFound &found) { return readLog(reader, site, found); };
               },
               [this](const Result<LogFound> &found) { take(found); })
{
    connect(this, &SiteLog::asked, this, [this] {
        arrange();
        m_survey.ask();
    });
}

QDate SiteLog::day() const
{
    const QDate asked = QDate::fromString(m_today, Qt::ISODate);
    return asked.isValid() ? asked : toDateTime(m_survey.link().services()->clock->now()).toLocalTime().date();
}

bool SiteLog::over() const
{
    return m_found && m_found->finished.isValid() && m_found->finished < day();
}

void SiteLog::take(const Result<LogFound> &found)
{
    m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
    if (found)
        m_found = *found;
    arrange();
}

QStringList SiteLog::namesOf(const QJsonObject &fields) const
{
    QStringList names;
    for (const QJsonArray crews = fields.value("crews"_L1).toArray(); const QJsonValue &crew : crews) {
        if (const QString name = m_found->names.value(crew.toString()); !name.isEmpty())
            names += name;
    }
    return names;
}

QVariantMap SiteLog::written(const LogEntry &entry) const
{
    const QDate written = dayOfMoment(entry.fields, "written_at"_L1);
    const qint64 late = written.isValid() ? entry.day.daysTo(written) : 0;
    return {{u"date"_s, entry.day.toString(Qt::ISODate)}, {u"state"_s, u"written"_s}, {u"recordId"_s, idText(entry.id)},
            {u"fields"_s, entry.fields.toVariantMap()}, {u"crews"_s, namesOf(entry.fields)},
            {u"author"_s, m_found->names.value(entry.fields.value("author"_L1).toString())}, {u"lateDays"_s, std::max<qint64>(late, 0)},
            {u"unsent"_s, entry.unsent}};
}

// Days written and days missing in one list, the newest first; today stands there too, as long as it is owed.
void SiteLog::arrange()
{
    m_days.clear();
    m_missing = 0;
    m_todayId.clear();
    if (!m_found)
        return Q_EMIT changed();
    const QDate today = day();
    QSet<QDate> logged;
    for (const LogEntry &entry : m_found->entries)
        logged.insert(entry.day);
    QList<QDate> open = quality::logGaps(m_found->start, today, logged, {}, m_found->finished);
    m_missing = int(open.size());
    const bool owesToday = !logged.contains(today) && m_found->start.isValid() && m_found->start <= today && !over();
    if (owesToday)
        open.append(today);
    const auto addOpen = [&](const QDate &day) {
        m_days.append(QVariantMap{{u"date"_s, day.toString(Qt::ISODate)}, {u"state"_s, day == today ? u"owed"_s : u"missing"_s}, {u"recordId"_s, QString()},
                                  {u"fields"_s, QVariantMap()}, {u"crews"_s, QStringList()}, {u"author"_s, QString()}, {u"lateDays"_s, 0},
                                  {u"unsent"_s, false}});
    };
    for (const LogEntry &entry : m_found->entries) {
        while (!open.isEmpty() && open.last() > entry.day)
            addOpen(open.takeLast());
        m_days.append(written(entry));
        if (entry.day == today && m_todayId.isEmpty())
            m_todayId = idText(entry.id);
    }
    while (!open.isEmpty())
        addOpen(open.takeLast());
    Q_EMIT changed();
}

QVariant SiteLog::before(const QString &date) const
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    for (const LogEntry &entry : m_found ? m_found->entries : std::vector<LogEntry>()) {
        const QJsonArray crews = entry.fields.value("crews"_L1).toArray();
        if (entry.day < day && !crews.isEmpty())
            return QVariantMap{{u"date"_s, entry.day.toString(Qt::ISODate)}, {u"crews"_s, crews.toVariantList()}, {u"names"_s, namesOf(entry.fields)},
                               {u"workers"_s, entry.fields.value("workers"_L1).toVariant()}};
    }
    return QVariant::fromValue(nullptr);
}

} // namespace plumb
