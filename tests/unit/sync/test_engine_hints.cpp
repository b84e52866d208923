// What the office says on its stream makes the next run come sooner, and no more than that.
#include "tests/unit/sync/engine_world.h"

#include <QTest>

#include <algorithm>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestEngineHints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHintBringsWhatOthersDidAtOnce();
    void hintsOfWhatIsKnownAskNothing();
    void historyMakesWayForAHint();
    void aStormOfHintsIsRationed();
    void inTheBackgroundNobodyListens();
};

void TestEngineHints::aHintBringsWhatOthersDidAtOnce()
{
    EngineWorld world(EngineWorld::Time::Manual); // no time passes: no other trigger can bring it
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    const Id issue = world.issueByDesigner(u"From elsewhere"_s);
    QVERIFY(!waited(world.store->record(issue))->has_value());
    world.wire.sayToStreams(world.hint(world.officeSeq()));
    QTRY_VERIFY(waited(world.store->record(issue))->has_value());
}

void TestEngineHints::hintsOfWhatIsKnownAskNothing()
{
    EngineWorld world(EngineWorld::Time::Manual);
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    const int before = world.wire.requests();
    world.wire.sayToStreams(world.hint(world.state().cursor)); // as one's own push comes back
    world.wire.sayToStreams(": beat\n\n");
    world.settle();
    QCOMPARE(world.wire.requests(), before);
    world.wire.sayToStreams("id: 1\nevent: grants\ndata: {\"scopes\":[]}\n\n");
    QTRY_VERIFY(world.wire.requests() > before);
}

void TestEngineHints::historyMakesWayForAHint()
{
    EngineWorld world(EngineWorld::Time::Manual);
    const auto isHistory = [](const QString &path) { return path.endsWith(u"/history"); };
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        return isHistory(request.path) ? std::optional(Result<HttpResponse>(said(500, "{}"))) : std::nullopt;
    });
    world.issueByDesigner(u"Tile hollow"_s); // so two scopes have a history
    world.joinAndSettle();                   // all of it is still to come
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    const QByteArray hint = world.hint(world.officeSeq() + 1);
    QStringList asked;
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        if (isHistory(request.path) && asked.filter(u"/history"_s).isEmpty())
            world.wire.sayToStreamsFromFault(hint);
        asked << request.path;
        return {};
    });
    const auto afterHistory = [&] {
        const std::lock_guard lock(world.wire.mutex());
        const auto first = std::find_if(asked.begin(), asked.end(), isHistory);
        return first == asked.end() ? QStringList() : QStringList(first + 1, asked.end());
    };
    world.engine->syncNow();
    QTRY_VERIFY(afterHistory().size() >= 2); // it goes on behind
    QCOMPARE(afterHistory().front(), u"/v1/sync"_s);
    world.wire.setFault({});
}

void TestEngineHints::aStormOfHintsIsRationed()
{
    EngineWorld world(EngineWorld::Time::Manual);
    world.tuning.events.hintsAtOnce = 2;
    world.tuning.events.perHint = 10min; // of the real clock: none is earned during this test
    world.startEngine();
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    const int before = world.wire.requests();
    const auto hint = [&] { world.wire.sayToStreams("event: moved\ndata: {\"scopes\":[]}\n\n"); };
    for (int heard = 1; heard <= 2; ++heard) { // each by itself: two at once would be one run
        hint();
        QTRY_COMPARE(world.wire.requests(), before + heard);
        world.settle();
    }
    for (int i = 0; i < 4; ++i) {
        hint();
        world.settle();
    }
    QCOMPARE(world.wire.requests(), before + 2);
}

void TestEngineHints::inTheBackgroundNobodyListens()
{
    EngineWorld world(EngineWorld::Time::Manual);
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    world.engine->setForeground(false);
    QTRY_COMPARE(world.wire.streams(), 0);
    world.engine->setForeground(true);
    QTRY_COMPARE(world.wire.streams(), 1);
}

QTEST_GUILESS_MAIN(TestEngineHints)
#include "test_engine_hints.moc"
