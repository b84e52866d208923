// Work that goes to the office as a file is there as if it had been sent, once, whatever comes after.
#include "app/model/unsent_file.h"
#include "app/sync/unsent_export.h"
#include "office/service/import.h"
#include "tests/unit/sync/session_world.h"

#include <QBuffer>
#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;

namespace {

struct World : SessionWorld {
    QByteArray photo = SeededRandom(3).bytes(2'500'000); // three messages
    QByteArray hash = crypto::sha256Hex(photo);

    void takePhoto()
    {
        store::Save save;
        save.edits.push_back({device.freshId(), u"photo"_s, company.siteScope, office::test::photoFields(company.site, hash, photo.size())});
        save.blobs.push_back({hash, photo, u"image/jpeg"_s});
        if (!device.save(save))
            qFatal("photo");
    }

    void lettingGoOfTheFirst()
    {
        newIssue(u"let go of"_s);
        newIssue(u"kept"_s);
        if (!device.database().execute("DELETE FROM outbox WHERE op = 1"))
            qFatal("let go");
    }

    void beARestoredBook()
    {
        {
            const auto writer = office.ledger->write();
            if (!(*writer)->beginEpoch(u"second"_s) || !(*writer)->commit())
                qFatal("epoch");
        }
        run(perfectNetwork(office)); // the device hears of it
    }

    QByteArray exported(ExportLimits limits = {})
    {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        UnsentExport writing(file, office.clock.now(), limits);
        double before = -1;
        for (int steps = 0; steps < 1000; ++steps) {
            const auto more = writing.step(device.replica());
            if (!more)
                qFatal("export: %s", qPrintable(more.error().detail));
            if (writing.fraction() < before)
                qFatal("progress goes back");
            before = writing.fraction();
            if (!*more)
                return file.data();
        }
        qFatal("the export does not end");
    }

    std::vector<wire::SyncRequest> pushesIn(const QByteArray &bytes)
    {
        QBuffer file;
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        unsent::Parser parser;
        std::vector<wire::SyncRequest> pushes;
        const Status read = crypto::readSealed(file, office.key.key.publicKey, office.key.key.secret,
                                               [&](const QByteArray &message, bool) -> Status {
                                                   PLUMB_ASSIGN(const unsent::Part part, parser.next(message));
                                                   if (const auto *push = std::get_if<unsent::Push>(&part))
                                                       pushes.push_back(push->request);
                                                   return {};
                                               });
        if (!read)
            qFatal("unsealed: %s", qPrintable(read.error().detail));
        return pushes;
    }

    Result<plumb::office::Imported> import(const QByteArray &bytes)
    {
        QBuffer file;
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        QString epoch;
        {
            const auto reader = office.ledger->read();
            epoch = (*reader)->company()->epoch;
        }
        plumb::office::GroupCommit commits(*office.ledger, 8);
        const plumb::office::PushContext context{commits, *office.schema, office.key, *office.random, office.tuning, office.clock.now(), epoch};
        return plumb::office::importUnsent(file, *office.ledger, context, *office.vault);
    }
};

} // namespace

class TestUnsentExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasExportedIsAtTheOfficeAndComesOnceMoreWithoutDoubling();
    void manyChangesGoInSeveralPushes();
    void onlyTheOfficeReadsIt();
    void whatTheOfficeHasIsLeftOut();
    void whatWasMadeBeforeARestoredEpochSaysSo();
    void whereNothingIsKeptBeforeItSaysSo();
    void aRestoredOfficeTakesItBehindTheGap();
    void withoutAnOfficeThereIsNoFile();
};

void TestUnsentExport::whatWasExportedIsAtTheOfficeAndComesOnceMoreWithoutDoubling()
{
    World world;
    const Id issue = world.newIssue(u"水管"_s);
    world.takePhoto();
    const auto imported = world.import(world.exported());
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported->answers.size(), 2u);
    QCOMPARE(imported->files, 1);
    QVERIFY(world.office.vault->has(world.hash));
    QCOMPARE(world.titlesAtOffice(), QStringList{u"水管"_s});

    // Nothing of it is settled here yet; then the network comes back.
    QCOMPARE(world.device.syncState().waitingChanges, 2);
    QCOMPARE(world.device.syncState().waitingBlobs, 1);
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.syncState().waitingChanges, 0);
    QCOMPARE(world.device.syncState().waitingBlobs, 0); // the office says that it has it: no byte is sent again
    QCOMPARE(world.device.syncState().refused, 0);
    QCOMPARE(world.titlesAtOffice(), QStringList{u"水管"_s});
    QCOMPARE(world.device.fields(issue).value(u"title").toString(), u"水管"_s);
    for (const auto &answer : imported->answers) {
        const QByteArray sql = "SELECT seq FROM outbox WHERE op = " + QByteArray::number(answer.op);
        QCOMPARE(world.device.number(sql.constData()), answer.seq);
    }
}

void TestUnsentExport::manyChangesGoInSeveralPushes()
{
    World world;
    QStringList titles;
    for (int i = 10; i < 17; ++i) {
        titles << QString::number(i);
        world.newIssue(titles.last());
    }
    const auto imported = world.import(world.exported({3, wire::maxPushBytes}));
    QVERIFY(imported.ok());
    QCOMPARE(imported->answers.size(), 7u);
    QCOMPARE(world.titlesAtOffice(), titles);
}

void TestUnsentExport::onlyTheOfficeReadsIt()
{
    World world;
    world.newIssue(u"secret"_s);
    QByteArray bytes = world.exported();
    QVERIFY(!bytes.contains("secret"));
    World other;
    QCOMPARE(other.import(bytes).error().code, ErrorCode::WrongKey);
    bytes.chop(1);
    QVERIFY(!world.import(bytes).ok());
}

void TestUnsentExport::whatTheOfficeHasIsLeftOut()
{
    World world;
    world.newIssue(u"sent"_s);
    world.run(perfectNetwork(world.office));
    world.newIssue(u"unsent"_s);
    const auto imported = world.import(world.exported());
    QVERIFY(imported.ok());
    QCOMPARE(imported->answers.size(), 1u);
}

void TestUnsentExport::whatWasMadeBeforeARestoredEpochSaysSo()
{
    World world;
    world.newIssue(u"before"_s);
    QVERIFY(world.device.database().execute("UPDATE outbox SET seen_seq = 7").ok());
    const auto pushes = world.pushesIn(world.exported());
    QCOMPARE(pushes.size(), 1u);
    QCOMPARE(pushes.front().madeBefore.size(), 1u);
    QCOMPARE(pushes.front().madeBefore.front().seenSeq, 7);
}

// Nobody can ask a file for what came before.
void TestUnsentExport::whereNothingIsKeptBeforeItSaysSo()
{
    World world;
    for (int i = 0; i < 3; ++i)
        world.newIssue(QString::number(i));
    world.run(perfectNetwork(world.office));
    for (int i = 3; i < 6; ++i)
        world.newIssue(QString::number(i));
    const auto firstOps = [&] {
        std::vector<qint64> ops;
        for (const wire::SyncRequest &push : world.pushesIn(world.exported({2, wire::maxPushBytes})))
            ops.push_back(push.firstOp);
        return ops;
    };
    QCOMPARE(firstOps(), (std::vector<qint64>{0, 0})); // what was answered is still here
    QVERIFY(world.device.database().execute("DELETE FROM outbox WHERE op < 4").ok());
    QCOMPARE(firstOps(), (std::vector<qint64>{4, 0})); // a backup covered it
    QVERIFY(world.device.database().execute("UPDATE outbox SET op = 9 WHERE op = 6").ok());
    QCOMPARE(firstOps(), (std::vector<qint64>{4, 9})); // another copy of this device had these
}

// The office was restored to before what the device let go of.
void TestUnsentExport::aRestoredOfficeTakesItBehindTheGap()
{
    World world;
    world.lettingGoOfTheFirst();
    QVERIFY(!world.import(world.exported()).ok()); // in a book that never was another one it is an error

    World restored;
    restored.beARestoredBook();
    restored.lettingGoOfTheFirst();
    const auto imported = restored.import(restored.exported());
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().detail));
    QCOMPARE(restored.titlesAtOffice(), QStringList{u"kept"_s});
}

void TestUnsentExport::withoutAnOfficeThereIsNoFile()
{
    OfficeFixture office;
    SyncDevice device(*office.schema, office.clock, 5);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    UnsentExport writing(file, office.clock.now());
    QCOMPARE(writing.step(device.replica()).error().code, ErrorCode::Unauthorized);
    QVERIFY(file.data().isEmpty());
}

QTEST_GUILESS_MAIN(TestUnsentExport)
#include "test_unsent_export.moc"
