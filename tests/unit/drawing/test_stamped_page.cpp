// A sheet with its code on it, read back by other people's programs (Poppler, qpdf) and its code by the phone's own reader.
#include "app/drawing/sheet.h"
#include "app/drawing/stamped_page.h"
#include "app/media/qr.h"
#include "app/report/sheet_stamp.h"
#include "platform/common/font_files.h"
#include "tests/support/must.h"
#include "tests/support/plan_pdf.h"
#include "tests/support/run_program.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::drawing;
using test::PdfPage;

namespace {

const QString code = u"plumbline:sheet:0190a000-0000-7000-8000-0000000000c3"_s;
const QByteArray word = "BT /F1 20 Tf 100 400 Td (LIVINGROOM) Tj ET\n0.3 w 60 380 m 500 380 l S\n";

std::function<std::unique_ptr<QIODevice>()> deviceOf(const QByteArray &bytes)
{
    return [bytes]() -> std::unique_ptr<QIODevice> {
        auto device = std::make_unique<QBuffer>();
        device->setData(bytes);
        return device;
    };
}

bool goOn()
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
        return m_left < 0 ? -1 : size;
    }
    qint64 m_left = 2000;
};

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

PdfPage a4(const QByteArray &content, int rotate = 0, const QRectF &cropBox = {})
{
    PdfPage page;
    page.content = content;
    page.rotate = rotate;
    page.cropBox = cropBox;
    return page;
}

} // namespace

class TestStampedPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCodeIsReadFromThePaper_data();
    void theCodeIsReadFromThePaper();
    void onlyThePageThatIsAskedForIsInIt();
    void whatIsDrawnStaysVectorsAndUncovered();
    void whereThereIsNoFreePlaceItIsSaid();
    void aPageThatLeavesItsStateOpenIsStampedAllTheSame();
    void layersThatAreOffStayOff();
    void whatLiesBeyondTheTrimStays();
    void aPictureBecomesAPage_data();
    void aPictureBecomesAPage();
    void whatCannotBeAddedToBecomesAPicture();
    void longNamesStayWithinTheStamp();
    void whoeverAskedCanStopIt();
    void aFullDiskIsTold();
    void whatIsNotThereIsTold();

private:
    QString path() const { return m_folder.filePath(u"sheet.pdf"_s); }
    StampedPage stamped(const QByteArray &file, int page = 0);
    QString run(const QString &program, const QStringList &arguments);
    QImage printed(int dots = 120);
    QString scanned(int dots = 120); // with a phone held near the lower right quarter
    QByteArray stampPdf(const QString &sheet = u"P-02 平面布置图"_s, const QString &warning = u"已作废：请勿照此施工"_s);

    QTemporaryDir m_folder;
    report::Fonts m_fonts;
};

void TestStampedPage::initTestCase()
{
    m_fonts = {must(systemFontFile(u"zh_CN"_s, false)), must(systemFontFile(u"zh_CN"_s, true))};
}

QByteArray TestStampedPage::stampPdf(const QString &sheet, const QString &warning)
{
    return must(report::sheetStampPdf({code, sheet, u"C 版 · 2026-11-23 发布"_s, warning, u"扫码"_s}, m_fonts));
}

StampedPage TestStampedPage::stamped(const QByteArray &file, int page)
{
    QFile out(path());
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no file");
    return must(writeStampedPage(deviceOf(file), page, {stampPdf(), report::sheetStampSize, report::sheetStampCode}, goOn, out));
}

QString TestStampedPage::run(const QString &program, const QStringList &arguments)
{
    const test::Finished finished = test::runProgram(program, arguments);
    return finished.ok ? QString::fromUtf8(finished.out) : u"failed: "_s + finished.error + QString::fromUtf8(finished.out);
}

QString TestStampedPage::scanned(int dots)
{
    const QImage page = printed(dots);
    return must(media::readQr(page.copy(page.width() / 2, page.height() / 2, page.width() / 2, page.height() / 2)));
}

QImage TestStampedPage::printed(int dots)
{
    const QString said = run(u"pdftoppm"_s, {u"-r"_s, QString::number(dots), u"-cropbox"_s, u"-singlefile"_s, u"-png"_s, path(), m_folder.filePath(u"page"_s)});
    return said.isEmpty() ? QImage(m_folder.filePath(u"page.png"_s)).convertToFormat(QImage::Format_RGB32) : QImage();
}

void TestStampedPage::theCodeIsReadFromThePaper_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("as it is") << test::pdfFile({a4(word)});
    for (const int degrees : {90, 180, 270})
        QTest::addRow("turned by %d", degrees) << test::pdfFile({a4(word, degrees)});
    const QRectF crop(50, 60, 600, 420);
    QTest::newRow("cropped") << test::pdfFile({a4(word, 0, crop)});
    for (const int degrees : {90, 270})
        QTest::addRow("cropped and turned by %d", degrees) << test::pdfFile({a4(word, degrees, crop)});
    QTest::newRow("a plan on A1") << test::pdfFile({test::planPage(test::a1Points, 3000)});
    PdfPage small = a4(word);
    small.size = QSizeF(300, 200);
    small.content = "BT /F1 20 Tf 20 150 Td (LIVINGROOM) Tj ET\n";
    QTest::newRow("a small page") << test::pdfFile({small});
}

void TestStampedPage::theCodeIsReadFromThePaper()
{
    QFETCH(QByteArray, file);
    const QSizeF size = Sheet::open(deviceOf(file)()).sheet->pageSize(0);
    const StampedPage how = stamped(file);
    QVERIFY(!how.covers);
    QVERIFY(!how.asPicture);
    const QString said = run(u"qpdf"_s, {u"--check"_s, path()});
    QVERIFY2(said.contains(u"No syntax or stream encoding errors found"_s), qPrintable(said));
    const QString text = run(u"pdftotext"_s, {path(), u"-"_s});
    for (const QString &part : {u"P-02"_s, u"平面布置图"_s, u"2026-11-23"_s, u"已作废"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(scanned(), code);

    // Upright, near the lower right corner of the page as it is seen, which is as large as it was.
    Sheet::Opened after = Sheet::open(std::make_unique<QFile>(path()));
    QVERIFY(after.sheet);
    QCOMPARE(after.sheet->pages(), 1);
    QCOMPARE(after.sheet->pageSize(0), size);
    const int at = int(after.sheet->text(0).indexOf(u"P-02"_s));
    QVERIFY(at >= 0);
    const QRectF words = after.sheet->places(0, at, 4).value(0);
    QVERIFY2(words.width() > words.height(), "upright");
    QVERIFY(QRectF(QPointF(), size).contains(words));
    QVERIFY(words.right() > size.width() / 2 && words.bottom() > size.height() * 0.6);
}

void TestStampedPage::onlyThePageThatIsAskedForIsInIt()
{
    const QByteArray file = test::pdfFile({a4("BT /F1 20 Tf 100 400 Td (FIRST) Tj ET\n"), a4("BT /F1 20 Tf 100 400 Td (SECOND) Tj ET\n"), a4("BT /F1 20 Tf 100 400 Td (THIRD) Tj ET\n")});
    stamped(file, 1);
    const QString text = run(u"pdftotext"_s, {path(), u"-"_s});
    QVERIFY(text.contains(u"SECOND"_s));
    QVERIFY(!text.contains(u"FIRST"_s) && !text.contains(u"THIRD"_s));
    QVERIFY(run(u"pdfinfo"_s, {path()}).contains(QRegularExpression(u"Pages: +1\n"_s)));
}

void TestStampedPage::whatIsDrawnStaysVectorsAndUncovered()
{
    const QByteArray file = test::pdfFile({test::planPage(test::a1Points, 3000)});
    Sheet::Opened before = Sheet::open(deviceOf(file)());
    const QSize pixels = (before.sheet->pageSize(0) * 60 / 72).toSize();
    const QImage was = before.sheet->draw(0, pixels, QRect(QPoint(), pixels));
    QVERIFY(!stamped(file).covers);
    QVERIFY2(run(u"pdfimages"_s, {u"-list"_s, path()}).count(u'\n') == 2, "its head alone: no picture is in it");
    const QImage is = Sheet::open(std::make_unique<QFile>(path())).sheet->draw(0, pixels, QRect(QPoint(), pixels));
    int gone = 0, come = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            const int lightness = qGray(was.pixel(x, y)), after = qGray(is.pixel(x, y));
            gone += lightness < 200 && after > lightness + 8 ? 1 : 0;
            come += lightness > 250 && after < 100 ? 1 : 0;
        }
    }
    QCOMPARE(gone, 0);
    QVERIFY(come > 300); // the stamp
}

void TestStampedPage::whereThereIsNoFreePlaceItIsSaid()
{
    const StampedPage how = stamped(test::pdfFile({a4("0.5 0.7 0.7 rg 0 0 900 600 re f\n" + word)}));
    QVERIFY(how.covers);
    QCOMPARE(scanned(250), code);
}

void TestStampedPage::aPageThatLeavesItsStateOpenIsStampedAllTheSame()
{
    for (const QByteArray &content : {word + "q 3 0 0 3 200 100 cm 0 1 -1 0 0 0 cm q\n", word + "Q Q Q\n", "2 0 0 2 0 0 cm\n" + word}) {
        stamped(test::pdfFile({a4(content)}));
        QCOMPARE(scanned(), code);
    }
}

void TestStampedPage::layersThatAreOffStayOff()
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle off = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /OCG /Name (Furniture) >>"));
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 842 595] /Resources << /Properties << >> >> >>"));
    page.getKey("/Resources").getKey("/Properties").replaceKey("/Off", off);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, "/OC /Off BDC 0 g 0 300 842 295 re f EMC\n0 g 10 10 20 20 re f\n"));
    pdf.addPage(page, false);
    QPDFObjectHandle layers = QPDFObjectHandle::parse("<< /OCGs [] /D << /OFF [] >> >>");
    layers.getKey("/OCGs").appendItem(off);
    layers.getKey("/D").getKey("/OFF").appendItem(off);
    pdf.getRoot().replaceKey("/OCProperties", layers);
    stamped(bytesOf(pdf));
    const QImage page1 = printed(72);
    QCOMPARE(qGray(page1.pixel(400, 100)), 255);
    QVERIFY(qGray(page1.pixel(20, page1.height() - 20)) < 50);
}

void TestStampedPage::whatLiesBeyondTheTrimStays()
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 842 595] /TrimBox [200 200 600 400] /Resources << >> >>"));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, "0 g 10 500 40 40 re f\n"));
    pdf.addPage(page, false);
    stamped(bytesOf(pdf));
    QVERIFY(qGray(printed(72).pixel(30, 595 - 520)) < 50);
}

void TestStampedPage::aPictureBecomesAPage_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("PNG");
    QTest::newRow("JPEG") << QByteArray("JPEG");
}

void TestStampedPage::aPictureBecomesAPage()
{
    QFETCH(QByteArray, format);
    QImage image(2000, 1400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(200, 200, 700, 600, QColor(200, 30, 30));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&file, format.constData()));
    const StampedPage how = stamped(file.data());
    QVERIFY(how.asPicture && !how.covers);
    const QString said = run(u"qpdf"_s, {u"--check"_s, path()});
    QVERIFY2(said.contains(u"No syntax or stream encoding errors found"_s), qPrintable(said));
    QCOMPARE(scanned(), code);
    const QImage page = printed(72);
    QVERIFY(std::abs(page.width() - 1191) < 3 && std::abs(page.height() - 833) < 3);
    QVERIFY(qRed(page.pixel(300, 300)) > 180 && qGreen(page.pixel(300, 300)) < 60); // in its place, the right way up
    QVERIFY(qGreen(page.pixel(300, 600)) > 250);
    QVERIFY(run(u"pdfimages"_s, {u"-list"_s, path()}).contains(format == "JPEG" ? u"jpeg"_s : u"image"_s));
}

void TestStampedPage::whatCannotBeAddedToBecomesAPicture()
{
    QByteArray file = test::pdfFile({a4(word)});
    const QByteArray tree = "/Type/Pages/Count 1/Kids[";
    QVERIFY(file.contains(tree));
    // The tree of pages names itself: one reader goes on, the other gives up.
    const qsizetype object = file.lastIndexOf(" 0 obj", file.indexOf(tree));
    const QByteArray number = file.mid(file.lastIndexOf('\n', object) + 1, object - file.lastIndexOf('\n', object) - 1);
    file.replace("/Count 1/Kids[", "/Count 1/Kids[" + number + " 0 R ");
    QVERIFY2(Sheet::open(deviceOf(file)()).sheet, "a reader goes on");
    const StampedPage how = stamped(file);
    QVERIFY(how.asPicture);
    QCOMPARE(scanned(), code);
}

void TestStampedPage::longNamesStayWithinTheStamp()
{
    const QString title = u"P-02 一层公共区域及楼梯间强弱电点位与综合天花机电平面布置总图（含样板间）ground floor"_s;
    QFile out(m_folder.filePath(u"stamp.pdf"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(stampPdf(title, {}));
    out.close();
    const QString text = run(u"pdftotext"_s, {out.fileName(), u"-"_s});
    QVERIFY2(text.contains(u"P-02"_s) && text.contains(u"…"_s) && !text.contains(u"ground"_s), qPrintable(text));
    QVERIFY2(text.contains(u"扫码"_s), "where it may be built by, what the code is for");
    const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, out.fileName(), u"-"_s});
    const QRegularExpression right(u"xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s);
    for (auto box = right.globalMatch(boxes); box.hasNext();) {
        const auto match = box.next();
        QVERIFY2(match.captured(1).toDouble() <= report::sheetStampSize.width() && match.captured(2).toDouble() <= report::sheetStampSize.height(), qPrintable(boxes));
    }
}

void TestStampedPage::whoeverAskedCanStopIt()
{
    for (int after = 0; after < 3; ++after) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        int asked = 0;
        const auto made = writeStampedPage(deviceOf(test::pdfFile({a4(word)})), 0, {stampPdf(), report::sheetStampSize, report::sheetStampCode}, [&] { return asked++ < after; }, out);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
}

void TestStampedPage::aFullDiskIsTold()
{
    FullDevice out;
    const auto made = writeStampedPage(deviceOf(test::pdfFile({test::planPage(test::a4Points, 500)})), 0, {stampPdf(), report::sheetStampSize, report::sheetStampCode}, goOn, out);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::Storage);
}

void TestStampedPage::whatIsNotThereIsTold()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Stamp stamp{stampPdf(), report::sheetStampSize, report::sheetStampCode};
    const auto problem = [&](const std::function<std::unique_ptr<QIODevice>()> &device, int page) { return writeStampedPage(device, page, stamp, goOn, out).error().code; };
    QCOMPARE(problem([] { return std::unique_ptr<QIODevice>(); }, 0), ErrorCode::NotFound);
    QCOMPARE(problem(deviceOf(test::pdfFile({a4(word)})), 1), ErrorCode::NotFound);
    QCOMPARE(problem(deviceOf("no drawing"), 0), ErrorCode::Internal);
    QVERIFY(out.data().isEmpty());
}

QTEST_GUILESS_MAIN(TestStampedPage)
#include "test_stamped_page.moc"
