#include "app/viewmodels/day_plan.h"

#include "app/model/record.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString orderSetting = u"day_plan"_s; // {day, order: [ids]}

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

QDateTime momentOf(const QJsonObject &fields, QLatin1StringView name)
{
    return toDateTimeValue(fields.value(name).toVariant());
}

quality::PlannedInspection planned(const store::StoredRecord &record, const QStringList &order)
{
    const QDateTime at = momentOf(record.fields, "planned_for"_L1);
    quality::PlannedInspection one{idText(record.id), text(record.fields, "site"_L1), text(record.fields, "inspector"_L1),
                                   text(record.fields, "state"_L1), {}, int(order.indexOf(idText(record.id)))};
    if (at.isValid())
        one.plannedFor = fromDateTime(at);
    return one;
}

store::ListQuery query(const QString &kind, const QList<std::pair<QString, QJsonValue>> &where, const QString &sortBy)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = where;
    query.sortBy = sortBy;
    return query;
}

Status readRounds(store::Reader &reader, const QString &site, const QStringList &codes, DayFound &found)
{
    QHash<QString, QDate> last;
    PLUMB_TRY(reader.each(query(u"inspection"_s, {{u"site"_s, site}}, u"planned_for"_s), [&](const store::StoredRecord &one) -> Status {
        const QString code = text(one.fields, "code"_L1);
        const QString state = text(one.fields, "state"_L1);
        if (!codes.contains(code))
            return {};
        if (state == "running"_L1)
            found.running.insert(site + code, idText(one.id));
        for (const QLatin1StringView name : {"finished_at"_L1, "started_at"_L1}) {
            if (const QDateTime at = momentOf(one.fields, name); at.isValid() && state != "planned"_L1) {
                last[code] = std::max(last.value(code), at.toLocalTime().date());
                break;
            }
        }
        return {};
    }));
    for (const QString &code : codes)
        found.rounds.push_back({site, code, last.contains(code) ? std::optional(last.value(code)) : std::nullopt});
    return {};
}

Status readDay(store::Reader &reader, const QString &person, const QStringList &codes, const QDate &today, DayFound &found)
{
    const QJsonArray states{u"planned"_s, u"running"_s, u"finished"_s};
    PLUMB_TRY(reader.each(query(u"inspection"_s, {{u"inspector"_s, person}, {u"state"_s, states}}, u"planned_for"_s),
                          [&](const store::StoredRecord &one) -> Status {
        const bool finished = text(one.fields, "state"_L1) == "finished"_L1;
        if (!finished || momentOf(one.fields, "finished_at"_L1).toLocalTime().date() == today)
            found.inspections.push_back(one);
        return {};
    }));
    if (codes.isEmpty())
        return {};
    return reader.each(query(u"site"_s, {{u"project_manager"_s, person}}, u"name"_s), [&](const store::StoredRecord &site) -> Status {
        const QDate start = QDate::fromString(text(site.fields, "starts_on"_L1), Qt::ISODate);
        const QDate end = QDate::fromString(text(site.fields, "finished_on"_L1), Qt::ISODate);
        if (!start.isValid() || start > today || (end.isValid() && end < today))
            return {};
        found.siteNames.insert(idText(site.id), text(site.fields, "name"_L1));
        return readRounds(reader, idText(site.id), codes, found);
    });
}

} // namespace

DayPlan::DayPlan(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"inspection"_s, u"site"_s},
               [this]() -> Survey<DayFound>::Work {
                   if (m_personId.isEmpty())
                       return {};
                   return [person = m_personId, codes = m_roundCodes, today = day()](store::Reader &reader, DayFound &found) {
                       return readDay(reader, person, codes, today, found);
                   };
               },
               [this](const Result<DayFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::opened, this, [this] { readOrder(); });
    connect(&m_survey.link(), &StoreLink::languageChanged, this, [this] { arrange(); });
    connect(this, &DayPlan::asked, this, [this] {
        readOrder();
        m_survey.ask();
    });
}

QDate DayPlan::day() const
{
    const QDate asked = QDate::fromString(m_today, Qt::ISODate);
    return asked.isValid() ? asked : toDateTime(m_survey.link().services()->clock->now()).toLocalTime().date();
}

void DayPlan::readOrder()
{
    if (!m_survey.link().store())
        return;
    whenDone(m_survey.link().store()->setting(orderSetting), this, [this](const Result<QJsonObject> &kept) {
        const QJsonObject order = kept.valueOr({});
        m_order.clear();
        if (order.value("day"_L1).toString() == day().toString(Qt::ISODate)) {
            for (const QJsonArray ids = order.value("order"_L1).toArray(); const QJsonValue &id : ids)
                m_order += id.toString();
        }
        arrange();
    });
}

void DayPlan::arrange()
{
    m_list.clear();
    m_rounds.clear();
    if (m_found) {
        arrangeInspections();
        arrangeRounds();
    }
    Q_EMIT changed();
}

void DayPlan::arrangeInspections()
{
    std::vector<quality::PlannedInspection> inspections;
    QHash<QString, const store::StoredRecord *> records;
    for (const store::StoredRecord &record : m_found->inspections) {
        inspections.push_back(planned(record, m_order));
        records.insert(idText(record.id), &record);
    }
    const Moment from = fromDateTime(day().startOfDay());
    const Moment until = fromDateTime(day().addDays(1).startOfDay());
    for (const quality::DayEntry &entry : quality::dayPlan(inspections, m_personId, from, until)) {
        const store::StoredRecord *record = records.take(entry.id);
        take(*record, entry.late, text(record->fields, "state"_L1) == "planned"_L1);
    }
    for (const store::StoredRecord &record : m_found->inspections) {
        if (text(record.fields, "state"_L1) == "finished"_L1)
            take(record, false, false);
    }
}

void DayPlan::take(const store::StoredRecord &record, bool late, bool movable)
{
    const Services *services = m_survey.link().services();
    QVariantMap row = toMap(listRow(record, *services->schema, services->language()));
    row.insert(u"late"_s, late);
    row.insert(u"movable"_s, movable);
    m_list += row;
}

void DayPlan::arrangeRounds()
{
    QVariantMap site;
    const auto close = [&] {
        if (!site.isEmpty())
            m_rounds += site;
    };
    for (const quality::RoundEntry &entry : quality::roundsDue(m_found->rounds, day())) {
        if (site.value(u"siteId"_s).toString() != entry.site) {
            close();
            site = {{u"siteId"_s, entry.site}, {u"siteName"_s, m_found->siteNames.value(entry.site)}, {u"late"_s, 0}, {u"rounds"_s, QVariantList()}};
        }
        QVariantList rounds = site.value(u"rounds"_s).toList();
        rounds += QVariantMap{{u"code"_s, entry.code}, {u"days"_s, entry.days}, {u"late"_s, entry.late},
                              {u"runningId"_s, m_found->running.value(entry.site + entry.code)}};
        site.insert(u"rounds"_s, rounds);
        site.insert(u"late"_s, site.value(u"late"_s).toInt() + entry.late);
    }
    close();
}

void DayPlan::move(const QString &inspectionId, int by)
{
    QStringList order;
    for (const QVariant &row : std::as_const(m_list)) {
        if (row.toMap().value(u"movable"_s).toBool())
            order += row.toMap().value(u"recordId"_s).toString();
    }
    const qsizetype from = order.indexOf(inspectionId);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size() || !m_survey.link().store())
        return;
    order.move(from, to);
    m_order = order;
    arrange();
    const QJsonObject kept{{u"day"_s, day().toString(Qt::ISODate)}, {u"order"_s, QJsonArray::fromStringList(order)}};
    whenDone(m_survey.link().store()->setSetting(orderSetting, kept), this, [this](const Status &status) {
        m_error = status ? QVariant::fromValue(nullptr) : QVariant(errorText(status.error()));
        Q_EMIT changed();
    });
}

} // namespace plumb
