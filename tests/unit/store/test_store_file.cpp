// Opening the device's file: what is told, what is kept, what is never touched.
#include "app/store/indexes.h"
#include "app/store/tables.h"
#include "tests/unit/store/filled_file.h"

#include <QDir>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestStoreFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstOpeningMakesTheFile();
    void whatWasSavedIsThereAfterReopening();
    void aProcessThatDiedLosesNothingItWasToldIsSaved();
    void aWrongKeyIsToldAndTouchesNothing();
    void aWrongKeyIsToldEvenWithoutTheSideFile();
    void aNewerFileIsRefusedUntouched();
    void everyMigrationStepRunsOnce();
    void aSecondOpeningIsToldThatItIsLocked();
    void searchFollowsTheSchema();
};

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
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, scope::site(filledSite), issue(1)));
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
