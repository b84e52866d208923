// Hints of the office: what is read out of the bytes, and when a stream is opened, given up and opened again.
#include "app/sync/event_listener.h"
#include "tests/unit/sync/manual_timers.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A way to the office that only remembers what was asked, and says what the test says.
class FakeWay final : public Transport {
public:
    QCoro::Task<Result<HttpResponse>> send(HttpRequest) override { co_return Error{ErrorCode::Unreachable, {}}; }
    void abortAll() override {}
    std::unique_ptr<HttpStream> open(const HttpRequest &request, StreamWatcher watcher) override
    {
        requests.push_back(request);
        m_watcher = std::move(watcher);
        struct Open final : HttpStream {
            explicit Open(FakeWay &theWay) : way(theWay) { ++way.open_; }
            ~Open() override { --way.open_; }
            FakeWay &way;
        };
        return std::make_unique<Open>(*this);
    }
    void say(const QByteArray &bytes)
    {
        const auto take = m_watcher.bytes;
        take(bytes);
    }
    void end(std::optional<Millis> retryAfter = {})
    {
        const auto ended = m_watcher.ended;
        ended(retryAfter);
    }
    int open() const { return open_; }
    std::vector<HttpRequest> requests;

private:
    StreamWatcher m_watcher;
    int open_ = 0;
};

struct World {
    SeededRandom random{5};
    ManualTimers timers;
    TimerFactory factory = timers.factory();
    Tuning tuning = [] {
        Tuning tuning;
        tuning.backoff = {2s, 5min, 2};
        tuning.events.silence = 60s;
        return tuning;
    }();
    FakeWay way;
    std::vector<std::optional<qint64>> hints;
    std::optional<EventListener::Standing> standing = EventListener::Standing{"secret", 1200};
    EventListener listener{{random, factory, tuning, [this] { listener.begin(standing); },
                            [this](std::optional<qint64> seq) { hints.push_back(seq); }}};

    World() { listener.setWanted(true); }
    void start() { listener.setWay(&way); }
};

} // namespace

class TestEventListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsAreReadHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArrayList>>("events"); // name, id, data
        QTest::newRow("one") << QByteArray("id: 7\nevent: moved\ndata: {}\n\n") << QList<QByteArrayList>{{"moved", "7", "{}"}};
        QTest::newRow("two") << QByteArray("event: a\ndata: 1\n\nevent: b\ndata: 2\n\n")
                             << QList<QByteArrayList>{{"a", "", "1"}, {"b", "", "2"}};
        QTest::newRow("lines of a proxy") << QByteArray("event: a\r\ndata: 1\r\n\r\n") << QList<QByteArrayList>{{"a", "", "1"}};
        QTest::newRow("lines of long ago") << QByteArray("event: a\rdata: 1\r\r") << QList<QByteArrayList>{{"a", "", "1"}};
        QTest::newRow("no space") << QByteArray("event:a\ndata:1\n\n") << QList<QByteArrayList>{{"a", "", "1"}};
        QTest::newRow("data in lines") << QByteArray("data: 1\ndata: 2\n\n") << QList<QByteArrayList>{{"", "", "1\n2"}};
        QTest::newRow("beats") << QByteArray(": beat\n\n: beat\n\n") << QList<QByteArrayList>{};
        QTest::newRow("without data") << QByteArray("event: a\n\n") << QList<QByteArrayList>{};
        QTest::newRow("fields of tomorrow") << QByteArray("colour: red\nevent: a\nlone\ndata: 1\n\n") << QList<QByteArrayList>{{"a", "", "1"}};
        QTest::newRow("not finished") << QByteArray("event: a\ndata: 1\n") << QList<QByteArrayList>{};
    }
    void eventsAreReadHoweverTheyAreCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QByteArrayList>, events);
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            QList<QByteArrayList> read;
            EventParser parser;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                QVERIFY(parser.feed(bytes.mid(at, piece), [&](const ServerEvent &event) {
                    read.append({event.name, event.id, event.data});
                }));
            }
            QCOMPARE(read, events);
        }
    }

    void whatNeverEndsIsNoEvent_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("a line without end") << QByteArray(1000, 'x');
        QTest::newRow("data without end") << QByteArray("data: " + QByteArray(1000, 'x') + '\n');
    }
    void whatNeverEndsIsNoEvent()
    {
        QFETCH(QByteArray, piece);
        EventParser parser;
        int pieces = 0;
        while (parser.feed(piece, [](const ServerEvent &) {}) && pieces < 1000)
            ++pieces;
        QVERIFY(pieces * 1000 <= EventParser::mostBytes + 2000);
        QVERIFY(pieces > 100);
    }

    void theWaitAskedForIsRemembered()
    {
        EventParser parser;
        QVERIFY(parser.feed("retry: 3000\n\nretry: soon\nretry: -1\n\n", [](const ServerEvent &) {}));
        QCOMPARE(parser.retry(), std::optional(3000ms));
        QVERIFY(parser.feed("retry: 99999999999\n\n", [](const ServerEvent &) {}));
        QCOMPARE(parser.retry(), std::optional(EventParser::mostRetry));
    }

    void aStreamBeginsWhereTheDeviceStands()
    {
        World world;
        world.start();
        QCOMPARE(world.way.requests.size(), 1u);
        const HttpRequest &request = world.way.requests.front();
        QCOMPARE(request.path, u"/v1/events"_s);
        QCOMPARE(request.header("Authorization"), "Bearer secret");
        QCOMPARE(request.header("Last-Event-ID"), "1200");
        world.way.say("id: 1207\nevent: moved\ndata: {\"scopes\":[\"company\"]}\n\n");
        world.way.say("id: 1208\nevent: moved\ndata: {\"scopes\":[]}\n\n");   // anything may have
        world.way.say("id: 1209\nevent: grants\ndata: {\"scopes\":[]}\n\n");
        world.way.say("id: x\nevent: moved\ndata: no JSON\n\n");
        world.way.say("id: 1210\nevent: of tomorrow\ndata: {}\n\n");
        const std::vector<std::optional<qint64>> expected{1207, std::nullopt, std::nullopt, std::nullopt};
        QCOMPARE(world.hints, expected);
    }

    void aStreamThatEndsIsOpenedAgainAfterAWait()
    {
        World world;
        world.start();
        world.way.end();
        QCOMPARE(world.way.open(), 0);
        world.timers.advance(900ms); // half the first step at least
        QCOMPARE(world.way.requests.size(), 1u);
        world.timers.advance(1200ms);
        QCOMPARE(world.way.requests.size(), 2u);
        for (int i = 0; i < 12; ++i) {
            world.way.end();
            world.timers.advance(6min);
        }
        world.way.end(); // for the fourteenth time without a word: the wait has grown
        world.timers.advance(2min);
        QCOMPARE(world.way.open(), 0);
        world.listener.tryNow(); // the network is back
        QCOMPARE(world.way.open(), 1);
    }

    void theOfficesWordOnWhenToComeBackIsKept()
    {
        World world;
        world.start();
        world.way.say("retry: 30000\n\n");
        world.way.end();
        world.timers.advance(29s);
        QCOMPARE(world.way.open(), 0);
        world.timers.advance(9s);
        QCOMPARE(world.way.open(), 1);
        world.way.end(100s); // Retry-After of a refusal
        world.timers.advance(99s);
        QCOMPARE(world.way.open(), 0);
        world.timers.advance(27s);
        QCOMPARE(world.way.open(), 1);
    }

    void silenceEndsAStream()
    {
        World world;
        world.start();
        world.timers.advance(50s);
        world.way.say(": beat\n\n");
        world.timers.advance(50s);
        QCOMPARE(world.way.open(), 1);
        world.timers.advance(10s);
        QCOMPARE(world.way.open(), 0);
        world.timers.advance(3s);
        QCOMPARE(world.way.open(), 1);
    }

    void whatIsNoStreamIsLeft()
    {
        World world;
        world.start();
        world.way.say(QByteArray(EventParser::mostBytes + 1, 'x'));
        QCOMPARE(world.way.open(), 0);
        QVERIFY(world.hints.empty());
    }

    void nobodyListensUnwantedOrWithoutAWay()
    {
        World world;
        world.start();
        world.listener.setWanted(false);
        QCOMPARE(world.way.open(), 0);
        world.timers.advance(1h);
        QCOMPARE(world.way.requests.size(), 1u);
        world.listener.setWanted(true);
        QCOMPARE(world.way.open(), 1);
        world.listener.setWay(nullptr);
        QCOMPARE(world.way.open(), 0);
        world.listener.tryNow();
        QCOMPARE(world.way.open(), 0);
    }

    void withoutAStandingItWaitsToBeAskedAgain()
    {
        World world;
        world.standing.reset(); // has not joined
        world.start();
        QCOMPARE(world.way.open(), 0);
        world.standing = EventListener::Standing{"secret", 0};
        world.listener.tryNow();
        QCOMPARE(world.way.open(), 1);
    }

    void hintsStartSoManyRunsAndThenFewer()
    {
        EventTuning tuning;
        tuning.hintsAtOnce = 2;
        tuning.perHint = 500ms;
        HintAllowance allowance(tuning);
        Millis now = 1h;
        QCOMPARE(allowance.take(now), 0ms);
        QCOMPARE(allowance.take(now), 0ms);
        QCOMPARE(allowance.take(now + 100ms), 400ms);
        QCOMPARE(allowance.take(now + 500ms), 0ms);
        QCOMPARE(allowance.take(now + 600ms), 400ms);
        QCOMPARE(allowance.take(now + 1h), 0ms);
        QCOMPARE(allowance.take(now + 1h), 0ms);
        QVERIFY(allowance.take(now + 1h) > 0ms);
    }
};

QTEST_GUILESS_MAIN(TestEventListener)
#include "test_event_listener.moc"
