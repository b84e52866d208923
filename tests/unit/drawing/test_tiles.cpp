// Which tiles a view needs, in how few calls they are drawn, and which are kept.
#include "app/drawing/tiles.h"

#include <QSet>
#include <QTest>

using namespace plumb::drawing;

namespace {

const QSizeF a1(2383.94, 1683.78);

std::vector<QPoint> all(const QRect &span)
{
    std::vector<QPoint> tiles;
    for (int row = span.top(); row <= span.bottom(); ++row) {
        for (int column = span.left(); column <= span.right(); ++column)
            tiles.emplace_back(column, row);
    }
    return tiles;
}

QImage image(int side)
{
    return QImage(side, side, QImage::Format_RGB32);
}

Tile tile(int column)
{
    return {0, 0, column, 0, Look::Day};
}

} // namespace

class TestTiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsAreFineEnoughToBeSharp()
    {
        for (const double scale : {0.1, 0.1163, 1.0, 2.7182, 9.99})
            QVERIFY(std::abs(scaleOf(levelOf(scale)) / scale - 1) < 0.0004);
        QCOMPARE(levelOf(1), 0);
        QCOMPARE(levelOf(2), 1024);
    }

    void everyPixelOfAPageLiesInOneTile()
    {
        const int level = levelOf(0.731);
        const QSize whole = wholeSize(a1, level);
        const QRect span = tilesOf(a1, level, QRectF(QPointF(), a1));
        qint64 pixels = 0;
        for (const QPoint &at : all(span)) {
            const QRect part = Tile{0, level, at.x(), at.y(), Look::Day}.pixels(whole);
            QVERIFY(!part.isEmpty());
            pixels += qint64(part.width()) * part.height();
        }
        QCOMPARE(pixels, qint64(whole.width()) * whole.height());
    }

    void onlyWhatIsSeenIsNeeded_data()
    {
        QTest::addColumn<QRectF>("seen");
        QTest::addColumn<QRect>("tiles");
        QTest::newRow("the first pixel") << QRectF(0, 0, 1, 1) << QRect(0, 0, 1, 1);
        QTest::newRow("up to an edge") << QRectF(0, 0, 512, 512) << QRect(0, 0, 1, 1);
        QTest::newRow("a pixel past it") << QRectF(0, 0, 513, 512) << QRect(0, 0, 2, 1);
        QTest::newRow("the last corner") << QRectF(2383, 1683, 10, 10) << QRect(4, 3, 1, 1);
        QTest::newRow("more than the page") << QRectF(-100, -100, 9999, 9999) << QRect(0, 0, 5, 4);
        QTest::newRow("beside the page") << QRectF(-100, -100, 50, 50) << QRect();
    }
    void onlyWhatIsSeenIsNeeded()
    {
        QFETCH(QRectF, seen);
        QTEST(tilesOf(a1, levelOf(1), seen), "tiles");
    }

    void whatIsMissingIsDrawnInOneCall()
    {
        const QRect span(3, 2, 5, 3);
        QCOMPARE(regionsOf(span, all(span)), std::vector<QRect>{span});
        QCOMPARE(regionsOf(span, {{4, 3}}), (std::vector<QRect>{QRect(4, 3, 1, 1)}));
        QCOMPARE(regionsOf(span, {{9, 9}}), std::vector<QRect>{}); // out of view
        QCOMPARE(regionsOf(span, {}), std::vector<QRect>{});
    }

    void aLargeScreenTakesAFewCallsThatHoldEverythingOnce()
    {
        const QRect span(0, 0, 9, 7); // 63 tiles, 16 megapixels
        const std::vector<QRect> regions = regionsOf(span, all(span));
        QVERIFY(regions.size() >= 2 && regions.size() <= 4);
        QSet<QPoint> seen;
        for (const QRect &region : regions) {
            QVERIFY(qint64(region.width()) * region.height() * tileSide * tileSide <= maxRegionPixels);
            for (const QPoint &at : all(region)) {
                QVERIFY(!seen.contains(at));
                seen.insert(at);
            }
        }
        QCOMPARE(seen.size(), 63);
    }

    void theMiddleComesFirst()
    {
        const QRect span(0, 0, 9, 1);
        const std::vector<QRect> regions = regionsOf(span, all(span), 3ll * tileSide * tileSide);
        QVERIFY(regions.size() >= 3);
        const double middle = QRectF(span).center().x();
        for (std::size_t i = 1; i < regions.size(); ++i)
            QVERIFY(std::abs(QRectF(regions[i - 1]).center().x() - middle) <= std::abs(QRectF(regions[i]).center().x() - middle));
    }

    void theCacheKeepsToItsLimit()
    {
        const qint64 one = image(64).sizeInBytes();
        TileCache cache(3 * one);
        for (int i = 0; i < 10; ++i) {
            cache.put(tile(i), image(64));
            QVERIFY(cache.bytes() <= 3 * one);
        }
        QVERIFY(!cache.contains(tile(6)));
        for (int i = 7; i < 10; ++i)
            QVERIFY(cache.contains(tile(i)));
    }

    void whatWasUsedLastStays()
    {
        const qint64 one = image(64).sizeInBytes();
        TileCache cache(3 * one);
        for (int i = 0; i < 3; ++i)
            cache.put(tile(i), image(64));
        QVERIFY(!cache.get(tile(0)).isNull());
        cache.put(tile(3), image(64));
        QVERIFY(cache.contains(tile(0)));
        QVERIFY(!cache.contains(tile(1)));
        QVERIFY(cache.get(tile(1)).isNull());
    }

    void theSameTileAnewTakesTheOldOnesPlace()
    {
        TileCache cache(1 << 20);
        cache.put(tile(0), image(64));
        cache.put(tile(0), image(32));
        QCOMPARE(cache.bytes(), image(32).sizeInBytes());
        QCOMPARE(cache.tiles().size(), std::size_t(1));
        cache.setLimit(0); // the last one stays: it may be on the screen
        QCOMPARE(cache.tiles().size(), std::size_t(1));
        cache.clear();
        QCOMPARE(cache.bytes(), 0);
    }
};

QTEST_APPLESS_MAIN(TestTiles)
#include "test_tiles.moc"
