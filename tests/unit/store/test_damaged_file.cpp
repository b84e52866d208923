// A file whose disk did not keep it: set aside, and what can be read of it is rescued.
#include "app/store/tables.h"
#include "tests/support/lists_fit.h"
#include "tests/unit/store/filled_file.h"

#include <QDir>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

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

constexpr qint64 pageSize = 4096;
constexpr qint64 firstPageOfRows = 40; // before it: the schema and the roots of the tables

// The file as it was, and nothing beside it.
void putBack(const QString &path, const QByteArray &content)
{
    const QFileInfo kept(path);
    for (const QFileInfo &other : kept.dir().entryInfoList(QDir::Files)) {
        if (other.fileName() != kept.fileName())
            QFile::remove(other.filePath());
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("write");
}

// A page here, a page there, of those that came with the rows.
void damageManyPages(const QString &path, qint64 pagesOfTheEmptyFile)
{
    for (const int page : {5, 20, 35, 50, 65})
        damage(path, (pagesOfTheEmptyFile + page) * pageSize + 100, 200);
}

} // namespace

class TestDamagedFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDamagedFileIsSetAsideAndRescued();
    void aDestroyedFirstPageLosesTheRowsButNotTheFile();
    void damageMetWhileReadingIsRescuedAtTheNextOpening();
    void aRescueThatWasInterruptedIsFinished();
};

void TestDamagedFile::aDamagedFileIsSetAsideAndRescued()
{
    DeviceFile device;
    device.openOrDie();
    const qint64 empty = device.number("PRAGMA page_count");
    const QByteArray photo = fill(device);
    device.close();
    const qint64 size = QFileInfo(device.path()).size();
    QVERIFY(size < 4 * 1024 * 1024);
    damageManyPages(device.path(), empty);
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
    QCOMPARE(listsMisfit(device.database(), device.schema), QString());
    // Every unsent change that was rescued is shown.
    QCOMPARE(device.number("SELECT count(*) FROM outbox WHERE record NOT IN (SELECT id FROM record)"), 0);
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, scope::site(filledSite), issue(1)));
    // And what was rescued is found.
    store::ListQuery query;
    query.kind = u"issue"_s;
    query.search = u"踢腳線"_s;
    QCOMPARE(device.reader().count(query).valueOr(-1), device.number("SELECT count(*) FROM record WHERE kind = 'issue'"));

    const auto again = device.open();
    VERIFY_OK(again);
    QVERIFY(!again->rescued);
}

void TestDamagedFile::aDestroyedFirstPageLosesTheRowsButNotTheFile()
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

void TestDamagedFile::damageMetWhileReadingIsRescuedAtTheNextOpening()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    store::Save large;
    large.blobs.push_back({{}, device.random.bytes(5'000'000), u"image/jpeg"_s});
    VERIFY_OK(device.writer().save(large));
    device.close();
    // Too large to be checked at every opening, and damaged where records lie that opening does not read ...
    const QByteArray sound = contentOf(device.path());
    const auto isMetWhileReading = [&](qint64 page) {
        device.close();
        putBack(device.path(), sound);
        damage(device.path(), page * pageSize + 100, 200);
        const auto opened = device.open();
        return opened.ok() && !opened->rescued && !device.database().scalar("SELECT sum(length(json(body))) FROM record").ok();
    };
    qint64 page = firstPageOfRows;
    while (page < sound.size() / pageSize && !isMetWhileReading(page))
        ++page;
    QVERIFY2(page < sound.size() / pageSize, "opening reads every record");
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

void TestDamagedFile::aRescueThatWasInterruptedIsFinished()
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

QTEST_GUILESS_MAIN(TestDamagedFile)
#include "test_damaged_file.moc"
