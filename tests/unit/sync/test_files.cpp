// Photos on their way to the office and back, over links that break anywhere.
#include "app/sync/downloads.h"
#include "app/sync/session.h"
#include "app/sync/uploads.h"
#include "tests/unit/sync/office_link.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::OfficeFixture;

namespace {

FileTuning smallPieces()
{
    FileTuning tuning;
    tuning.mostChunk = 64 * 1024;
    tuning.leastChunk = 8 * 1024;
    return tuning;
}

QByteArray noise(int size, std::uint64_t seed = 5)
{
    SeededRandom random(seed);
    return random.bytes(size);
}

Error cut()
{
    return {ErrorCode::Unreachable, u"cut"_s};
}

struct World {
    OfficeFixture office;
    SmallCompany company{office};
    SyncDevice phone{*office.schema, office.clock, 21};
    SyncDevice tablet{*office.schema, office.clock, 22};
    QByteArray photo = noise(300 * 1000);
    QByteArray hash = crypto::sha256Hex(photo);

    World()
    {
        joinOffice(phone, office, company.projectManager);
        joinOffice(tablet, office, company.designer);
        syncRecords(phone);
        syncRecords(tablet);
        take(photo);
        syncRecords(phone);
    }

    void take(const QByteArray &bytes)
    {
        store::Save save;
        save.edits.push_back({phone.freshId(), u"photo"_s, company.siteScope,
                              office::test::photoFields(company.site, crypto::sha256Hex(bytes), bytes.size())});
        save.blobs.push_back({crypto::sha256Hex(bytes), bytes, u"image/jpeg"_s});
        const Status saved = phone.save(save);
        if (!saved)
            qFatal("photo: %s", qPrintable(saved.error().detail));
    }

    void syncRecords(SyncDevice &device)
    {
        Session session;
        const Status status = device.talk(session, perfectNetwork(office));
        if (!status)
            qFatal("sync: %s", qPrintable(status.error().detail));
    }

    store::BlobInfo waiting(SyncDevice &device)
    {
        const auto blobs = device.replica().blobsToSend(1);
        return blobs && !blobs->empty() ? blobs->front() : store::BlobInfo{};
    }

    Status confirm()
    {
        PresenceCheck check({hash});
        return phone.talk(check, perfectNetwork(office));
    }
};

} // namespace

class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoArrivesWhole();
    void anUploadCutAnywhereIsTakenUpAgain_data();
    void anUploadCutAnywhereIsTakenUpAgain();
    void afterALostReplyTheOfficeIsAskedWhereItStands();
    void piecesShrinkWhenTheLinkIsBad();
    void anUploadThatIsGoneIsBegunAgain();
    void aPieceDamagedOnTheWayIsSentAgain();
    void bytesThatAreNotThePromisedFileEnd();
    void theTokenStaysWithTheOffice();
    void onlyTheOfficesWordConfirms_data();
    void onlyTheOfficesWordConfirms();
    void aPhotoComesBackHashEqual();
    void aDownloadCutAnywhereIsTakenUpAgain_data();
    void aDownloadCutAnywhereIsTakenUpAgain();
    void wrongBytesAreNotKept();
    void aPhotoNobodyHasSentYetIsNotFound();
    void contentRanges_data();
    void contentRanges();
};

void TestFiles::aPhotoArrivesWhole()
{
    World world;
    Upload upload(world.waiting(world.phone), smallPieces());
    QVERIFY(world.phone.talk(upload, perfectNetwork(world.office)).ok());
    QCOMPARE(upload.offset(), world.photo.size());
    QCOMPARE(*world.office.vault->read(world.hash, 0, world.photo.size()), world.photo);
    QCOMPARE(world.phone.syncState().waitingBlobs, 1); // until the office says that it has it
    QVERIFY(world.confirm().ok());
    QCOMPARE(world.phone.syncState().waitingBlobs, 0);
}

void TestFiles::anUploadCutAnywhereIsTakenUpAgain_data()
{
    QTest::addColumn<int>("cutAt");
    QTest::addColumn<bool>("requestArrives");
    for (int cutAt = 0; cutAt < 6; ++cutAt) {
        QTest::addRow("request %d is lost", cutAt) << cutAt << false;
        QTest::addRow("reply %d is lost", cutAt) << cutAt << true;
    }
}

void TestFiles::anUploadCutAnywhereIsTakenUpAgain()
{
    QFETCH(int, cutAt);
    QFETCH(bool, requestArrives);
    World world;
    int requests = 0;
    // The link goes for good at one request: the run ends there, as if the app was killed.
    const Office breaking = [&](const HttpRequest &request) -> Result<HttpResponse> {
        if (requests++ < cutAt)
            return askOffice(world.office, request);
        if (requests == cutAt + 1 && requestArrives)
            (void)askOffice(world.office, request);
        return cut();
    };
    Upload first(world.waiting(world.phone), smallPieces());
    QVERIFY(!world.phone.talk(first, breaking).ok());
    const qint64 kept = world.waiting(world.phone).offset;
    QCOMPARE(kept, std::max(0, cutAt - 1) * smallPieces().mostChunk);

    qint64 sentAgain = 0;
    Upload second(world.waiting(world.phone), smallPieces());
    const Status status = world.phone.talk(second, [&](const HttpRequest &request) -> Result<HttpResponse> {
        sentAgain += request.body.size();
        return askOffice(world.office, request);
    });
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
    QVERIFY(sentAgain <= world.photo.size() - kept); // nothing the office has goes twice
    QCOMPARE(*world.office.vault->read(world.hash, 0, world.photo.size()), world.photo);
}

void TestFiles::afterALostReplyTheOfficeIsAskedWhereItStands()
{
    World world;
    int pieces = 0;
    qint64 sent = 0;
    Upload upload(world.waiting(world.phone), smallPieces());
    const Status status = world.phone.talk(upload, [&](const HttpRequest &request) -> Result<HttpResponse> {
        const HttpResponse response = askOffice(world.office, request);
        sent += request.body.size();
        return request.method == "PATCH" && pieces++ == 1 ? Result<HttpResponse>(cut()) : Result<HttpResponse>(response);
    });
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
    QCOMPARE(sent, world.photo.size()); // no byte went twice
}

void TestFiles::piecesShrinkWhenTheLinkIsBad()
{
    World world;
    std::vector<qsizetype> sizes;
    Upload upload(world.waiting(world.phone), smallPieces());
    const Status status = world.phone.talk(upload, [&](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.method == "PATCH") {
            sizes.push_back(request.body.size());
            if (request.body.size() > 16 * 1024)
                return cut(); // a link that dies after a few seconds
        }
        return askOffice(world.office, request);
    });
    // The pieces that got through let the next ones grow again; in the end all went through.
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
    QVERIFY(std::find(sizes.begin(), sizes.end(), 16 * 1024) != sizes.end());
    QVERIFY(world.confirm().ok());
    QCOMPARE(world.phone.syncState().waitingBlobs, 0);
}

void TestFiles::anUploadThatIsGoneIsBegunAgain()
{
    World world;
    int requests = 0;
    Upload first(world.waiting(world.phone), smallPieces());
    (void)world.phone.talk(first, [&](const HttpRequest &request) -> Result<HttpResponse> {
        return requests++ < 3 ? Result<HttpResponse>(askOffice(world.office, request)) : Result<HttpResponse>(cut());
    });
    world.office.clock.advance(std::chrono::hours(24 * 30)); // past its time at the office
    Upload second(world.waiting(world.phone), smallPieces());
    const Status status = world.phone.talk(second, perfectNetwork(world.office));
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
    QCOMPARE(*world.office.vault->read(world.hash, 0, world.photo.size()), world.photo);
}

void TestFiles::aPieceDamagedOnTheWayIsSentAgain()
{
    World world;
    int pieces = 0;
    Upload upload(world.waiting(world.phone), smallPieces());
    const Status status = world.phone.talk(upload, [&](const HttpRequest &request) -> Result<HttpResponse> {
        HttpRequest onTheWay = request;
        if (request.method == "PATCH" && pieces++ == 2)
            onTheWay.body[100] = char(onTheWay.body[100] ^ 1);
        return askOffice(world.office, onTheWay);
    });
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
    QCOMPARE(*world.office.vault->read(world.hash, 0, world.photo.size()), world.photo);
}

void TestFiles::bytesThatAreNotThePromisedFileEnd()
{
    World world;
    store::BlobInfo blob = world.waiting(world.phone);
    int requests = 0;
    // Every last piece is refused, as if the file here were not what its name says.
    Upload upload(blob, smallPieces());
    const Status status = world.phone.talk(upload, [&](const HttpRequest &request) -> Result<HttpResponse> {
        ++requests;
        const qint64 end = request.header("Upload-Offset").toLongLong() + request.body.size();
        if (request.method == "PATCH" && end == blob.size) {
            (void)world.office.vault->drop(request.path.section(u'/', -1).toLatin1());
            return HttpResponse{460, {{"tus-resumable", "1.0.0"}}, {}};
        }
        if (request.method == "HEAD")
            return HttpResponse{404, {{"tus-resumable", "1.0.0"}}, {}};
        return askOffice(world.office, request);
    });
    QVERIFY(!status.ok());
    QVERIFY(requests < 60);
    QCOMPARE(world.phone.syncState().waitingBlobs, 1); // it stays here and visible
}

void TestFiles::theTokenStaysWithTheOffice()
{
    World world;
    QStringList paths;
    Upload upload(world.waiting(world.phone), smallPieces());
    (void)world.phone.talk(upload, [&](const HttpRequest &request) -> Result<HttpResponse> {
        paths << request.path;
        HttpResponse response = askOffice(world.office, request);
        for (auto &[name, value] : response.headers) {
            if (name == "location")
                value.prepend("https://thief.example");
        }
        return response;
    });
    for (const QString &path : paths)
        QVERIFY2(path.startsWith(u"/v1/files"), qPrintable(path));
}

void TestFiles::onlyTheOfficesWordConfirms_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = "application/json";
    QTest::newRow("nothing") << 200 << QByteArray() << json;
    QTest::newRow("login page") << 200 << QByteArray("<html></html>") << QByteArray("text/html");
    QTest::newRow("an object without a list") << 200 << QByteArray("{}") << json;
    QTest::newRow("a list of something else") << 200 << QByteArray(R"({"missing":[1]})") << json;
    QTest::newRow("null") << 200 << QByteArray(R"({"missing":null})") << json;
    QTest::newRow("right words in the wrong dress") << 200 << QByteArray(R"({"missing":[]})") << QByteArray("text/html");
    QTest::newRow("busy") << 503 << QByteArray(R"({"code":"busy"})") << json;
}

void TestFiles::onlyTheOfficesWordConfirms()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    World world;
    PresenceCheck check({world.hash});
    QVERIFY(!world.phone.talk(check, [&](const HttpRequest &) -> Result<HttpResponse> { return said(status, body, type); }).ok());
    QCOMPARE(world.phone.syncState().waitingBlobs, 1);
    QCOMPARE(world.phone.reader().storageUse()->evictable, 0);
}

void TestFiles::aPhotoComesBackHashEqual()
{
    World world;
    Upload upload(world.waiting(world.phone), smallPieces());
    QVERIFY(world.phone.talk(upload, perfectNetwork(world.office)).ok());
    world.syncRecords(world.tablet);
    const auto wanted = world.tablet.replica().blobsToFetch(10);
    QCOMPARE(wanted->size(), std::size_t(1));
    Download download(wanted->front(), smallPieces());
    const Status status = world.tablet.talk(download, perfectNetwork(world.office));
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
    QCOMPARE(*world.tablet.reader().blob(world.hash), world.photo);
    QVERIFY(world.tablet.replica().blobsToFetch(10)->empty());
}

void TestFiles::aDownloadCutAnywhereIsTakenUpAgain_data()
{
    QTest::addColumn<int>("cutAt");
    for (int cutAt = 0; cutAt < 5; ++cutAt)
        QTest::addRow("request %d", cutAt) << cutAt;
}

void TestFiles::aDownloadCutAnywhereIsTakenUpAgain()
{
    QFETCH(int, cutAt);
    World world;
    Upload upload(world.waiting(world.phone), smallPieces());
    QVERIFY(world.phone.talk(upload, perfectNetwork(world.office)).ok());
    world.syncRecords(world.tablet);

    int requests = 0;
    Download first(world.tablet.replica().blobsToFetch(1)->front(), smallPieces());
    QVERIFY(!world.tablet.talk(first, [&](const HttpRequest &request) -> Result<HttpResponse> {
        return requests++ < cutAt ? Result<HttpResponse>(askOffice(world.office, request)) : Result<HttpResponse>(cut());
    }).ok());

    qint64 fetchedAgain = 0;
    Download second(world.tablet.replica().blobsToFetch(1)->front(), smallPieces());
    QVERIFY(world.tablet.talk(second, [&](const HttpRequest &request) -> Result<HttpResponse> {
        const HttpResponse response = askOffice(world.office, request);
        fetchedAgain += response.body.size();
        return response;
    }).ok());
    QCOMPARE(fetchedAgain, world.photo.size() - cutAt * smallPieces().mostChunk);
    QCOMPARE(*world.tablet.reader().blob(world.hash), world.photo);
}

void TestFiles::wrongBytesAreNotKept()
{
    World world;
    Upload upload(world.waiting(world.phone), smallPieces());
    QVERIFY(world.phone.talk(upload, perfectNetwork(world.office)).ok());
    world.syncRecords(world.tablet);
    bool lying = true;
    const Office liar = [&](const HttpRequest &request) -> Result<HttpResponse> {
        HttpResponse response = askOffice(world.office, request);
        if (lying)
            response.body[0] = char(response.body[0] ^ 1);
        return response;
    };
    Download download(world.tablet.replica().blobsToFetch(1)->front(), smallPieces());
    QCOMPARE(world.tablet.talk(download, liar).error().code, ErrorCode::InvalidValue);
    QVERIFY(!world.tablet.reader().blob(world.hash).ok());
    lying = false;
    Download again(world.tablet.replica().blobsToFetch(1)->front(), smallPieces());
    QVERIFY(world.tablet.talk(again, liar).ok());
    QCOMPARE(*world.tablet.reader().blob(world.hash), world.photo);
}

void TestFiles::aPhotoNobodyHasSentYetIsNotFound()
{
    World world;
    world.syncRecords(world.tablet);
    Download download(world.tablet.replica().blobsToFetch(1)->front(), smallPieces());
    QCOMPARE(world.tablet.talk(download, perfectNetwork(world.office)).error().code, ErrorCode::NotFound);
}

void TestFiles::contentRanges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("good");
    QTest::newRow("in order") << QByteArray("bytes 0-9/100") << true;
    QTest::newRow("the last byte") << QByteArray("bytes 99-99/100") << true;
    QTest::newRow("backwards") << QByteArray("bytes 9-0/100") << false;
    QTest::newRow("past the end") << QByteArray("bytes 0-100/100") << false;
    QTest::newRow("unknown total") << QByteArray("bytes 0-9/*") << false;
    QTest::newRow("other unit") << QByteArray("lines 0-9/100") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestFiles::contentRanges()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, good);
    QCOMPARE(readContentRange(header).has_value(), good);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
