// The one chip about the network says the truth.
#include "app/viewmodels/sync_status.h"
#include "tests/unit/viewmodels/phone.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestSyncStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void word_data();
    void word();
    void followsTheStore();
    void diagnosticsSayHowItStandsAndNothingElse();
    void theJournalKeepsTheLastEvents();
    void diagnosticsGoToTheClipboard();
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

void TestSyncStatus::diagnosticsSayHowItStandsAndNothingElse()
{
    DiagnosticFacts facts;
    facts.version = u"0.1.0"_s;
    facts.device = *parseId(u"0190a000-1111-7000-8000-0000000000aa"_s);
    facts.sync.epoch = u"epoch-1"_s;
    facts.sync.cursor = 1207;
    facts.sync.waitingChanges = 12;
    facts.sync.refused = 1;
    facts.sync.clockOffset = Millis(-90'000);
    facts.engine = sync::Offline{{ErrorCode::NotTheOffice, u"https://office.example said 陳志遠"_s}, fromMillis(1'795'426'680'000)};
    facts.network = u"cellular, metered"_s;
    SyncJournal journal;
    journal.note(fromMillis(1'795'426'680'000), sync::EngineState(sync::Failed{{ErrorCode::Unauthorized, u"token abc"_s}}));
    const QString text = diagnosticsText(facts, journal);
    for (const QString &wanted : {u"0190a000"_s, u"epoch-1"_s, u"1207"_s, u"12 changes"_s, u"1 refused"_s, u"-90 s"_s, u"not_the_office"_s,
                                  u"cellular, metered"_s, u"failed unauthorized"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    for (const QString &never : {u"office.example"_s, u"陳志遠"_s, u"token"_s, u"1111-7000"_s})
        QVERIFY2(!text.contains(never), qPrintable(never));
}

void TestSyncStatus::theJournalKeepsTheLastEvents()
{
    SyncJournal journal;
    for (int i = 0; i < 70; ++i)
        journal.note(fromMillis(i), QString::number(i));
    QCOMPARE(journal.lines().size(), qsizetype(SyncJournal::most));
    QVERIFY(journal.lines().first().endsWith(u" 20"_s));
    QVERIFY(journal.lines().last().endsWith(u" 69"_s));
}

void TestSyncStatus::diagnosticsGoToTheClipboard()
{
    Phone phone;
    phone.issue(u"林女士家 地漏"_s);
    SyncStatus status;
    QTRY_COMPARE(status.waiting(), 1);
    QSignalSpy copied(&status, &SyncStatus::diagnosticsCopied);
    status.copyDiagnostics();
    QTRY_COMPARE(copied.count(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"1 changes of 1 records"_s));
    QVERIFY(!text.contains(u"林女士"_s));
}

QTEST_MAIN(TestSyncStatus)
#include "test_sync_status.moc"
