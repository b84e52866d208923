// A sheet on the screen: shown from afar at once and sharp soon after, and clear about what it cannot show.
#include "app/crypto/crypto.h"
#include "app/viewmodels/sheet_blobs.h"
#include "tests/unit/viewmodels/shown_sheet.h"

#include <QBuffer>

#include <thread>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestSheetView : public QObject, SheetFiles {
    Q_OBJECT
private Q_SLOTS:
    void theWholePageIsShownAndBecomesSharp()
    {
        Shown shown;
        shown.view.setSource(file(pdfFile({block()})));
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
        shown.view.setSource(file(pdfFile({block()})));
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
        const QByteArray plan = pdfFile({planPage(a1Points, 3000)});
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
        shown.view.setSource(file(pdfFile({block()})));
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

    void atNightPaperIsDarkAndNothingIsDrawnAgain()
    {
        Shown shown;
        shown.view.setSource(file(pdfFile({block()})));
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

    void eachPageHasItsOwnSize()
    {
        Shown shown;
        PdfPage tall = block();
        tall.size = {300, 900};
        shown.view.setProperty("page", 1); // wanted before it is open
        shown.view.setSource(file(pdfFile({block(), tall})));
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
        shown.view.setSource(file(pdfFile({block()})));
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
        QTest::newRow("cut off") << pdfFile({block()}).first(400) << u"damaged"_s;
        QTest::newRow("too many pages") << pdfFile(QList<PdfPage>(5000, PdfPage{})) << u"too_many_pages"_s;
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
        shown.view.setSource(file(pdfFile({block()}))); // the next one is shown as if nothing had been
        QVERIFY(shown.sharp());
        QVERIFY(!shown.view.error().isValid());
    }

    void aSheetComesOutOfTheEncryptedMemoryPieceByPiece()
    {
        Phone phone;
        serveSheets(&phone.services);
        const QByteArray bytes = pdfFile({planPage(a1Points, 60'000)}); // more than one piece
        QVERIFY(bytes.size() > 300 * 1024);
        const QByteArray hash = keep(phone, bytes);
        Shown shown;
        shown.view.setSource(QString::fromLatin1(hash));
        QVERIFY(shown.sharp());
        QCOMPARE(shown.view.pageSize().toSize(), a1Points.toSize());
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
        Phone phone;
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
            shown.view.setSource(file(pdfFile({planPage(a1Points, 20'000)})));
            QTRY_VERIFY(shown.view.pageCount() == 1);
        }
        Shown shown; // and the drawing thread goes on
        shown.view.setSource(file(pdfFile({block()})));
        QVERIFY(shown.sharp());
    }

private:
    static QByteArray keep(Phone &phone, const QByteArray &bytes)
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
};

QTEST_MAIN(TestSheetView)
#include "test_sheet_view.moc"
