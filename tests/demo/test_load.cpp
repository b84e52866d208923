#include "tests/support/office_process.h"
#include "tests/support/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const QString bin = QStringLiteral(PLUMBLINE_BIN_DIR);
const QString demoProgram = bin + u"/plumbline-demo"_s;
const QString officeProgram = bin + u"/plumbline-office"_s;

} // namespace

// The real programs, from an empty folder to a device that shows the demo company.
class TestLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theOfficeCanProveEverything();
    void everybodyHasAFreshInvite();
    void aDeviceJoinsOnceAndThenNoMore();
    void whatIsMissingIsToldByName_data();
    void whatIsMissingIsToldByName();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QJsonObject m_demo;
};

void TestLoad::initTestCase()
{
    const Finished loaded = runProgram(demoProgram, {u"load"_s, u"--office"_s, officeProgram, u"--folder"_s, path(u"office"_s),
                                                     u"--out"_s, path(u"out"_s)}, std::chrono::minutes(8));
    QVERIFY2(loaded.ok, qPrintable(loaded.error));
    QFile file(path(u"out/demo.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_demo = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_demo.value(u"sites"_s).toArray().size(), 7);
}

void TestLoad::theOfficeCanProveEverything()
{
    const Finished proved = runProgram(officeProgram, {u"verify"_s, u"--folder"_s, path(u"office"_s)});
    QVERIFY2(proved.ok, qPrintable(proved.error));
}

void TestLoad::everybodyHasAFreshInvite()
{
    QSet<QString> invites;
    const QJsonArray people = m_demo.value(u"people"_s).toArray();
    for (const QJsonValue &person : people)
        invites.insert(person[u"invite"_s].toString());
    QCOMPARE(invites.size(), people.size());
    QVERIFY(!invites.contains(QString()));
}

void TestLoad::aDeviceJoinsOnceAndThenNoMore()
{
    OfficeProcess office(officeProgram, path(u"office"_s));
    QCOMPARE(office.start(quint16(m_demo.value(u"port"_s).toInt())), QString());
    const QStringList join{u"join"_s, u"--demo"_s, path(u"out/demo.json"_s), u"--person"_s, u"designer"_s, u"--folder"_s};
    const Finished first = runProgram(demoProgram, join + QStringList{path(u"designer"_s)});
    QVERIFY2(first.ok, qPrintable(first.error));
    QVERIFY(QFile::exists(path(u"designer/plumbline.db"_s)));
    const Finished second = runProgram(demoProgram, join + QStringList{path(u"other"_s)});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.error.contains(u"invite_used"_s), qPrintable(second.error));
    QCOMPARE(office.stop(), QString());
}

void TestLoad::whatIsMissingIsToldByName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("no command") << QStringList() << u"unknown command"_s;
    QTest::newRow("no folder") << QStringList{u"load"_s, u"--office"_s, officeProgram} << u"--folder"_s;
    QTest::newRow("no office") << QStringList{u"load"_s, u"--office"_s, u"/nowhere"_s, u"--folder"_s, u"x"_s, u"--out"_s, m_folder.path()}
                               << u"/nowhere"_s;
    QTest::newRow("no such day") << QStringList{u"load"_s, u"--office"_s, u"x"_s, u"--folder"_s, u"x"_s, u"--out"_s, u"x"_s, u"--today"_s, u"soon"_s}
                                 << u"--today"_s;
    QTest::newRow("nobody") << QStringList{u"invite"_s, u"--demo"_s, path(u"out/demo.json"_s), u"--person"_s, u"nobody"_s} << u"nobody"_s;
    QTest::newRow("no demo") << QStringList{u"port"_s, u"--demo"_s, u"/nowhere/demo.json"_s} << u"/nowhere/demo.json"_s;
}

void TestLoad::whatIsMissingIsToldByName()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Finished ended = runProgram(demoProgram, arguments);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.error.contains(told), qPrintable(ended.error));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "test_load.moc"
