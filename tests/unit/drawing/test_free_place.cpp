// A stamp goes where nothing is drawn, along the edge the title block is at.
#include "app/drawing/free_place.h"

#include <QPainter>
#include <QTest>

using namespace plumb::drawing;

namespace {

constexpr QSizeF page(1190, 842);
constexpr QSizeF stamp(190, 70);

QImage drawn(const QList<QRectF> &ink)
{
    QImage image(1500, 1061, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / page.width(), image.height() / page.height());
    for (const QRectF &area : ink)
        painter.fillRect(area, Qt::black);
    return image;
}

} // namespace

class TestFreePlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageHasItInTheCorner()
    {
        const StampPlace place = placeForStamp(drawn({}), page, stamp);
        QVERIFY(place.free);
        QCOMPARE(place.at.size(), stamp);
        QVERIFY(place.at.right() > page.width() - 20 && place.at.bottom() > page.height() - 20);
        QVERIFY2(place.at.right() < page.width() - 14 && place.at.bottom() < page.height() - 14, "printers leave a margin");
    }

    void itGoesBesideATitleBlock()
    {
        const QRectF block(850, 700, 320, 125);
        const StampPlace place = placeForStamp(drawn({block}), page, stamp);
        QVERIFY(place.free);
        QCOMPARE(place.at.size(), stamp);
        QVERIFY(!place.at.intersects(block));
        QVERIFY(place.at.right() > page.width() - 20); // above it: nearer than at its left
        QVERIFY2(place.at.bottom() < block.top() - 3, "with air between");
    }

    void aLineIsSeen()
    {
        const QRectF line(900, 800, 280, 1);
        const StampPlace place = placeForStamp(drawn({line}), page, stamp);
        QVERIFY(place.free);
        QVERIFY(!place.at.intersects(line));
    }

    void whereItIsTightItIsMadeSmaller()
    {
        // Free is a strip at the right edge, narrower than the stamp.
        const StampPlace place = placeForStamp(drawn({QRectF(0, 0, 1010, 842)}), page, stamp);
        QVERIFY(place.free);
        QVERIFY(place.at.width() < stamp.width() && place.at.width() >= stamp.width() * 0.75);
        QVERIFY(place.at.left() > 1010);
    }

    void theMiddleOfAPlanIsNoPlace()
    {
        const StampPlace place = placeForStamp(drawn({QRectF(0, 600, 1190, 242), QRectF(900, 0, 290, 842)}), page, stamp);
        QVERIFY(!place.free);
    }

    void aFullPageIsCoveredAsLittleAsCanBe()
    {
        const StampPlace place = placeForStamp(drawn({QRectF(QPointF(), page)}), page, stamp);
        QVERIFY(!place.free);
        QCOMPARE(place.at.size(), stamp * 0.75);
        QVERIFY(place.at.right() > page.width() - 20);
        QVERIFY(!placeForStamp(QImage(), page, stamp).free); // what cannot be drawn may be anything
    }
};

QTEST_GUILESS_MAIN(TestFreePlace)
#include "test_free_place.moc"
