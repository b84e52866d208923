#include "app/media/scaling.h"
#include "app/report/pdf.h"
#include "platform/common/font_files.h"
#include "tests/support/device_file.h"
#include "tests/support/run_program.h"
#include "tests/unit/report/sample_report.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(int width = 1600, int height = 1200)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(120, 140, 160));
    return *media::plainJpeg(image, 80);
}

report::PhotoSource always(const QByteArray &bytes)
{
    return [bytes](const QByteArray &) -> Result<QByteArray> { return bytes; };
}

bool goOn(int, int)
{
    return true;
}

// Takes so many bytes, then no more, as a full disk does.
class FullDevice final : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

private:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_left -= size;
        if (m_left < 0)
            setErrorString(u"No space left on device"_s);
        return m_left < 0 ? -1 : size;
    }
    qint64 m_left = 4000;
};

} // namespace

class TestReportPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsInItAsText();
    void chineseCanBeFoundAsItWasWritten();
    void fontsAreEmbedded();
    void otherProgramsFindItSound();
    void pagesAreCounted();
    void aPhotoIsInItWithItsStamp();
    void whatWasDrawnOverAPhotoIsInIt();
    void aSignatureIsInItByHandAndWithWhatItStandsUnder();
    void aPhotoThatIsElsewhereOrDamagedIsSaidToBe();
    void theLongestWordStaysOnThePage();
    void whoeverAskedCanStopIt();
    void aFullDiskIsTold();
    void aFontThatIsNotThereIsTold();

private:
    // The report as a file in m_folder; its pages.
    int written(const report::Report &report, const report::PhotoSource &photos);
    QString run(const QString &program, const QStringList &arguments);
    QString text() { return run(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}); }
    QString path() const { return m_folder.filePath(u"report.pdf"_s); }

    QTemporaryDir m_folder;
    report::Fonts m_fonts;
};

void TestReportPdf::initTestCase()
{
    const auto regular = systemFontFile(u"zh_CN"_s, false);
    VERIFY_OK(regular);
    const auto bold = systemFontFile(u"zh_CN"_s, true);
    VERIFY_OK(bold);
    QVERIFY(!(*regular == *bold));
    m_fonts = {*regular, *bold};
}

int TestReportPdf::written(const report::Report &report, const report::PhotoSource &photos)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return -1;
    const auto pages = report::writePdf(report, m_fonts, photos, goOn, file);
    if (!pages.ok())
        qWarning("%s", qPrintable(pages.error().detail));
    return pages.valueOr(-1);
}

QString TestReportPdf::run(const QString &program, const QStringList &arguments)
{
    const test::Finished finished = test::runProgram(program, arguments);
    return finished.ok ? QString::fromUtf8(finished.out) : program + u" failed: "_s + finished.error;
}

void TestReportPdf::everythingIsInItAsText()
{
    const report::Report report = test::sampleReport(3);
    QCOMPARE(written(report, always({})), 1);
    const QString found = text();
    for (const QString &wanted : {report.company, report.title, report.subtitle, report.conclusion, u"王工"_s, u"主卧卫生间"_s, u"墙砖表面平整度"_s,
                                  u"用 2 m 靠尺和塞尺检查"_s, u"不合格"_s, u"≤ 3 mm · GB 50210-2018 表 10.2.8"_s, u"5 点中 3 点合格，最大 4.6 mm，超出 1.6 mm"_s,
                                  u"2.1"_s, u"4.6 ×"_s, u"金石瓦工组"_s, u"卫生间墙砖空鼓"_s, u"整改中"_s, u"木子美"_s, u"2026-11-30 16:20"_s,
                                  QString(64, u'a'), report.madeNote, u"第 1 页，共 1 页"_s})
        QVERIFY2(found.contains(wanted), qPrintable(wanted + u" is not in:\n"_s + found));
}

// 工 人 大 水 木 石 金 门 also exist as signs of the dictionary's radicals, which look the same and are found by nobody.
void TestReportPdf::chineseCanBeFoundAsItWasWritten()
{
    report::Report report = test::sampleReport(1);
    report.conclusion = u"工人大水木石金目龙骨面田火土一二 0123456789 fi ffi"_s;
    QCOMPARE(written(report, always({})), 1);
    QVERIFY2(text().contains(report.conclusion), qPrintable(text()));
}

void TestReportPdf::fontsAreEmbedded()
{
    written(test::sampleReport(1), always({}));
    const QStringList lines = run(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2 + 2); // a heading, regular and bold
    for (const QString &line : lines.sliced(2))
        QVERIFY2(line.contains(u" yes yes yes "_s), qPrintable(line)); // embedded, only what is used, with its characters
}

void TestReportPdf::otherProgramsFindItSound()
{
    report::Report report = test::sampleReport(40);
    report.photos.assign(5, {QByteArray(64, 'b'), {}, u"主卧卫生间防水"_s, {u"翠湖花园 3 栋 1201"_s}});
    written(report, always(picture()));
    const QString said = run(u"qpdf"_s, {u"--check"_s, path()});
    QVERIFY2(said.contains(u"No syntax or stream encoding errors found"_s), qPrintable(said));
}

void TestReportPdf::pagesAreCounted()
{
    const int pages = written(test::sampleReport(40), always({}));
    QVERIFY(pages > 3);
    QVERIFY(run(u"pdfinfo"_s, {path()}).contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages))));
    const QString found = text();
    for (int page = 1; page <= pages; ++page)
        QCOMPARE(found.count(u"第 %1 页，共 %2 页"_s.arg(page).arg(pages)), 1);
    QCOMPARE(found.count(u"墙砖表面平整度"_s), 40);
}

void TestReportPdf::aPhotoIsInItWithItsStamp()
{
    report::Report report = test::sampleReport(1);
    report.photos = {{QByteArray(64, 'b'), {1600, 1200}, u"闭水试验开始"_s, {u"翠湖花园 3 栋 1201 · 主卧卫生间 · 防水工程"_s, u"2026-11-30 09:12 王工 · bbbbbbbbbbbb"_s}}};
    written(report, always(picture()));
    QVERIFY(text().contains(u"翠湖花园 3 栋 1201 · 主卧卫生间 · 防水工程"_s));
    QVERIFY(text().contains(u"闭水试验开始"_s));
    const QStringList images = run(u"pdfimages"_s, {u"-list"_s, path()}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2 + 1);
    QVERIFY2(images[2].contains(u"1100   825"_s) && images[2].contains(u"jpeg"_s), qPrintable(images[2]));
}

void TestReportPdf::whatWasDrawnOverAPhotoIsInIt()
{
    report::Report report = test::sampleReport(1);
    report.photos = {{QByteArray(64, 'b'), {1600, 1200}, u"墙面"_s, {}, {uR"(["a1","box","yellow",3,[2000,2000,8000,8000],""])"_s, u"no shape"_s}}};
    written(report, always(picture()));
    run(u"pdfimages"_s, {u"-j"_s, path(), m_folder.filePath(u"drawn"_s)});
    const QImage drawn(m_folder.filePath(u"drawn-000.jpg"_s));
    QCOMPARE(drawn.size(), QSize(1100, 825));
    const QColor edge = drawn.pixelColor(550, 165); // the upper side of the box
    QVERIFY2(edge.red() > 200 && edge.green() > 140 && edge.blue() < 120, qPrintable(edge.name()));
    const QColor inside = drawn.pixelColor(550, 412);
    QVERIFY2(inside.blue() > 120 || inside.red() < 200, qPrintable(inside.name()));
}

void TestReportPdf::aSignatureIsInItByHandAndWithWhatItStandsUnder()
{
    report::Report report = test::sampleReport(1);
    report.signatures[0].note = u"所签内容 SHA-256 9f2c4a1b7d3e… · 与签字时一致"_s;
    report.signatures[0].standing = report::Standing::Pass;
    written(report, always({}));
    const qint64 without = QFileInfo(path()).size(); // all but the hand
    QPolygonF stroke;
    for (int i = 0; i < 400; ++i)
        stroke << QPointF(i * 2.5, 100 + (i * 37 % 200));
    report.signatures[0].ink = {{1000, 400}, {stroke, QPolygonF({{10, 10}}), QPolygonF({{-500, 9000}, {99999, -3}})}};
    written(report, always({}));
    QVERIFY(QFileInfo(path()).size() > without + 800); // its strokes are drawn
    QVERIFY(text().contains(report.signatures[0].note));
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path()}).contains(u"No syntax or stream encoding errors found"_s));
}

void TestReportPdf::aPhotoThatIsElsewhereOrDamagedIsSaidToBe()
{
    report::Report report = test::sampleReport(1);
    report.photos = {{QByteArray(64, 'b'), {}, {}, {}}, {QByteArray(64, 'c'), {}, {}, {}}};
    const auto source = [](const QByteArray &sha256) -> Result<QByteArray> { return sha256[0] == 'b' ? QByteArray() : picture().first(700); };
    QVERIFY(written(report, source) > 0);
    QVERIFY(text().contains(report.labels.notHere));
    QVERIFY(text().contains(report.labels.unreadable));
}

void TestReportPdf::theLongestWordStaysOnThePage()
{
    report::Report report = test::sampleReport(1);
    const QString word(400, u'W');
    report.sections[0].items[0].title = word;
    written(report, always({}));
    QString found = text();
    QCOMPARE(found.count(u'W'), 400);
    const QStringList boxes = run(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s}).split(u'\n');
    static const QRegularExpression right(u"xMax=\"([0-9.]+)\"[^>]*>W"_s);
    for (const QString &box : boxes) {
        if (const auto match = right.match(box); match.hasMatch())
            QVERIFY2(match.captured(1).toDouble() < 595.28 - 44, qPrintable(box));
    }
}

void TestReportPdf::whoeverAskedCanStopIt()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int last = 0;
    int all = 0;
    const auto stopAtThree = [&](int done, int of) {
        last = done;
        all = of;
        return done < 3;
    };
    COMPARE_ERROR(report::writePdf(test::sampleReport(40), m_fonts, always({}), stopAtThree, buffer), ErrorCode::Cancelled);
    QCOMPARE(last, 3);
    QCOMPARE(all, 40 + 1 + 1); // items, an issue, the end
}

void TestReportPdf::aFullDiskIsTold()
{
    FullDevice device;
    COMPARE_ERROR(report::writePdf(test::sampleReport(40), m_fonts, always({}), goOn, device), ErrorCode::Storage);
}

void TestReportPdf::aFontThatIsNotThereIsTold()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const report::Fonts none{{u"/nowhere/font.ttf"_s}, {u"/nowhere/font.ttf"_s}};
    COMPARE_ERROR(report::writePdf(test::sampleReport(1), none, always({}), goOn, buffer), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReportPdf)
#include "test_report_pdf.moc"
