#include "app/viewmodels/complaint_bell.h"

#include "app/store/reader.h"
#include "app/viewmodels/store_link.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString complaintKind = u"complaint"_s;
const QString escalationKind = u"escalation"_s;
const QString rungSetting = u"complaints.rung"_s; // {rung: [keys]}
const QString repairKind = u"maintenance"_s;
const QString repairAlertKind = u"repair_alert"_s;
const QString alertKind = u"alert"_s;
const QString noticeKind = u"alert_notice"_s;
const QString complaintPrefix = u"complaint/"_s;
const QString repairPrefix = u"maintenance/"_s;
const QString alertPrefix = u"alert/"_s;

struct ComplaintBellWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintBellWords)
};

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

} // namespace

ComplaintBell::ComplaintBell(Services *services, store::Store *store, Notifier *notifier, const Id &person)
    : m_services(services), m_store(store), m_notifier(notifier), m_person(person)
{
    connect(store, &store::Store::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        const QStringList kinds{complaintKind, escalationKind, repairKind, repairAlertKind, alertKind, noticeKind};
        if (std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) { return concerns(notices, kind, {}); }))
            look();
    });
    connect(notifier, &Notifier::activated, this, [this](const QString &id) {
        if (id.startsWith(complaintPrefix))
            Q_EMIT tapped(id.mid(complaintPrefix.size()));
        else if (id.startsWith(repairPrefix))
            Q_EMIT repairTapped(id.mid(repairPrefix.size()));
        else if (id.startsWith(alertPrefix))
            Q_EMIT alertTapped(id.mid(alertPrefix.size()));
    });
}

void ComplaintBell::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    whenDone(m_store->setting(rungSetting), this, [this](const Result<QJsonObject> &rung) { readNews(rung.valueOr({})); });
}

void ComplaintBell::readNews(const QJsonObject &rung)
{
    if (!std::exchange(m_known, true)) {
        for (const QJsonArray keys = rung.value("rung"_L1).toArray(); const QJsonValue &key : keys)
            m_rung.insert(key.toString());
    }
    auto found = std::make_shared<std::vector<News>>();
    const auto read = [found, person = idText(m_person)](store::Reader &reader) -> Status {
        PLUMB_TRY(readComplaints(reader, person, *found));
        PLUMB_TRY(readRepairs(reader, person, *found));
        return readAlerts(reader, person, *found);
    };
    whenDone(m_store->survey(read), this, [this, found](const Status &status) {
        m_looking = false;
        if (status)
            ring(*found);
        Q_EMIT looked();
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

Status ComplaintBell::readComplaints(store::Reader &reader, const QString &person, std::vector<News> &found)
{
    store::ListQuery waiting;
    waiting.kind = complaintKind;
    waiting.where = {{u"state"_s, QJsonArray{u"registered"_s, u"passed_on"_s}}};
    PLUMB_TRY(reader.each(waiting, [&](const store::StoredRecord &one) -> Status {
        const bool mine = text(one.fields, "adviser"_L1) == person || text(one.fields, "project_manager"_L1) == person || text(one.fields, "owner"_L1) == person;
        if (mine && text(one.fields, "registered_by"_L1) != person && text(one.fields, "duplicate_of"_L1).isEmpty())
            found.push_back({idText(one.id), complaintKind, idText(one.id), text(one.fields, "number"_L1), text(one.fields, "severity"_L1), {}});
        return {};
    }));
    store::ListQuery told;
    told.kind = escalationKind;
    told.where = {{u"person"_s, person}, {u"state"_s, u"told"_s}};
    return reader.each(told, [&](const store::StoredRecord &one) -> Status {
        const QString complaint = text(one.fields, "complaint"_L1);
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> about, reader.record(idOf(complaint)));
        found.push_back({idText(one.id), complaintKind, complaint, about ? text(about->fields, "number"_L1) : QString(),
                         about ? text(about->fields, "severity"_L1) : QString(), text(one.fields, "clock"_L1)});
        return {};
    });
}

// Given to this person, or to nobody yet while they answer for it.
Status ComplaintBell::readRepairs(store::Reader &reader, const QString &person, std::vector<News> &found)
{
    store::ListQuery waiting;
    waiting.kind = repairKind;
    waiting.where = {{u"state"_s, QJsonArray{u"registered"_s, u"assigned"_s}}};
    PLUMB_TRY(reader.each(waiting, [&](const store::StoredRecord &one) -> Status {
        const QString owner = text(one.fields, "owner"_L1);
        const bool mine = owner == person || (owner.isEmpty() && text(one.fields, "adviser"_L1) == person);
        if (mine && text(one.fields, "registered_by"_L1) != person)
            found.push_back({idText(one.id) + owner, repairKind, idText(one.id), text(one.fields, "number"_L1), text(one.fields, "urgency"_L1), {}});
        return {};
    }));
    store::ListQuery told;
    told.kind = repairAlertKind;
    told.where = {{u"person"_s, person}, {u"state"_s, u"told"_s}};
    return reader.each(told, [&](const store::StoredRecord &one) -> Status {
        const QString repair = text(one.fields, "maintenance"_L1);
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> about, reader.record(idOf(repair)));
        found.push_back({idText(one.id), repairKind, repair, about ? text(about->fields, "number"_L1) : QString(),
                         about ? text(about->fields, "urgency"_L1) : QString(), text(one.fields, "level"_L1)});
        return {};
    });
}

Status ComplaintBell::readAlerts(store::Reader &reader, const QString &person, std::vector<News> &found)
{
    store::ListQuery told;
    told.kind = noticeKind;
    told.where = {{u"person"_s, person}, {u"state"_s, u"told"_s}};
    return reader.each(told, [&](const store::StoredRecord &one) -> Status {
        const QString alert = text(one.fields, "alert"_L1);
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> about, reader.record(idOf(alert)));
        if (!about || text(about->fields, "state"_L1) != "answered"_L1)
            found.push_back({idText(one.id), alertKind, alert, {}, {}, text(one.fields, "level"_L1)});
        return {};
    });
}

void ComplaintBell::ring(const std::vector<News> &news)
{
    QSet<QString> known;
    QSet<QString> waiting;
    bool rang = false;
    for (const News &one : news) {
        known.insert(one.key);
        waiting.insert(one.about());
        if (m_rung.contains(one.key))
            continue;
        tell(one);
        rang = true;
    }
    for (const QSet<QString> showing = m_showing; const QString &about : showing) {
        if (waiting.contains(about))
            continue;
        m_notifier->withdraw(about); // somebody has it, or it was seen
        m_showing.remove(about);
    }
    if (!rang && known.size() == m_rung.size())
        return;
    m_rung = known;
    QJsonArray keys;
    for (const QString &key : std::as_const(m_rung))
        keys.append(key);
    m_store->setSetting(rungSetting, {{u"rung"_s, keys}}); // lost: it rings once more
}

void ComplaintBell::tell(const News &news)
{
    m_showing.insert(news.about());
    m_notifier->notify(notificationOf(news));
}

Notification ComplaintBell::notificationOf(const News &news) const
{
    if (news.kind == alertKind)
        return {news.about(), ComplaintBellWords::tr("A client who was not content waits"), ComplaintBellWords::tr("Nobody has answered yet: the office tells you.")};
    const QString language = m_services->language();
    const auto words = [&](const QString &kind, const QString &field, const QString &value) {
        const KindSchema *const schema = m_services->schema->kind(kind);
        return readable(schema ? schema->field(field) : nullptr, value, language);
    };
    const bool repair = news.kind == repairKind;
    const QString severity = words(news.kind, repair ? u"urgency"_s : u"severity"_s, news.severity);
    Notification notification;
    notification.id = news.about();
    if (repair)
        notification.title = severity.isEmpty() ? ComplaintBellWords::tr("Repair %1").arg(news.number) : ComplaintBellWords::tr("Repair %1: %2").arg(news.number, severity);
    else
        notification.title = severity.isEmpty() ? ComplaintBellWords::tr("Complaint %1").arg(news.number) : ComplaintBellWords::tr("Complaint %1: %2").arg(news.number, severity);
    if (!news.told.isEmpty())
        notification.text = repair ? ComplaintBellWords::tr("Nobody is there yet: the office tells you.")
                                   : ComplaintBellWords::tr("The office tells you: %1").arg(words(escalationKind, u"clock"_s, news.told));
    else
        notification.text = repair ? ComplaintBellWords::tr("Given to you. Agree on a time with the client.") : ComplaintBellWords::tr("Passed on to you. Take it over, and call the client.");
    return notification;
}

} // namespace plumb
