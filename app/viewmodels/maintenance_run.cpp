#include "app/viewmodels/maintenance_run.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/maintenance_timeline.h"
#include "app/viewmodels/maintenance_words.h"
#include "app/viewmodels/maintenances.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct RepairRailWords {
    Q_DECLARE_TR_FUNCTIONS(RepairRailWords)
};

constexpr int tickMs = 15000;

// The field that keeps when a step was taken; "": none does.
QString momentOf(const QString &state)
{
    static const QHash<QString, QString> moments{{u"assigned"_s, u"assigned_at"_s}, {u"on_site"_s, u"arrived_at"_s}, {u"done"_s, u"done_at"_s},
                                                 {u"signed"_s, u"signed_at"_s}, {u"followed_up"_s, u"followed_up_at"_s}, {u"declined"_s, u"declined_at"_s}};
    return moments.value(state);
}

Status readRepair(store::Reader &reader, const QString &id, MaintenanceFound &found)
{
    PLUMB_TRY(readRepairRules(reader, found));
    PLUMB_ASSIGN(found.repair, reader.record(idOf(id)));
    if (!found.repair)
        return {};
    const QJsonObject &fields = found.repair->fields;
    PLUMB_ASSIGN(found.site, reader.record(idOf(fields.value("site"_L1).toString())));
    PLUMB_TRY(readQuotations(reader, id, found.quotations));
    for (const QLatin1StringView field : {"owner"_L1, "adviser"_L1, "appointment_who"_L1, "registered_by"_L1})
        PLUMB_TRY(nameOf(reader, fields.value(field).toString(), found.names));
    store::ListQuery alerts;
    alerts.kind = u"repair_alert"_s;
    alerts.where = {{u"maintenance"_s, id}};
    alerts.sortBy = u"told_at"_s;
    PLUMB_TRY(reader.each(alerts, [&](const store::StoredRecord &alert) -> Status {
        found.alerts.push_back(alert);
        return nameOf(reader, alert.fields.value("person"_L1).toString(), found.names);
    }));
    for (const store::StoredRecord &each : found.quotations)
        PLUMB_TRY(nameOf(reader, each.fields.value("made_by"_L1).toString(), found.names));
    return {};
}

QDate dayOf(const QString &moment)
{
    const QDateTime at = toDateTimeValue(moment);
    return at.isValid() ? at.toLocalTime().date() : QDate();
}

} // namespace

MaintenanceRun::MaintenanceRun(QObject *parent)
    : QObject(parent),
      m_survey(this, QStringList(maintenanceKinds) << u"repair_alert"_s,
               [this]() -> Survey<MaintenanceFound>::Work {
                   if (idOf(m_maintenanceId).isNull())
                       return {};
                   return [id = m_maintenanceId](store::Reader &reader, MaintenanceFound &found) { return readRepair(reader, id, found); };
               },
               [this](const Result<MaintenanceFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &MaintenanceRun::arrange);
    connect(this, &MaintenanceRun::asked, this, [this] { m_survey.ask(); });
    connect(&m_writer, &RecordWriter::saved, this, &MaintenanceRun::saved);
    connect(&m_writer, &RecordWriter::failed, this, &MaintenanceRun::failed);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &MaintenanceRun::arrange);
    m_tick.start();
}

QString MaintenanceRun::scope() const
{
    return exists() ? m_found->repair->scope : QString();
}

QVariantMap MaintenanceRun::fields() const
{
    return exists() ? m_found->repair->fields.toVariantMap() : QVariantMap();
}

QString MaintenanceRun::act() const
{
    return words::repairAct(m_next);
}

bool MaintenanceRun::wantsQuotation() const
{
    return exists() && plumb::wantsQuotation(m_found->repair->fields);
}

Moment MaintenanceRun::now() const
{
    return m_survey.link().services()->clock->now() + (m_found ? m_found->clockOffset : Millis(0));
}

warranty::Judgement MaintenanceRun::judgedNow() const
{
    const QJsonObject &fields = m_found->repair->fields;
    return warranty::judge(m_found->site ? m_found->site->fields : QJsonObject(), fields.value("trade"_L1).toString(), m_found->terms,
                           dayOf(fields.value("called_at"_L1).toString()));
}

// As the record says it; what kept it from being known is told as it is today.
warranty::Judgement MaintenanceRun::judgedThen() const
{
    const QJsonObject &fields = m_found->repair->fields;
    const auto day = [&fields](QLatin1StringView name) { return QDate::fromString(fields.value(name).toString(), Qt::ISODate); };
    const QString standing = fields.value("warranty"_L1).toString();
    warranty::Judgement judged{warranty::Standing::Unknown, warranty::Lacks::Nothing, day("warranty_from"_L1), day("warranty_until"_L1)};
    if (standing == "inside"_L1)
        judged.standing = warranty::Standing::Inside;
    else if (standing == "outside"_L1)
        judged.standing = warranty::Standing::Outside;
    else
        judged.lacks = !m_found->site ? warranty::Lacks::Site : judged.from.isValid() ? warranty::Lacks::Trade : warranty::Lacks::Finished;
    return judged;
}

void MaintenanceRun::arrange()
{
    m_clock.clear();
    m_warranty.clear();
    m_quotations.clear();
    m_rail.clear();
    m_timeline.clear();
    m_next.clear();
    if (exists()) {
        const QString language = m_survey.link().services()->language();
        m_clock = words::repairClock(repairs::read(m_found->repair->fields, m_found->limits, now()), language);
        const warranty::Judgement judged = judgedNow();
        const warranty::Judgement then = judgedThen();
        m_warranty = words::warrantyMap(then, language);
        m_warranty.insert(u"stale"_s, judged.lacks != warranty::Lacks::Site && (judged.standing != then.standing || judged.until != then.until));
        m_warranty.insert(u"now"_s, words::warrantyMap(judged, language));
        arrangeQuotations();
        arrangeRail();
        m_timeline = timelineOf(*m_found, *m_survey.link().services()->schema, language);
    }
    Q_EMIT changed();
}

void MaintenanceRun::arrangeQuotations()
{
    bool quoted = false;
    bool offered = false;
    const QString today = toDateTime(now()).toLocalTime().date().toString(Qt::ISODate);
    for (const store::StoredRecord &each : m_found->quotations) {
        const auto text = [&each](QLatin1StringView name) { return each.fields.value(name).toString(); };
        const QString state = text("state"_L1);
        const QString last = text("valid_until"_L1);
        quoted = quoted || state == "agreed"_L1;
        offered = offered || state == "offered"_L1;
        m_quotations.prepend(QVariantMap{
            {u"recordId"_s, idText(each.id)}, {u"words"_s, text("words"_L1)}, {u"amount"_s, each.fields.value("amount"_L1).toDouble()},
            {u"lines"_s, each.fields.value("lines"_L1).toVariant()}, {u"state"_s, state}, {u"madeBy"_s, m_found->names.value(text("made_by"_L1))},
            {u"madeAt"_s, text("made_at"_L1)}, {u"validUntil"_s, last}, {u"lapsed"_s, state == "offered"_L1 && !last.isEmpty() && last < today},
            {u"agreedBy"_s, text("agreed_by"_L1)}, {u"agreedWay"_s, text("agreed_way"_L1)}, {u"clientWords"_s, text("client_words"_L1)},
            {u"decidedAt"_s, text("decided_at"_L1)}});
    }
    m_next = nextOfRepair(m_found->repair->fields, quoted, offered);
}

// Five places that a client understands: called, a time agreed, somebody came, mended, followed up.
void MaintenanceRun::arrangeRail()
{
    const QString language = m_survey.link().services()->language();
    const QJsonObject &fields = m_found->repair->fields;
    const QString ended = fields.value("state"_L1).toString();
    bool current = ended == "declined"_L1;
    const auto add = [&](const QString &name, const QString &at, const QString &waiting, const QString &doneAs) {
        const bool here = at.isEmpty() && !current;
        current = current || here;
        m_rail.append(QVariantMap{{u"name"_s, name}, {u"words"_s, at.isEmpty() ? waiting : words::date(at, language)},
                                  {u"state"_s, !at.isEmpty() ? doneAs : here ? (waiting.isEmpty() || !m_clock.value(u"over"_s).toBool() ? u"current"_s : u"overdue"_s) : u"waiting"_s}});
    };
    const auto text = [&fields](QLatin1StringView name) { return fields.value(name).toString(); };
    const QString arrived = m_clock.value(u"state"_s) == u"missed"_s ? u"late"_s : u"done"_s;
    add(RepairRailWords::tr("Registered"), text("entered_at"_L1), {}, u"done"_s);
    add(RepairRailWords::tr("Appointed"), text("appointment_at"_L1).isEmpty() ? text("arrived_at"_L1) : text("appointment_at"_L1), {}, u"done"_s);
    add(RepairRailWords::tr("On site"), text("arrived_at"_L1), m_clock.value(u"limit"_s).toString(), arrived);
    add(RepairRailWords::tr("Signed"), text("signed_at"_L1), {}, u"done"_s);
    add(RepairRailWords::tr("Follow-up"), text("followed_up_at"_L1), {}, u"done"_s);
}

store::Edit MaintenanceRun::edit(QJsonObject set) const
{
    return {idOf(m_maintenanceId), u"maintenance"_s, scope(), std::move(set)};
}

void MaintenanceRun::take(const QString &to, const QVariantMap &values)
{
    if (!exists())
        return;
    QJsonObject set = toFieldValues(m_survey.link().services()->schema->kind(u"maintenance"_s), values);
    set.insert(u"state"_s, to);
    const QJsonObject &fields = m_found->repair->fields;
    const QString moment = momentOf(to);
    const bool keeps = to == "on_site"_L1 && !fields.value(moment).toString().isEmpty(); // the first arrival stopped the clock
    if (!moment.isEmpty() && !set.contains(moment) && !keeps)
        set.insert(moment, toIso(now()));
    if (to == "done"_L1 && !set.contains(u"left_at"_s) && fields.value("left_at"_L1).toString().isEmpty())
        set.insert(u"left_at"_s, toIso(now()));
    if (to == "on_site"_L1 && fields.value("owner"_L1).toString().isEmpty())
        set.insert(u"owner"_s, m_personId);
    m_writer.write({edit(set)});
}

void MaintenanceRun::set(const QVariantMap &values)
{
    if (exists())
        m_writer.write({edit(toFieldValues(m_survey.link().services()->schema->kind(u"maintenance"_s), values))});
}

void MaintenanceRun::judge()
{
    if (!exists())
        return;
    const warranty::Judgement judged = judgedNow();
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    m_writer.write({edit({{u"warranty"_s, warranty::nameOf(judged.standing)}, {u"warranty_from"_s, day(judged.from)}, {u"warranty_until"_s, day(judged.until)}})});
}

void MaintenanceRun::answer(const QString &quotationId, const QString &to, const QVariantMap &values)
{
    QJsonObject set = toFieldValues(m_survey.link().services()->schema->kind(u"quotation"_s), values);
    set.insert(u"state"_s, to);
    set.insert(u"decided_at"_s, toIso(now()));
    m_writer.write({{idOf(quotationId), u"quotation"_s, scope(), set}});
}

void MaintenanceRun::seen()
{
    std::vector<store::Edit> edits;
    for (const store::StoredRecord &told : m_found ? m_found->alerts : std::vector<store::StoredRecord>()) {
        if (told.fields.value("person"_L1).toString() == m_personId && told.fields.value("state"_L1).toString() == "told"_L1 && !m_seen.contains(told.id)) {
            m_seen.insert(told.id);
            edits.push_back({told.id, u"repair_alert"_s, told.scope, {{u"state"_s, u"seen"_s}, {u"seen_at"_s, toIso(now())}}});
        }
    }
    if (!edits.empty())
        m_writer.write(std::move(edits));
}

} // namespace plumb
