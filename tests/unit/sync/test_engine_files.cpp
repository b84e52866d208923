// Photos beside records: which go when, and that none is in the way of another.
#include "tests/unit/sync/engine_world.h"

#include <QSignalSpy>

#include <algorithm>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestEngineFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photosFollowTheirRecords();
    void aMeteredNetworkCarriesRecordsAlone();
    void onAMeteredNetworkThePersonChoosesWhichFilesGo_data();
    void onAMeteredNetworkThePersonChoosesWhichFilesGo();
    void aPoisonedPhotoHoldsUpNoOther();
    void recordsOvertakePhotosUnderWay();
    void aFileHeldBackWaitsAloneAndGoesOnWhereItStood();
    void whatTheOfficeDoesNotHaveYetIsNotAskedForOneByOne();
};

void TestEngineFiles::photosFollowTheirRecords()
{
    EngineWorld world;
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

void TestEngineFiles::aMeteredNetworkCarriesRecordsAlone()
{
    EngineWorld world;
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

void TestEngineFiles::onAMeteredNetworkThePersonChoosesWhichFilesGo_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("waiting");
    QTest::newRow("none") << int(MeteredFiles::Never) << 2;
    QTest::newRow("small ones") << int(MeteredFiles::SmallOnly) << 1;
    QTest::newRow("all") << int(MeteredFiles::Always) << 0;
}

void TestEngineFiles::onAMeteredNetworkThePersonChoosesWhichFilesGo()
{
    QFETCH(int, policy);
    QFETCH(int, waiting);
    EngineWorld world;
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

void TestEngineFiles::aPoisonedPhotoHoldsUpNoOther()
{
    EngineWorld world;
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

void TestEngineFiles::recordsOvertakePhotosUnderWay()
{
    EngineWorld world;
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

void TestEngineFiles::aFileHeldBackWaitsAloneAndGoesOnWhereItStood()
{
    EngineWorld world;
    world.joinAndSettle();
    std::atomic<int> pieces = 0;
    std::atomic<int> creations = 0;
    const QByteArray bytes = SeededRandom(1).bytes(8'000'000);
    const QByteArray large = crypto::sha256Hex(bytes);
    world.wire.setFault([&](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        creations += request.method == "POST" && request.path == u"/v1/files";
        if (request.method == "PATCH" && pieces++ == 0)
            QMetaObject::invokeMethod(world.engine.get(), [&] { world.engine->holdFile(large, true); }, Qt::BlockingQueuedConnection);
        return {};
    });
    QCOMPARE(world.savePhoto(8'000'000, 1), large);
    QTRY_VERIFY(world.engine->isHeld(large));
    const QByteArray small = world.savePhoto(20'000, 2);
    QTRY_COMPARE(world.state().waitingBlobs, 1); // the other goes
    QTRY_VERIFY(world.isIdle());
    QVERIFY(world.office.vault->has(small));
    QVERIFY(!world.office.vault->has(large));
    QVERIFY(!world.failure()); // a wish, no trouble
    const int before = creations;
    world.engine->syncNow();
    QTRY_VERIFY(world.isIdle());
    QCOMPARE(world.state().waitingBlobs, 1); // for as long as the person says

    world.engine->holdFile(large, false);
    QTRY_COMPARE_WITH_TIMEOUT(world.state().waitingBlobs, 0, 30000);
    QVERIFY(world.office.vault->has(large));
    QCOMPARE(creations.load(), before); // not from the beginning
}

void TestEngineFiles::whatTheOfficeDoesNotHaveYetIsNotAskedForOneByOne()
{
    EngineWorld world;
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

QTEST_GUILESS_MAIN(TestEngineFiles)
#include "test_engine_files.moc"
