// How long a device may show records alone, whatever is done to its clock.
#include "app/store/lease.h"
#include "app/viewmodels/lease_watch.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestLease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_phone = std::make_unique<Phone>();
        tellLease(30 * 24h);
    }
    void cleanup()
    {
        m_watch.reset();
        m_phone.reset();
    }
    void holdsUntilItsLastMoment()
    {
        QVERIFY(!isOver());
        m_phone->clock->advance(30 * 24h - 1ms);
        QVERIFY(!isOver());
        m_phone->clock->advance(1ms);
        QVERIFY(isOver());
    }
    void anOfficeThatTellsNoneNeverLocks()
    {
        m_phone = {};
        m_phone = std::make_unique<Phone>();
        m_phone->clock->advance(1000 * 24h);
        QVERIFY(!isOver());
    }
    void aClockSetBackGainsNothing()
    {
        m_phone->clock->advance(20 * 24h);
        QVERIFY(!isOver());
        m_phone->clock->jump(-25 * 24h);
        m_phone->clock->advance(10 * 24h); // these have passed, whatever the clock shows
        QVERIFY(isOver());
    }
    void aClockSetBackBeforeAStartGainsNothing()
    {
        m_phone->clock->advance(29 * 24h);
        QVERIFY(!isOver());
        QTRY_VERIFY(AWAIT(m_phone->store().setting(store::leaseSeenSetting))->contains(u"furthest"_s));
        restart();
        m_phone->clock->jump(-29 * 24h);
        QVERIFY(!isOver());
        m_phone->clock->advance(24h);
        QVERIFY(isOver());
    }
    void aClockThatJumpedAheadLocksOnlyUntilTheOfficeAnswers()
    {
        m_phone->clock->jump(400 * 24h);
        QVERIFY(isOver());
        m_phone->clock->jump(-400 * 24h); // put right, but nobody can know that
        QVERIFY(isOver());
        restart();
        QVERIFY(isOver());
        m_phone->clock->advance(1s); // or the office would say the same as before
        tellLease(30 * 24h);
        QVERIFY(!isOver());
        m_phone->clock->advance(30 * 24h);
        QVERIFY(isOver());
    }
    void aWrongClockIsMeasuredByTheOffices()
    {
        m_phone->clock->jump(-200 * 24h); // wrong when the office answers, and after
        tellLease(30 * 24h, 200 * 24h);
        QVERIFY(!isOver());
        m_phone->clock->advance(30 * 24h);
        QVERIFY(isOver());
    }
    void timeWithTheAppOffCountsByTheOfficesClock()
    {
        m_phone->clock->jump(-200 * 24h);
        tellLease(30 * 24h, 200 * 24h);
        m_phone->clock->advance(20 * 24h);
        QVERIFY(!isOver());
        restart();
        m_phone->clock->jump(15 * 24h); // no clock of the app ran meanwhile
        QVERIFY(isOver());
    }
    void savingGoesOnWhileItIsOver()
    {
        m_phone->clock->advance(40 * 24h);
        QVERIFY(isOver());
        const Id issue = m_phone->issue(u"地漏位置不符"_s);
        QCOMPARE(m_phone->fields(issue).value(u"title"_s).toString(), u"地漏位置不符"_s);
        QVERIFY(AWAIT(m_phone->store().saveDraft(u"form"_s, {{u"note"_s, u"half"_s}})).ok());
    }

private:
    // The office's clock is `ahead` of the device's.
    void tellLease(Millis length, Millis ahead = 0ms)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.officeTime = m_phone->clock->now() + ahead;
            response.leaseUntil = response.officeTime + length;
        });
    }
    void restart()
    {
        m_watch.reset();
        m_phone->restartFromCopy();
    }
    bool isOver()
    {
        if (!m_watch)
            m_watch = std::make_unique<LeaseWatch>(m_phone->services.clock, &m_phone->store());
        m_watch->look();
        if (!QTest::qWaitFor([this] { return m_watch->isKnown() && !m_watch->isLooking(); }))
            qFatal("never known");
        return m_watch->isOver();
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<LeaseWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestLease)
#include "test_lease.moc"
