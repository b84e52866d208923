// A small fixed run of what `./dev chaos` does at length, and the proof that its checker sees.
#include "app/sqlite/sqlite.h"
#include "tests/e2e/chaos/chaos.h"
#include "tests/e2e/chaos/journal.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace plumb::chaos;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstDevices = 2;

// Of a device, not one of the office's own, which tells of both sides of a conflict.
#define OF_A_DEVICE "seq IS NOT NULL AND device NOT IN (SELECT office_device FROM company)"
// The newest change with one value, and with the second of two: they came when all trouble was over, once.
#define NEWEST_LIKE(pattern)                                                                                           \
    "(SELECT rowid FROM log WHERE " OF_A_DEVICE " AND CAST(bytes AS TEXT) LIKE '" pattern "' ORDER BY seq DESC LIMIT 1)"
#define NEWEST NEWEST_LIKE("%-1of1%")
#define NEWEST_SECOND NEWEST_LIKE("%-2of2%")
// A change again, under the next number of its device.
#define AGAIN(seq)                                                                                                     \
    "INSERT INTO log(company, device, op, seq, record, scope, hash, chain, received_at, outcome, code, detail, lost, bytes)" \
    " SELECT l.company, l.device, (SELECT max(op) + 1 FROM log WHERE device = l.device), " seq                         \
    ", record, scope, hash, chain, received_at, outcome, code, detail, lost, bytes FROM log l WHERE device ="           \
    " (SELECT id FROM device WHERE forks > 0 LIMIT 1) AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1;"

} // namespace

class TestChaos : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Chaos> m_chaos; // its disks are there as long as it is
    QString m_office;
    std::vector<DeviceFiles> m_devices;

    Figures counted(const QString &office, const std::vector<DeviceFiles> &devices) const
    {
        QString problem;
        const Figures figures = check(office, devices, problem);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        return figures;
    }

    Figures counted(const QString &office) const { return counted(office, m_devices); }

    // What somebody with a database tool would do to a copy of the office.
    Figures tampered(const char *sql) { return tampered(sql, m_devices); }
    Figures tampered(const char *sql, const std::vector<DeviceFiles> &devices)
    {
        QTemporaryDir copy;
        if (!copyFolder(m_office, copy.path()))
            qFatal("cannot copy the office");
        {
            const auto database = sqlite::Database::open(copy.filePath(u"ledger.db"_s), {});
            if (!database || !(*database)->execute(sql) || (*database)->changes() == 0)
                qFatal("nothing was tampered with: %s", sql);
        }
        return counted(copy.path(), devices);
    }

    // The device whose phone was put back or lives twice, as if it were one phone that never was.
    std::vector<DeviceFiles> asIfNeverCopied(const QTemporaryDir &folder)
    {
        std::vector<DeviceFiles> devices(m_devices.begin(), m_devices.begin() + firstDevices);
        for (DeviceFiles &device : devices) {
            QFile journal(device.journal);
            device.journal = folder.filePath(device.name);
            QFile plain(device.journal);
            if (!journal.open(QIODevice::ReadOnly) || !plain.open(QIODevice::WriteOnly))
                qFatal("cannot copy a journal");
            for (const QByteArray &line : journal.readAll().split('\n')) {
                if (line.startsWith("saved "))
                    plain.write(line + '\n');
            }
        }
        return devices;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ChaosOptions options;
        options.bin = QStringLiteral(PLUMBLINE_BIN_DIR);
        options.folder = m_folder.path();
        options.kills = 6;
        options.restores = 1;
        options.copies = 3;
        options.seconds = 90;
        options.seed = 7;
        options.devices = firstDevices;
        m_chaos = std::make_unique<Chaos>(options);
        Chaos &chaos = *m_chaos;
        const QString problem = chaos.run();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Figures &figures = chaos.figures();
        QVERIFY2(figures.good(), qPrintable(figures.examples.join(u'\n')));
        QVERIFY(figures.saves > 0 && figures.photos > 0 && figures.changes > figures.saves);
        QVERIFY(chaos.told().deviceKills > 0);
        QCOMPARE(chaos.told().putBack, 2);
        QCOMPARE(chaos.told().twins, 1);
        m_office = chaos.officeFolder();
        m_devices = chaos.files();
    }

    void theCheckerSeesALostChange()
    {
        const Figures figures = tampered("DELETE FROM log WHERE rowid = " NEWEST);
        QCOMPARE(figures.lost, 1);
        QVERIFY(figures.gaps > 0);
    }

    // Whoever says that it went with a phone is not believed while a phone still has it.
    void theCheckerSeesALostChangeThatADeviceKeeps()
    {
        QTemporaryDir folder;
        const auto office = sqlite::Database::open(m_office + u"/ledger.db"_s, {});
        QVERIFY(office);
        auto row = (*office)->cached("SELECT bytes FROM log WHERE rowid = " NEWEST);
        QVERIFY(row.step().valueOr(false));
        auto devices = m_devices;
        for (DeviceFiles &device : devices) {
            const QString journal = folder.filePath(device.name);
            QVERIFY(QFile::copy(device.journal, journal));
            device.journal = journal;
            Journal more;
            QVERIFY(more.open(journal) && more.writePutBack({{valuesIn(row.bytes(0)), {}}}));
        }
        QCOMPARE(tampered("DELETE FROM log WHERE rowid = " NEWEST, devices).lost, 1);
    }

    void theCheckerSeesADoubledChange()
    {
        const Figures figures = tampered("UPDATE log SET bytes = (SELECT bytes FROM log WHERE rowid = " NEWEST ")"
                                         " WHERE rowid = (SELECT rowid FROM log WHERE " OF_A_DEVICE " AND seq < (SELECT seq FROM log WHERE rowid = " NEWEST ")"
                                         " AND CAST(bytes AS TEXT) LIKE '%-1of1%' ORDER BY seq DESC LIMIT 1)");
        QCOMPARE(figures.doubled, 1);
        QCOMPARE(figures.lost, 1); // the one that was written over
    }

    void theCheckerSeesAValueInTwoChanges()
    {
        const char *again = "UPDATE log SET bytes = (SELECT CAST(json_set(CAST(bytes AS TEXT), '$.id', 'another') AS BLOB) FROM log"
                            " WHERE rowid = " NEWEST ") WHERE rowid = (SELECT rowid FROM log WHERE " OF_A_DEVICE " AND seq < (SELECT seq FROM log"
                            " WHERE rowid = " NEWEST ") AND CAST(bytes AS TEXT) LIKE '%-1of1%' ORDER BY seq DESC LIMIT 1);"
                            "UPDATE company SET epoch_seq = 0;"; // nobody passes anything on where no book was lost
        QVERIFY(tampered(again).doubled > 0);
    }

    void theCheckerKnowsChangesThatAreNumberedAnew()
    {
        const Figures before = counted(m_office);
        const Figures again = tampered(AGAIN("NULL"));
        QCOMPARE(again.doubled, 0);
        QCOMPARE(again.renumbered, before.renumbered + 1);
        QCOMPARE(again.gaps, 0);
        QCOMPARE(tampered(AGAIN("(SELECT max(seq) + 1 FROM log)")).doubled, 1);
        QTemporaryDir folder;
        QVERIFY(tampered(AGAIN("NULL"), asIfNeverCopied(folder)).doubled > 0);
    }

    void theCheckerKnowsSeams()
    {
#define ONE_GONE                                                                                                       \
    "DELETE FROM log WHERE rowid = (SELECT rowid FROM log l WHERE " OF_A_DEVICE " AND op > 1 AND op < (SELECT max(op)"   \
    " FROM log WHERE device = l.device) ORDER BY seq DESC LIMIT 1);"
#define WITH_A_SEAM                                                                                                    \
    "INSERT OR REPLACE INTO seam(company, device, from_op, to_op, at) SELECT company, device, op, op, 0 FROM log l"     \
    " WHERE " OF_A_DEVICE " AND op > 1 AND op < (SELECT max(op) FROM log WHERE device = l.device) ORDER BY seq DESC LIMIT 1;"
        QCOMPARE(tampered(ONE_GONE).gaps, 2); // in the sequence, and in the device's numbers
        QCOMPARE(tampered(WITH_A_SEAM ONE_GONE).gaps, 1);
        QVERIFY(tampered(WITH_A_SEAM ONE_GONE).lost > 0);
    }

    void theCheckerSeesATornAction()
    {
        const Figures gone = tampered("DELETE FROM log WHERE rowid = " NEWEST_SECOND);
        QCOMPARE(gone.torn, 1);
        const Figures refused = tampered("UPDATE log SET outcome = 'refused' WHERE rowid = " NEWEST_SECOND);
        QCOMPARE(refused.torn, 1);
    }

    void theCheckerSeesAnotherRecord()
    {
        const Figures figures = tampered("UPDATE record SET body = json_set(body, '$.title', 'other') WHERE rid ="
                                         " (SELECT rid FROM record WHERE kind = 'issue' LIMIT 1)");
        QCOMPARE(figures.unlike, qint64(m_devices.size()));
    }

    void theCheckerSeesALostAndABrokenFile()
    {
        QTemporaryDir copy;
        QVERIFY(copyFolder(m_office, copy.path()));
        QDirIterator files(copy.filePath(u"vault/files"_s), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("x") == 1);
        file.close();
        QCOMPARE(counted(copy.path()).torn, 1);
        QVERIFY(file.remove());
        QCOMPARE(counted(copy.path()).lost, 2); // it, and the photo in the journal
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "test_chaos.moc"
