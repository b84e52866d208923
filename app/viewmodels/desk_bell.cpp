#include "app/viewmodels/desk_bell.h"

#include "app/store/reader.h"
#include "app/viewmodels/store_link.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString rungSetting = u"desk.rung"_s; // {rung: [keys]}
const QString notificationPrefix = u"desk/"_s;

struct DeskBellWords {
    Q_DECLARE_TR_FUNCTIONS(DeskBellWords)
};

QString text(const store::StoredRecord &record, QLatin1StringView name)
{
    return record.fields.value(name).toString();
}

QString whyOf(const store::StoredRecord &record)
{
    return record.kind == "message"_L1 ? u"message"_s : text(record, "why"_L1);
}

QString titleOf(const QString &why)
{
    return why == "message"_L1 ? DeskBellWords::tr("A message for you") : why == "visitor"_L1 ? DeskBellWords::tr("A visitor for you") : DeskBellWords::tr("A call for you");
}

QString wordsOf(const QString &why, const QString &level)
{
    if (level == "next"_L1)
        return DeskBellWords::tr("Nobody has taken it. Please look after it.");
    if (level == "reminder"_L1)
        return why == "visitor"_L1 ? DeskBellWords::tr("They are still waiting at the front desk.") : DeskBellWords::tr("It is still unread.");
    return why == "message"_L1 ? DeskBellWords::tr("The front desk has written it down.")
        : why == "visitor"_L1 ? DeskBellWords::tr("Somebody waits for you at the front desk.") : DeskBellWords::tr("The front desk puts it through. What was said is on the card.");
}

} // namespace

DeskBell::DeskBell(Services *services, store::Store *store, Notifier *notifier, const Id &person)
    : m_services(services), m_store(store), m_notifier(notifier), m_person(person)
{
    connect(store, &store::Store::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        for (const QString &kind : {u"transfer"_s, u"message"_s, u"message_alert"_s}) {
            if (concerns(notices, kind, {}))
                return look();
        }
    });
    connect(notifier, &Notifier::activated, this, [this](const QString &id) {
        if (id.startsWith(notificationPrefix))
            Q_EMIT tapped(id.section(u'/', 1, 1), id.section(u'/', 2));
    });
}

void DeskBell::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    whenDone(m_store->setting(rungSetting), this, [this](const Result<QJsonObject> &rung) { readNews(rung.valueOr({})); });
}

void DeskBell::readNews(const QJsonObject &rung)
{
    if (!std::exchange(m_known, true)) {
        for (const QJsonArray keys = rung.value("rung"_L1).toArray(); const QJsonValue &key : keys)
            m_rung.insert(key.toString());
    }
    auto found = std::make_shared<std::vector<News>>();
    const auto read = [found, person = idText(m_person)](store::Reader &reader) -> Status {
        const std::pair<QString, QJsonArray> waiting[] = {{u"transfer"_s, {u"offered"_s, u"seen"_s}}, {u"message"_s, {u"sent"_s}}};
        for (const auto &[kind, states] : waiting) {
            store::ListQuery query;
            query.kind = kind;
            query.where = {{u"to"_s, person}, {u"state"_s, states}};
            PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &one) -> Status {
                if (text(one, "by"_L1) != person)
                    found->push_back({idText(one.id), one.kind + u'/' + idText(one.id), whyOf(one), {}});
                return {};
            }));
        }
        store::ListQuery told;
        told.kind = u"message_alert"_s;
        told.where = {{u"person"_s, person}, {u"state"_s, u"told"_s}};
        return reader.each(told, [&](const store::StoredRecord &one) -> Status {
            PLUMB_ASSIGN(const std::optional<store::StoredRecord> about, reader.record(idOf(text(one, "about"_L1))));
            const QString state = about ? text(*about, "state"_L1) : QString();
            if (state == "sent"_L1 || state == "offered"_L1 || state == "seen"_L1)
                found->push_back({idText(one.id), about->kind + u'/' + idText(about->id), whyOf(*about), text(one, "level"_L1)});
            return {};
        });
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

void DeskBell::ring(const std::vector<News> &news)
{
    QSet<QString> known;
    QSet<QString> waiting;
    bool rang = false;
    for (const News &one : news) {
        known.insert(one.key);
        waiting.insert(one.about);
        if (m_rung.contains(one.key))
            continue;
        tell(one);
        rang = true;
    }
    for (const QSet<QString> showing = m_showing; const QString &about : showing) {
        if (waiting.contains(about))
            continue;
        m_notifier->withdraw(notificationPrefix + about); // somebody has it, or it was read
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

void DeskBell::tell(const News &news)
{
    m_showing.insert(news.about);
    Notification notification;
    notification.id = notificationPrefix + news.about;
    notification.title = titleOf(news.why);
    notification.text = wordsOf(news.why, news.level);
    m_notifier->notify(notification);
}

} // namespace plumb
