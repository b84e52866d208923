// A backup is whole or it does not count; a restore loses nothing that phones still keep.
#include "app/sqlite/sqlite.h"
#include "office/backup/backup.h"
#include "office/backup/restore.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at) || !file.putChar(char(byte ^ 1)))
        qFatal("cannot damage %s", qPrintable(path));
}

// An office with keys in its folder, a device that has pushed, and a photo.
struct Kept : OfficeFixture {
    explicit Kept(std::shared_ptr<Random> serviceRandom = {}) : OfficeFixture({}, std::move(serviceRandom))
    {
        for (const QString &name : keyParts)
            write(folder.filePath(name), "secret of " + name.toUtf8());
        photo = crypto::sha256Hex(photoBytes);
        upload(device, photoBytes);
        note(u"before"_s);
    }

    QTemporaryDir scratch;
    const QString backups = scratch.filePath(u"backups"_s);
    const QString restored = scratch.filePath(u"restored"_s);
    const QByteArray photoBytes = "JPEG bytes of a photo";
    QByteArray photo;
    TestDevice device = joined(admin);

    QByteArray noteChange(const QString &text) { return change(device, {freshId(), u"of a newer app"_s, scope::company, {{u"text"_s, text}}}); }
    void note(const QString &text) { push(device, Draft{freshId(), u"of a newer app"_s, scope::company, {{u"text"_s, text}}}); }
    qint64 seq() { return (*ledger->read())->company()->seq; }
    Result<MadeBackup> backup(BackupOptions options = {})
    {
        clock.advance(Millis(1000));
        return makeBackup({*ledger, *vault, folder.path()}, *schema, clock, backups, options);
    }
    Result<Restored> restore(RestoreOptions options = {}) { return restoreBackup(backups, restored, kinds(), *random, options); }

    SchemaOf kinds() const
    {
        return [this](const QString &) { return Result<std::shared_ptr<const Schema>>(schema); };
    }

    // From now on this fixture is the restored office.
    void openRestored()
    {
        service.reset();
        ledger = SqliteLedger::open(restored + u"/ledger.db"_s, {}).valueOr(nullptr);
        vault = FolderVault::open(restored + u"/vault"_s).valueOr(nullptr);
        if (!ledger || !vault)
            qFatal("the restored office cannot be opened");
        const std::shared_ptr<const Clock> shared(std::shared_ptr<void>(), &clock);
        service = std::make_unique<Service>(ServiceParts{ledger, vault, schema, shared, random, key, {}});
    }
};

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsProvedAndThenPhonesAreTold()
    {
        Kept office;
        QCOMPARE(syncedOf(office.sync(office.device, {})).backupSeq, 0);
        const auto made = office.backup();
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->manifest.seq, office.seq());
        QCOMPARE(made->manifest.epoch, u"epoch-1"_s);
        QCOMPARE(made->manifest.files, 1);
        QCOMPARE(made->filesCopied, 1);
        const auto report = verifyBackup(office.backups, office.kinds());
        QVERIFY(report.ok() && report->problems.empty());
        QCOMPARE(report->changes, office.seq());

        const qint64 covered = office.seq();
        office.note(u"after"_s);
        QCOMPARE(syncedOf(office.sync(office.device, {})).backupSeq, covered); // not one more
    }

    void whatABackupHoldsIsForItsOwnerAlone()
    {
        Kept office;
        const auto made = office.backup();
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &path : {office.backups, made->path, made->path + u"/signing.key"_s, made->path + u"/private.pem"_s})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void aBackupOfABusyOfficeIsOneMomentOfIt()
    {
        Kept office(std::make_shared<SystemRandom>());
        std::atomic<bool> stop{false};
        std::atomic<int> pushed{0};
        TestDevice other = office.joined(office.admin);
        std::thread busy([&] {
            const SystemClock clock;
            SeededRandom random(3);
            while (!stop) {
                std::vector<QByteArray> changes;
                for (int i = 0; i < 5; ++i)
                    changes.push_back(nextChange(other, {newId(clock, random), u"of a newer app"_s, scope::company, {{u"text"_s, u"x"_s}}, {}, i < 4}, clock, random));
                if (office.sync(other, signedPush(other, std::move(changes))).status == 200)
                    ++pushed;
            }
        });
        for (int i = 0; i < 5; ++i) {
            const int before = pushed;
            const auto made = office.backup();
            const auto report = verifyBackup(office.backups, office.kinds());
            while (pushed == before)
                std::this_thread::yield();
            if (!made.ok() || !report.ok() || !report->problems.empty() || (made->manifest.seq - 3) % 5 != 0) {
                stop = true;
                busy.join();
                QFAIL(qPrintable(!made.ok() ? made.error().detail : u"the copy is not one moment"_s));
            }
        }
        stop = true;
        busy.join();
        QCOMPARE(backupsIn(office.backups).size(), 5);
    }

    void filesAreCopiedOnce()
    {
        Kept office;
        const auto first = office.backup();
        QCOMPARE(first->filesCopied, 1);
        const auto second = office.backup();
        QCOMPARE(second->filesCopied, 0);
        QCOMPARE(second->filesThere, 1);
        // A copy that was cut off is replaced; one that rotted is when it is looked at.
        const QString copy = FolderVault::openForReading(office.backups)->pathOf(office.photo);
        QVERIFY(QFile::resize(copy, 3));
        QCOMPARE(office.backup()->filesCopied, 1);
        flipByte(copy, 3);
        QCOMPARE(office.backup()->filesCopied, 0);
        QCOMPARE(office.backup({true, false})->filesCopied, 1);
        QVERIFY(verifyBackup(office.backups, office.kinds())->problems.empty());
    }

    void aBackupThatCannotBeProvedDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("sql"); // empty: the photo is damaged
        QTest::addColumn<QString>("named");
        QTest::newRow("a record rewritten") << QByteArray("UPDATE record SET body = replace(body, '周敏', '王五') WHERE kind = 'person'") << u"is not what its changes say"_s;
        QTest::newRow("a photo damaged") << QByteArray() << QString::fromLatin1(crypto::sha256Hex("JPEG bytes of a photo"));
    }
    void aBackupThatCannotBeProvedDoesNotCount()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        Kept office;
        if (sql.isEmpty())
            flipByte(office.vault->pathOf(office.photo), 0);
        else
            QVERIFY((*sqlite::Database::open(office.folder.filePath(u"ledger.db"_s), {}))->execute(sql.constData()).ok());
        const auto made = office.backup();
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::DamagedFile);
        QVERIFY2(made.error().detail.contains(named), qPrintable(made.error().detail));
        QVERIFY(backupsIn(office.backups).isEmpty());
        QVERIFY(QDir(office.backups).entryList({u".new-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
        QCOMPARE(syncedOf(office.sync(office.device, {})).backupSeq, 0);
    }

    void anOfficeWithADamagedFileCanStillBeBackedUpKnowingly()
    {
        Kept office;
        flipByte(office.vault->pathOf(office.photo), 0);
        const auto made = office.backup({false, true});
        QVERIFY(made.ok());
        QCOMPARE(made->manifest.missing, QByteArrayList{office.photo});
        QVERIFY(verifyBackup(office.backups, office.kinds())->problems.empty());
        QCOMPARE(office.restore()->manifest.missing, QByteArrayList{office.photo});
    }

    void aRestoredOfficeHasANewEpochAndKnowsItsDevices()
    {
        Kept office;
        // An upload that is under way.
        const Response begun = office.askAs(office.device, "POST", u"/v1/files"_s, {},
                                            {{"tus-resumable", "1.0.0"}, {"upload-length", "10"},
                                             {"upload-metadata", "sha256 " + crypto::sha256Hex("0123456789"_ba).toBase64()}});
        QCOMPARE(begun.status, 201);
        QVERIFY(office.backup().ok());
        QVERIFY(office.backup().ok()); // the second copy holds the note of the first
        const auto before = office.pullAll(office.device);
        const auto restored = office.restore();
        QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().detail));
        QVERIFY(restored->epoch != u"epoch-1"_s);
        office.openRestored();

        const wire::SyncResponse answer = syncedOf(office.sync(office.device, {})); // the token still holds
        QCOMPARE(answer.epoch, restored->epoch);
        QCOMPARE(answer.lastOp, office.device.op);
        QCOMPARE(answer.backupSeq, 0); // nothing of this epoch is in a backup yet
        const auto after = office.pullAll(office.device);
        QCOMPARE(after.records.size(), before.records.size());
        QVERIFY(office.vault->has(office.photo));
        QCOMPARE(office.askAs(office.device, "HEAD", QString::fromLatin1(begun.headers.value("location")), {}, {{"tus-resumable", "1.0.0"}}).status, 404);

        office.note(u"goes on"_s);
        for (const QString &name : keyParts)
            QVERIFY(QFile::exists(office.restored + u'/' + name));
        const auto next = makeBackup({*office.ledger, *office.vault, office.restored}, *office.schema, office.clock, office.backups);
        QVERIFY(next.ok());
        QCOMPARE(syncedOf(office.sync(office.device, {})).backupSeq, office.seq());
    }

    void whatPhonesKeptGoesInAgainAfterARestore()
    {
        Kept office;
        QVERIFY(office.backup().ok());
        const qint64 opBefore = office.device.op;
        std::vector<QByteArray> kept{office.noteChange(u"one"_s), office.noteChange(u"two"_s)};
        QCOMPARE(office.sync(office.device, office.pushOf(office.device, kept)).status, 200);
        const qint64 seq = office.seq();
        QVERIFY(office.restore().ok());
        office.openRestored();
        QCOMPARE(office.seq(), seq - 2);
        QCOMPARE(syncedOf(office.sync(office.device, {})).lastOp, opBefore);
        QCOMPARE(office.sync(office.device, office.pushOf(office.device, kept)).status, 200);
        QCOMPARE(office.seq(), seq);
    }

    void anOlderBackupIsRestoredOnlyKnowingly()
    {
        Kept office;
        const QString first = QFileInfo(office.backup()->path).fileName();
        office.note(u"only in the second"_s);
        const QString second = QFileInfo(office.backup()->path).fileName();
        const auto refused = office.restore({first, false});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().detail.contains(second), qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(office.restored));
        // The same when the folder of the one is named.
        QCOMPARE(restoreBackup(office.backups + u'/' + first, office.restored, office.kinds(), *office.random).error().code, ErrorCode::Refused);
        QCOMPARE(office.restore({first, true})->backup, first);
    }

    void theNewestIsTheLastOneMadeWhateverTheClockSays()
    {
        Kept office;
        QVERIFY(office.backup().ok());
        office.clock.jump(-std::chrono::hours(24 * 365));
        office.note(u"later"_s);
        const auto second = office.backup();
        QVERIFY(second.ok());
        QCOMPARE(office.restore()->manifest.seq, second->manifest.seq);
    }

    void aDamagedBackupIsRefusedNamingWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("gone");
        QTest::newRow("ledger changed") << u"ledger.db"_s << false;
        QTest::newRow("ledger gone") << u"ledger.db"_s << true;
        QTest::newRow("key changed") << u"signing.key"_s << false;
        QTest::newRow("key gone") << u"private.pem"_s << true;
        QTest::newRow("manifest changed") << u"manifest.json"_s << false;
        QTest::newRow("photo changed") << QString() << false;
        QTest::newRow("photo gone") << QString() << true;
    }
    void aDamagedBackupIsRefusedNamingWhatIsWrong()
    {
        QFETCH(QString, part);
        QFETCH(bool, gone);
        Kept office;
        const auto made = office.backup();
        const QString path = part.isEmpty() ? FolderVault::openForReading(office.backups)->pathOf(office.photo) : made->path + u'/' + part;
        if (gone)
            QVERIFY(QFile::remove(path));
        else
            flipByte(path, 0);
        const auto restored = office.restore();
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, ErrorCode::DamagedFile);
        const QString named = part.isEmpty() ? QString::fromLatin1(office.photo) : part;
        QVERIFY2(restored.error().detail.contains(named), qPrintable(restored.error().detail));
        QVERIFY(!QFile::exists(office.restored) && !QFile::exists(office.restored + u".restoring"_s));
        const auto verified = verifyBackup(office.backups, office.kinds());
        QVERIFY(!verified.ok() || !verified->problems.empty());
    }

    void aRestoreNeverWritesOverAnything()
    {
        Kept office;
        QVERIFY(office.backup().ok());
        QVERIFY(QDir().mkpath(office.restored));
        write(office.restored + u"/.somebody's"_s, "work");
        QCOMPARE(office.restore().error().code, ErrorCode::Refused);
        QVERIFY(QFile::exists(office.restored + u"/.somebody's"_s));
        QVERIFY(QFile::remove(office.restored + u"/.somebody's"_s));
        QVERIFY(office.restore().ok()); // an empty folder will do
    }

    void kindsOfTheCompanyComeAlong()
    {
        Kept office;
        QVERIFY(QDir(office.folder.path()).mkdir(u"kinds"_s));
        write(office.folder.filePath(u"kinds/tool.json"_s), "{}");
        QVERIFY(office.backup().ok());
        QVERIFY(office.restore().ok());
        QVERIFY(QFile::exists(office.restored + u"/kinds/tool.json"_s));
    }

    void aPartNeverLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("ledger") << u"ledger.db"_s << true;
        QTest::newRow("kind") << u"kinds/設備.json"_s << true;
        QTest::newRow("above") << u"kinds/../../x.json"_s << false;
        QTest::newRow("hidden") << u"kinds/.json"_s << false;
        QTest::newRow("backslash") << u"kinds/a\\b.json"_s << false;
        QTest::newRow("absolute") << u"/etc/passwd"_s << false;
        QTest::newRow("unknown") << u"serve.lock"_s << false;
    }
    void aPartNeverLeadsOutOfTheFolder()
    {
        QFETCH(QString, name);
        QTEST(isPartName(name), "good");
    }

    void aManifestIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not an object") << QByteArray("[]");
        QTest::newRow("newer") << QByteArray(R"({"v":2})");
        QTest::newRow("no parts") << QByteArray(R"({"v":1,"made":"2026-11-23T09:38:00.000Z","company":"018f0000-0000-7000-8000-000000000000","company_name":"x","epoch":"e","seq":1,"devices":1,"changes":1,"records":1,"files":0,"missing":[]})");
        QTest::newRow("a part without a hash") << QByteArray(R"({"v":1,"made":"2026-11-23T09:38:00.000Z","company":"018f0000-0000-7000-8000-000000000000","company_name":"x","epoch":"e","seq":1,"devices":1,"changes":1,"records":1,"files":0,"missing":[],"parts":{"ledger.db":{"bytes":1,"sha256":"zz"}}})");
    }
    void aManifestIsReadStrictly()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeManifest(bytes).ok());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
