#include "app/viewmodels/maintenances.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/maintenance_words.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 15000;

// By what a person asks first: 0 somebody has to go there, 1 a time is agreed, 2 the rest.
std::pair<int, QString> placeOf(const QVariantMap &row)
{
    const QString due = row.value(u"dueAt"_s).toString();
    const QString agreed = row.value(u"appointmentAt"_s).toString();
    return !due.isEmpty() ? std::pair(0, due) : !agreed.isEmpty() ? std::pair(1, agreed) : std::pair(2, row.value(u"calledAt"_s).toString());
}

} // namespace

QString nextOfRepair(const QJsonObject &repair, bool quoted, bool offered)
{
    const QString state = repair.value("state"_L1).toString();
    const bool emergency = repair.value("urgency"_L1).toString() == "emergency"_L1;
    const QString quotation = quoted || !wantsQuotation(repair) ? QString() : offered ? u"answer"_s : u"quote"_s;
    if (state == "registered"_L1)
        return u"assign"_s;
    if (state == "assigned"_L1)
        return emergency ? u"arrive"_s : !quotation.isEmpty() ? quotation : u"appoint"_s;
    if (state == "appointed"_L1)
        return emergency || quotation.isEmpty() ? u"arrive"_s : quotation;
    if (state == "on_site"_L1)
        return quotation.isEmpty() ? u"finish"_s : quotation;
    if (state == "done"_L1)
        return u"sign"_s;
    return state == "signed"_L1 ? u"follow_up"_s : QString();
}

Maintenances::Maintenances(QObject *parent)
    : QObject(parent),
      m_survey(this, maintenanceKinds,
               [this]() -> Survey<MaintenanceSurvey>::Work {
                   if (!m_active)
                       return {};
                   return readOpenRepairs;
               },
               [this](const Result<MaintenanceSurvey> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &Maintenances::arrange);
    connect(this, &Maintenances::asked, this, [this] { m_survey.ask(); });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Maintenances::arrange);
    m_tick.start();
}

QVariantMap Maintenances::row(const ReadRepair &repair, Moment now) const
{
    const QJsonObject &fields = repair.record.fields;
    const auto text = [&fields](QLatin1StringView name) { return fields.value(name).toString(); };
    const repairs::Reading reading = repairs::read(fields, m_found->limits, now);
    const QVariantMap clock = words::repairClock(reading, m_survey.link().services()->language());
    const bool runs = !reading.done && reading.state != clocks::State::None;
    const QString owner = text("owner"_L1);
    const bool mine = !m_personId.isEmpty()
        && (owner == m_personId || text("appointment_who"_L1) == m_personId || (owner.isEmpty() && text("adviser"_L1) == m_personId));
    const QString next = nextOfRepair(fields, repair.quoted, repair.offered);
    return {{u"recordId"_s, idText(repair.record.id)}, {u"kind"_s, u"maintenance"_s}, {u"scope"_s, repair.record.scope},
            {u"number"_s, text("number"_L1)}, {u"title"_s, text("title"_L1)}, {u"siteId"_s, text("site"_L1)},
            {u"site"_s, m_found->names.value(text("site"_L1))}, {u"caller"_s, text("caller"_L1)}, {u"room"_s, text("room"_L1)},
            {u"urgency"_s, text("urgency"_L1)}, {u"emergency"_s, text("urgency"_L1) == "emergency"_L1}, {u"state"_s, text("state"_L1)},
            {u"warranty"_s, text("warranty"_L1)}, {u"ownerId"_s, owner}, {u"owner"_s, m_found->names.value(owner)}, {u"mine"_s, mine},
            {u"next"_s, next}, {u"act"_s, words::repairAct(next)}, {u"calledAt"_s, text("called_at"_L1)},
            {u"appointmentAt"_s, text("appointment_at"_L1)}, {u"who"_s, m_found->names.value(text("appointment_who"_L1))},
            {u"left"_s, runs ? clock.value(u"words"_s) : QString()}, {u"over"_s, runs && clock.value(u"over"_s).toBool()},
            {u"tone"_s, runs ? clock.value(u"tone"_s) : QString()}, {u"dueAt"_s, runs ? clock.value(u"dueAt"_s) : QString()},
            {u"unsent"_s, repair.record.unsent}};
}

void Maintenances::arrange()
{
    QVariantList list;
    if (m_found) {
        const Moment now = m_survey.link().services()->clock->now() + m_found->clockOffset;
        for (const ReadRepair &repair : m_found->repairs)
            list.append(row(repair, now));
        std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) { return placeOf(a.toMap()) < placeOf(b.toMap()); });
    }
    m_list = std::move(list);
    Q_EMIT changed();
}

QVariantMap Maintenances::counts() const
{
    const auto count = [this](const auto &counts) { return int(std::count_if(m_list.begin(), m_list.end(), [&](const QVariant &row) { return counts(row.toMap()); })); };
    const auto open = [](const QVariantMap &row) { return row.value(u"state"_s) != u"signed"_s; };
    return {{u"open"_s, count(open)},
            {u"overdue"_s, count([](const QVariantMap &row) { return row.value(u"over"_s).toBool(); })},
            {u"emergency"_s, count([](const QVariantMap &row) { return row.value(u"emergency"_s).toBool() && !row.value(u"dueAt"_s).toString().isEmpty(); })},
            {u"unassigned"_s, count([](const QVariantMap &row) { return row.value(u"ownerId"_s).toString().isEmpty(); })},
            {u"toFollowUp"_s, count([](const QVariantMap &row) { return row.value(u"state"_s) == u"signed"_s; })},
            {u"mine"_s, count([&](const QVariantMap &row) { return open(row) && row.value(u"mine"_s).toBool(); })}};
}

} // namespace plumb
