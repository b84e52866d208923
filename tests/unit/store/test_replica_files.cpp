// Files on their way out and in.
#include "app/store/blobs.h"
#include "tests/support/device_file.h"
#include "tests/support/must.h"

#include <QCryptographicHash>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);
const QString siteScope = scope::site(siteId);

QJsonObject photo(const QByteArray &sha256, int size)
{
    return {{u"site"_s, toString(siteId)}, {u"file"_s, QString::fromLatin1(sha256)}, {u"media_type"_s, u"image/jpeg"_s},
            {u"size"_s, size}, {u"taken_at"_s, u"2026-11-23T09:38:00.000Z"_s}};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject revision(const QByteArray &content, const QString &state)
{
    const QString id = u"0190a000-0000-7000-8000-0000000000c3"_s;
    return {{u"site"_s, toString(siteId)}, {u"sheet"_s, id}, {u"revision"_s, u"A"_s}, {u"file"_s, QString::fromLatin1(hashOf(content))}, {u"media_type"_s, u"application/pdf"_s},
            {u"size"_s, content.size()}, {u"page"_s, 0}, {u"author"_s, id}, {u"uploaded_at"_s, u"2026-11-23T01:00:00.000Z"_s}, {u"state"_s, state}};
}

} // namespace

class TestReplicaFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_device.reset(); }

    void aPhotoOfSomebodyElseIsFetched();
    void aFetchedFileWithTheWrongHashIsThrownAway();
    void anUploadIsConfirmed();
    void smallFilesGoFirst();
    void photosGoBeforeDrawings();
    void whatSomebodyWantsToSeeComesFirst();
    void whatTheOfficeDoesNotHaveIsToldToTheViews();
    void aRestoredOfficeIsOfferedEveryFileAgain();
    void whatTheOfficeHasNotVerifiedIsNeverLetGo();
    void originalsGoByAgeTheOldestFirst();
    void originalsGoBySizeButNotInTheirFirstWeek();
    void whatWasLetGoComesBackWhenSomebodyWantsToSeeIt();
    void aDraftsFileWaitsUntilItIsIssuedOrWanted();
    void aFileOfTwoRecordsComesForEither();

private:
    QByteArray taken(int bytes, bool verified = true, const QString &mediaType = u"image/jpeg"_s);
    bool isHere(const QByteArray &sha256) { return m_device->reader().blob(sha256).ok(); }

    std::unique_ptr<DeviceFile> m_device;
};

void TestReplicaFiles::init()
{
    m_device = std::make_unique<DeviceFile>();
    m_device->openOrDie();
    m_device->join({siteScope});
    m_device->notices.clear();
}

void TestReplicaFiles::aPhotoOfSomebodyElseIsFetched()
{
    const QByteArray bytes = m_device->random.bytes(700'000);
    const QByteArray sha256 = hashOf(bytes);
    const Id id = m_device->freshId();
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, id, u"photo"_s, siteScope, photo(sha256, 700'000))};
    VERIFY_OK(m_device->take(response));
    const auto fetch = m_device->replica().blobsToFetch(10);
    QCOMPARE(fetch->size(), std::size_t(1));
    QCOMPARE(fetch->front().sha256, sha256);
    QCOMPARE(fetch->front().size, 700'000);
    QCOMPARE(fetch->front().state, store::BlobState::Remote);
    COMPARE_ERROR(m_device->reader().blob(sha256), ErrorCode::NotFound);

    m_device->notices.clear();
    VERIFY_OK(m_device->replica().blobPiece(sha256, 0, bytes.left(100'000), 700'000));
    VERIFY_OK(m_device->replica().blobPiece(sha256, 100'000, bytes.mid(100'000, 300'000), 700'000));
    QCOMPARE(m_device->replica().blobsToFetch(10)->front().offset, 400'000);
    COMPARE_ERROR(m_device->replica().blobPiece(sha256, 500'000, bytes.mid(500'000), 700'000), ErrorCode::InvalidValue);
    VERIFY_OK(m_device->open()); // where it stood
    VERIFY_OK(m_device->replica().blobPiece(sha256, 400'000, bytes.mid(400'000), 700'000));
    QCOMPARE(m_device->reader().blob(sha256).valueOr({}), bytes);
    QVERIFY(m_device->replica().blobsToFetch(10)->empty());
    QVERIFY(m_device->replica().blobsToSend(10)->empty());
    QCOMPARE(m_device->notices.size(), std::size_t(1)); // views that show it
    QCOMPARE(m_device->reader().storageUse()->evictable, 700'000);
}

void TestReplicaFiles::aFetchedFileWithTheWrongHashIsThrownAway()
{
    const QByteArray bytes = m_device->random.bytes(1000);
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, m_device->freshId(), u"photo"_s, siteScope, photo(hashOf(bytes), 1000))};
    VERIFY_OK(m_device->take(response));
    COMPARE_ERROR(m_device->replica().blobPiece(hashOf(bytes), 0, QByteArray(1000, 'x'), 1000), ErrorCode::InvalidValue);
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_piece"), 0);
    QCOMPARE(m_device->replica().blobsToFetch(10)->front().offset, 0);
    VERIFY_OK(m_device->replica().blobPiece(hashOf(bytes), 0, bytes, 1000));
    QCOMPARE(m_device->reader().blob(hashOf(bytes)).valueOr({}), bytes);
}

void TestReplicaFiles::photosGoBeforeDrawings()
{
    store::Save save;
    save.blobs = {{{}, "a drawing", u"application/pdf"_s}, {{}, "a photo that is larger", u"image/jpeg"_s}};
    VERIFY_OK(m_device->writer().save(save));
    const auto waiting = m_device->replica().blobsToSend(10);
    QCOMPARE(waiting->size(), std::size_t(2));
    QCOMPARE(waiting->front().mediaType, u"image/jpeg"_s);
}

void TestReplicaFiles::whatSomebodyWantsToSeeComesFirst()
{
    const QByteArray oldest = hashOf("oldest");
    const QByteArray drawing = hashOf("drawing");
    const QByteArray newest = hashOf("newest");
    QJsonObject pdf = photo(drawing, 100);
    pdf[u"media_type"_s] = u"application/pdf"_s;
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, m_device->freshId(), u"photo"_s, siteScope, photo(oldest, 100)),
                        line(2, m_device->freshId(), u"photo"_s, siteScope, photo(newest, 100)),
                        line(3, m_device->freshId(), u"photo"_s, siteScope, pdf)};
    VERIFY_OK(m_device->take(response));
    const auto order = [this] {
        QByteArrayList hashes;
        for (const store::BlobInfo &blob : m_device->replica().blobsToFetch(10).valueOr({}))
            hashes << blob.sha256;
        return hashes;
    };
    QCOMPARE(order(), (QByteArrayList{newest, oldest, drawing}));
    VERIFY_OK(store::Blobs(m_device->database()).want(oldest, m_device->clock.now()));
    QCOMPARE(order(), (QByteArrayList{oldest, newest, drawing}));
    QCOMPARE(m_device->reader().syncState()->lastWanted, m_device->clock.now());
}

void TestReplicaFiles::whatTheOfficeDoesNotHaveIsToldToTheViews()
{
    const QByteArray sha256 = hashOf("somewhere");
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, m_device->freshId(), u"photo"_s, siteScope, photo(sha256, 9))};
    VERIFY_OK(m_device->take(response));
    m_device->notices.clear();
    VERIFY_OK(m_device->replica().blobsAbsent({sha256}, true));
    QVERIFY(m_device->reader().blobInfo(sha256)->absent);
    QCOMPARE(m_device->notices.size(), std::size_t(1));
    VERIFY_OK(m_device->replica().blobsAbsent({sha256}, true)); // no news
    QCOMPARE(m_device->notices.size(), std::size_t(1));
    VERIFY_OK(m_device->replica().blobsAbsent({sha256}, false));
    QVERIFY(!m_device->reader().blobInfo(sha256)->absent);
}

void TestReplicaFiles::anUploadIsConfirmed()
{
    const QByteArray first = "first photo";
    const QByteArray second = "second one";
    store::Save save;
    save.blobs = {{{}, first, u"image/jpeg"_s}, {{}, second, u"image/jpeg"_s}};
    VERIFY_OK(m_device->writer().save(save));
    VERIFY_OK(m_device->replica().blobSending(hashOf(first), u"/v1/files/1"_s, 4));
    QCOMPARE(m_device->replica().blobUploadUrl(hashOf(first)).valueOr({}), u"/v1/files/1"_s);
    QCOMPARE(m_device->replica().blobUploadUrl(hashOf(second)).valueOr(u"?"_s), QString());
    QCOMPARE(m_device->reader().blobInfo(hashOf(first))->offset, 4);
    VERIFY_OK(m_device->replica().blobConfirmed(hashOf(first)));
    QCOMPARE(m_device->reader().blobInfo(hashOf(first))->state, store::BlobState::Confirmed);
    QCOMPARE(m_device->syncState().waitingBlobs, 1);
    wire::SyncResponse response = m_device->answer();
    response.verifiedBlobs = {hashOf(second)};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->syncState().waitingBlobs, 0);
    QCOMPARE(m_device->reader().blob(hashOf(second)).valueOr({}), second); // confirmed is not evicted
}

void TestReplicaFiles::smallFilesGoFirst()
{
    store::Save save;
    save.blobs = {{{}, QByteArray(3000, 'a'), {}}, {{}, QByteArray(10, 'b'), {}}, {{}, QByteArray(500, 'c'), {}}};
    VERIFY_OK(m_device->writer().save(save));
    const auto send = m_device->replica().blobsToSend(2);
    QCOMPARE(send->size(), std::size_t(2));
    QCOMPARE(send->at(0).size, 10);
    QCOMPARE(send->at(1).size, 500);
}

void TestReplicaFiles::aRestoredOfficeIsOfferedEveryFileAgain()
{
    store::Save save;
    save.blobs = {{{}, "a photo", u"image/jpeg"_s}};
    VERIFY_OK(m_device->writer().save(save));
    VERIFY_OK(m_device->replica().blobConfirmed(hashOf("a photo")));
    QCOMPARE(m_device->syncState().waitingBlobs, 0);
    wire::SyncResponse response = m_device->answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 0;
    VERIFY_OK(m_device->take(response));
    // Its vault may be from before; the device is the only one who has the bytes.
    QCOMPARE(m_device->syncState().waitingBlobs, 1);
    QCOMPARE(m_device->replica().blobsToSend(10)->size(), std::size_t(1));
}

// A file made here, with a record that names it.
QByteArray TestReplicaFiles::taken(int bytes, bool verified, const QString &mediaType)
{
    const QByteArray content = m_device->random.bytes(bytes);
    const QByteArray sha256 = hashOf(content);
    store::Save save;
    save.at = m_device->clock.now();
    save.edits = {{m_device->freshId(), u"photo"_s, siteScope, photo(sha256, bytes)}};
    save.blobs = {{sha256, content, mediaType}};
    must(m_device->writer().save(save));
    if (verified)
        must(m_device->replica().blobConfirmed(sha256));
    return sha256;
}

void TestReplicaFiles::whatTheOfficeHasNotVerifiedIsNeverLetGo()
{
    const QByteArray captured = taken(1000, false);
    const QByteArray sending = taken(1000, false);
    VERIFY_OK(m_device->replica().blobSending(sending, u"/v1/files/1"_s, 500));
    const QByteArray drawing = taken(1000, true, u"application/pdf"_s);
    m_device->clock.advance(std::chrono::days(1000));
    QCOMPARE(*m_device->replica().evictBlobs({m_device->clock.now(), 0}, 100), 0);
    for (const QByteArray &sha256 : {captured, sending, drawing})
        QVERIFY(isHere(sha256));
    VERIFY_OK(m_device->replica().blobConfirmed(captured));
    QCOMPARE(*m_device->replica().evictBlobs({m_device->clock.now(), 0}, 100), 1);
    QVERIFY(!isHere(captured) && isHere(sending) && isHere(drawing));
}

void TestReplicaFiles::originalsGoByAgeTheOldestFirst()
{
    std::vector<QByteArray> files;
    for (int i = 0; i < 4; ++i) {
        files.push_back(taken(1000 + i));
        m_device->clock.advance(std::chrono::days(10));
    }
    const store::Eviction rule{m_device->clock.now() - std::chrono::days(15), -1};
    QCOMPARE(*m_device->replica().evictBlobs(rule, 2), 2); // in steps
    QVERIFY(!isHere(files[0]) && !isHere(files[1]) && isHere(files[2]));
    QCOMPARE(*m_device->replica().evictBlobs(rule, 2), 1);
    QVERIFY(!isHere(files[2]) && isHere(files[3]));
    QCOMPARE(*m_device->replica().evictBlobs(rule, 2), 0);
    QCOMPARE(m_device->reader().storageUse()->blobs, 1003);
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_piece"), 1);
}

void TestReplicaFiles::originalsGoBySizeButNotInTheirFirstWeek()
{
    const QByteArray old = taken(3000);
    const QByteArray older = taken(2000);
    m_device->clock.advance(std::chrono::days(8));
    const QByteArray young = taken(5000);
    m_device->clock.advance(std::chrono::days(6));
    QCOMPARE(*m_device->replica().evictBlobs({{}, 7000}, 100), 1);
    QVERIFY(!isHere(old) && isHere(older) && isHere(young));
    QCOMPARE(*m_device->replica().evictBlobs({{}, 0}, 100), 1);
    QVERIFY(!isHere(older) && isHere(young));
}

void TestReplicaFiles::whatWasLetGoComesBackWhenSomebodyWantsToSeeIt()
{
    const QByteArray content = m_device->random.bytes(2000);
    const QByteArray sha256 = hashOf(content);
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, m_device->freshId(), u"photo"_s, siteScope, photo(sha256, 2000))};
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->replica().blobPiece(sha256, 0, content, 2000));
    QCOMPARE(*m_device->replica().evictBlobs({m_device->clock.now(), 0}, 10), 0); // it has only just come
    m_device->clock.advance(std::chrono::days(40));
    m_device->notices.clear();
    QCOMPARE(*m_device->replica().evictBlobs({m_device->clock.now() - std::chrono::days(30), -1}, 10), 1);
    QCOMPARE(m_device->notices.size(), std::size_t(1)); // views that show it
    QVERIFY(m_device->replica().blobsToFetch(10)->empty()); // not by itself
    VERIFY_OK(store::Blobs(m_device->database()).want(sha256, m_device->clock.now()));
    QCOMPARE(m_device->replica().blobsToFetch(10)->size(), std::size_t(1));
    VERIFY_OK(m_device->replica().blobPiece(sha256, 0, content, 2000));
    QCOMPARE(m_device->reader().blob(sha256).valueOr({}), content);
    QCOMPARE(*m_device->replica().evictBlobs({m_device->clock.now() - std::chrono::days(30), -1}, 10), 0); // looked at now
}

void TestReplicaFiles::aDraftsFileWaitsUntilItIsIssuedOrWanted()
{
    const Id draft = m_device->freshId(), issued = m_device->freshId(), wanted = m_device->freshId();
    const auto files = [this] { return m_device->replica().blobsToFetch(10)->size(); };
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, draft, u"sheet_revision"_s, siteScope, revision("a", u"draft"_s)), line(2, wanted, u"sheet_revision"_s, siteScope, revision("b", u"superseded"_s))};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(files(), std::size_t(0));
    response = m_device->answer();
    response.records = {line(3, issued, u"sheet_revision"_s, siteScope, revision("c", u"issued"_s)), line(4, draft, u"sheet_revision"_s, siteScope, revision("a", u"issued"_s))};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(files(), std::size_t(2));
    VERIFY_OK(store::Blobs(m_device->database()).want(hashOf("b"), m_device->clock.now()));
    QCOMPARE(files(), std::size_t(3));
    // What was on its way goes on, whatever becomes of its record.
    response = m_device->answer();
    response.records = {line(5, wanted, u"sheet_revision"_s, siteScope, revision("b", u"superseded"_s))};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(files(), std::size_t(3));
}

void TestReplicaFiles::aFileOfTwoRecordsComesForEither()
{
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, m_device->freshId(), u"sheet_revision"_s, siteScope, revision("set", u"issued"_s)),
                        line(2, m_device->freshId(), u"sheet_revision"_s, siteScope, revision("set", u"draft"_s))};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->replica().blobsToFetch(10)->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestReplicaFiles)
#include "test_replica_files.moc"
