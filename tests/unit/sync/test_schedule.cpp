// When the next run is due: a pure decision, so it is tested as a table.
#include "app/sync/schedule.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;

class TestSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodRunIsFollowedByTheUsualPause();
    void withoutAWayItIsTriedAgainByItselfAndEverLater();
    void aNoOfTheOfficeIsTriedAgainRarely();
    void theOfficesOwnWishIsKept();
    void whatWasSavedDuringARunGoesAtOnce();
    void whatARunLeftBehindIsNoReasonForAnother();
    void aWishIsNewOnce();
    void afterAFailureASaveDoesNotHurryIt();
    void comingBackIsAReason();

private:
    SeededRandom m_random{1};
    Tuning m_tuning;
    static Schedule::Run run(Status outcome, Schedule::Waiting left = {}) { return {std::move(outcome), {}, {}, left}; }
};

void TestSchedule::aGoodRunIsFollowedByTheUsualPause()
{
    Schedule schedule(m_random, m_tuning);
    QCOMPARE(schedule.after(run({})).wait, m_tuning.engine.betweenRuns);
    schedule.setForeground(false);
    QCOMPARE(schedule.after(run({})).wait, m_tuning.engine.betweenRunsInBackground);
}

void TestSchedule::withoutAWayItIsTriedAgainByItselfAndEverLater()
{
    Schedule schedule(m_random, m_tuning);
    Millis longest{0};
    for (int i = 0; i < 20; ++i) {
        const Schedule::Next next = schedule.after(run(fail(ErrorCode::Unreachable)));
        QVERIFY(next.byItself && !next.atOnce);
        longest = std::max(longest, next.wait);
    }
    QVERIFY(longest > m_tuning.backoff.first * 10);
    QVERIFY(longest <= m_tuning.backoff.most);
}

void TestSchedule::aNoOfTheOfficeIsTriedAgainRarely()
{
    Schedule schedule(m_random, m_tuning);
    const Schedule::Next next = schedule.after(run(fail(ErrorCode::Unauthorized)));
    QVERIFY(!next.byItself);
    QCOMPARE(next.wait, m_tuning.backoff.most);
}

void TestSchedule::theOfficesOwnWishIsKept()
{
    Schedule schedule(m_random, m_tuning);
    Schedule::Run busy = run(fail(ErrorCode::Busy));
    busy.retryAfter = Millis{90'000};
    QVERIFY(schedule.after(busy).wait >= Millis{90'000});
}

void TestSchedule::whatWasSavedDuringARunGoesAtOnce()
{
    Schedule schedule(m_random, m_tuning);
    QVERIFY(schedule.after(run({}, {1, 0, {}})).atOnce);
    QVERIFY(!schedule.after(run({}, {1, 0, {}})).atOnce); // the same one again: it does not go
}

void TestSchedule::whatARunLeftBehindIsNoReasonForAnother()
{
    Schedule schedule(m_random, m_tuning);
    static_cast<void>(schedule.after(run({}, {2, 1, {}})));
    QVERIFY(!schedule.look({2, 1, {}}).isAny);
    QVERIFY(schedule.look({3, 1, {}}).isUrgent);
    QVERIFY(schedule.look({2, 2, {}}).isAny);
    QVERIFY(!schedule.look({2, 2, {}}).isUrgent);
}

void TestSchedule::aWishIsNewOnce()
{
    Schedule schedule(m_random, m_tuning);
    QVERIFY(schedule.look({0, 0, fromMillis(1)}).isUrgent);
    QVERIFY(!schedule.look({0, 0, fromMillis(1)}).isAny);
    QVERIFY(!schedule.after(run({}, {0, 0, fromMillis(1)})).atOnce);
    QVERIFY(schedule.look({0, 0, fromMillis(2)}).isUrgent);
}

void TestSchedule::afterAFailureASaveDoesNotHurryIt()
{
    Schedule schedule(m_random, m_tuning);
    QVERIFY(schedule.mayStart());
    static_cast<void>(schedule.after(run(fail(ErrorCode::TimedOut), {1, 0, {}})));
    QVERIFY(schedule.look({2, 0, {}}).isUrgent);
    QVERIFY(!schedule.mayStart());
    schedule.wake();
    QVERIFY(schedule.mayStart());
}

void TestSchedule::comingBackIsAReason()
{
    Schedule schedule(m_random, m_tuning);
    QVERIFY(!schedule.setForeground(true)); // it was there
    QVERIFY(!schedule.setForeground(false));
    QVERIFY(schedule.setForeground(true));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
