// What starts a run: a save, the network or the app that comes back, a wake-up, time. And what does not.
#include "platform/common/fake_network_status.h"
#include "platform/common/fake_wake_ups.h"
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

// As the app does (Life::follow).
void follow(Engine &engine, NetworkStatus &network)
{
    QObject::connect(&network, &NetworkStatus::changed, &engine, [&engine, &network] { engine.networkChanged(network.online()); });
}

// The engine has tried, and waits until it tries again.
void saveWithoutAWay(EngineWorld &world)
{
    world.joinAndSettle();
    world.settle();
    world.wire.setFault([](const HttpRequest &) { return Result<HttpResponse>(Error{ErrorCode::Unreachable, u"no route"_s}); });
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    world.settle();
    world.pass(world.tuning.engine.afterSave);
    QTRY_VERIFY(world.isOffline());
}

} // namespace

class TestEngineTriggers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedGoesOutByItself();
    void offlineIsSaidAndHealsByItself();
    void aNetworkThatIsBackCutsTheWaitShort();
    void aNetworkThatIsGoneStopsNothing();
    void aWakeUpCutsTheWaitShort();
    void comingBackToTheForegroundSyncs();
    void timeAloneSyncs();
    void aQuietEngineAsksNothing();
};

void TestEngineTriggers::whatIsSavedGoesOutByItself()
{
    EngineWorld world;
    world.joinAndSettle();
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    QTRY_COMPARE(world.state().waitingChanges, 0);
    QTRY_VERIFY(world.isIdle());
}

void TestEngineTriggers::offlineIsSaidAndHealsByItself()
{
    EngineWorld world;
    world.joinAndSettle();
    world.wire.setFault([](const HttpRequest &) { return Result<HttpResponse>(Error{ErrorCode::Unreachable, u"no route"_s}); });
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    QTRY_VERIFY(world.isOffline());
    QCOMPARE(world.state().waitingChanges, 1);
    world.wire.setFault({});
    QTRY_COMPARE(world.state().waitingChanges, 0); // nobody pressed anything
    QTRY_VERIFY(world.isIdle());
}

void TestEngineTriggers::aNetworkThatIsBackCutsTheWaitShort()
{
    EngineWorld world(EngineWorld::Time::Manual); // no time passes: nothing else can bring it
    FakeNetworkStatus network;
    follow(*world.engine, network);
    saveWithoutAWay(world);
    network.become(false, false);
    world.wire.setFault({});
    world.settle();
    QCOMPARE(world.state().waitingChanges, 1);
    network.become(true, false);
    QTRY_COMPARE(world.state().waitingChanges, 0);
}

// The system may be wrong about it: only what the office answers counts.
void TestEngineTriggers::aNetworkThatIsGoneStopsNothing()
{
    EngineWorld world(EngineWorld::Time::Manual);
    FakeNetworkStatus network;
    follow(*world.engine, network);
    world.joinAndSettle();
    world.settle();
    network.become(false, false);
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    world.settle();
    world.pass(world.tuning.engine.afterSave);
    QTRY_COMPARE(world.state().waitingChanges, 0);
}

void TestEngineTriggers::aWakeUpCutsTheWaitShort()
{
    EngineWorld world(EngineWorld::Time::Manual);
    FakeWakeUps wakeUps;
    QObject::connect(&wakeUps, &WakeUps::wokeUp, world.engine.get(), &Engine::syncNow);
    saveWithoutAWay(world);
    world.wire.setFault({});
    world.settle();
    QCOMPARE(world.state().waitingChanges, 1);
    wakeUps.wakeUp();
    QTRY_COMPARE(world.state().waitingChanges, 0);
}

void TestEngineTriggers::comingBackToTheForegroundSyncs()
{
    EngineWorld world;
    world.joinAndSettle();
    world.engine->setForeground(false);
    const int before = world.wire.requests();
    world.engine->setForeground(true);
    QTRY_VERIFY(world.wire.requests() > before);
}

void TestEngineTriggers::timeAloneSyncs()
{
    EngineWorld world;
    world.tuning.engine.betweenRuns = 20ms;
    world.startEngine();
    world.joinAndSettle();
    const int before = world.wire.requests();
    QTRY_VERIFY(world.wire.requests() > before + 1); // what a missed hint did not tell is found
}

void TestEngineTriggers::aQuietEngineAsksNothing()
{
    EngineWorld world(EngineWorld::Time::Manual);
    world.joinAndSettle();
    world.settle();
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    world.settle();
    const int saved = world.wire.requests();
    QCOMPARE(world.state().waitingChanges, 1); // it gathers what comes behind it
    world.pass(world.tuning.engine.afterSave);
    QTRY_COMPARE(world.state().waitingChanges, 0);
    QVERIFY(world.wire.requests() > saved);
    world.settle();
    world.pass(world.tuning.engine.afterSave); // what the run itself stirred up
    const int before = world.wire.requests();
    world.pass(world.tuning.engine.betweenRuns - world.tuning.engine.afterSave - 1ms);
    QCOMPARE(world.wire.requests(), before);
    world.pass(1ms);
    QTRY_VERIFY(world.wire.requests() > before); // the run that finds what a missed hint did not tell
}

QTEST_GUILESS_MAIN(TestEngineTriggers)
#include "test_engine_triggers.moc"
