// What comes as a drawing: opened by content, drawn where its boxes and turns say, and refused with a reason.
#include "app/drawing/sheet.h"
#include "tests/support/plan_pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::drawing;
using plumb::test::PdfPage;
using plumb::test::pdfFile;

namespace {

Sheet::Opened opened(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return Sheet::open(std::move(buffer));
}

QByteArray png(QSize size, Qt::GlobalColor colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

// An edge that falls between two pixels is drawn in one or the other.
bool nearly(const QRect &a, const QRect &b)
{
    return a.adjusted(-1, -1, 1, 1).contains(b) && b.adjusted(-1, -1, 1, 1).contains(a);
}

// How much of one picture is another grey than in the other.
double unlike(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24;
    }
    return a.size() == b.size() ? double(count) / (a.width() * a.height()) : 1;
}

QImage whole(Sheet &sheet, int page, double scale = 1)
{
    const QSize size = (sheet.pageSize(page) * scale).toSize();
    return sheet.draw(page, size, QRect(QPoint(), size));
}

// A block 30 × 20 with its lower left corner at 60, 40, and two words above it.
PdfPage marked(int rotate = 0, QRectF crop = {})
{
    PdfPage page;
    page.size = {400, 300};
    page.content = "60 40 30 20 re f BT /F1 20 Tf 100 200 Td (FIND me) Tj ET";
    page.rotate = rotate;
    page.cropBox = crop;
    return page;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsPagesAndTheirSizes()
    {
        PdfPage tall = marked();
        tall.size = {200, 600};
        const auto [sheet, problem, detail] = opened(pdfFile({marked(), marked(90), marked(0, QRectF(50, 30, 300, 200)), tall}));
        QVERIFY2(sheet != nullptr, qPrintable(detail));
        QCOMPARE(sheet->pages(), 4);
        QCOMPARE(sheet->pageSize(0), QSizeF(400, 300));
        QCOMPARE(sheet->pageSize(1), QSizeF(300, 400)); // as it is seen
        QCOMPARE(sheet->pageSize(2), QSizeF(300, 200)); // what is cropped away is not there
        QCOMPARE(sheet->pageSize(3), QSizeF(200, 600));
        QCOMPARE(sheet->pageSize(4), QSizeF());
        QVERIFY(sheet->draw(4, {10, 10}, {0, 0, 10, 10}).isNull());
        QVERIFY(!sheet->isPicture());
    }

    void aPartIsWhatTheWholeHasThere()
    {
        const auto sheet = opened(pdfFile({plumb::test::planPage(plumb::test::a4Points, 300)})).sheet;
        const QImage all = whole(*sheet, 0, 2);
        QVERIFY(!inkOf(all).isEmpty());
        for (const QRect &part : {QRect(0, 0, 64, 64), QRect(301, 207, 512, 512), QRect(all.width() - 90, all.height() - 70, 90, 70)})
            QVERIFY(unlike(sheet->draw(0, all.size(), part), all.copy(part)) < 0.005);
        QCOMPARE(all.format(), QImage::Format_RGB32);
        QCOMPARE(all.pixel(1, 1), 0xffffffffu);
    }

    void theFarEndOfASheetIsWhereItBelongs_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("side");
        for (const double zoom : {1.0, 7.3, 20.0}) {
            for (const int side : {64, 512, 1500})
                QTest::addRow("%g times, a part of %d pixels", zoom, side) << zoom << side;
        }
    }
    void theFarEndOfASheetIsWhereItBelongs()
    {
        QFETCH(double, zoom);
        QFETCH(int, side);
        PdfPage page;
        page.size = {841.89, 595.28};
        page.content = "800 40 20 20 re f";
        const auto sheet = opened(pdfFile({page})).sheet;
        const QSize size = (page.size * zoom).toSize();
        const QRect block = QRectF(800 * zoom, (595.28 - 60) * zoom, 20 * zoom, 20 * zoom).toRect();
        const QRect part = QRect(block.center() - QPoint(side, side) / 2, QSize(side, side)) & QRect(QPoint(), size);
        QVERIFY(nearly(inkOf(sheet->draw(0, size, part)).translated(part.topLeft()), block & part));
    }

    void turnedAndCroppedPagesStandAsTheyAreSeen_data()
    {
        QTest::addColumn<int>("rotate");
        QTest::addColumn<QRectF>("crop");
        QTest::addColumn<QRect>("block");
        const QRectF crop(50, 30, 300, 200);
        QTest::newRow("upright") << 0 << QRectF() << QRect(60, 240, 30, 20);
        QTest::newRow("a quarter") << 90 << QRectF() << QRect(40, 60, 20, 30);
        QTest::newRow("upside down") << 180 << QRectF() << QRect(310, 40, 30, 20);
        QTest::newRow("three quarters") << 270 << QRectF() << QRect(240, 310, 20, 30);
        QTest::newRow("cropped") << 0 << crop << QRect(10, 170, 30, 20);
        QTest::newRow("cropped, a quarter") << 90 << crop << QRect(10, 10, 20, 30);
        QTest::newRow("cropped, upside down") << 180 << crop << QRect(260, 10, 30, 20);
        QTest::newRow("cropped, three quarters") << 270 << crop << QRect(170, 260, 20, 30);
    }
    void turnedAndCroppedPagesStandAsTheyAreSeen()
    {
        QFETCH(int, rotate);
        QFETCH(QRectF, crop);
        QFETCH(QRect, block);
        PdfPage page = marked(rotate, crop);
        page.content = "60 40 30 20 re f";
        const auto sheet = opened(pdfFile({page})).sheet;
        QVERIFY(nearly(inkOf(whole(*sheet, 0)), block));
        QVERIFY(nearly(inkOf(whole(*sheet, 0, 2)), QRect(block.topLeft() * 2, block.size() * 2)));
    }

    void wordsAreFoundWhereTheyStand_data() { turnedAndCroppedPagesStandAsTheyAreSeen_data(); }
    void wordsAreFoundWhereTheyStand()
    {
        QFETCH(int, rotate);
        QFETCH(QRectF, crop);
        PdfPage page = marked(rotate, crop);
        page.content = "BT /F1 20 Tf 100 200 Td (FIND me) Tj ET";
        const auto sheet = opened(pdfFile({page})).sheet;
        const QString text = sheet->text(0);
        QCOMPARE(text.trimmed(), u"FIND me"_s);
        const auto places = sheet->places(0, int(text.indexOf(u"FIND")), 7);
        QCOMPARE(places.size(), 1);
        const QRect ink = inkOf(whole(*sheet, 0));
        const QRectF place = places[0];
        QVERIFY2(place.adjusted(-3, -3, 3, 3).contains(ink) && place.width() * place.height() < ink.width() * ink.height() * 2.0,
                 qPrintable(u"%1 %2 %3 %4, ink %5 %6 %7 %8"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()).arg(ink.x()).arg(ink.y()).arg(ink.width()).arg(ink.height())));
    }

    void aPictureIsASheetWhateverItsNameSays()
    {
        const auto [sheet, problem, detail] = opened(png({640, 480}));
        QVERIFY2(sheet != nullptr, qPrintable(detail));
        QVERIFY(sheet->isPicture());
        QCOMPARE(sheet->pages(), 1);
        QCOMPARE(sheet->pageSize(0), QSizeF(640, 480));
        const QImage seen = sheet->draw(0, {320, 240}, QRect(100, 100, 50, 50));
        QCOMPARE(seen.size(), QSize(50, 50));
        QCOMPARE(seen.pixel(25, 25), 0xffff0000u);
        QVERIFY(sheet->text(0).isEmpty());
    }

    void aPictureIsDrawnInItsPlace()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).fillRect(200, 150, 40, 30, Qt::black);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const auto sheet = opened(bytes).sheet;
        QCOMPARE(inkOf(whole(*sheet, 0)), QRect(200, 150, 40, 30));
        const QRect larger = inkOf(sheet->draw(0, {1600, 1200}, QRect(700, 500, 400, 300)));
        QVERIFY(QRect(99, 99, 162, 122).contains(larger) && larger.contains(QRect(102, 102, 155, 115)));
        const QRect smaller = inkOf(sheet->draw(0, {100, 75}, QRect(25, 0, 75, 75)));
        QVERIFY(QRect(24, 36, 12, 10).contains(smaller) && smaller.contains(QRect(26, 38, 8, 6)));
    }

    void aFontThatIsNotThereIsReplaced()
    {
        PdfPage page = marked();
        page.font = "/NoSuchFontAnywhere-Bold";
        const auto sheet = opened(pdfFile({page})).sheet;
        QVERIFY(sheet != nullptr);
        QVERIFY(inkOf(whole(*sheet, 0)).contains(QPoint(110, 95)));
        QCOMPARE(sheet->lentFonts(0), QStringList{u"NoSuchFontAnywhere-Bold"_s});
        QVERIFY(opened(pdfFile({marked()})).sheet->lentFonts(0).isEmpty()); // Helvetica is everywhere
        QCOMPARE(sheet->text(0).trimmed(), u"FIND me"_s);
    }

    void aPageOf14400UnitsIsDrawnInAnySize()
    {
        PdfPage page;
        page.size = {14'400, 14'400};
        page.content = "7200 7200 720 720 re f";
        const auto sheet = opened(pdfFile({page})).sheet;
        QVERIFY(sheet != nullptr);
        QVERIFY(nearly(inkOf(sheet->draw(0, {500, 500}, {0, 0, 500, 500})), QRect(250, 225, 25, 25)));
        QVERIFY(nearly(inkOf(sheet->draw(0, {72'000, 72'000}, {35'900, 35'900, 200, 200})), QRect(100, 0, 100, 100)));
    }

    void whatCannotBeShownIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no bytes") << QByteArray() << u"empty"_s;
        QTest::newRow("words") << QByteArray("Dear Sir, please find the drawing attached.") << u"not_a_drawing"_s;
        QTest::newRow("a PDF of no pages") << pdfFile({}) << u"no_pages"_s;
        const QByteArray plan = pdfFile({marked(), marked()});
        for (const double part : {0.05, 0.5, 0.9})
            QTest::addRow("a PDF cut at %g", part) << plan.first(qsizetype(plan.size() * part)) << u"damaged"_s;
        QTest::newRow("a header and nothing else") << QByteArray("%PDF-1.7\n") << u"damaged"_s;
        QTest::newRow("200 pages and one") << pdfFile(QList<PdfPage>(201, marked())) << u"too_many_pages"_s;
        QTest::newRow("5,000 pages") << pdfFile(QList<PdfPage>(5000, PdfPage{})) << u"too_many_pages"_s;
        PdfPage wide;
        wide.size = {14'401, 500};
        QTest::newRow("wider than any page") << pdfFile({marked(), wide}) << u"page_too_large"_s;
        const QByteArray picture = png({600, 600});
        QTest::newRow("a picture cut off") << picture.first(picture.size() / 2) << u"damaged"_s;
        QImage huge(5100, 5000, QImage::Format_Mono); // 102 MB once it is decoded
        huge.fill(1);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        huge.save(&buffer, "PNG");
        QTest::newRow("a picture of too many pixels") << bytes << u"too_large"_s;
    }
    void whatCannotBeShownIsRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto [sheet, problem, detail] = opened(bytes);
        QVERIFY(sheet == nullptr);
        QVERIFY(problem.has_value());
        QTEST(problemName(*problem), "problem");
        QVERIFY2(timer.elapsed() < 5000, "it hung");
    }

    void twoHundredPagesAreNotTooMany()
    {
        const auto sheet = opened(pdfFile(QList<PdfPage>(200, PdfPage{}))).sheet;
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->pages(), 200);
    }

    void moreBytesThanAnySheetAreNotRead()
    {
        struct Endless : QIODevice {
            int reads = 0;
            qint64 size() const override { return maxSheetBytes + 1; }
            qint64 readData(char *, qint64) override { ++reads; return -1; }
            qint64 writeData(const char *, qint64) override { return -1; }
        };
        auto device = std::make_unique<Endless>();
        const auto refused = Sheet::open(std::move(device));
        QCOMPARE(refused.problem, SheetProblem::TooLarge);
    }

    void bytesThatCannotBeReadAreNoDrawing()
    {
        struct Lost : QIODevice {
            qint64 size() const override { return 1000; }
            qint64 readData(char *, qint64) override { return -1; }
            qint64 writeData(const char *, qint64) override { return -1; }
        };
        QCOMPARE(Sheet::open(std::make_unique<Lost>()).problem, SheetProblem::Unreadable);
        QCOMPARE(Sheet::open(nullptr).problem, SheetProblem::Unreadable);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    TestSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_sheet.moc"
