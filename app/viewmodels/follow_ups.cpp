#include "app/viewmodels/follow_ups.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FollowUpWords {
    Q_DECLARE_TR_FUNCTIONS(FollowUpWords)
};

constexpr int tickMs = 15000;

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

QVariant percent(std::optional<double> share)
{
    return share ? QVariant(int(std::lround(*share * 100))) : QVariant::fromValue(nullptr);
}

QVariantMap figuresMap(const quality::FollowUpFigures &figures)
{
    QVariantMap roles;
    for (auto role = figures.byRole.begin(); role != figures.byRole.end(); ++role)
        roles.insert(role.key(), *role);
    return {{u"due"_s, figures.due},
            {u"done"_s, figures.done},
            {u"invalid"_s, figures.invalid},
            {u"asked"_s, figures.asked},
            {u"coverage"_s, percent(figures.coverage)},
            {u"kept"_s, percent(figures.keptRate)},
            {u"csat"_s, figures.csat ? QVariant(*figures.csat) : QVariant::fromValue(nullptr)},
            {u"content"_s, percent(figures.contentRate)},
            {u"nps"_s, figures.nps ? QVariant(int(std::lround(*figures.nps))) : QVariant::fromValue(nullptr)},
            {u"promises"_s, percent(figures.promiseRate)},
            {u"roles"_s, roles}};
}

} // namespace

FollowUps::FollowUps(QObject *parent)
    : QObject(parent),
      m_survey(this, followUpKinds,
               [this]() -> Survey<FollowUpSurvey>::Work {
                   if (!m_active)
                       return {};
                   return [day = today()](store::Reader &reader, FollowUpSurvey &found) { return readFollowUps(reader, day, found); };
               },
               [this](const Result<FollowUpSurvey> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &FollowUps::arrange);
    connect(this, &FollowUps::asked, this, [this] { m_survey.ask(); });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &FollowUps::arrange);
    m_tick.start();
}

Moment FollowUps::now() const
{
    return m_survey.link().services()->clock->now() + (m_found ? m_found->clockOffset : Millis(0));
}

QDate FollowUps::today() const
{
    return toDateTime(now()).toLocalTime().date();
}

QString FollowUps::choice(const store::StoredRecord &record, const QString &field) const
{
    const Services *const services = m_survey.link().services();
    const KindSchema *const kind = services->schema->kind(record.kind);
    return readable(kind ? kind->field(field) : nullptr, record.fields.value(field), services->language());
}

QVariantMap FollowUps::common(const store::StoredRecord &record) const
{
    const QString siteId = text(record.fields, "site"_L1);
    const QJsonObject site = m_found->sites.value(siteId);
    const QString person = personOf(record.fields, site);
    return {{u"recordId"_s, idText(record.id)}, {u"kind"_s, record.kind}, {u"scope"_s, record.scope}, {u"unsent"_s, record.unsent}, {u"siteId"_s, siteId},
            {u"site"_s, text(site, "name"_L1)}, {u"client"_s, text(site, "client_name"_L1)}, {u"state"_s, text(record.fields, "state"_L1)},
            {u"personId"_s, person}, {u"person"_s, m_found->names.value(person)}, {u"mine"_s, !m_personId.isEmpty() && person == m_personId},
            {u"followUpId"_s, text(record.fields, "follow_up"_L1)}, {u"answer"_s, text(record.fields, "answer"_L1)},
            {u"answeredBy"_s, m_found->names.value(text(record.fields, "answered_by"_L1))}};
}

QVariantMap FollowUps::visit(const store::StoredRecord &record) const
{
    QVariantMap row = common(record);
    const QJsonObject &fields = record.fields;
    const QDate due = QDate::fromString(text(fields, "due_on"_L1), Qt::ISODate);
    row.insert({{u"rule"_s, text(fields, "rule"_L1)}, {u"title"_s, choice(record, u"rule"_s)}, {u"dueOn"_s, text(fields, "due_on"_L1)},
                {u"late"_s, due.isValid() ? int(due.daysTo(today())) : 0}, {u"plannedFor"_s, text(fields, "planned_for"_L1)},
                {u"way"_s, text(fields, "way"_L1)}, {u"attempts"_s, m_found->attempts.value(idText(record.id))},
                {u"csat"_s, fields.value("csat"_L1).toInt(-1)}, {u"nps"_s, fields.value("nps"_L1).toInt(-1)},
                {u"finishedAt"_s, text(fields, "finished_at"_L1)}, {u"lastScore"_s, m_found->lastScores.value(text(fields, "site"_L1))}});
    return row;
}

QVariantMap FollowUps::alert(const store::StoredRecord &record) const
{
    QVariantMap row = common(record);
    const QJsonObject &fields = record.fields;
    const QDateTime due = toDateTimeValue(text(fields, "due_at"_L1));
    const Millis left = due.isValid() ? std::chrono::duration_cast<Millis>(fromDateTime(due) - now()) : Millis(0);
    const bool open = text(fields, "state"_L1) == "open"_L1;
    const QString span = words::duration(std::chrono::duration_cast<quality::Minutes>(left < 0ms ? -left : left));
    const int score = fields.value("score"_L1).toInt();
    const int nps = fields.value("nps"_L1).toInt(-1);
    const bool byScore = score > 0 && score <= quality::alertScore;
    row.insert({{u"title"_s, byScore ? FollowUpWords::tr("Satisfaction %1 of 5").arg(score) : FollowUpWords::tr("Would recommend us: %1 of 10").arg(nps)},
                {u"words"_s, text(fields, "words"_L1)}, {u"score"_s, score}, {u"nps"_s, nps}, {u"dueAt"_s, text(fields, "due_at"_L1)},
                {u"over"_s, open && left < 0ms}, {u"tone"_s, !open ? u"good"_s : left < 0ms ? u"danger"_s : u"warning"_s},
                {u"left"_s, !open ? QString() : left < 0ms ? FollowUpWords::tr("overdue by %1").arg(span) : FollowUpWords::tr("%1 left").arg(span)}});
    return row;
}

QVariantMap FollowUps::suggestion(const store::StoredRecord &record) const
{
    QVariantMap row = common(record);
    const QDate due = QDate::fromString(text(record.fields, "due_on"_L1), Qt::ISODate);
    row.insert({{u"title"_s, text(record.fields, "text"_L1)}, {u"step"_s, choice(record, u"step"_s)}, {u"dueOn"_s, text(record.fields, "due_on"_L1)},
                {u"late"_s, due.isValid() ? int(due.daysTo(today())) : 0}});
    return row;
}

void FollowUps::arrange()
{
    m_open.clear();
    m_done.clear();
    m_alerts.clear();
    m_suggestions.clear();
    if (m_found) {
        for (const store::StoredRecord &record : m_found->open)
            m_open.append(visit(record));
        const QString lastMonth = QDate(today().year(), today().month(), 1).addMonths(-1).startOfDay().toUTC().toString(Qt::ISODate);
        std::vector<quality::FollowUpFact> facts;
        for (const store::StoredRecord &record : m_found->recent) {
            facts.push_back(factOf(record.fields));
            if (text(record.fields, "state"_L1) == "done"_L1 && text(record.fields, "finished_at"_L1) >= lastMonth)
                m_done.append(visit(record));
        }
        std::stable_sort(m_done.begin(), m_done.end(), [](const QVariant &a, const QVariant &b) {
            return a.toMap().value(u"finishedAt"_s).toString() > b.toMap().value(u"finishedAt"_s).toString();
        });
        for (const store::StoredRecord &record : m_found->alerts)
            m_alerts.append(alert(record));
        for (const store::StoredRecord &record : m_found->suggestions)
            m_suggestions.append(suggestion(record));
        const QDate first(today().year(), today().month(), 1);
        m_figures = figuresMap(quality::followUpFigures(facts, first, today()));
        m_before = figuresMap(quality::followUpFigures(facts, first.addMonths(-1), first.addDays(-1)));
    }
    Q_EMIT changed();
}

} // namespace plumb
