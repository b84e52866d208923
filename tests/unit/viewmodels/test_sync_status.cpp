// The one chip about the network says the truth.
#include "app/viewmodels/sync_status.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestSyncStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void word_data();
    void word();
    void followsTheStore();
};

void TestSyncStatus::word_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("photos");
    QTest::addColumn<int>("refused");
    QTest::addColumn<bool>("everSynced");
    QTest::addColumn<int>("engine"); // index of EngineState: idle, syncing, offline, failed
    QTest::addColumn<QString>("expected");
    QTest::newRow("all there") << 0 << 0 << 0 << true << 0 << u"synced"_s;
    QTest::newRow("never yet") << 0 << 0 << 0 << false << 0 << u"waiting"_s;
    QTest::newRow("a change waits") << 1 << 0 << 0 << true << 0 << u"waiting"_s;
    QTest::newRow("a photo waits") << 0 << 1 << 0 << true << 0 << u"waiting"_s;
    QTest::newRow("under way") << 3 << 2 << 0 << true << 1 << u"syncing"_s;
    QTest::newRow("no network, nothing waits") << 0 << 0 << 0 << true << 2 << u"offline"_s;
    QTest::newRow("no network, much waits") << 12 << 3 << 0 << true << 2 << u"offline"_s;
    QTest::newRow("refused beats offline") << 12 << 3 << 1 << true << 2 << u"attention"_s;
    QTest::newRow("refused beats under way") << 0 << 0 << 1 << true << 1 << u"attention"_s;
    QTest::newRow("somebody must act") << 0 << 0 << 0 << true << 3 << u"attention"_s;
}

void TestSyncStatus::word()
{
    QFETCH(int, waiting);
    QFETCH(int, photos);
    QFETCH(int, refused);
    QFETCH(bool, everSynced);
    QFETCH(int, engine);
    store::SyncState state;
    state.waitingChanges = waiting;
    state.waitingBlobs = photos;
    state.refused = refused;
    state.lastSuccess = everSynced ? fromMillis(1) : Moment{};
    const sync::EngineState states[] = {sync::Idle{}, sync::Syncing{}, sync::Offline{{ErrorCode::Unreachable, {}}, {}},
                                        sync::Failed{{ErrorCode::Unauthorized, {}}}};
    QTEST(syncWord(state, states[engine]), "expected");
}

void TestSyncStatus::followsTheStore()
{
    Phone phone;
    SyncStatus status;
    QTRY_COMPARE(status.waiting(), 0);
    QVERIFY(status.lastSuccess().isNull());
    QVERIFY(status.error().isNull());
    QCOMPARE(status.progress(), -1.0);
    phone.issue(u"a"_s);
    phone.issue(u"b"_s);
    QTRY_COMPARE(status.waiting(), 2);
    QCOMPARE(status.state(), u"waiting"_s);
    phone.officeSays([&](wire::SyncResponse &response) {
        response.officeTime = phone.clock->now() + std::chrono::minutes(90); // our clock is behind
        response.answers = {{1, wire::ChangeAnswer::Outcome::Applied, 11, {}, {}, {}},
                            {2, wire::ChangeAnswer::Outcome::Refused, 0, u"not_allowed"_s, u"role"_s, {}}};
        response.lastOp = 2;
    });
    QTRY_COMPARE(status.attention(), 1);
    QCOMPARE(status.state(), u"attention"_s);
    QTRY_COMPARE(status.clockOffsetMinutes(), 90);
}

QTEST_GUILESS_MAIN(TestSyncStatus)
#include "test_sync_status.moc"
