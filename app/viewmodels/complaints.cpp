#include "app/viewmodels/complaints.h"

#include "app/viewmodels/clock_words.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 15000;

bool isTrue(const QVariant &row, const QString &name)
{
    return row.toMap().value(name).toBool();
}

// Nobody may wait with it: a major event, what is urgent, what is overdue or nearly so.
bool burns(const QVariantMap &row)
{
    if (row.value(u"dueAt"_s).toString().isEmpty() || row.value(u"paused"_s).toBool())
        return false;
    return row.value(u"major"_s).toBool() || row.value(u"severity"_s) == u"urgent"_s || row.value(u"tone"_s) == u"danger"_s;
}

} // namespace

Complaints::Complaints(QObject *parent)
    : QObject(parent),
      m_survey(this, complaintKinds,
               [this]() -> Survey<ComplaintSurvey>::Work {
                   if (!m_active)
                       return {};
                   return readOpenComplaints;
               },
               [this](const Result<ComplaintSurvey> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &Complaints::arrange);
    connect(this, &Complaints::asked, this, [this] { m_survey.ask(); });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Complaints::arrange);
    m_tick.start();
}

QVariantMap Complaints::row(const ReadComplaint &complaint, Moment now) const
{
    const Services *services = m_survey.link().services();
    const QJsonObject &fields = complaint.record.fields;
    const auto text = [&fields](QLatin1StringView name) { return fields.value(name).toString(); };
    const std::vector<clocks::Reading> readings = clocksOf(complaint, m_found->limits, now);
    const clocks::Reading *const urgent = mostUrgent(readings);
    const bool accepted = !text("accepted_at"_L1).isEmpty();
    const QString owner = text("owner"_L1).isEmpty() ? text("adviser"_L1) : text("owner"_L1);
    QVariantMap row{
        {u"recordId"_s, idText(complaint.record.id)}, {u"kind"_s, u"complaint"_s}, {u"scope"_s, complaint.record.scope},
        {u"number"_s, text("number"_L1)}, {u"title"_s, text("title"_L1)}, {u"siteId"_s, text("site"_L1)},
        {u"site"_s, m_found->names.value(text("site"_L1))}, {u"caller"_s, text("caller"_L1)}, {u"severity"_s, text("severity"_L1)},
        {u"state"_s, text("state"_L1)}, {u"ownerId"_s, owner}, {u"owner"_s, m_found->names.value(owner)},
        {u"mine"_s, !m_personId.isEmpty() && (owner == m_personId || text("project_manager"_L1) == m_personId)},
        {u"accepted"_s, accepted}, {u"paused"_s, isPaused(complaint, now)}, {u"major"_s, text("severity"_L1) == "major"_L1},
        {u"calledAt"_s, text("called_at"_L1)}, {u"next"_s, text("next_on"_L1)}, {u"unsent"_s, complaint.record.unsent},
        {u"clock"_s, QString()}, {u"clockName"_s, QString()}, {u"act"_s, QString()}, {u"left"_s, QString()}, {u"over"_s, false},
        {u"tone"_s, QString()}, {u"dueAt"_s, QString()}};
    if (!urgent)
        return row;
    const auto severity = clocks::severityNamed(text("severity"_L1)).value_or(clocks::Severity::Normal);
    const QVariantMap clock = words::clockMap(*urgent, m_found->limits.of(urgent->clock, severity), services->language());
    row.insert({{u"clock"_s, clock.value(u"clock"_s)}, {u"clockName"_s, clock.value(u"name"_s)}, {u"act"_s, clock.value(u"act"_s)},
                {u"left"_s, clock.value(u"words"_s)}, {u"over"_s, clock.value(u"over"_s)}, {u"tone"_s, clock.value(u"tone"_s)},
                {u"dueAt"_s, clock.value(u"dueAt"_s)}});
    return row;
}

void Complaints::arrange()
{
    QVariantList list;
    if (m_found) {
        const Moment now = m_survey.link().services()->clock->now() + m_found->clockOffset;
        for (const ReadComplaint &complaint : m_found->complaints)
            list.append(row(complaint, now));
        std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
            const QString dueA = a.toMap().value(u"dueAt"_s).toString();
            const QString dueB = b.toMap().value(u"dueAt"_s).toString();
            return dueA.isEmpty() != dueB.isEmpty() ? dueB.isEmpty() : dueA < dueB;
        });
    }
    m_list = std::move(list);
    Q_EMIT changed();
}

QVariant Complaints::burning() const
{
    const QVariant *best = nullptr;
    for (const QVariant &row : m_list) {
        if (burns(row.toMap()) && (!best || (isTrue(row, u"mine"_s) && !isTrue(*best, u"mine"_s))))
            best = &row;
    }
    return best ? *best : QVariant::fromValue(nullptr);
}

QVariantMap Complaints::counts() const
{
    const auto count = [this](const auto &counts) { return int(std::count_if(m_list.begin(), m_list.end(), [&](const QVariant &row) { return counts(row.toMap()); })); };
    const auto open = [](const QVariantMap &row) { return row.value(u"state"_s) != u"closed"_s; };
    return {{u"open"_s, count(open)},
            {u"overdue"_s, count([](const QVariantMap &row) { return row.value(u"over"_s).toBool(); })},
            {u"waiting"_s, count([&](const QVariantMap &row) { return open(row) && !row.value(u"accepted"_s).toBool(); })},
            {u"major"_s, count([&](const QVariantMap &row) { return open(row) && row.value(u"major"_s).toBool(); })},
            {u"mine"_s, count([&](const QVariantMap &row) { return row.value(u"mine"_s).toBool(); })},
            {u"withoutOwner"_s, count([&](const QVariantMap &row) { return open(row) && row.value(u"ownerId"_s).toString().isEmpty(); })}};
}

} // namespace plumb
