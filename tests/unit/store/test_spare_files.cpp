// Drawings nobody builds by go when somebody asks for it, and nothing goes that could not be fetched again.
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
const QString revisionKind = u"sheet_revision"_s;
constexpr qint64 all = 1'000'000'000;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject revision(const QByteArray &content, const QString &state, const QString &mediaType = u"application/pdf"_s)
{
    const QString id = u"0190a000-0000-7000-8000-0000000000c3"_s;
    return {{u"site"_s, toString(siteId)}, {u"sheet"_s, id}, {u"revision"_s, u"A"_s}, {u"file"_s, QString::fromLatin1(hashOf(content))}, {u"media_type"_s, mediaType},
            {u"size"_s, content.size()}, {u"page"_s, 0}, {u"author"_s, id}, {u"uploaded_at"_s, u"2026-11-23T01:00:00.000Z"_s}, {u"state"_s, state}};
}

QJsonObject photo(const QByteArray &content)
{
    return {{u"site"_s, toString(siteId)}, {u"file"_s, QString::fromLatin1(hashOf(content))}, {u"media_type"_s, u"image/jpeg"_s},
            {u"size"_s, content.size()}, {u"taken_at"_s, u"2026-11-23T09:38:00.000Z"_s}};
}

} // namespace

class TestSpareFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_device.reset(); }

    void aSupersededDrawingGoesWhenAskedAndComesWhenWanted();
    void anIssuedDrawingStays();
    void whatTheOfficeHasNotVerifiedStays();
    void whatNoRecordAtTheOfficeNamesStays();
    void aStateOnlyThisDeviceKnowsLetsNothingGo();
    void whatAnotherRecordAsksForStays_data();
    void whatAnotherRecordAsksForStays();
    void whatIsNoLongerGrantedStays();
    void aLargeOneGoesInStepsFromItsEnd();
    void whatIsLeftOfOneGoesLater();
    void oneWantedMeanwhileIsFetchedFromWhatIsLeft();
    void issuedOnceMoreItComesByItself();
    void aWaitingFileComesForANewRecordThatAsksForIt();
    void aPictureThatIsADrawingIsNoOldPhoto();
    void roomIsCountedByWhatItIs();

private:
    void office(const Id &record, const QString &kind, const QJsonObject &fields);
    Id here(const QByteArray &content, const QString &state, const QString &mediaType = u"application/pdf"_s);
    qint64 drawnHere(const QByteArray &content);
    void takenByTheOffice(qint64 op);
    bool isHere(const QByteArray &content) { return m_device->reader().blob(hashOf(content)).ok(); }
    qint64 letGo(const QByteArray &content, qint64 most = all) { return must(m_device->replica().letGo(hashOf(content), most)); }
    store::FilesUse use() { return must(m_device->reader().filesUse()); }
    std::size_t toFetch() { return must(m_device->replica().blobsToFetch(10)).size(); }

    std::unique_ptr<DeviceFile> m_device;
    qint64 m_seq = 0;
};

void TestSpareFiles::init()
{
    m_device = std::make_unique<DeviceFile>();
    m_device->openOrDie();
    m_device->join({siteScope});
    m_seq = 0;
}

// The office has this record so.
void TestSpareFiles::office(const Id &record, const QString &kind, const QJsonObject &fields)
{
    wire::SyncResponse response = m_device->answer();
    response.records = {line(++m_seq, record, kind, siteScope, fields)};
    must(m_device->take(response));
}

// A drawing that came when it was issued.
Id TestSpareFiles::here(const QByteArray &content, const QString &state, const QString &mediaType)
{
    const Id id = m_device->freshId();
    office(id, revisionKind, revision(content, u"issued"_s, mediaType));
    must(m_device->replica().blobPiece(hashOf(content), 0, content, content.size()));
    if (state != "issued"_L1)
        office(id, revisionKind, revision(content, state, mediaType));
    m_device->notices.clear();
    return id;
}

void TestSpareFiles::aSupersededDrawingGoesWhenAskedAndComesWhenWanted()
{
    const QByteArray content = m_device->random.bytes(2000);
    here(content, u"superseded"_s);
    QVERIFY2(isHere(content), "somebody may be comparing");
    QCOMPARE(use().spareFiles, std::vector{hashOf(content)});
    QCOMPARE(letGo(content), 2000);
    QVERIFY(!isHere(content));
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_piece"), 0);
    QCOMPARE(m_device->notices.size(), std::size_t(1)); // views that show it
    QCOMPARE(letGo(content), 0);
    QVERIFY(use().spareFiles.empty());
    QCOMPARE(toFetch(), std::size_t(0)); // not by itself
    VERIFY_OK(store::Blobs(m_device->database()).want(hashOf(content), m_device->clock.now()));
    QCOMPARE(toFetch(), std::size_t(1));
    VERIFY_OK(m_device->replica().blobPiece(hashOf(content), 0, content, content.size()));
    QVERIFY(isHere(content));
}

void TestSpareFiles::anIssuedDrawingStays()
{
    const QByteArray content = m_device->random.bytes(2000);
    here(content, u"issued"_s);
    QVERIFY(use().spareFiles.empty());
    QCOMPARE(letGo(content), 0);
    QVERIFY(isHere(content));
}

// A draft of this device's own, with its file; the change's number.
qint64 TestSpareFiles::drawnHere(const QByteArray &content)
{
    QJsonObject fields = revision(content, u"draft"_s);
    fields[u"author"_s] = toString(m_device->identity().person);
    store::Save save;
    save.at = m_device->clock.now();
    save.edits = {{m_device->freshId(), revisionKind, siteScope, fields}};
    save.blobs = {{hashOf(content), content, u"application/pdf"_s}};
    must(m_device->writer().save(save));
    return must(m_device->replica().outgoing(500, wire::maxPushBytes)).lastOp;
}

void TestSpareFiles::takenByTheOffice(qint64 op)
{
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(op, ++m_seq)};
    must(m_device->take(response));
}

void TestSpareFiles::whatTheOfficeHasNotVerifiedStays()
{
    const QByteArray content = m_device->random.bytes(2000);
    takenByTheOffice(drawnHere(content));
    QCOMPARE(use().waiting, 2000);
    QCOMPARE(letGo(content), 0);
    VERIFY_OK(m_device->replica().blobSending(hashOf(content), u"/v1/files/1"_s, 1000));
    QCOMPARE(letGo(content), 0);
    QVERIFY(isHere(content));
    VERIFY_OK(m_device->replica().blobConfirmed(hashOf(content)));
    QCOMPARE(use().spare, 2000);
    QCOMPARE(letGo(content), 2000);

    const QByteArray fetched = m_device->random.bytes(1000);
    here(fetched, u"superseded"_s);
    wire::SyncResponse response = m_device->answer();
    response.epoch = u"epoch-2"_s; // its vault may be from before
    response.cursor = 0;
    VERIFY_OK(m_device->take(response));
    QCOMPARE(letGo(fetched), 0);
    QVERIFY(isHere(fetched));
}

// Nobody is given a file that no record there names.
void TestSpareFiles::whatNoRecordAtTheOfficeNamesStays()
{
    const QByteArray content = m_device->random.bytes(2000);
    const qint64 op = drawnHere(content);
    VERIFY_OK(m_device->replica().blobConfirmed(hashOf(content)));
    QCOMPARE(letGo(content), 0);
    VERIFY_OK(m_device->database().execute("UPDATE record SET unsent = 0"));
    QCOMPARE(letGo(content), 0); // a restored office does not have it
    VERIFY_OK(m_device->database().execute("UPDATE record SET unsent = 1"));
    takenByTheOffice(op);
    QCOMPARE(letGo(content), 2000);
}

void TestSpareFiles::aStateOnlyThisDeviceKnowsLetsNothingGo()
{
    const QByteArray content = m_device->random.bytes(2000);
    const Id id = here(content, u"issued"_s);
    VERIFY_OK(m_device->save(id, revisionKind, siteScope, {{u"state"_s, u"superseded"_s}, {u"superseded_at"_s, u"2026-11-24T01:00:00.000Z"_s}}));
    QCOMPARE(use().waiting, 2000);
    QCOMPARE(use().spare, 0);
    QCOMPARE(letGo(content), 0);
    office(id, revisionKind, revision(content, u"issued"_s)); // and the office says no
    QVERIFY(isHere(content));
}

void TestSpareFiles::whatAnotherRecordAsksForStays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::newRow("a sheet of the same file is issued") << revisionKind << u"issued"_s;
    QTest::newRow("it is a photo as well") << u"photo"_s << QString();
}

void TestSpareFiles::whatAnotherRecordAsksForStays()
{
    QFETCH(QString, kind);
    QFETCH(QString, state);
    const QByteArray content = m_device->random.bytes(2000);
    here(content, u"superseded"_s);
    const Id other = m_device->freshId();
    office(other, kind, kind == revisionKind ? revision(content, state) : photo(content));
    office(m_device->freshId(), revisionKind, revision(content, u"draft"_s)); // one more that does not
    QCOMPARE(letGo(content), 0);
    QCOMPARE(use().waiting, 0);
    if (kind != revisionKind)
        return;
    office(other, kind, revision(content, u"draft"_s));
    QCOMPARE(letGo(content), 2000); // neither asks
}

void TestSpareFiles::whatIsNoLongerGrantedStays()
{
    const QByteArray content = m_device->random.bytes(2000);
    here(content, u"superseded"_s);
    VERIFY_OK(m_device->database().execute("UPDATE scope SET suspended = 1"));
    QCOMPARE(letGo(content), 0); // it would not be given again
    VERIFY_OK(m_device->database().execute("UPDATE scope SET suspended = 0"));
    QCOMPARE(letGo(content), 2000);
}

void TestSpareFiles::aLargeOneGoesInStepsFromItsEnd()
{
    const qint64 size = 5 * store::blobPieceBytes + 77;
    const QByteArray content = m_device->random.bytes(int(size));
    here(content, u"superseded"_s);
    const qint64 step = 2 * store::blobPieceBytes;
    QCOMPARE(letGo(content, step), step + 77);
    QVERIFY(!isHere(content));
    QCOMPARE(m_device->number("SELECT sum(length(bytes)) FROM blob_piece"), 3 * store::blobPieceBytes);
    QCOMPARE(use().drawings, 3 * store::blobPieceBytes);
    QCOMPARE(letGo(content, step), step);
    QCOMPARE(letGo(content, step), store::blobPieceBytes);
    QCOMPARE(letGo(content, step), 0);
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_piece"), 0);
}

void TestSpareFiles::whatIsLeftOfOneGoesLater()
{
    const QByteArray content = m_device->random.bytes(int(3 * store::blobPieceBytes));
    here(content, u"superseded"_s);
    QCOMPARE(letGo(content, store::blobPieceBytes), store::blobPieceBytes);
    VERIFY_OK(m_device->open()); // the app ended
    QCOMPARE(use().spareFiles, std::vector{hashOf(content)});
    QCOMPARE(letGo(content), 2 * store::blobPieceBytes);
}

void TestSpareFiles::oneWantedMeanwhileIsFetchedFromWhatIsLeft()
{
    const QByteArray content = m_device->random.bytes(int(3 * store::blobPieceBytes));
    here(content, u"superseded"_s);
    QCOMPARE(letGo(content, store::blobPieceBytes), store::blobPieceBytes);
    VERIFY_OK(store::Blobs(m_device->database()).want(hashOf(content), m_device->clock.now()));
    QCOMPARE(letGo(content), 0);
    const qint64 left = must(m_device->replica().blobsToFetch(10)).front().offset;
    QCOMPARE(left, 2 * store::blobPieceBytes);
    VERIFY_OK(m_device->replica().blobPiece(hashOf(content), left, content.mid(left), content.size()));
    QCOMPARE(must(m_device->reader().blob(hashOf(content))), content);
}

void TestSpareFiles::issuedOnceMoreItComesByItself()
{
    const QByteArray content = m_device->random.bytes(2000);
    const Id id = here(content, u"superseded"_s);
    QCOMPARE(letGo(content), 2000);
    QCOMPARE(toFetch(), std::size_t(0));
    office(id, revisionKind, revision(content, u"issued"_s));
    QCOMPARE(toFetch(), std::size_t(1));
}

void TestSpareFiles::aWaitingFileComesForANewRecordThatAsksForIt()
{
    const QByteArray content = m_device->random.bytes(2000);
    here(content, u"superseded"_s);
    QCOMPARE(letGo(content), 2000);
    office(m_device->freshId(), u"photo"_s, photo(content));
    QCOMPARE(toFetch(), std::size_t(1));
}

void TestSpareFiles::aPictureThatIsADrawingIsNoOldPhoto()
{
    const QByteArray drawing = m_device->random.bytes(2000), old = m_device->random.bytes(500);
    here(drawing, u"issued"_s, u"image/png"_s);
    office(m_device->freshId(), u"photo"_s, photo(old));
    VERIFY_OK(m_device->replica().blobPiece(hashOf(old), 0, old, old.size()));
    m_device->clock.advance(std::chrono::days(400));
    QCOMPARE(must(m_device->replica().evictBlobs({{}, 500}, 10)), 0); // the photo alone is as much as may stay
    QCOMPARE(must(m_device->replica().evictBlobs({m_device->clock.now(), -1}, 10)), 1);
    QVERIFY(isHere(drawing) && !isHere(old));
}

void TestSpareFiles::roomIsCountedByWhatItIs()
{
    const QByteArray taken = m_device->random.bytes(300);
    office(m_device->freshId(), u"photo"_s, photo(taken));
    VERIFY_OK(m_device->replica().blobPiece(hashOf(taken), 0, taken, taken.size()));
    here(m_device->random.bytes(1000), u"issued"_s);
    here(m_device->random.bytes(50), u"superseded"_s, u"image/png"_s);
    here(m_device->random.bytes(7), u"draft"_s);
    office(m_device->freshId(), revisionKind, revision("elsewhere", u"draft"_s)); // takes no room
    const store::FilesUse found = use();
    QCOMPARE(found.media, 300);
    QCOMPARE(found.drawings, 1057);
    QCOMPARE(found.waiting, 57);
    QCOMPARE(found.spare, 57);
    QCOMPARE(found.spareFiles.size(), std::size_t(2));
    QCOMPARE(must(m_device->reader().storageUse()).blobs, found.media + found.drawings);
}

QTEST_GUILESS_MAIN(TestSpareFiles)
#include "test_spare_files.moc"
