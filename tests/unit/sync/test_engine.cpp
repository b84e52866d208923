// The engine by itself: when it syncs, what it says, and that stopping it loses nothing. Real store,
// real office; only the wire between them is a function.
#include "app/sync/engine.h"
#include "tests/unit/sync/manual_timers.h"
#include "tests/unit/sync/wire.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <mutex>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using plumb::office::test::OfficeFixture;

namespace {

template <typename T> T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("a future never ended");
    return future.result();
}

Tuning quick()
{
    Tuning tuning;
    tuning.engine.afterSave = 10ms;
    tuning.engine.betweenRuns = 10min;
    tuning.backoff = {20ms, 100ms, 2};
    tuning.events.silence = 1min;
    tuning.files.mostChunk = 64 * 1024;
    tuning.files.leastChunk = 16 * 1024;
    return tuning;
}

struct World {
    OfficeFixture office;
    SmallCompany company{office};
    QTemporaryDir folder;
    Wire wire{office};
    std::shared_ptr<store::Store> store;
    std::unique_ptr<Engine> engine;
    std::optional<ManualTimers> timers; // empty: time passes by itself
    Tuning tuning = quick();

    enum class Time { Real, Manual };
    explicit World(Time time = Time::Real)
    {
        if (time == Time::Manual)
            timers.emplace();
        store::StoreOptions options;
        options.folder = folder.path();
        options.key = QByteArray(32, 'k');
        options.schema = office.schema;
        options.clock = std::make_shared<SystemClock>();
        options.random = std::make_shared<SeededRandom>(3);
        auto opened = waited(store::Store::open(options));
        if (!opened)
            qFatal("store: %s", qPrintable(opened.error().detail));
        store = opened->store;
        startEngine();
    }
    ~World() { engine.reset(); }

    void startEngine()
    {
        engine.reset();
        EngineOptions options;
        options.store = store;
        options.clock = std::make_shared<SystemClock>();
        options.random = std::make_shared<SeededRandom>(4);
        options.tuning = tuning;
        options.watchNetwork = false;
        if (timers)
            options.timers = timers->factory();
        options.transport = [this](const OfficeAddress &) { return std::make_unique<WireTransport>(wire); };
        engine = std::make_unique<Engine>(options);
    }

    Status join()
    {
        const Invite invite{u"https://office.example"_s, QByteArray(64, 'a'), office.invite(company.projectManager),
                            u"墨線裝飾"_s, u"林工"_s};
        return waited(engine->join(encodeInvite(invite), u"Pixel 7"_s));
    }

    void joinAndSettle()
    {
        const Status joined = join();
        if (!joined)
            qFatal("join: %s", qPrintable(joined.error().detail));
        if (!QTest::qWaitFor([this] { return isIdle() && engine->lastSuccess() && state().cursor > 0; }, 20000))
            qFatal("never settled");
    }

    store::SyncState state() { return *waited(store->syncState()); }
    // Time passes, and everything it set off has been done.
    void pass(Millis by)
    {
        timers->advance(by);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i) { // to the store and back, as often as the engine asks it in a row
            timers->barrier();
            (void)state();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!std::holds_alternative<Syncing>(engine->state()), 20000);
        timers->barrier();
    }
    bool isIdle() const { return std::holds_alternative<Idle>(engine->state()); }
    bool isOffline() const { return std::holds_alternative<Offline>(engine->state()); }
    const Error *failure() const
    {
        const EngineState &state = (m_shown = engine->state());
        const auto *failed = std::get_if<Failed>(&state);
        return failed ? &failed->error : nullptr;
    }

    // Another person's change, straight to the office.
    Id issueByDesigner(const QString &title)
    {
        const std::lock_guard lock(wire.mutex());
        if (!m_designer)
            m_designer = office.joined(company.designer);
        const Id id = office.freshId();
        office.push(*m_designer, office::test::Draft{id, u"issue"_s, company.siteScope, issueFields(company.site, title)});
        return id;
    }
    qint64 officeSeq() { return (*office.ledger->read())->company()->seq; }
    QByteArray hint(qint64 seq) const
    {
        return "id: " + QByteArray::number(seq) + "\nevent: moved\ndata: {\"scopes\":[\"" + company.siteScope.toLatin1() + "\"]}\n\n";
    }

    Status saveIssue(const QString &title)
    {
        store::Save save;
        save.edits.push_back({newId(SystemClock(), m_random), u"issue"_s, company.siteScope, issueFields(company.site, title)});
        return waited(store->save(save));
    }

    QByteArray savePhoto(int size, std::uint64_t seed)
    {
        SeededRandom random(seed);
        const QByteArray bytes = random.bytes(size);
        const QByteArray hash = crypto::sha256Hex(bytes);
        store::Save save;
        save.edits.push_back({newId(SystemClock(), m_random), u"photo"_s, company.siteScope,
                              office::test::photoFields(company.site, hash, size)});
        save.blobs.push_back({hash, bytes, u"image/jpeg"_s});
        const Status saved = waited(store->save(save));
        if (!saved)
            qFatal("photo: %s", qPrintable(saved.error().detail));
        return hash;
    }

private:
    mutable EngineState m_shown;
    std::optional<office::test::TestDevice> m_designer;
    SystemRandom m_random;
};

} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joiningBringsEverything();
    void aGarbledInviteAsksNobody();
    void aLostJoinReplyIsAskedForAgainWithTheSameKeys();
    void whatIsSavedGoesOutByItself();
    void photosFollowTheirRecords();
    void historyThatCannotBeFetchedHoldsNothingUp();
    void offlineIsSaidAndHealsByItself();
    void theWrongCertificateIsSaidAndNotAskedAgain();
    void aMeteredNetworkCarriesRecordsAlone();
    void onAMeteredNetworkThePersonChoosesWhichFilesGo_data();
    void onAMeteredNetworkThePersonChoosesWhichFilesGo();
    void comingBackToTheForegroundSyncs();
    void timeAloneSyncs();
    void aPoisonedPhotoHoldsUpNoOther();
    void recordsOvertakePhotosUnderWay();
    void stoppingInTheMiddleLosesNothing();
    void aQuietEngineAsksNothing();
    void whatTheOfficeDoesNotHaveYetIsNotAskedForOneByOne();
    void aHintBringsWhatOthersDidAtOnce();
    void hintsOfWhatIsKnownAskNothing();
    void historyMakesWayForAHint();
    void aStormOfHintsIsRationed();
    void inTheBackgroundNobodyListens();
};

void TestEngine::joiningBringsEverything()
{
    World world;
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
    World world;
    const Status joined = waited(world.engine->join(u"plumb1:abc"_s, u"Pixel"_s));
    QCOMPARE(joined.error().code, ErrorCode::InviteGarbled);
    QCOMPARE(world.wire.requests(), 0);
}

void TestEngine::aLostJoinReplyIsAskedForAgainWithTheSameKeys()
{
    World world;
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

void TestEngine::whatIsSavedGoesOutByItself()
{
    World world;
    world.joinAndSettle();
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    QTRY_COMPARE(world.state().waitingChanges, 0);
    QTRY_VERIFY(world.isIdle());
}

void TestEngine::photosFollowTheirRecords()
{
    World world;
    world.joinAndSettle();
    QSignalSpy progress(world.engine.get(), &Engine::progressChanged);
    QSignalSpy files(world.engine.get(), &Engine::fileProgress);
    const QByteArray large = world.savePhoto(300'000, 1);
    const QByteArray small = world.savePhoto(20'000, 2);
    QTRY_COMPARE(world.state().waitingBlobs, 0);
    QVERIFY(world.office.vault->has(large));
    QVERIFY(world.office.vault->has(small));
    QVERIFY(files.count() >= 5);
    QTRY_VERIFY(world.isIdle());
    for (const QList<QVariant> &step : progress)
        QVERIFY(step.front().toDouble() >= -1 && step.front().toDouble() <= 1);
}

void TestEngine::historyThatCannotBeFetchedHoldsNothingUp()
{
    World world;
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

void TestEngine::offlineIsSaidAndHealsByItself()
{
    World world;
    world.joinAndSettle();
    world.wire.setFault([](const HttpRequest &) { return Result<HttpResponse>(Error{ErrorCode::Unreachable, u"no route"_s}); });
    QVERIFY(world.saveIssue(u"Tile hollow"_s).ok());
    QTRY_VERIFY(world.isOffline());
    QCOMPARE(world.state().waitingChanges, 1);
    world.wire.setFault({});
    QTRY_COMPARE(world.state().waitingChanges, 0); // nobody pressed anything
    QTRY_VERIFY(world.isIdle());
}

void TestEngine::theWrongCertificateIsSaidAndNotAskedAgain()
{
    World world(World::Time::Manual);
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

void TestEngine::aMeteredNetworkCarriesRecordsAlone()
{
    World world;
    world.joinAndSettle();
    world.engine->setMetered(true);
    const QByteArray photo = world.savePhoto(100'000, 1);
    QTRY_COMPARE(world.state().waitingChanges, 0);
    QTRY_VERIFY(world.isIdle());
    QVERIFY(!world.office.vault->has(photo));
    world.engine->sendFilesNow();
    QTRY_COMPARE(world.state().waitingBlobs, 0);
    QVERIFY(world.office.vault->has(photo));
}

void TestEngine::onAMeteredNetworkThePersonChoosesWhichFilesGo_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("waiting");
    QTest::newRow("none") << int(MeteredFiles::Never) << 2;
    QTest::newRow("small ones") << int(MeteredFiles::SmallOnly) << 1;
    QTest::newRow("all") << int(MeteredFiles::Always) << 0;
}

void TestEngine::onAMeteredNetworkThePersonChoosesWhichFilesGo()
{
    QFETCH(int, policy);
    QFETCH(int, waiting);
    World world;
    world.tuning.files.small = 30'000;
    world.startEngine();
    world.joinAndSettle();
    QSignalSpy metered(world.engine.get(), &Engine::meteredChanged);
    world.engine->setMetered(true);
    QVERIFY(world.engine->metered() && metered.count() == 1);
    world.engine->setMeteredFiles(MeteredFiles(policy));
    const QByteArray large = world.savePhoto(100'000, 1);
    const QByteArray small = world.savePhoto(20'000, 2);
    QTRY_COMPARE(world.state().waitingChanges, 0); // records always go
    QTRY_COMPARE(world.state().waitingBlobs, waiting);
    QTRY_VERIFY(world.isIdle());
    QCOMPARE(world.state().waitingBlobs, waiting);
    QCOMPARE(world.office.vault->has(small), waiting < 2);
    world.engine->setMetered(false);
    QTRY_COMPARE(world.state().waitingBlobs, 0);
    QVERIFY(world.office.vault->has(large));
}

void TestEngine::comingBackToTheForegroundSyncs()
{
    World world;
    world.joinAndSettle();
    world.engine->setForeground(false);
    const int before = world.wire.requests();
    world.engine->setForeground(true);
    QTRY_VERIFY(world.wire.requests() > before);
}

void TestEngine::timeAloneSyncs()
{
    World world;
    world.tuning.engine.betweenRuns = 20ms;
    world.startEngine();
    world.joinAndSettle();
    const int before = world.wire.requests();
    QTRY_VERIFY(world.wire.requests() > before + 1); // what a missed hint did not tell is found
}

void TestEngine::aPoisonedPhotoHoldsUpNoOther()
{
    World world;
    world.joinAndSettle();
    world.engine->setMetered(true);
    const QByteArray poison = world.savePhoto(10'000, 1); // the smallest: it goes first
    std::vector<QByteArray> others;
    for (int i = 0; i < 4; ++i)
        others.push_back(world.savePhoto(20'000 + i, std::uint64_t(2 + i)));
    QTRY_COMPARE(world.state().waitingChanges, 0);
    const QByteArray metadata = "sha256 " + poison.toBase64();
    world.wire.setFault([metadata](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        if (request.header("Upload-Metadata") != metadata)
            return {};
        return Result<HttpResponse>(said(500, R"({"code":"internal","detail":"stumbled"})"));
    });
    world.engine->setMetered(false);
    QTRY_COMPARE(world.state().waitingBlobs, 1);
    for (const QByteArray &photo : others)
        QVERIFY(world.office.vault->has(photo));
    QTRY_VERIFY(world.failure() != nullptr); // and it is said
    world.wire.setFault({});
    world.engine->syncNow();
    QTRY_COMPARE(world.state().waitingBlobs, 0);
}

void TestEngine::recordsOvertakePhotosUnderWay()
{
    World world;
    world.joinAndSettle();
    std::mutex mutex;
    std::vector<QByteArray> order;
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        const std::lock_guard lock(mutex);
        const bool first = request.method == "PATCH" && std::find(order.begin(), order.end(), "PATCH") == order.end();
        order.push_back(request.body.contains("Urgent") ? QByteArray("the change") : request.method);
        if (first) {
            store::Save save;
            SystemRandom random;
            save.edits.push_back({newId(SystemClock(), random), u"issue"_s, world.company.siteScope,
                                  issueFields(world.company.site, u"Urgent"_s)});
            (void)world.store->save(save); // somebody taps Save while the photo is on its way
        }
        return {};
    });
    const QByteArray photo = world.savePhoto(8'000'000, 1);
    QTRY_COMPARE_WITH_TIMEOUT(world.state().waitingBlobs, 0, 30000);
    QTRY_COMPARE(world.state().waitingChanges, 0);
    QTRY_VERIFY(world.isIdle());
    const std::lock_guard lock(mutex);
    const auto change = std::find(order.begin(), order.end(), "the change");
    QVERIFY(change != order.end());
    QVERIFY(std::find(change, order.end(), "PATCH") != order.end()); // the photo went on behind it
    QVERIFY(world.office.vault->has(photo));
}

void TestEngine::stoppingInTheMiddleLosesNothing()
{
    World world;
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

void TestEngine::aQuietEngineAsksNothing()
{
    World world(World::Time::Manual);
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

void TestEngine::aHintBringsWhatOthersDidAtOnce()
{
    World world(World::Time::Manual); // no time passes: no other trigger can bring it
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    const Id issue = world.issueByDesigner(u"From elsewhere"_s);
    QVERIFY(!waited(world.store->record(issue))->has_value());
    world.wire.sayToStreams(world.hint(world.officeSeq()));
    QTRY_VERIFY(waited(world.store->record(issue))->has_value());
}

void TestEngine::hintsOfWhatIsKnownAskNothing()
{
    World world(World::Time::Manual);
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

void TestEngine::historyMakesWayForAHint()
{
    World world(World::Time::Manual);
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

void TestEngine::aStormOfHintsIsRationed()
{
    World world(World::Time::Manual);
    world.tuning.events.hintsAtOnce = 2;
    world.tuning.events.perHint = 10min; // of the real clock: none is earned during this test
    world.startEngine();
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    const int before = world.wire.requests();
    for (int i = 0; i < 6; ++i) {
        world.wire.sayToStreams("event: moved\ndata: {\"scopes\":[]}\n\n");
        world.settle();
    }
    QCOMPARE(world.wire.requests(), before + 2);
}

void TestEngine::inTheBackgroundNobodyListens()
{
    World world(World::Time::Manual);
    world.joinAndSettle();
    world.settle();
    QTRY_COMPARE(world.wire.streams(), 1);
    world.engine->setForeground(false);
    QTRY_COMPARE(world.wire.streams(), 0);
    world.engine->setForeground(true);
    QTRY_COMPARE(world.wire.streams(), 1);
}

void TestEngine::whatTheOfficeDoesNotHaveYetIsNotAskedForOneByOne()
{
    World world;
    const QByteArray bytes = SeededRandom(8).bytes(20'000);
    const QByteArray hash = crypto::sha256Hex(bytes);
    office::test::TestDevice designer = world.office.joined(world.company.designer);
    const auto pushed = world.office.push(designer, office::test::Draft{world.office.freshId(), u"photo"_s, world.company.siteScope,
                                                                        office::test::photoFields(world.company.site, hash, bytes.size())});
    QVERIFY2(pushed.outcome == wire::ChangeAnswer::Outcome::Applied, qPrintable(pushed.detail));
    std::atomic<int> fetches = 0;
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        fetches += request.method == "GET" && request.path.startsWith(u"/v1/blobs/");
        return {};
    });
    world.joinAndSettle();
    const auto isAbsent = [&] {
        const auto info = waited(world.store->blobInfo(hash));
        return info.ok() && info->absent;
    };
    QTRY_VERIFY(isAbsent()); // still on the device that took it: the pages say so
    QTRY_VERIFY(world.isIdle());
    QCOMPARE(fetches.load(), 0);

    QCOMPARE(world.office.upload(designer, bytes).status, 204);
    QVERIFY(waited(world.store->wantBlob(hash)).ok()); // somebody opens the photo: not later, now
    QTRY_COMPARE(waited(world.store->blob(hash)).valueOr(QByteArray()), bytes); // an error until it is here
    QCOMPARE(fetches.load(), 1);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
