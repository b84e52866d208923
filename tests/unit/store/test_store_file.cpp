// Opening the device's file: what is told, what is kept, what is never touched.
#include "app/store/indexes.h"
#include "app/store/long_transaction.h"
#include "app/store/tables.h"
#include "tests/support/device_file.h"
#include "tests/support/faulty_vfs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>
#include <optional>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As a disk would: some bytes are not what they were.
void damage(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("open");
    file.seek(from);
    QByteArray bytes = file.read(count);
    for (char &byte : bytes)
        byte = char(~byte);
    file.seek(from);
    file.write(bytes);
}

QJsonObject issue(int number)
{
    return {{u"site"_s, toString(siteId)}, {u"title"_s, u"踢脚线开裂 %1"_s.arg(number)}, {u"state"_s, u"open"_s},
            {u"detail"_s, QString(200, QChar(u'线'))}};
}

// A page here, a page there: records, changes, indexes, the list of tables.
void damageManyPages(const QString &path, std::initializer_list<int> pages = {17, 31, 47, 61, 73})
{
    for (const int page : pages)
        damage(path, page * 4096 + 100, 200);
}

// A file with 300 records from the office, 40 unsent ones, and a photo.
QByteArray fill(DeviceFile &device)
{
    const QString scope = scope::site(siteId);
    device.join({scope});
    wire::SyncResponse response = device.answer();
    for (int i = 1; i <= 300; ++i)
        response.records.push_back(line(i, device.freshId(), u"issue"_s, scope, issue(i)));
    response.cursor = 300;
    if (!device.take(response).ok())
        qFatal("fill");
    for (int i = 1; i <= 40; ++i) {
        if (!device.save(device.freshId(), u"issue"_s, scope, issue(1000 + i)).ok())
            qFatal("save");
    }
    store::Save photo;
    const QByteArray bytes = device.random.bytes(700'000);
    photo.blobs.push_back({{}, bytes, u"image/jpeg"_s});
    if (!device.writer().save(photo).ok())
        qFatal("photo");
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestStoreFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::setSpaceLeft(-1); }

    void theFirstOpeningMakesTheFile();
    void whatWasSavedIsThereAfterReopening();
    void aProcessThatDiedLosesNothingItWasToldIsSaved();
    void aWrongKeyIsToldAndTouchesNothing();
    void aWrongKeyIsToldEvenWithoutTheSideFile();
    void aNewerFileIsRefusedUntouched();
    void everyMigrationStepRunsOnce();
    void aSecondOpeningIsToldThatItIsLocked();
    void aDamagedFileIsSetAsideAndRescued();
    void aDestroyedFirstPageLosesTheRowsButNotTheFile();
    void damageMetWhileReadingIsRescuedAtTheNextOpening();
    void aRescueThatWasInterruptedIsFinished();
    void aFullDiskAtTheFirstOpeningLeavesNothing();
    void aFullDiskAtASaveLeavesTheFileIntact();
    void pagesInTheMiddleOfAPullDoNotWaitForTheDisk();
    void whatIsCountedOnWaitsForTheDisk_data();
    void whatIsCountedOnWaitsForTheDisk();
    void pagesThatDoNotFitAreUndoneWithTheirCursor();
    void aLogThatWasMovedCountsForNothing();
    void indexesFollowTheSchema();
    void searchFollowsTheSchema();
};

// Its file stays as large as it was; asked by that, every save would move it once more.
void TestStoreFile::aLogThatWasMovedCountsForNothing()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    store::StoreFile &file = device.file();
    VERIFY_OK(file.writer().execute("INSERT INTO draft(key, state, at) VALUES ('long', hex(zeroblob(2500000)), 0)"));
    QVERIFY(file.logBytes() > 4'000'000);
    const auto beside = file.newCheckpointer();
    VERIFY_OK(beside);
    VERIFY_OK((*beside)->execute("PRAGMA wal_checkpoint(PASSIVE)"));
    QCOMPARE(file.logBytes(), 0);
    QVERIFY(QFileInfo(device.path() + u"-wal"_s).size() > 4'000'000);
    VERIFY_OK(file.writer().execute("UPDATE draft SET at = 1"));
    QVERIFY(file.logBytes() > 0);
    QVERIFY(file.logBytes() < 1'000'000);
}

void TestStoreFile::theFirstOpeningMakesTheFile()
{
    DeviceFile device;
    const auto report = device.open();
    VERIFY_OK(report);
    QVERIFY(report->created);
    QVERIFY(!report->rescued);
    QCOMPARE(report->upgradedFrom, 0);
    QCOMPARE(device.number("PRAGMA user_version"), qint64(store::SchemaVersion::Current));
    QCOMPARE(device.number("PRAGMA application_id"), store::applicationId);
    QCOMPARE(device.number("PRAGMA foreign_keys"), 1);
    QCOMPARE(device.number("PRAGMA synchronous"), 2);
    QVERIFY(!contentOf(device.path()).startsWith("SQLite format 3"));
}

void TestStoreFile::whatWasSavedIsThereAfterReopening()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    const qint64 lastOp = device.outgoing().back().op;
    const QByteArray lastHash = changeHash(device.outgoing().back());
    const auto report = device.open();
    VERIFY_OK(report);
    QVERIFY(!report->created);
    QCOMPARE(device.number("SELECT count(*) FROM record"), 340);
    QCOMPARE(device.outgoing().size(), std::size_t(40));
    // The chain goes on where it was.
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, scope::site(siteId), issue(1)));
    QCOMPARE(device.outgoing().back().op, lastOp + 1);
    QCOMPARE(device.outgoing().back().prev, lastHash);
}

void TestStoreFile::aProcessThatDiedLosesNothingItWasToldIsSaved()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    // What a killed process leaves: the files as they are now, without closing.
    const QTemporaryDir after;
    for (const QString &name : {u"plumbline.db"_s, u"plumbline.db-wal"_s, u"plumbline.key"_s})
        QVERIFY(QFile::copy(device.folder() + u'/' + name, after.filePath(name)));
    const auto opened = store::StoreFile::open({after.path(), device.key, nullptr}, device.schema, device.clock);
    VERIFY_OK(opened);
    QVERIFY(!opened->report.rescued);
    QCOMPARE(opened->file->writer().scalar("SELECT count(*) FROM record").valueOr(-1), 340);
    QCOMPARE(opened->file->writer().scalar("SELECT count(*) FROM outbox").valueOr(-1), 40);
}

void TestStoreFile::aWrongKeyIsToldAndTouchesNothing()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    device.close();
    const QByteArray before = contentOf(device.path());
    const QByteArray right = device.key;
    device.key = QByteArray(32, 'x');
    COMPARE_ERROR(device.open(), ErrorCode::WrongKey);
    QCOMPARE(contentOf(device.path()), before);
    device.key = right;
    VERIFY_OK(device.open());
    QCOMPARE(device.number("SELECT count(*) FROM record"), 340);
}

void TestStoreFile::aWrongKeyIsToldEvenWithoutTheSideFile()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    device.close();
    QVERIFY(QFile::remove(device.folder() + u"/plumbline.key"_s));
    const QByteArray before = contentOf(device.path());
    const QByteArray right = device.key;
    device.key = QByteArray(32, 'x');
    COMPARE_ERROR(device.open(), ErrorCode::WrongKey);
    QCOMPARE(contentOf(device.path()), before);
    QVERIFY(!QFile::exists(device.folder() + u"/plumbline.key"_s));
    device.key = right;
    VERIFY_OK(device.open());
    QVERIFY(QFile::exists(device.folder() + u"/plumbline.key"_s)); // written again
}

void TestStoreFile::aNewerFileIsRefusedUntouched()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    VERIFY_OK(device.database().execute("PRAGMA user_version = 4711"));
    device.close();
    const QByteArray before = contentOf(device.path());
    COMPARE_ERROR(device.open(), ErrorCode::NewerFile);
    QCOMPARE(contentOf(device.path()), before);
}

void TestStoreFile::everyMigrationStepRunsOnce()
{
    const auto opened = sqlite::Database::open(u":memory:"_s, {});
    VERIFY_OK(opened);
    sqlite::Database &database = **opened;
    const store::MigrationStep first[] = {{store::SchemaVersion(1), "CREATE TABLE a(x)"}};
    const store::MigrationStep both[] = {first[0], {store::SchemaVersion(2), "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2)"}};
    const store::MigrationStep broken[] = {both[0], both[1], {store::SchemaVersion(3), "CREATE TABLE b(x); CREATE TABLE b(x)"}};

    QCOMPARE(store::migrate(database, first).valueOr(store::SchemaVersion(-1)), store::SchemaVersion::Empty);
    QCOMPARE(store::migrate(database, both).valueOr(store::SchemaVersion(-1)), store::SchemaVersion(1));
    QCOMPARE(store::migrate(database, both).valueOr(store::SchemaVersion(-1)), store::SchemaVersion(2));
    QCOMPARE(database.scalar("SELECT sum(y) FROM a").valueOr(-1), 2);
    // A step that fails leaves nothing of itself.
    QVERIFY(!store::migrate(database, broken).ok());
    QCOMPARE(database.scalar("PRAGMA user_version").valueOr(-1), 2);
    QCOMPARE(database.scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").valueOr(-1), 0);
    COMPARE_ERROR(store::migrate(database, first), ErrorCode::NewerFile);
}

void TestStoreFile::aSecondOpeningIsToldThatItIsLocked()
{
    DeviceFile device;
    device.openOrDie();
    const auto second = store::StoreFile::open({device.folder(), device.key, nullptr}, device.schema, device.clock);
    COMPARE_ERROR(second, ErrorCode::Locked);
    device.close();
    VERIFY_OK(store::StoreFile::open({device.folder(), device.key, nullptr}, device.schema, device.clock));
}

void TestStoreFile::aDamagedFileIsSetAsideAndRescued()
{
    DeviceFile device;
    device.openOrDie();
    const QByteArray photo = fill(device);
    device.close();
    const qint64 size = QFileInfo(device.path()).size();
    QVERIFY(size < 4 * 1024 * 1024);
    damageManyPages(device.path());
    const QByteArray damaged = contentOf(device.path());

    const auto report = device.open();
    VERIFY_OK(report);
    QVERIFY(report->rescued);
    QVERIFY(QFile::exists(report->setAside));
    QCOMPARE(contentOf(report->setAside), damaged);
    QVERIFY2(report->lostRows > 0, "five pages of a file hold something");
    QVERIFY2(report->lostRows < 150, qPrintable(QString::number(report->lostRows)));
    QVERIFY2(report->rescuedRecords >= 340 - report->lostRows, qPrintable(QString::number(report->rescuedRecords)));
    QVERIFY(report->rescuedChanges > 0);
    QCOMPARE(report->rescuedBlobs, 1);
    QCOMPARE(device.number("SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'"), 1);
    QCOMPARE(device.reader().blob(photo).valueOr({}).size(), 700'000);
    QVERIFY(device.writer().identity().has_value());
    // The office fills in what was lost: the feed begins anew.
    QCOMPARE(device.syncState().cursor, 0);
    // Every unsent change that was rescued is shown.
    QCOMPARE(device.number("SELECT count(*) FROM outbox WHERE record NOT IN (SELECT id FROM record)"), 0);
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, scope::site(siteId), issue(1)));
    // And what was rescued is found.
    store::ListQuery query;
    query.kind = u"issue"_s;
    query.search = u"踢腳線"_s;
    QCOMPARE(device.reader().count(query).valueOr(-1), device.number("SELECT count(*) FROM record WHERE kind = 'issue'"));

    const auto again = device.open();
    VERIFY_OK(again);
    QVERIFY(!again->rescued);
}

void TestStoreFile::aDestroyedFirstPageLosesTheRowsButNotTheFile()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    device.close();
    damage(device.path(), 0, 4096);
    const QByteArray damaged = contentOf(device.path());
    const auto report = device.open();
    VERIFY_OK(report);
    QVERIFY(report->rescued);
    QCOMPARE(contentOf(report->setAside), damaged);
    QCOMPARE(report->rescuedRecords, 0);
    QVERIFY(report->lostRows > 0);
    QCOMPARE(device.number("SELECT count(*) FROM record"), 0);
}

void TestStoreFile::damageMetWhileReadingIsRescuedAtTheNextOpening()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    store::Save large;
    large.blobs.push_back({{}, device.random.bytes(5'000'000), u"image/jpeg"_s});
    VERIFY_OK(device.writer().save(large));
    device.close();
    damageManyPages(device.path(), {79, 89, 97, 103}); // of records: what is read at opening lies before
    // Too large to be checked at every opening ...
    const auto first = device.open();
    VERIFY_OK(first);
    QVERIFY(!first->rescued);
    // ... but whoever met it leaves word.
    COMPARE_ERROR(device.database().scalar("SELECT sum(length(json(body))) FROM record"), ErrorCode::DamagedFile);
    device.file().noteDamage();
    const auto second = device.open();
    VERIFY_OK(second);
    QVERIFY(second->rescued);
    QCOMPARE(second->rescuedBlobs, 2);
    const auto third = device.open();
    VERIFY_OK(third);
    QVERIFY(!third->rescued);
}

void TestStoreFile::aRescueThatWasInterruptedIsFinished()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    device.close();
    // Killed between the two renames: the complete new file still has its working name.
    QVERIFY(QFile::rename(device.path(), device.folder() + u"/plumbline.rescue"_s));
    VERIFY_OK(device.open());
    QCOMPARE(device.number("SELECT count(*) FROM record"), 340);
    device.close();
    // Killed before: a half made one beside the old file.
    QFile half(device.folder() + u"/plumbline.rescue"_s);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    VERIFY_OK(device.open());
    QCOMPARE(device.number("SELECT count(*) FROM record"), 340);
    QVERIFY(!half.exists());
}

void TestStoreFile::aFullDiskAtTheFirstOpeningLeavesNothing()
{
    DeviceFile device(FaultyVfs::name);
    FaultyVfs::setSpaceLeft(20'000);
    COMPARE_ERROR(device.open(), ErrorCode::DiskFull);
    QVERIFY(!QFile::exists(device.path()));
    FaultyVfs::setSpaceLeft(-1);
    const auto report = device.open();
    VERIFY_OK(report);
    QVERIFY(report->created);
}

void TestStoreFile::aFullDiskAtASaveLeavesTheFileIntact()
{
    DeviceFile device(FaultyVfs::name);
    device.openOrDie();
    fill(device);
    const QString scope = scope::site(siteId);
    const Id refusedByDisk = device.freshId();
    for (const qint64 left : {0, 5'000, 12'000, 30'000, 100'000}) {
        FaultyVfs::setSpaceLeft(left);
        store::Save save;
        save.edits.push_back({refusedByDisk, u"issue"_s, scope, issue(1)});
        save.blobs.push_back({{}, device.random.bytes(400'000), u"image/jpeg"_s});
        save.finishesDraft = u"draft"_s;
        COMPARE_ERROR(device.writer().save(save), ErrorCode::DiskFull);
        QVERIFY(device.shown(refusedByDisk).isEmpty());
    }
    // Space again: the same save goes through, and the chain has no gap.
    FaultyVfs::setSpaceLeft(-1);
    VERIFY_OK(device.save(refusedByDisk, u"issue"_s, scope, issue(1)));
    QCOMPARE(device.outgoing().back().op, 41);
    const auto report = device.open();
    VERIFY_OK(report);
    QVERIFY(!report->rescued);
    QCOMPARE(device.number("SELECT count(*) FROM record"), 341);
    QCOMPARE(device.number("SELECT count(*) FROM blob"), 1);
}

namespace {

// Pages of one pull, as the writer's thread takes them.
struct Pull {
    DeviceFile device{FaultyVfs::name};
    std::optional<store::LongTransaction> pages;
    std::optional<store::Replica> replica;
    const QString scope = scope::site(siteId);

    Pull()
    {
        device.openOrDie();
        device.join({scope});
        pages.emplace(device.database());
        replica.emplace(device.database(), device.schema, device.clock, device.notices, &*pages);
    }
    ~Pull()
    {
        replica.reset();
        pages.reset();
    }
    wire::SyncResponse middle()
    {
        auto page = device.answer();
        page.complete = false;
        page.cursor += 1;
        page.records.push_back(line(page.cursor, device.freshId(), u"issue"_s, scope, issue(int(page.cursor))));
        return page;
    }
    Status take(const wire::SyncResponse &page) { return replica->apply(page, device.clock.now()); }
    int syncsDuring(const std::function<Status()> &work)
    {
        const int before = FaultyVfs::syncs();
        return work().ok() ? FaultyVfs::syncs() - before : -1;
    }
};

} // namespace

void TestStoreFile::pagesInTheMiddleOfAPullDoNotWaitForTheDisk()
{
    Pull pull;
    QCOMPARE(pull.syncsDuring([&] { return pull.take(pull.middle()); }), 0);
    QVERIFY(pull.pages->isOpen());
    QCOMPARE(pull.syncsDuring([&] { return pull.pages->end(pull.device.notices); }), 0);
    // A save behind them does, and so takes them along: it is the same log.
    QVERIFY(pull.syncsDuring([&] { return pull.device.save(pull.device.freshId(), u"issue"_s, pull.scope, issue(7)); }) > 0);
}

void TestStoreFile::whatIsCountedOnWaitsForTheDisk_data()
{
    using Change = std::function<void(wire::SyncResponse &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("the last page") << Change([](auto &page) { page.complete = true; });
    QTest::newRow("an answer to a change") << Change([](auto &page) { page.answers = {applied(1, page.cursor)}; });
    QTest::newRow("an epoch") << Change([](auto &page) { page.epoch = u"another"_s; });
    QTest::newRow("grants") << Change([](auto &page) {
        page.grants = std::vector<wire::Grant>{{scope::site(siteId), {u"project_manager"_s}}};
    });
    QTest::newRow("a token") << Change([](auto &page) { page.token = "another"; });
    QTest::newRow("a backup") << Change([](auto &page) { ++page.backupSeq; });
    QTest::newRow("a file in the vault") << Change([](auto &page) { page.verifiedBlobs = {QByteArray(64, 'a')}; });
}

void TestStoreFile::whatIsCountedOnWaitsForTheDisk()
{
    QFETCH(std::function<void(wire::SyncResponse &)>, change);
    Pull pull;
    VERIFY_OK(pull.take(pull.middle()));
    auto page = pull.middle();
    change(page);
    QVERIFY(pull.syncsDuring([&] { return pull.take(page); }) > 0);
    QVERIFY(!pull.pages->isOpen());
}

void TestStoreFile::pagesThatDoNotFitAreUndoneWithTheirCursor()
{
    Pull pull;
    const auto before = pull.replica->state();
    VERIFY_OK(pull.take(pull.middle()));
    FaultyVfs::setSpaceLeft(0);
    COMPARE_ERROR(pull.pages->end(pull.device.notices), ErrorCode::DiskFull);
    FaultyVfs::setSpaceLeft(-1);
    QCOMPARE(pull.device.number("SELECT count(*) FROM record"), 0);
    QVERIFY(*pull.replica->state() == *before);
    // And saves wait for the disk as ever.
    QVERIFY(pull.syncsDuring([&] { return pull.device.save(pull.device.freshId(), u"issue"_s, pull.scope, issue(7)); }) > 0);
}

void TestStoreFile::indexesFollowTheSchema()
{
    DeviceFile device;
    device.openOrDie();
    const auto indexes = "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'by\\_issue\\_%' ESCAPE '\\'";
    QCOMPARE(device.number(indexes), qint64(productSchema().kind(u"issue"_s)->indexes.size()));

    Schema changed;
    KindSchema issueKind = *productSchema().kind(u"issue"_s);
    issueKind.indexes = {{{u"place"_s}}};
    VERIFY_OK(changed.add(issueKind));
    device.schema = changed;
    device.openOrDie();
    QCOMPARE(device.number(indexes), 1);
    QCOMPARE(device.number("SELECT count(*) FROM sqlite_schema WHERE name = 'by_issue_place'"), 1);
}

void TestStoreFile::searchFollowsTheSchema()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    store::ListQuery query;
    query.kind = u"issue"_s;
    query.search = u"踢脚线"_s;
    QCOMPARE(device.reader().count(query).valueOr(-1), 340);

    Schema changed;
    KindSchema issueKind = *productSchema().kind(u"issue"_s);
    issueKind.search = {u"detail"_s};
    VERIFY_OK(changed.add(issueKind));
    device.schema = changed;
    device.openOrDie();
    QCOMPARE(device.reader().count(query).valueOr(-1), 0);
    query.search = u"线线线"_s;
    QCOMPARE(device.reader().count(query).valueOr(-1), 340);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "test_store_file.moc"
