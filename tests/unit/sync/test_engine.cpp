// The engine by itself: it joins, carries what is saved, says how it stands, and stopping it loses nothing.
#include "tests/unit/sync/engine_world.h"

#include <QSignalSpy>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joiningBringsEverything();
    void aGarbledInviteAsksNobody();
    void aLostJoinReplyIsAskedForAgainWithTheSameKeys();
    void historyThatCannotBeFetchedHoldsNothingUp();
    void theWrongCertificateIsSaidAndNotAskedAgain();
    void stoppingInTheMiddleLosesNothing();
    void aClockSetWhileTheOfficeAnswersCountsAsItIsNow();
};

void TestEngine::joiningBringsEverything()
{
    EngineWorld world;
    QSignalSpy joined(world.engine.get(), &Engine::joined);
    world.joinAndSettle();
    QCOMPARE(joined.count(), 1);
    const auto identity = waited(world.store->identity());
    QCOMPARE((*identity)->person, world.company.projectManager);
    QVERIFY(waited(world.store->record(world.company.designer))->has_value());
    QVERIFY(world.state().lastSuccess > Moment{});
}

void TestEngine::aGarbledInviteAsksNobody()
{
    EngineWorld world;
    const Status joined = waited(world.engine->join(u"plumb1:abc"_s, u"Pixel"_s));
    QCOMPARE(joined.error().code, ErrorCode::InviteGarbled);
    QCOMPARE(world.wire.requests(), 0);
}

void TestEngine::aLostJoinReplyIsAskedForAgainWithTheSameKeys()
{
    EngineWorld world;
    const Invite invite{u"https://office.example"_s, QByteArray(64, 'a'), world.office.invite(world.company.designer),
                        u"墨線裝飾"_s, u"何設計"_s};
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        (void)askOffice(world.office, request);
        return Result<HttpResponse>(Error{ErrorCode::TimedOut, u"reply lost"_s});
    });
    QCOMPARE(waited(world.engine->join(encodeInvite(invite), u"Pixel"_s)).error().code, ErrorCode::TimedOut);
    world.wire.setFault({});
    world.startEngine(); // the app was killed in between
    QVERIFY(waited(world.engine->join(encodeInvite(invite), u"Pixel"_s)).ok());
}

void TestEngine::historyThatCannotBeFetchedHoldsNothingUp()
{
    EngineWorld world;
    std::atomic<int> asked = 0;
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        if (!request.path.endsWith(u"/history"))
            return {};
        ++asked;
        return Result<HttpResponse>(said(500, R"({"code":"internal","detail":"stumbled"})"));
    });
    world.joinAndSettle(); // idle and successful, although that failed
    const QByteArray photo = world.savePhoto(20'000, 2);
    QTRY_COMPARE(world.state().waitingBlobs, 0);
    QVERIFY(world.office.vault->has(photo));
    QTRY_VERIFY(world.isIdle());
    QVERIFY(asked > 0);
}

void TestEngine::theWrongCertificateIsSaidAndNotAskedAgain()
{
    EngineWorld world(EngineWorld::Time::Manual);
    world.joinAndSettle();
    world.settle();
    world.wire.setFault([](const HttpRequest &) { return Result<HttpResponse>(Error{ErrorCode::WrongCertificate, {}}); });
    world.engine->syncNow();
    QTRY_VERIFY(world.failure() != nullptr);
    QCOMPARE(world.failure()->code, ErrorCode::WrongCertificate);
    const int before = world.wire.requests();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(world.saveIssue(QString::number(i)).ok());
        world.pass(world.tuning.engine.afterSave);
    }
    QCOMPARE(world.wire.requests(), before);
    world.wire.setFault({});
    world.engine->syncNow();
    QTRY_COMPARE(world.state().waitingChanges, 0);
}

void TestEngine::stoppingInTheMiddleLosesNothing()
{
    EngineWorld world;
    world.joinAndSettle();
    world.wire.setSilent(true);
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    const QByteArray photo = world.savePhoto(100'000, 1);
    QTRY_VERIFY(std::holds_alternative<Syncing>(world.engine->state()));
    world.engine.reset(); // returns: nothing is waited for that may never come
    QCOMPARE(world.state().waitingChanges, 2);
    world.wire.setSilent(false);
    world.startEngine();
    world.engine->start();
    QTRY_COMPARE(world.state().waitingBlobs, 0);
    QCOMPARE(world.state().waitingChanges, 0);
    QVERIFY(world.office.vault->has(photo));
}

// The network comes back, and sets the phone's clock right at the same time.
void TestEngine::aClockSetWhileTheOfficeAnswersCountsAsItIsNow()
{
    EngineWorld world(EngineWorld::Time::Manual);
    const auto tenYears = std::chrono::hours(24 * 3650);
    const auto clock = std::make_shared<ManualClock>(world.office.clock.now() - tenYears);
    world.clock = clock;
    world.startEngine();
    world.joinAndSettle();
    QCOMPARE(world.state().clockOffset, Millis(tenYears));
    world.wire.setFault([&, isSet = false](const HttpRequest &) mutable {
        if (!std::exchange(isSet, true))
            clock->jump(tenYears);
        return std::optional<Result<HttpResponse>>();
    });
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    world.pass(world.tuning.engine.afterSave);
    QTRY_COMPARE(world.state().waitingChanges, 0);
    QCOMPARE(world.state().clockOffset, Millis(0));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
