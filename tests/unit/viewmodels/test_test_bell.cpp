// The bell of timed tests: rings once, when due, also where the device was off by then.
#include "app/core/json.h"
#include "app/viewmodels/test_bell.h"
#include "platform/common/fake_notifier.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestTestBell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void ringsWhenDue();
    void waitsForTheNearest();
    void ringsOnce();
    void ringsOnceAcrossARestart();
    void aDeviceThatWasOffRingsAtTheNextStartAsLate();
    void aClockSetBackRingsLaterAndOnce();
    void aTestStartedMeanwhileIsHeardOf();
    void anEndedTestNeitherRingsNorStaysShown();
    void anotherPersonsTestDoesNotRingHere();
    void itRingsForWhoManagesTheSite();
    void whatHasNoTimeDoesNotRing();
    void tappingItAsksForTheTest();

private:
    Id start(const quality::TestRule &rule, const QString &room = {}, const Id &by = {})
    {
        const Moment now = m_phone->clock->now();
        QJsonObject fields{{u"site"_s, toString(m_phone->site)}, {u"test"_s, quality::testKindName(rule.kind)}, {u"rule"_s, quality::testRuleJson(rule)},
                           {u"started_at"_s, toIso(now)}, {u"due_at"_s, toIso(now + rule.wanted)}, {u"state"_s, u"running"_s},
                           {u"started_by"_s, toString(by.isNull() ? m_phone->identity().person : by)}};
        if (!room.isEmpty())
            fields.insert(u"room"_s, room);
        return m_phone->save(u"timed_test"_s, fields);
    }
    Id water() { return start(quality::closedWaterRule(), u"bathroom"_s); }
    void hang()
    {
        m_bell = std::make_unique<TestBell>(&m_phone->services, &m_phone->store(), m_notifier.get(), m_phone->identity().person);
        QSignalSpy looked(m_bell.get(), &TestBell::looked);
        m_bell->look();
        QVERIFY(m_notifier->showing().isEmpty()); // nobody waits for it
        QVERIFY(looked.wait());
    }
    void pass(Millis time)
    {
        m_phone->clock->advance(time);
        m_bell->ring(); // as its timer does
    }
    qsizetype shown() const { return m_notifier->showing().size(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<TestBell> m_bell;
};

void TestTestBell::init()
{
    m_phone = std::make_unique<Phone>();
    m_notifier = std::make_unique<FakeNotifier>();
}

void TestTestBell::cleanup()
{
    m_bell.reset();
    m_notifier.reset();
    m_phone.reset();
}

void TestTestBell::ringsWhenDue()
{
    const Id test = water();
    hang();
    pass(48h - 1min);
    QCOMPARE(shown(), 0);
    pass(1min);
    QCOMPARE(shown(), 1);
    QCOMPARE(m_notifier->showing().first().id, u"timed_test/"_s + toString(test));
    QVERIFY(m_notifier->showing().first().title.contains(u"bathroom"_s));
}

void TestTestBell::waitsForTheNearest()
{
    hang();
    QVERIFY(!m_bell->next());
    quality::TestRule rule = quality::pressureRule(quality::Pipe::Metal, 0.4); // 10 min
    rule.wanted = 3min;
    rule.least = 3min;
    water();
    start(rule);
    QTRY_VERIFY(m_bell->next() == std::optional<Millis>(3min));
    pass(3min);
    QVERIFY(m_bell->next() == std::optional<Millis>(TestBell::longest)); // the other is far
}

void TestTestBell::ringsOnce()
{
    water();
    hang();
    pass(48h);
    QCOMPARE(shown(), 1);
    m_notifier->withdraw(m_notifier->showing().first().id); // read and wiped away
    pass(1h);
    QCOMPARE(shown(), 0);
    QVERIFY(!m_bell->next());
}

void TestTestBell::ringsOnceAcrossARestart()
{
    water();
    hang();
    pass(48h);
    QTRY_VERIFY(!AWAIT(m_phone->store().setting(u"tests.rung"_s))->isEmpty());
    m_bell.reset();
    m_notifier = std::make_unique<FakeNotifier>();
    m_phone->restartFromCopy();
    hang();
    QCOMPARE(shown(), 0);
}

void TestTestBell::aDeviceThatWasOffRingsAtTheNextStartAsLate()
{
    water();
    hang();
    m_bell.reset();
    m_phone->clock->advance(51h);
    m_phone->restartFromCopy();
    hang();
    QCOMPARE(shown(), 1);
    QVERIFY2(m_notifier->showing().first().text.contains(u"3"_s), qPrintable(m_notifier->showing().first().text));
}

void TestTestBell::aClockSetBackRingsLaterAndOnce()
{
    water();
    hang();
    pass(47h);
    m_phone->clock->jump(-10h);
    pass(1h); // by the other clock it would be due
    QCOMPARE(shown(), 0);
    pass(10h);
    QCOMPARE(shown(), 1);
    m_notifier->withdraw(m_notifier->showing().first().id);
    m_phone->clock->jump(-10h);
    pass(10h);
    QCOMPARE(shown(), 0);
}

void TestTestBell::aTestStartedMeanwhileIsHeardOf()
{
    hang();
    water();
    QTRY_VERIFY(m_bell->next());
    pass(48h);
    QCOMPARE(shown(), 1);
}

void TestTestBell::anEndedTestNeitherRingsNorStaysShown()
{
    const Id first = water();
    const Id second = start(quality::curingRule());
    hang();
    pass(48h);
    QCOMPARE(shown(), 1);
    m_phone->set(first, u"timed_test"_s, {{u"state"_s, u"aborted"_s}, {u"note"_s, u"leak"_s}});
    QTRY_COMPARE(shown(), 0);
    m_phone->set(second, u"timed_test"_s, {{u"state"_s, u"aborted"_s}, {u"note"_s, u"walked on"_s}});
    QTRY_VERIFY(!m_bell->next());
    pass(24h * 7);
    QCOMPARE(shown(), 0);
}

void TestTestBell::anotherPersonsTestDoesNotRingHere()
{
    start(quality::closedWaterRule(), {}, m_phone->services.newId());
    hang();
    pass(49h);
    QCOMPARE(shown(), 0);
}

void TestTestBell::itRingsForWhoManagesTheSite()
{
    start(quality::closedWaterRule(), u"bathroom"_s, m_phone->services.newId());
    const Id team = m_phone->services.newId();
    const auto manages = [&](qint64 seq, const Id &person) {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            const QStringList roles{u"project_manager"_s};
            const QJsonObject fields{{u"name"_s, u"Green Court"_s}, {u"project_manager"_s, toString(person)}};
            response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}, {scope::team(team), roles}};
            response.records.push_back({seq, m_phone->site, u"site"_s, scope::team(team), "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(fields)});
            response.cursor = seq;
        });
    };
    manages(1, m_phone->services.newId());
    hang();
    pass(49h);
    QCOMPARE(shown(), 0);
    manages(2, m_phone->identity().person); // the site was handed over
    QTRY_COMPARE(shown(), 1);
}

void TestTestBell::whatHasNoTimeDoesNotRing()
{
    start(quality::insulationRule());
    hang();
    pass(1h);
    QCOMPARE(shown(), 0);
}

void TestTestBell::tappingItAsksForTheTest()
{
    const Id test = water();
    hang();
    pass(48h);
    QSignalSpy tapped(m_bell.get(), &TestBell::tapped);
    m_notifier->tap(u"refused/1"_s);
    QCOMPARE(tapped.size(), 0);
    m_notifier->tap(m_notifier->showing().first().id);
    QCOMPARE(tapped.value(0).value(0).toString(), toString(test));
}

QTEST_GUILESS_MAIN(TestTestBell)
#include "test_test_bell.moc"
