#include "app/viewmodels/test_bell.h"

#include "app/viewmodels/store_link.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

const QString testKind = u"timed_test"_s;
const QString rungSetting = u"tests.rung"_s;
const QString notificationPrefix = u"timed_test/"_s;
const QString siteKind = u"site"_s;
constexpr int mostTests = 500;                   // running at once, on this device
constexpr int mostSites = 500;                   // of one manager
constexpr Minutes onTime{2};                     // later than this is told as late

struct TestBellWords {
    Q_DECLARE_TR_FUNCTIONS(TestBellWords)
};

} // namespace

TestBell::TestBell(Services *services, store::Store *store, Notifier *notifier, const Id &person)
    : m_services(services), m_store(store), m_notifier(notifier), m_person(person)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TestBell::ring);
    connect(store, &store::Store::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, testKind, {}) || concerns(notices, siteKind, {}))
            look();
    });
    connect(notifier, &Notifier::activated, this, [this](const QString &id) {
        if (id.startsWith(notificationPrefix))
            Q_EMIT tapped(id.mid(notificationPrefix.size()));
    });
}

void TestBell::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    store::ListQuery sites;
    sites.kind = siteKind;
    sites.where = {{u"project_manager"_s, idText(m_person)}};
    store::ListQuery query;
    query.kind = testKind;
    query.where = {{u"state"_s, u"running"_s}};
    query.sortBy = u"due_at"_s;
    whenDone(m_store->setting(rungSetting), this, [this, sites, query](const Result<QJsonObject> &rung) {
        if (!m_known) {
            const QJsonObject told = rung.valueOr({});
            for (auto it = told.begin(); it != told.end(); ++it)
                m_rung.insert(it.key(), it.value().toString());
        }
        whenDone(m_store->page(sites, {}, mostSites), this, [this, query](const Result<store::ListPage> &managed) {
            const auto rows = managed ? managed->rows : std::vector<store::StoredRecord>();
            whenDone(m_store->page(query, {}, mostTests), this, [this, rows](const Result<store::ListPage> &page) {
                m_looking = false;
                if (page)
                    take(rows, page->rows);
                Q_EMIT looked();
                if (std::exchange(m_lookAgain, false))
                    look();
            });
        });
    });
}

// Due as it was started, and with nothing to wait for (insulation): nothing rings.
void TestBell::take(const std::vector<store::StoredRecord> &sites, const std::vector<store::StoredRecord> &tests)
{
    m_known = true;
    m_running.clear();
    QSet<Id> managed;
    for (const store::StoredRecord &site : sites)
        managed.insert(site.id);
    for (const store::StoredRecord &row : tests) {
        const bool ours = idOf(row.fields.value("started_by"_L1).toString()) == m_person
            || managed.contains(idOf(row.fields.value("site"_L1).toString()));
        if (!ours)
            continue;
        const auto test = timedTestOf(row.fields);
        if (!test || !test->startedAt || test->rule.wanted <= Minutes{})
            continue;
        m_running.push_back({row.id, row.fields.value("room"_L1).toString(), testKindName(test->rule.kind), *dueAt(*test)});
    }
    withdrawEnded();
    ring();
}

void TestBell::ring()
{
    const Moment now = m_services->clock->now();
    bool rang = false;
    for (const Running &test : m_running) {
        const QString due = toIso(test.due);
        if (test.due > now || m_rung.value(idText(test.id)) == due)
            continue;
        tell(test, std::chrono::duration_cast<Minutes>(now - test.due));
        m_rung.insert(idText(test.id), due);
        rang = true;
    }
    if (rang)
        remember();
    if (const auto wait = next())
        m_timer.start(*wait);
    else
        m_timer.stop();
}

std::optional<Millis> TestBell::next() const
{
    const Moment now = m_services->clock->now();
    std::optional<Millis> nearest;
    for (const Running &test : m_running) {
        if (test.due > now && m_rung.value(idText(test.id)) != toIso(test.due))
            nearest = std::min(nearest.value_or(longest), Millis(test.due - now));
    }
    return nearest;
}

void TestBell::tell(const Running &test, Minutes late)
{
    const KindSchema *kind = m_services->schema->kind(testKind);
    const QString name = readable(kind ? kind->field(u"test"_s) : nullptr, test.test, m_services->language());
    Notification notification;
    notification.id = notificationPrefix + idText(test.id);
    notification.title = test.room.isEmpty() ? TestBellWords::tr("%1: time is up").arg(name)
                                             : TestBellWords::tr("%1, %2: time is up").arg(name, test.room);
    notification.text = late > onTime ? TestBellWords::tr("Due %1 ago. Photo and reading at the end are owed.").arg(words::duration(late))
                                      : TestBellWords::tr("Photo and reading at the end are owed.");
    m_showing.insert(idText(test.id));
    m_notifier->notify(notification);
}

void TestBell::withdrawEnded()
{
    QSet<QString> running;
    for (const Running &test : m_running)
        running.insert(idText(test.id));
    for (const QSet<QString> showing = m_showing; const QString &id : showing) {
        if (running.contains(id))
            continue;
        m_notifier->withdraw(notificationPrefix + id);
        m_showing.remove(id);
    }
    m_rung.removeIf([&](QHash<QString, QString>::iterator it) { return !running.contains(it.key()); });
}

void TestBell::remember()
{
    QJsonObject rung;
    for (auto it = m_rung.cbegin(); it != m_rung.cend(); ++it)
        rung.insert(it.key(), it.value());
    m_store->setSetting(rungSetting, rung); // lost: it rings once more
}

} // namespace plumb
