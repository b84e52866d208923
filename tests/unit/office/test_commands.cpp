// What an owner does to an office that is served: back it up, restore it.
#include "tests/unit/office/office_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// An office that is served, and a phone of its first person.
struct Served : Program {
    TestDevice device;
    SystemClock clock;
    SeededRandom random{11};
    const QString backups = scratch.filePath(u"backups"_s);

    bool begin()
    {
        const QJsonObject made = objectOf(init());
        if (!serve())
            return false;
        device = join(made.value(u"invite"_s).toString(), *parseId(made.value(u"person"_s).toString()));
        return !device.token.isEmpty();
    }
    QByteArray change(const QString &text)
    {
        return nextChange(device, {newId(clock, random), u"of a newer app"_s, scope::company, {{u"text"_s, text}}}, clock, random);
    }
    Response push(const std::vector<QByteArray> &changes) { return sync(device, signedPush(device, changes)); }
    Ran backup() const { return command(u"backup"_s, {u"--to"_s, backups, u"--json"_s}); }
};

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aServedOfficeIsBackedUpAndRestoredElsewhere()
    {
        Served office;
        QVERIFY(office.begin());
        QCOMPARE(office.push({office.change(u"before"_s)}).status, 200);
        const Ran made = office.backup();
        QVERIFY2(made.code == 0, made.err.constData());
        const qint64 covered = objectOf(made).value(u"seq"_s).toInteger();
        // The office in the other process says so at once.
        const auto told = wire::decodeResponse(office.sync(office.device, {}).body);
        QVERIFY(told.ok());
        QCOMPARE(told->backupSeq, covered);
        const std::vector<QByteArray> since{office.change(u"since"_s)};
        QCOMPARE(office.push(since).status, 200);
        office.kill();

        const QString elsewhere = office.scratch.filePath(u"elsewhere"_s);
        const Ran restored = run({u"restore"_s, u"--from"_s, office.backups, u"--folder"_s, elsewhere, u"--json"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(objectOf(restored).value(u"epoch"_s).toString() != told->epoch);
        office.folder = elsewhere;
        QCOMPARE(office.verify().code, 0);
        QVERIFY(office.serve());
        const auto after = wire::decodeResponse(office.sync(office.device, {}).body);
        QVERIFY(after.ok());
        QCOMPARE(after->lastOp, 1);
        QCOMPARE(after->backupSeq, 0);
        QCOMPARE(office.push(since).status, 200);
    }

    void aBackupIsVerifiedLikeAnOffice()
    {
        Served office;
        QVERIFY(office.begin());
        QCOMPARE(office.backup().code, 0);
        const Ran good = run({u"verify"_s, u"--folder"_s, office.backups});
        QCOMPARE(good.code, 0);
        QVERIFY(good.out.contains("all proved"));
        const QString ledger = objectOf(office.backup()).value(u"backup"_s).toString() + u"/ledger.db"_s;
        QVERIFY(QFile::resize(ledger, QFileInfo(ledger).size() - 1));
        const Ran bad = run({u"verify"_s, u"--folder"_s, office.backups});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.err.contains("ledger.db is not the file that was written"));
    }

    void whatIsNotSaidRightIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("backup to nowhere") << QStringList{u"backup"_s, u"--folder"_s, u"/nowhere"_s} << 2 << QByteArray("--to is missing");
        QTest::newRow("backup of nothing") << QStringList{u"backup"_s, u"--folder"_s, u"/nowhere"_s, u"--to"_s, u"/tmp"_s} << 1 << QByteArray("there is no office in /nowhere");
        QTest::newRow("restore from nothing") << QStringList{u"restore"_s, u"--from"_s, u"/nowhere"_s, u"--folder"_s, u"/nowhere2"_s} << 1 << QByteArray("there is no backup in /nowhere");
    }
    void whatIsNotSaidRightIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = run(arguments);
        QTEST(ran.code, "code");
        QVERIFY2(ran.err.contains(says), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
