#include "app/report/xlsx.h"
#include "tests/support/device_file.h"
#include "tests/support/run_program.h"
#include "tests/unit/report/sample_report.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

class TestReportXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfficeProgramReadsEverySheet();
    void aTextIsATextWhateverItLooksLike();
    void aFolderThatIsNotThereIsTold();

private:
    // What LibreOffice reads, by sheet, as CSV.
    QHash<QString, QString> sheets(const report::Report &report);
    QTemporaryDir m_folder;
};

QHash<QString, QString> TestReportXlsx::sheets(const report::Report &report)
{
    const QDir folder(m_folder.path());
    const QString path = folder.filePath(u"report.xlsx"_s);
    if (const Status written = report::writeXlsx(report, path); !written.ok()) {
        qWarning("%s", qPrintable(written.error().detail));
        return {};
    }
    // Comma, quotes around texts alone, UTF-8, from the first line, cells as shown, formulas not, every sheet.
    const QString filter = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"_s;
    const test::Finished read = test::runProgram(u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                                                                u"--convert-to"_s, filter, u"--outdir"_s, folder.path(), path});
    if (!read.ok)
        qWarning("%s", qPrintable(read.error));
    QHash<QString, QString> found;
    for (const QString &name : folder.entryList({u"report-*.csv"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.insert(name.sliced(7).chopped(4), QString::fromUtf8(file.readAll()));
        file.remove();
    }
    return found;
}

void TestReportXlsx::anOfficeProgramReadsEverySheet()
{
    report::Report report = test::sampleReport(2);
    report.photos = {{QByteArray(64, 'b'), {}, u"闭水试验开始"_s, {u"翠湖花园"_s, u"王工"_s}}};
    const auto found = sheets(report);
    QStringList names = found.keys();
    names.sort();
    QStringList wanted{u"概要"_s, u"检查项目"_s, u"整改单"_s, u"照片"_s, u"签名"_s};
    wanted.sort();
    QCOMPARE(names, wanted);
    QVERIFY(found[u"概要"_s].contains(report.conclusion));
    QVERIFY(found[u"概要"_s].contains(QString(64, u'a')));
    const QString items = found[u"检查项目"_s];
    // Readings as numbers have no quotes around them.
    QVERIFY2(items.contains(u"\"5 点中 3 点合格，最大 4.6 mm，超出 1.6 mm\",\"班组：金石瓦工组\",\"mm\",2.1,2.4,3.2,4.6,1.8"_s), qPrintable(items));
    QCOMPARE(items.count(u"墙砖表面平整度"_s), 2);
    QVERIFY(found[u"整改单"_s].contains(u"\"1\",\"卫生间墙砖空鼓\",\"整改中\",\"金石瓦工组\""_s));
    QVERIFY(found[u"照片"_s].contains(QString(64, u'b')));
    QVERIFY(found[u"签名"_s].contains(u"\"业主\",\"木子美\",\"2026-11-30 16:20\""_s));
}

// A note that begins like a formula would be run by whoever opens the workbook.
void TestReportXlsx::aTextIsATextWhateverItLooksLike()
{
    report::Report report = test::sampleReport(1);
    report.sections[0].items[0].title = u"=1+1"_s;
    report.sections[0].items[0].notes = {QString(40'000, u'长')};
    report.labels.items = u"[a]:b*c?d/e\\f and a name that is too long for a sheet"_s;
    const auto found = sheets(report);
    const QString items = found.value(u"abcdef and a name that is too l"_s);
    QVERIFY2(items.contains(u"\"=1+1\""_s), qPrintable(found.keys().join(u", "_s)));
    QCOMPARE(items.count(u'长'), 32'766);
}

void TestReportXlsx::aFolderThatIsNotThereIsTold()
{
    COMPARE_ERROR(report::writeXlsx(test::sampleReport(1), m_folder.filePath(u"nowhere/report.xlsx"_s)), ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestReportXlsx)
#include "test_report_xlsx.moc"
