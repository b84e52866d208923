// A sheet on the screen: shown from afar at once and sharp soon after, moved by finger, wheel and key, and clear about
// what it cannot show. The drawing thread is the real one; the GUI thread may not touch a picture (Phone).
#include "app/viewmodels/sheet_blobs.h"
#include "app/viewmodels/sheet_view.h"
#include "app/crypto/crypto.h"
#include "tests/support/plan_pdf.h"
#include "tests/unit/viewmodels/phone.h"

#include <QBuffer>
#include <QFile>
#include <QQuickWindow>
#include <QtTest/qtesttouch.h>

#include <thread>

using namespace plumb;
using namespace Qt::StringLiterals;
using plumb::test::PdfPage;

namespace {

class Shown {
public:
    explicit Shown(QSize size = {390, 600})
    {
        window.resize(size);
        view.setParentItem(window.contentItem());
        view.setSize(size);
        view.setProperty("calm", true);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
    }
    bool sharp() { return QTest::qWaitFor([this] { return view.isSharp() || view.error().isValid(); }, 20000) && view.isSharp(); }
    QImage picture() { return window.grabWindow(); }

    QQuickWindow window;
    SheetView view;
};

bool isDark(QRgb pixel) { return qGray(pixel) < 128; }

} // namespace

class TestSheetView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theWholePageIsShownAndBecomesSharp()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.view.isOpening());
        QVERIFY(shown.sharp());
        QVERIFY(shown.view.isShown());
        QCOMPARE(shown.view.pageCount(), 1);
        QCOMPARE(shown.view.pageSize(), QSizeF(400, 300));
        const QImage picture = shown.picture();
        QVERIFY(isDark(picture.pixel(shown.view.pageToItem({200, 150}).toPoint())));
        QVERIFY(!isDark(picture.pixel(shown.view.pageToItem({100, 150}).toPoint())));
        QCOMPARE(shown.view.regionsDrawn(), 1);
    }

    void linesAreSharpAtAnyZoom_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("turns");
        for (const double zoom : {1.0, 3.3, 20.0}) {
            for (const int turns : {0, 1, 2, 3})
                QTest::addRow("%g, %d turns", zoom, turns) << zoom << turns;
        }
    }
    void linesAreSharpAtAnyZoom()
    {
        QFETCH(double, zoom);
        QFETCH(int, turns);
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        shown.view.setTurns(turns);
        shown.view.setCenter({250, 175}); // the corner of the block
        shown.view.setZoom(zoom);
        shown.view.setCenter({250, 175});
        QVERIFY(shown.sharp());
        const QImage picture = shown.picture();
        // From dark to light within a pixel or two, wherever the edge is looked at: drawn at this size, not enlarged.
        const QPointF inside = shown.view.pageToItem({245, 170}), outside = shown.view.pageToItem({255, 170});
        int between = 0;
        const int steps = int(QLineF(inside, outside).length());
        for (int i = 0; i <= steps; ++i) {
            const int grey = qGray(picture.pixel((inside + (outside - inside) * i / steps).toPoint()));
            between += grey > 30 && grey < 225;
        }
        QVERIFY(isDark(picture.pixel(inside.toPoint())));
        QVERIFY(!isDark(picture.pixel(outside.toPoint())));
        QVERIFY2(between <= 2, qPrintable(QString::number(between)));
    }

    void theScreenShowsWhatWasDrawnPixelForPixel_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {1.0, 3.3, 20.0})
            QTest::addRow("%g times", zoom) << zoom;
    }
    void theScreenShowsWhatWasDrawnPixelForPixel()
    {
        QFETCH(double, zoom);
        const QByteArray plan = test::pdfFile({test::planPage(test::a1Points, 3000)});
        Shown shown;
        shown.view.setSource(file(plan));
        QVERIFY(shown.sharp());
        shown.view.setZoom(zoom);
        shown.view.setCenter({771.3, 800.7});
        QVERIFY(shown.sharp());
        const QImage seen = shown.picture().convertToFormat(QImage::Format_RGB32);
        const QSize whole = drawing::wholeSize(shown.view.pageSize(), drawing::levelOf(shown.view.pixelsAPoint()));
        const QPoint corner = shown.view.pageToItem({0, 0}).toPoint();
        const QRect there = QRect(-corner, seen.size()) & QRect(QPoint(), whole);
        QImage drawn;
        std::thread([&] {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(plan);
            drawn = drawing::Sheet::open(std::move(buffer)).sheet->draw(0, whole, there);
        }).join();
        int unlike = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                unlike += std::abs(qGray(drawn.pixel(x, y)) - qGray(seen.pixel(QPoint(x, y) + there.topLeft() + corner))) > 24;
        }
        QVERIFY2(unlike < drawn.width() * drawn.height() / 200, qPrintable(u"%1 of %2"_s.arg(unlike).arg(drawn.width() * drawn.height())));
    }

    void itIsShownWhereTheItemStands()
    {
        Shown shown;
        shown.view.setSize({300, 300});
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        for (const QPointF at : {QPointF(40, 120), QPointF(90, 200)}) {
            shown.view.setPosition(at);
            for (const int turns : {0, 1}) {
                shown.view.setTurns(turns);
                QVERIFY(shown.sharp());
                const QImage picture = shown.picture();
                const auto pixel = [&](QPointF point) { return picture.pixel((shown.view.pageToItem(point) + at).toPoint()); };
                QVERIFY(isDark(pixel({200, 150})));
                QVERIFY(isDark(pixel({152, 127})) && isDark(pixel({248, 173})));
                QVERIFY(!isDark(pixel({140, 150})) && !isDark(pixel({260, 150})) && !isDark(pixel({200, 115})) && !isDark(pixel({200, 185})));
            }
        }
    }

    void aPanDrawsOnlyWhatComesIntoView()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({test::planPage(test::a1Points, 1000)})));
        QVERIFY(shown.sharp());
        shown.view.setZoom(8);
        QVERIFY(shown.sharp());
        const int before = shown.view.regionsDrawn();
        for (int i = 0; i < 4; ++i) {
            QTest::mousePress(&shown.window, Qt::LeftButton, {}, {300, 300});
            for (int x = 290; x >= 100; x -= 10)
                QTest::mouseMove(&shown.window, {x, 300});
            QTest::mouseRelease(&shown.window, Qt::LeftButton, {}, {100, 300});
            QTRY_VERIFY(shown.view.isSharp());
        }
        QVERIFY2(shown.view.regionsDrawn() - before <= 12, qPrintable(QString::number(shown.view.regionsDrawn() - before)));
        QVERIFY(shown.view.cachedBytes() < 40 * 1024 * 1024);
        const int there = shown.view.regionsDrawn();
        shown.view.setCenter(shown.view.center()); // nothing new comes into view
        QVERIFY(shown.sharp());
        QCOMPARE(shown.view.regionsDrawn(), there);
    }

    void fingersMoveIt()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        auto *touch = QTest::createTouchDevice();
        const QPointF under = shown.view.itemToPage({195, 300});
        QTest::touchEvent(&shown.window, touch).press(0, QPoint(145, 300)).press(1, QPoint(245, 300));
        QTest::touchEvent(&shown.window, touch).move(0, QPoint(120, 300)).move(1, QPoint(270, 300));
        QTest::touchEvent(&shown.window, touch).move(0, QPoint(95, 300)).move(1, QPoint(295, 300));
        QTest::touchEvent(&shown.window, touch).release(0, QPoint(95, 300)).release(1, QPoint(295, 300));
        QVERIFY(std::abs(shown.view.zoom() - 2) < 0.01);
        QVERIFY(QLineF(shown.view.pageToItem(under), {195, 300}).length() < 1.5);
    }

    void theWheelZoomsWhereItIs()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        const QPointF at(250, 300); // the middle of a page that is lower than the view stays in its middle
        const QPointF under = shown.view.itemToPage(at);
        for (int i = 0; i < 5; ++i) {
            QWheelEvent wheel(at, at, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&shown.window, &wheel);
        }
        QVERIFY(shown.view.zoom() > 3);
        QVERIFY(!shown.view.isSharp()); // not until it rests
        QVERIFY(shown.sharp());
        QVERIFY(QLineF(shown.view.pageToItem(under), at).length() < 1.5);
    }

    void keysMoveIt()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block(), block()})));
        QVERIFY(shown.sharp());
        shown.view.forceActiveFocus();
        QTest::keyClick(&shown.window, Qt::Key_Plus);
        QTest::keyClick(&shown.window, Qt::Key_Plus);
        QVERIFY(std::abs(shown.view.zoom() - 2.25) < 0.01);
        const QPointF before = shown.view.center();
        QTest::keyClick(&shown.window, Qt::Key_Right);
        QVERIFY(shown.view.center().x() > before.x());
        QTest::keyClick(&shown.window, Qt::Key_Minus);
        QVERIFY(std::abs(shown.view.zoom() - 1.5) < 0.01);
        QTest::keyClick(&shown.window, Qt::Key_Home);
        QVERIFY(std::abs(shown.view.zoom() - 1) < 0.01);
        QTest::keyClick(&shown.window, Qt::Key_PageDown);
        QCOMPARE(shown.view.page(), 1);
        QTest::keyClick(&shown.window, Qt::Key_PageDown); // there is no third
        QCOMPARE(shown.view.page(), 1);
    }

    void aTapAndALongPressSayWhereOnThePage()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        QSignalSpy tapped(&shown.view, &SheetView::tapped), pressed(&shown.view, &SheetView::longPressed);
        const QPoint at = shown.view.pageToItem({200, 150}).toPoint();
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, at);
        QVERIFY(tapped.isEmpty()); // it may become two
        QVERIFY(tapped.wait());
        QVERIFY(QLineF(tapped[0][0].toPointF(), {200, 150}).length() < 1.5);
        shown.view.setProperty("doubleTaps", false);
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, at);
        QCOMPARE(tapped.size(), 2); // while measuring each counts at once
        QTest::mousePress(&shown.window, Qt::LeftButton, {}, at);
        QVERIFY(pressed.wait());
        QTest::mouseRelease(&shown.window, Qt::LeftButton, {}, at);
        QVERIFY(QLineF(pressed[0][0].toPointF(), {200, 150}).length() < 1.5);
        QCOMPARE(tapped.size(), 2);
    }

    void twoTapsZoomInAndOut()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        QSignalSpy tapped(&shown.view, &SheetView::tapped);
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, {200, 300});
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, {200, 300});
        QVERIFY(std::abs(shown.view.zoom() - 3) < 0.01);
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, {20, 20}); // elsewhere: a tap of its own
        QVERIFY(tapped.wait());
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, {200, 300});
        QTest::mouseClick(&shown.window, Qt::LeftButton, {}, {200, 300});
        QVERIFY(std::abs(shown.view.zoom() - 1) < 0.01);
        QCOMPARE(tapped.size(), 1);
    }

    void atNightPaperIsDarkAndNothingIsDrawnAgain()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        shown.view.setNight(true);
        QVERIFY(shown.sharp());
        const QImage picture = shown.picture();
        QVERIFY(!isDark(picture.pixel(shown.view.pageToItem({200, 150}).toPoint())));
        QVERIFY(isDark(picture.pixel(shown.view.pageToItem({100, 150}).toPoint())));
        QVERIFY(isDark(picture.pixel(shown.view.pageToItem({5, 5}).toPoint())));
        shown.view.setNight(false);
        QVERIFY(shown.sharp());
        QCOMPARE(shown.view.regionsDrawn(), 1);
    }

    void twoRevisionsLieOverEachOther()
    {
        Shown shown;
        PdfPage before = block(), after = block();
        before.content += " 20 20 40 40 re f";
        after.content += " 320 20 40 40 re f";
        shown.view.setEarlier(file(test::pdfFile({before})));
        shown.view.setSource(file(test::pdfFile({after})));
        QVERIFY(shown.sharp());
        shown.view.setCompared(true);
        QVERIFY(shown.sharp());
        const QImage picture = shown.picture();
        const auto at = [&](QPointF point) { return picture.pixel(shown.view.pageToItem(point).toPoint()); };
        QCOMPARE(at({40, 260}), drawing::removedColour);
        QCOMPARE(at({340, 260}), drawing::addedColour);
        QCOMPARE(at({200, 150}), drawing::sameColour);
    }

    void theEarlierRevisionMayBeAnotherPageOfItsFile()
    {
        Shown shown;
        PdfPage before = block(), after = block();
        before.content += " 20 20 40 40 re f";
        shown.view.setSource(file(test::pdfFile({after})));
        QVERIFY(shown.sharp());
        shown.view.setCompared(true); // with nothing: the page as it is
        QVERIFY(shown.sharp());
        const int opened = shown.view.regionsDrawn();
        shown.view.setEarlier(file(test::pdfFile({PdfPage{}, before})));
        shown.view.setEarlierPage(1);
        QVERIFY(shown.sharp());
        const auto at = [&](QPointF point) { return shown.picture().pixel(shown.view.pageToItem(point).toPoint()); };
        QCOMPARE(at({40, 260}), drawing::removedColour);
        QCOMPARE(at({200, 150}), drawing::sameColour);
        QVERIFY(shown.view.regionsDrawn() > opened);
        shown.view.setEarlierPage(7); // it has no such page: everything is new
        QVERIFY(shown.sharp());
        QCOMPARE(at({200, 150}), drawing::addedColour);
    }

    void theSameSheetOnOtherPaperLiesOnItself()
    {
        Shown shown;
        PdfPage half = block();
        half.size = {200, 150};
        half.content = "75 62.5 50 25 re f";
        shown.view.setEarlier(file(test::pdfFile({half})));
        shown.view.setSource(file(test::pdfFile({block()})));
        shown.view.setCompared(true);
        QVERIFY(shown.sharp());
        const QImage picture = shown.picture();
        QCOMPARE(picture.pixel(shown.view.pageToItem({155, 130}).toPoint()), drawing::sameColour);
        QCOMPARE(picture.pixel(shown.view.pageToItem({245, 170}).toPoint()), drawing::sameColour);
    }

    void anEarlierRevisionThatCannotBeReadHidesNothing()
    {
        Shown shown;
        shown.view.setEarlier(file("no drawing"));
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        QVERIFY(!shown.view.compareError().isValid()); // nobody has asked
        shown.view.setCompared(true);
        QTRY_VERIFY(shown.view.compareError().isValid());
        QCOMPARE(shown.view.compareError().toMap().value(u"code"_s).toString(), u"not_a_drawing"_s);
        QVERIFY(shown.sharp());
        QVERIFY(!shown.view.error().isValid());
        QVERIFY(isDark(shown.picture().pixel(shown.view.pageToItem({200, 150}).toPoint())));
        shown.view.setEarlier(file(test::pdfFile({block()})));
        QVERIFY(!shown.view.compareError().isValid());
        QVERIFY(shown.sharp());
        QCOMPARE(shown.picture().pixel(shown.view.pageToItem({200, 150}).toPoint()), drawing::sameColour);
    }

    void eachPageHasItsOwnSize()
    {
        Shown shown;
        PdfPage tall = block();
        tall.size = {300, 900};
        shown.view.setProperty("page", 1); // wanted before it is open
        shown.view.setSource(file(test::pdfFile({block(), tall})));
        QVERIFY(shown.sharp());
        QCOMPARE(shown.view.page(), 1);
        QCOMPARE(shown.view.pageSize(), QSizeF(300, 900));
        shown.view.setPage(0);
        QVERIFY(shown.sharp());
        QCOMPARE(shown.view.pageSize(), QSizeF(400, 300));
    }

    void anotherSizeOfTheWindowKeepsTheWholePageInView()
    {
        Shown shown;
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
        shown.view.setSize({300, 200});
        QVERIFY(shown.sharp());
        QVERIFY(std::abs(shown.view.zoom() - 1) < 0.01);
        QVERIFY(shown.view.pageRectToItem({0, 0, 400, 300}).width() <= 300.5);
    }

    void whatCannotBeShownIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("no bytes") << QByteArray() << u"empty"_s;
        QTest::newRow("no drawing") << QByteArray("hello") << u"not_a_drawing"_s;
        QTest::newRow("cut off") << test::pdfFile({block()}).first(400) << u"damaged"_s;
        QTest::newRow("too many pages") << test::pdfFile(QList<PdfPage>(5000, PdfPage{})) << u"too_many_pages"_s;
    }
    void whatCannotBeShownIsSaidInWords()
    {
        QFETCH(QByteArray, bytes);
        Shown shown;
        shown.view.setSource(file(bytes));
        QTRY_VERIFY(shown.view.error().isValid());
        const QVariantMap words = shown.view.error().toMap();
        QTEST(words.value(u"code"_s).toString(), "code");
        QVERIFY(!words.value(u"title"_s).toString().isEmpty() && !words.value(u"text"_s).toString().isEmpty()
                && !words.value(u"action"_s).toString().isEmpty());
        QVERIFY(!shown.view.isOpening() && !shown.view.isShown() && !shown.view.isSharp());
        shown.view.setSource(file(test::pdfFile({block()}))); // the next one is shown as if nothing had been
        QVERIFY(shown.sharp());
        QVERIFY(!shown.view.error().isValid());
    }

    void aSheetComesOutOfTheEncryptedMemoryPieceByPiece()
    {
        test::Phone phone;
        serveSheets(&phone.services);
        const QByteArray bytes = test::pdfFile({test::planPage(test::a1Points, 60'000)}); // more than one piece
        QVERIFY(bytes.size() > 300 * 1024);
        const QByteArray hash = keep(phone, bytes);
        Shown shown;
        shown.view.setSource(QString::fromLatin1(hash));
        QVERIFY(shown.sharp());
        QCOMPARE(shown.view.pageSize().toSize(), test::a1Points.toSize());
        shown.view.setZoom(6);
        QVERIFY(shown.sharp());
        // The app is locked: what is on its way ends, nothing hangs.
        phone.services.setStore(nullptr);
        shown.view.retry();
        QTRY_VERIFY(shown.view.error().isValid());
        QCOMPARE(shown.view.error().toMap().value(u"code"_s).toString(), u"not_here"_s);
    }

    void aSheetThatIsNotHereSaysSo()
    {
        test::Phone phone;
        serveSheets(&phone.services);
        Shown shown;
        shown.view.setSource(QString(64, u'a'));
        QTRY_VERIFY(shown.view.error().isValid());
        QCOMPARE(shown.view.error().toMap().value(u"code"_s).toString(), u"not_here"_s);
    }

    void aViewThatGoesWhileItIsDrawnLeavesNothingBehind()
    {
        for (int i = 0; i < 5; ++i) {
            Shown shown;
            shown.view.setSource(file(test::pdfFile({test::planPage(test::a1Points, 20'000)})));
            QTRY_VERIFY(shown.view.pageCount() == 1);
        }
        Shown shown; // and the drawing thread goes on
        shown.view.setSource(file(test::pdfFile({block()})));
        QVERIFY(shown.sharp());
    }

private:
    // A black block in the middle of a white page, 100 × 50.
    static PdfPage block()
    {
        PdfPage page;
        page.size = {400, 300};
        page.content = "150 125 100 50 re f";
        return page;
    }
    QString file(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::number(++m_files) + u".pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return QUrl::fromLocalFile(file.fileName()).toString();
    }
    static QByteArray keep(test::Phone &phone, const QByteArray &bytes)
    {
        QByteArray hash;
        std::thread([&] { hash = crypto::sha256(bytes).toHex(); }).join();
        store::Save save;
        save.edits = {{phone.services.newId(), u"photo"_s, phone.siteScope(),
                       {{u"site"_s, toString(phone.site)}, {u"file"_s, QString::fromLatin1(hash)}, {u"media_type"_s, u"application/pdf"_s},
                        {u"size"_s, bytes.size()}, {u"taken_by"_s, toString(phone.identity().person)},
                        {u"taken_at"_s, toIso(phone.clock->now())}, {u"source"_s, u"gallery"_s}}}};
        save.blobs = {{hash, bytes, u"application/pdf"_s}};
        const Status saved = AWAIT(phone.store().save(std::move(save)));
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return hash;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_MAIN(TestSheetView)
#include "test_sheet_view.moc"
