#include "app/viewmodels/desk_day.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 15000;
constexpr int mostOfADay = 500;

struct DeskDayWords {
    Q_DECLARE_TR_FUNCTIONS(DeskDayWords)
};

QString text(const store::StoredRecord &record, QLatin1StringView name)
{
    return record.fields.value(name).toString();
}

QDateTime momentOf(const store::StoredRecord &record, const char *name)
{
    return QDateTime::fromString(record.fields.value(QLatin1StringView(name)).toString(), Qt::ISODateWithMs);
}

// What is passed on, and the moment it counts by.
struct Passing {
    const char *kind;
    const char *at;
};
constexpr Passing passings[] = {{"complaint", "called_at"}, {"maintenance", "called_at"}, {"transfer", "offered_at"}, {"message", "sent_at"}};

// The latest of a kind that lie in the day.
Status readDay(store::Reader &reader, const QString &kind, const char *at, const QDate &day, std::vector<store::StoredRecord> &out)
{
    store::ListQuery query;
    query.kind = kind;
    query.sortBy = QString::fromLatin1(at);
    query.descending = true;
    PLUMB_ASSIGN(const store::ListPage page, reader.page(query, {}, mostOfADay));
    for (const store::StoredRecord &one : page.rows) {
        if (momentOf(one, at).toLocalTime().date() == day)
            out.push_back(one);
    }
    return {};
}

Status readReminded(store::Reader &reader, const QString &kind, const QString &about, DeskDayFound &found)
{
    for (const store::StoredRecord &one : found.passed) {
        store::ListQuery query;
        query.kind = kind;
        query.where = {{about, idText(one.id)}};
        PLUMB_ASSIGN(const qint64 told, reader.count(query));
        if (told > 0)
            found.reminded.insert(idText(one.id));
    }
    return {};
}

Status readDeskDay(store::Reader &reader, const QDate &day, DeskDayFound &found)
{
    PLUMB_TRY(readDay(reader, u"call"_s, "started_at", day, found.calls));
    for (const Passing &each : passings)
        PLUMB_TRY(readDay(reader, QString::fromLatin1(each.kind), each.at, day, found.passed));
    std::erase_if(found.passed, [](const store::StoredRecord &one) { return one.kind == "complaint"_L1 && text(one, "state"_L1) == "registered"_L1; });
    PLUMB_TRY(readReminded(reader, u"message_alert"_s, u"about"_s, found));
    PLUMB_TRY(readReminded(reader, u"escalation"_s, u"complaint"_s, found));
    for (const store::StoredRecord &one : found.passed) {
        for (const QLatin1StringView field : {"site"_L1, "owner"_L1, "adviser"_L1, "to"_L1, "assignee"_L1, "project_manager"_L1})
            PLUMB_TRY(nameOf(reader, text(one, field), found.names));
    }
    PLUMB_ASSIGN(const auto settings, reader.record(desk::settingsId()));
    found.settings = desk::settingsFrom(settings ? settings->fields : QJsonObject());
    PLUMB_ASSIGN(const store::SyncState sync, reader.syncState());
    found.clockOffset = sync.clockOffset;
    return {};
}

// One line of what was passed on.
class PassedRow {
public:
    PassedRow(const store::StoredRecord &record, const DeskDayFound &found, Moment now, const Schema &schema, const QString &language)
        : m_record(record), m_found(found), m_now(now), m_schema(schema), m_language(language)
    {
    }

    QVariantMap map() const
    {
        const QString id = idText(m_record.id);
        const QString kind = m_record.kind;
        QVariantMap row{{u"recordId"_s, id}, {u"kind"_s, kind}, {u"number"_s, text(m_record, "number"_L1)}, {u"at"_s, begun()}};
        row.insert(kind == "transfer"_L1 || kind == "message"_L1 ? handed() : taken());
        row.insert(u"page"_s, kind == "complaint"_L1 ? u"Complaint"_s : kind == "transfer"_L1 ? u"Transfer"_s : kind == "message"_L1 ? u"Message"_s : u"Maintenance"_s);
        row.insert(u"params"_s, QVariantMap{{kind == "complaint"_L1 ? u"complaintId"_s : kind == "transfer"_L1 ? u"transferId"_s : kind == "message"_L1 ? u"messageId"_s : u"maintenanceId"_s, id}});
        return row;
    }
    QString begun() const
    {
        for (const Passing &each : passings) {
            if (m_record.kind == QLatin1StringView(each.kind))
                return text(m_record, QLatin1StringView(each.at));
        }
        return {};
    }

private:
    QString name(QLatin1StringView field) const { return m_found.names.value(text(m_record, field)); }
    QString ago(const char *field) const { return words::relative(text(m_record, QLatin1StringView(field)), m_language, toDateTime(m_now)); }
    QString waited() const
    {
        const auto minutes = std::chrono::duration_cast<quality::Minutes>(m_now - fromDateTime(QDateTime::fromString(begun(), Qt::ISODateWithMs)));
        return words::duration(std::max(minutes, quality::Minutes(0)));
    }
    QVariantMap standing(const QString &words, const QString &tone) const { return {{u"state"_s, words}, {u"tone"_s, tone}}; }
    QVariantMap notYet(const QString &words) const
    {
        const bool again = m_found.reminded.contains(idText(m_record.id));
        return standing(again ? DeskDayWords::tr("%1 · reminded again").arg(words) : words, again ? u"danger"_s : u"warning"_s);
    }

    // A complaint, a repair: somebody has it, or nobody yet.
    QVariantMap taken() const
    {
        const QString what = text(m_record, "title"_L1);
        const QString site = name("site"_L1);
        QVariantMap row{{u"title"_s, site.isEmpty() ? what : what + u" · "_s + site}};
        const QString owner = !name("owner"_L1).isEmpty() ? name("owner"_L1) : !name("assignee"_L1).isEmpty() ? name("assignee"_L1) : name("adviser"_L1);
        if (!text(m_record, "accepted_at"_L1).isEmpty())
            row.insert(standing(DeskDayWords::tr("%1 has it since %2").arg(owner, ago("accepted_at")), u"good"_s));
        else
            row.insert(notYet(DeskDayWords::tr("Not taken over for %1").arg(waited())));
        return row;
    }
    QVariantMap handed() const
    {
        const bool message = m_record.kind == "message"_L1;
        const QString to = name("to"_L1);
        QVariantMap row{{u"title"_s, (message ? DeskDayWords::tr("Message · %1") : text(m_record, "why"_L1) == "visitor"_L1 ? DeskDayWords::tr("Visitor · %1") : DeskDayWords::tr("Call · %1")).arg(to)}};
        const QString state = text(m_record, "state"_L1);
        if (state == "taken"_L1)
            row.insert(standing(DeskDayWords::tr("%1 took it %2").arg(to, ago("taken_at")), u"good"_s));
        else if (state == "declined"_L1)
            row.insert(standing(declined(), u"danger"_s));
        else if (state == "withdrawn"_L1)
            row.insert(standing(DeskDayWords::tr("Withdrawn"), {}));
        else if (state == "read"_L1 || state == "done"_L1)
            row.insert(standing(state == "read"_L1 ? DeskDayWords::tr("Read") : DeskDayWords::tr("Done"), {}));
        else if (state == "seen"_L1)
            row.insert(standing(DeskDayWords::tr("%1 sees the card").arg(to), u"info"_s));
        else
            row.insert(notYet(message ? DeskDayWords::tr("Unread for %1").arg(waited()) : DeskDayWords::tr("Card sent %1").arg(ago("offered_at"))));
        return row;
    }
    QString declined() const
    {
        const QString why = text(m_record, "decline_reason"_L1);
        return why.isEmpty() ? DeskDayWords::tr("Not now") : DeskDayWords::tr("Not now: %1").arg(why);
    }

    const store::StoredRecord &m_record;
    const DeskDayFound &m_found;
    const Moment m_now;
    const Schema &m_schema;
    const QString m_language;
};

} // namespace

DeskDay::DeskDay(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"call"_s, u"complaint"_s, u"maintenance"_s, u"transfer"_s, u"message"_s, u"message_alert"_s, u"escalation"_s, u"desk_setting"_s},
               [this]() -> Survey<DeskDayFound>::Work {
                   const QDate day = QDate::fromString(m_today, Qt::ISODate);
                   if (!day.isValid())
                       return {};
                   return [day](store::Reader &reader, DeskDayFound &found) { return readDeskDay(reader, day, found); };
               },
               [this](const Result<DeskDayFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(this, &DeskDay::asked, this, [this] { m_survey.ask(); });
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &DeskDay::arrange);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DeskDay::arrange);
    m_tick.start();
}

void DeskDay::arrange()
{
    QVariantList list;
    if (m_found) {
        const Services *const services = m_survey.link().services();
        const Moment now = services->clock->now() + m_found->clockOffset;
        for (const store::StoredRecord &one : m_found->passed)
            list.append(PassedRow(one, *m_found, now, *services->schema, services->language()).map());
        std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) { return a.toMap().value(u"at"_s).toString() > b.toMap().value(u"at"_s).toString(); });
    }
    m_passed = std::move(list);
    Q_EMIT changed();
}

bool DeskDay::isRunning(const store::StoredRecord &call) const
{
    return text(call, "by"_L1) == m_personId && text(call, "ended_at"_L1).isEmpty() && text(call, "result"_L1) != "missed"_L1;
}

QString DeskDay::running() const
{
    for (const store::StoredRecord &call : m_found ? m_found->calls : std::vector<store::StoredRecord>()) {
        if (isRunning(call))
            return idText(call.id);
    }
    return {};
}

QVariantMap DeskDay::counts() const
{
    int answered = 0;
    int inTime = 0;
    int missed = 0;
    for (const store::StoredRecord &call : m_found ? m_found->calls : std::vector<store::StoredRecord>()) {
        if (!text(call, "answered_at"_L1).isEmpty()) {
            ++answered;
            inTime += call.fields.value("rings"_L1).toInt(1) <= m_found->settings.ringsWithin ? 1 : 0;
        }
        missed += text(call, "result"_L1) == "missed"_L1 ? 1 : 0;
    }
    const int judged = answered + missed; // nobody answered a missed one in time
    return {{u"calls"_s, m_found ? int(m_found->calls.size()) : 0}, {u"answered"_s, answered}, {u"inTime"_s, inTime}, {u"missed"_s, missed},
            {u"share"_s, judged == 0 ? -1 : int(std::lround(100.0 * inTime / judged))}};
}

QVariantList DeskDay::calls() const
{
    QVariantList list;
    const Services *const services = m_survey.link().services();
    const KindSchema *const schema = services->schema->kind(u"call"_s);
    for (const store::StoredRecord &call : m_found ? m_found->calls : std::vector<store::StoredRecord>()) {
        const auto words = [&](const QString &field) { return readable(schema ? schema->field(field) : nullptr, call.fields.value(field), services->language()); };
        list.append(QVariantMap{{u"recordId"_s, idText(call.id)}, {u"at"_s, text(call, "started_at"_L1)}, {u"caller"_s, text(call, "caller"_L1)}, {u"want"_s, words(u"want"_s)},
                                {u"result"_s, words(u"result"_s)}, {u"fields"_s, call.fields.toVariantMap()}, {u"missed"_s, text(call, "result"_L1) == "missed"_L1},
                                {u"running"_s, isRunning(call)}});
    }
    return list;
}

} // namespace plumb
