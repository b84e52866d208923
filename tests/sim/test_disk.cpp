// The simulated disk itself: what it forgets, what it keeps, and that SQLite notices the difference.
#include "app/sqlite/sqlite.h"
#include "tests/sim/disk_vfs.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sim;
using namespace Qt::StringLiterals;

namespace {

constexpr auto path = "/simulated/file";

Status fill(sqlite::Database &database, int from, int to, int *reported)
{
    for (int i = from; i < to; ++i) {
        PLUMB_TRY(database.cached("INSERT INTO item(n, text) VALUES (?, ?)").bind(1, i).bind(2, u"some text of row %1"_s.arg(i)).run());
        *reported = i + 1;
    }
    return {};
}

// Rows from 0 without gaps; -1 where that is not so.
int rowsIn(sqlite::Database &database)
{
    const qint64 count = database.scalar("SELECT count(*) FROM item").valueOr(-1);
    const qint64 highest = database.scalar("SELECT coalesce(max(n), -1) FROM item").valueOr(-2);
    return count == highest + 1 ? int(count) : -1;
}

} // namespace

class TestDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { DiskVfs::install(); }

    void syncedBytesOutliveAPowerCut();
    void unsyncedBytesMayNot();
    void aKilledProgramLosesNothingItWrote();
    void aNameIsSafeOnceItsFolderIsSynced();
    void databaseKeepsWhatItReported_data();
    void databaseKeepsWhatItReported();
    void aFullDiskIsToldAndResumes();

private:
    std::unique_ptr<sqlite::Database> open(const QByteArray &key, const char *setup);
};

void TestDisk::syncedBytesOutliveAPowerCut()
{
    for (int seed = 0; seed < 50; ++seed) {
        Disk disk{std::uint64_t(seed)};
        const auto file = disk.create(QString::fromLatin1(path));
        QCOMPARE(disk.write(*file, 0, "safe", 4), Disk::Outcome::Ok);
        QCOMPARE(disk.sync(*file), Disk::Outcome::Ok);
        disk.syncNamesBeside(QString::fromLatin1(path));
        QCOMPARE(disk.write(*file, 4, "late", 4), Disk::Outcome::Ok);
        disk.die();
        disk.revive(Death::PowerLoss);
        QVERIFY(disk.find(QString::fromLatin1(path)));
        QCOMPARE(disk.find(QString::fromLatin1(path))->bytes.substr(0, 4), std::string("safe"));
    }
}

void TestDisk::unsyncedBytesMayNot()
{
    int lost = 0;
    int torn = 0;
    const std::string block(4096, 'x');
    for (int seed = 0; seed < 100; ++seed) {
        Disk disk{std::uint64_t(seed)};
        const auto file = disk.create(QString::fromLatin1(path));
        disk.syncNamesBeside(QString::fromLatin1(path));
        QCOMPARE(disk.write(*file, 0, block.data(), 4096), Disk::Outcome::Ok);
        disk.die();
        disk.revive(Death::PowerLoss);
        lost += file->bytes.empty();
        torn += !file->bytes.empty() && file->bytes != block;
    }
    QVERIFY(lost > 5);
    QVERIFY(torn > 5);
    QVERIFY(lost + torn < 95);
}

void TestDisk::aKilledProgramLosesNothingItWrote()
{
    Disk disk(1);
    const auto file = disk.create(QString::fromLatin1(path));
    QCOMPARE(disk.write(*file, 0, "written", 7), Disk::Outcome::Ok);
    disk.die();
    QCOMPARE(disk.write(*file, 7, "more", 4), Disk::Outcome::Dead);
    disk.revive(Death::Killed);
    QCOMPARE(file->bytes, std::string("written"));
}

void TestDisk::aNameIsSafeOnceItsFolderIsSynced()
{
    int gone = 0;
    for (int seed = 0; seed < 50; ++seed) {
        for (const bool synced : {true, false}) {
            Disk disk{std::uint64_t(seed)};
            const auto file = disk.create(u"/simulated/new"_s);
            QCOMPARE(disk.write(*file, 0, "x", 1), Disk::Outcome::Ok);
            QCOMPARE(disk.sync(*file), Disk::Outcome::Ok);
            QCOMPARE(disk.link(u"/simulated/new"_s, u"/simulated/final"_s), Disk::Outcome::Ok);
            if (synced)
                QCOMPARE(disk.syncFolder(u"/simulated"_s), Disk::Outcome::Ok);
            disk.die();
            disk.revive(Death::PowerLoss);
            const bool there = bool(disk.find(u"/simulated/final"_s));
            QVERIFY(there || !synced);
            gone += !there;
        }
    }
    QVERIFY(gone > 5);
}

std::unique_ptr<sqlite::Database> TestDisk::open(const QByteArray &key, const char *setup)
{
    auto opened = sqlite::Database::open(u"/simulated/test.db"_s, {false, key, DiskVfs::name});
    if (!opened.ok() || !(*opened)->execute(setup).ok())
        return nullptr;
    return std::move(*opened);
}

void TestDisk::databaseKeepsWhatItReported_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("setup");
    QTest::addColumn<bool>("keeps");
    const QByteArray table = "CREATE TABLE IF NOT EXISTS item(n INTEGER PRIMARY KEY, text TEXT);";
    QTest::newRow("plain") << QByteArray() << "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=20;" + table << true;
    QTest::newRow("encrypted") << QByteArray(32, 'k') << "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=20;" + table << true;
    // EXTRA syncs the deletion of the journal too; with FULL a power cut may bring it back, and what it undoes.
    QTest::newRow("rollback journal") << QByteArray() << "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;" + table << true;
    QTest::newRow("rollback journal, FULL") << QByteArray() << "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;" + table << false;
    // The disk is not kinder than it should be: who does not sync, loses.
    QTest::newRow("without sync") << QByteArray() << "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + table << false;
}

// Dies at every operation in turn; what was reported before must be there after.
void TestDisk::databaseKeepsWhatItReported()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, setup);
    QFETCH(const bool, keeps);
    int lostReported = 0;
    for (int operation = 0; operation < 150; ++operation) {
        Disk disk{std::uint64_t(operation)};
        DiskVfs::mount(u"/simulated"_s, &disk);
        int reported = 0;
        auto database = open(key, setup.constData());
        QVERIFY(database);
        QVERIFY(fill(*database, 0, 3, &reported).ok());
        disk.faults.dieAfter = operation;
        (void)fill(*database, 3, 40, &reported);
        disk.die();
        database.reset();
        disk.revive(Death::PowerLoss);
        database = open(key, setup.constData());
        QVERIFY2(database, qPrintable(u"does not open after operation %1"_s.arg(operation)));
        const int there = rowsIn(*database);
        QVERIFY2(there >= 0, "a row in the middle is missing");
        lostReported += there < reported;
        QCOMPARE(database->scalar("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'").valueOr(-1), 0);
        disk.die();
        database.reset();
        DiskVfs::unmount(u"/simulated"_s);
    }
    if (keeps)
        QCOMPARE(lostReported, 0);
    else
        QVERIFY(lostReported > 0);
}

void TestDisk::aFullDiskIsToldAndResumes()
{
    Disk disk(1);
    DiskVfs::mount(u"/simulated"_s, &disk);
    auto database = open({}, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE item(n INTEGER PRIMARY KEY, text TEXT)");
    QVERIFY(database);
    int reported = 0;
    disk.faults.full = true;
    const Status refused = fill(*database, 0, 1, &reported);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    disk.faults.full = false;
    QVERIFY(fill(*database, 0, 5, &reported).ok());
    QCOMPARE(rowsIn(*database), 5);
    database.reset();
    DiskVfs::unmount(u"/simulated"_s);
}

QTEST_GUILESS_MAIN(TestDisk)
#include "test_disk.moc"
