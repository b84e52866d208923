// What waits for the disk, what a full one leaves, and when the log is moved into the file.
#include "app/store/long_transaction.h"
#include "tests/support/faulty_vfs.h"
#include "tests/unit/store/filled_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <functional>
#include <optional>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

// Pages of one pull, as the writer's thread takes them.
struct Pull {
    DeviceFile device{FaultyVfs::name};
    std::optional<store::LongTransaction> pages;
    std::optional<store::Replica> replica;
    const QString scope = scope::site(filledSite);

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

class TestFileOnDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::setSpaceLeft(-1); }

    void aFullDiskAtTheFirstOpeningLeavesNothing();
    void aFullDiskAtASaveLeavesTheFileIntact();
    void pagesInTheMiddleOfAPullDoNotWaitForTheDisk();
    void whatIsCountedOnWaitsForTheDisk_data();
    void whatIsCountedOnWaitsForTheDisk();
    void pagesThatDoNotFitAreUndoneWithTheirCursor();
    void aLogThatWasMovedCountsForNothing();
};

void TestFileOnDisk::aFullDiskAtTheFirstOpeningLeavesNothing()
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

void TestFileOnDisk::aFullDiskAtASaveLeavesTheFileIntact()
{
    DeviceFile device(FaultyVfs::name);
    device.openOrDie();
    fill(device);
    const QString scope = scope::site(filledSite);
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

void TestFileOnDisk::pagesInTheMiddleOfAPullDoNotWaitForTheDisk()
{
    Pull pull;
    QCOMPARE(pull.syncsDuring([&] { return pull.take(pull.middle()); }), 0);
    QVERIFY(pull.pages->isOpen());
    QCOMPARE(pull.syncsDuring([&] { return pull.pages->end(pull.device.notices); }), 0);
    // A save behind them does, and so takes them along: it is the same log.
    QVERIFY(pull.syncsDuring([&] { return pull.device.save(pull.device.freshId(), u"issue"_s, pull.scope, issue(7)); }) > 0);
}

void TestFileOnDisk::whatIsCountedOnWaitsForTheDisk_data()
{
    using Change = std::function<void(wire::SyncResponse &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("the last page") << Change([](auto &page) { page.complete = true; });
    QTest::newRow("an answer to a change") << Change([](auto &page) { page.answers = {applied(1, page.cursor)}; });
    QTest::newRow("an epoch") << Change([](auto &page) { page.epoch = u"another"_s; });
    QTest::newRow("grants") << Change([](auto &page) {
        page.grants = std::vector<wire::Grant>{{scope::site(filledSite), {u"project_manager"_s}}};
    });
    QTest::newRow("a token") << Change([](auto &page) { page.token = "another"; });
    QTest::newRow("a backup") << Change([](auto &page) { ++page.backupSeq; });
    QTest::newRow("a file in the vault") << Change([](auto &page) { page.verifiedBlobs = {QByteArray(64, 'a')}; });
}

void TestFileOnDisk::whatIsCountedOnWaitsForTheDisk()
{
    QFETCH(std::function<void(wire::SyncResponse &)>, change);
    Pull pull;
    VERIFY_OK(pull.take(pull.middle()));
    auto page = pull.middle();
    change(page);
    QVERIFY(pull.syncsDuring([&] { return pull.take(page); }) > 0);
    QVERIFY(!pull.pages->isOpen());
}

void TestFileOnDisk::pagesThatDoNotFitAreUndoneWithTheirCursor()
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

// Its file stays as large as it was; asked by that, every save would move it once more.
void TestFileOnDisk::aLogThatWasMovedCountsForNothing()
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

QTEST_GUILESS_MAIN(TestFileOnDisk)
#include "test_file_on_disk.moc"
