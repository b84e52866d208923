// A small fixed run of what `./dev chaos` does at length, and the proof that its checker sees.
#include "app/sqlite/sqlite.h"
#include "tests/e2e/chaos/chaos.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace plumb::chaos;
using namespace Qt::StringLiterals;

class TestChaos : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Chaos> m_chaos; // its disks are there as long as it is
    QString m_office;
    std::vector<DeviceFiles> m_devices;

    Figures counted(const QString &office) const
    {
        QString problem;
        const Figures figures = check(office, m_devices, problem);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        return figures;
    }

    // What somebody with a database tool would do to a copy of the office.
    Figures tampered(const char *sql)
    {
        QTemporaryDir copy;
        if (!copyFolder(m_office, copy.path()))
            qFatal("cannot copy the office");
        {
            const auto database = sqlite::Database::open(copy.filePath(u"ledger.db"_s), {});
            if (!database || !(*database)->execute(sql) || (*database)->changes() == 0)
                qFatal("nothing was tampered with: %s", sql);
        }
        return counted(copy.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        ChaosOptions options;
        options.bin = QStringLiteral(PLUMBLINE_BIN_DIR);
        options.folder = m_folder.path();
        options.kills = 6;
        options.restores = 1;
        options.seconds = 60;
        options.seed = 7;
        options.devices = 2;
        m_chaos = std::make_unique<Chaos>(options);
        Chaos &chaos = *m_chaos;
        const QString problem = chaos.run();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Figures &figures = chaos.figures();
        QVERIFY2(figures.good(), qPrintable(figures.examples.join(u'\n')));
        QVERIFY(figures.saves > 0 && figures.photos > 0 && figures.changes > figures.saves);
        QVERIFY(chaos.told().deviceKills > 0);
        m_office = chaos.officeFolder();
        m_devices = chaos.files();
    }

    void theCheckerSeesALostChange()
    {
        const Figures figures = tampered("DELETE FROM log WHERE rowid = (SELECT rowid FROM log WHERE CAST(bytes AS TEXT) LIKE '%-1of1%' LIMIT 1)");
        QCOMPARE(figures.lost, 1);
        QVERIFY(figures.gaps > 0);
    }

    void theCheckerSeesADoubledChange()
    {
        const Figures figures = tampered(
            "UPDATE log SET bytes = (SELECT bytes FROM log WHERE CAST(bytes AS TEXT) LIKE '%-1of1%' LIMIT 1)"
            " WHERE rowid = (SELECT rowid FROM log WHERE CAST(bytes AS TEXT) LIKE '%-1of1%' LIMIT 1 OFFSET 1)");
        QCOMPARE(figures.doubled, 1);
        QCOMPARE(figures.lost, 1); // the one that was written over
    }

    void theCheckerSeesATornAction()
    {
        const Figures gone = tampered("DELETE FROM log WHERE rowid = (SELECT rowid FROM log WHERE CAST(bytes AS TEXT) LIKE '%-2of2%' LIMIT 1)");
        QCOMPARE(gone.torn, 1);
        const Figures refused = tampered("UPDATE log SET outcome = 'refused' WHERE rowid ="
                                         " (SELECT rowid FROM log WHERE CAST(bytes AS TEXT) LIKE '%-2of2%' LIMIT 1)");
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
