// The day of whoever holds the device: their inspections in order, and the rounds their sites wait for.
#include "app/viewmodels/day_plan.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestDayPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatRunsComesFirstThenWhatIsLate();
    void whatIsFinishedTodayComesLast();
    void otherPeoplesAndOtherDaysAreNotMine();
    void anOrderMadeByHandStays();
    void anOrderIsOfItsDay();
    void whatRunsIsNotMoved();
    void roundsOfMySitesWaitLongestFirst();
    void aRoundUnderWayIsGoneOnWith();
    void sitesThatAreOverOrOthersAreLeftOut();

private:
    Id inspection(const QString &title, const QString &planned, QJsonObject fields = {})
    {
        const QJsonObject base{{u"site"_s, toString(m_phone->site)}, {u"title"_s, title}, {u"inspector"_s, me()}, {u"state"_s, u"planned"_s},
                               {u"planned_for"_s, planned + u".000Z"_s}};
        for (auto it = base.begin(); it != base.end(); ++it) {
            if (!fields.contains(it.key()))
                fields.insert(it.key(), it.value());
        }
        return m_phone->save(u"inspection"_s, fields);
    }
    void become(const Id &id, const QString &state, QJsonObject fields = {})
    {
        fields.insert(u"state"_s, state);
        m_phone->set(id, u"inspection"_s, fields);
    }
    Id site(const QString &name, QJsonObject fields = {})
    {
        fields.insert(u"name"_s, name);
        if (!fields.contains(u"project_manager"_s))
            fields.insert(u"project_manager"_s, me());
        if (!fields.contains(u"starts_on"_s))
            fields.insert(u"starts_on"_s, u"2026-10-01"_s);
        const Id id = m_phone->services.newId();
        m_phone->saveMany({{id, u"site"_s, scope::team(m_team), fields}});
        return id;
    }
    void walked(const Id &site, const QString &code, const QString &day, const QString &state = u"finished"_s)
    {
        const Id id = inspection(code, day + u"T02:00:00"_s, {{u"site"_s, idText(site)}, {u"code"_s, code}, {u"inspector"_s, toString(m_team)}});
        become(id, u"running"_s, {{u"started_at"_s, day + u"T02:00:00.000Z"_s}});
        if (state == "finished"_L1)
            become(id, state, {{u"finished_at"_s, day + u"T03:00:00.000Z"_s}});
    }
    QString me() const { return toString(m_phone->identity().person); }
    void show(const QString &today = u"2026-11-23"_s)
    {
        m_plan = std::make_unique<DayPlan>();
        m_plan->setProperty("personId", me());
        m_plan->setProperty("today", today);
        m_plan->setProperty("roundCodes", QStringList{u"safety_round"_s, u"five_s_round"_s});
        m_plan->componentComplete();
        QTRY_VERIFY(m_plan->known());
    }
    QStringList titles() const
    {
        QStringList found;
        for (const QVariantList list = m_plan->list(); const QVariant &row : list)
            found += row.toMap().value(u"title"_s).toString() + (row.toMap().value(u"late"_s).toBool() ? u"!"_s : QString());
        return found;
    }
    QVariantMap place(int index) const { return m_plan->rounds().value(index).toMap(); }
    QVariantMap walk(int site, int round) const { return place(site).value(u"rounds"_s).toList().value(round).toMap(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<DayPlan> m_plan;
    Id m_team;
};

void TestDayPlan::init()
{
    m_phone = std::make_unique<Phone>();
    m_team = m_phone->services.newId();
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}, {scope::team(m_team), roles}};
    });
}

void TestDayPlan::cleanup()
{
    m_plan.reset();
    m_phone.reset();
}

void TestDayPlan::whatRunsComesFirstThenWhatIsLate()
{
    inspection(u"afternoon"_s, u"2026-11-23T06:00:00"_s);
    inspection(u"morning"_s, u"2026-11-23T02:00:00"_s);
    inspection(u"yesterday"_s, u"2026-11-21T06:00:00"_s);
    become(inspection(u"under way"_s, u"2026-11-23T08:00:00"_s), u"running"_s);
    show();
    QCOMPARE(titles(), (QStringList{u"under way"_s, u"yesterday!"_s, u"morning"_s, u"afternoon"_s}));
}

void TestDayPlan::whatIsFinishedTodayComesLast()
{
    const Id done = inspection(u"done"_s, u"2026-11-23T01:00:00"_s);
    become(done, u"running"_s);
    const Id before = inspection(u"done before"_s, u"2026-11-20T01:00:00"_s);
    become(before, u"running"_s);
    become(before, u"finished"_s, {{u"finished_at"_s, u"2026-11-20T03:00:00.000Z"_s}});
    inspection(u"still open"_s, u"2026-11-23T06:00:00"_s);
    show();
    become(done, u"finished"_s, {{u"finished_at"_s, u"2026-11-23T03:00:00.000Z"_s}});
    QTRY_COMPARE(titles(), (QStringList{u"still open"_s, u"done"_s}));
}

void TestDayPlan::otherPeoplesAndOtherDaysAreNotMine()
{
    inspection(u"tomorrow"_s, u"2026-11-24T06:00:00"_s);
    inspection(u"another's"_s, u"2026-11-23T06:00:00"_s, {{u"inspector"_s, toString(m_team)}});
    inspection(u"mine"_s, u"2026-11-23T06:00:00"_s);
    show();
    QCOMPARE(titles(), QStringList{u"mine"_s});
}

void TestDayPlan::anOrderMadeByHandStays()
{
    inspection(u"a"_s, u"2026-11-23T01:00:00"_s);
    inspection(u"b"_s, u"2026-11-23T02:00:00"_s);
    const Id last = inspection(u"c"_s, u"2026-11-23T03:00:00"_s);
    show();
    m_plan->move(idText(last), -1);
    QCOMPARE(titles(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QTRY_VERIFY(!AWAIT(m_phone->store().setting(u"day_plan"_s))->isEmpty());
    show(); // the page again
    QTRY_COMPARE(titles(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    m_plan->move(idText(last), -1);
    m_plan->move(idText(last), -1); // nothing is above the first
    QCOMPARE(titles(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestDayPlan::anOrderIsOfItsDay()
{
    inspection(u"a"_s, u"2026-11-23T01:00:00"_s);
    const Id second = inspection(u"b"_s, u"2026-11-23T02:00:00"_s);
    show();
    m_plan->move(idText(second), -1);
    QTRY_VERIFY(!AWAIT(m_phone->store().setting(u"day_plan"_s))->isEmpty());
    m_plan->setProperty("today", u"2026-11-24"_s);
    QTRY_COMPARE(titles(), (QStringList{u"a!"_s, u"b!"_s}));
}

void TestDayPlan::whatRunsIsNotMoved()
{
    const Id running = inspection(u"under way"_s, u"2026-11-23T08:00:00"_s);
    become(running, u"running"_s);
    inspection(u"a"_s, u"2026-11-23T01:00:00"_s);
    show();
    QVERIFY(!m_plan->list().first().toMap().value(u"movable"_s).toBool());
    m_plan->move(idText(running), 1);
    QCOMPARE(titles(), (QStringList{u"under way"_s, u"a"_s}));
}

void TestDayPlan::roundsOfMySitesWaitLongestFirst()
{
    const Id often = site(u"often"_s);
    const Id rarely = site(u"rarely"_s);
    walked(often, u"safety_round"_s, u"2026-11-22"_s);
    walked(often, u"five_s_round"_s, u"2026-11-20"_s);
    walked(rarely, u"safety_round"_s, u"2026-11-02"_s);
    walked(rarely, u"safety_round"_s, u"2026-11-10"_s); // the last one counts
    walked(rarely, u"five_s_round"_s, u"2026-11-21"_s);
    show();
    QCOMPARE(place(0).value(u"siteName"_s).toString(), u"rarely"_s);
    QCOMPARE(place(0).value(u"late"_s).toInt(), 1);
    QCOMPARE(walk(0, 0).value(u"days"_s).toInt(), 13);
    QVERIFY(walk(0, 0).value(u"late"_s).toBool());
    QCOMPARE(walk(0, 1).value(u"days"_s).toInt(), 2);
    QVERIFY(!walk(1, 0).value(u"late"_s).toBool());
    const Id untouched = site(u"untouched"_s);
    QTRY_COMPARE(place(0).value(u"siteId"_s).toString(), idText(untouched));
    QCOMPARE(walk(0, 0).value(u"days"_s).toInt(), -1);
}

void TestDayPlan::aRoundUnderWayIsGoneOnWith()
{
    const Id here = site(u"here"_s);
    show();
    QCOMPARE(walk(0, 0).value(u"runningId"_s).toString(), QString());
    walked(here, u"safety_round"_s, u"2026-11-23"_s, u"running"_s);
    QTRY_VERIFY(!walk(0, 0).value(u"runningId"_s).toString().isEmpty());
    QCOMPARE(walk(0, 1).value(u"runningId"_s).toString(), QString());
}

void TestDayPlan::sitesThatAreOverOrOthersAreLeftOut()
{
    site(u"over"_s, {{u"finished_on"_s, u"2026-11-20"_s}});
    site(u"not yet"_s, {{u"starts_on"_s, u"2026-12-01"_s}});
    site(u"another's"_s, {{u"project_manager"_s, toString(m_team)}});
    site(u"mine"_s);
    show();
    QCOMPARE(m_plan->rounds().size(), 1);
    QCOMPARE(place(0).value(u"siteName"_s).toString(), u"mine"_s);
}

QTEST_GUILESS_MAIN(TestDayPlan)
#include "test_day_plan.moc"
