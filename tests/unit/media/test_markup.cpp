// Shapes over a photo: kept as texts that say the same when read again, drawn where they were put, and nothing bad
// in what another device wrote does harm. And the watermark of a copy.
#include "app/media/markup.h"
#include "app/media/stamp.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::media;

namespace {

Shape shape(ShapeKind kind, QPolygonF points, const QString &text = {})
{
    return {u"a1b2"_s, kind, u"red"_s, 2, std::move(points), text};
}

QImage drawn(const QList<Shape> &shapes, int chosen = -1)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    drawShapes(painter, QRectF(0, 0, 400, 300), shapes, chosen);
    return image;
}

bool isRed(const QImage &image, int x, int y)
{
    const QColor at = image.pixelColor(x, y);
    return at.red() > 180 && at.green() < 110 && at.blue() < 110;
}

const QRectF picture(0, 0, 400, 300);

} // namespace

class TestMarkup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShapeIsTheSameWhenReadAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QPolygonF>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("arrow") << int(ShapeKind::Arrow) << QPolygonF({{0.1, 0.2}, {0.9, 0.8}}) << QString();
        QTest::newRow("box") << int(ShapeKind::Box) << QPolygonF({{0, 0}, {1, 1}}) << QString();
        QTest::newRow("circle") << int(ShapeKind::Circle) << QPolygonF({{0.25, 0.25}, {0.5, 0.75}}) << QString();
        QTest::newRow("freehand") << int(ShapeKind::Freehand) << QPolygonF({{0.1, 0.1}, {0.2, 0.15}, {0.3, 0.1}}) << QString();
        QTest::newRow("text") << int(ShapeKind::Text) << QPolygonF({{0.4, 0.4}}) << u"此处空鼓 \"敲击\""_s;
        QTest::newRow("dimension") << int(ShapeKind::Dimension) << QPolygonF({{0.1, 0.5}, {0.9, 0.5}}) << u"1,250 mm"_s;
    }
    void aShapeIsTheSameWhenReadAgain()
    {
        QFETCH(int, kind);
        QFETCH(QPolygonF, points);
        QFETCH(QString, text);
        const Shape one = shape(ShapeKind(kind), points, text);
        const auto read = parseShape(toText(one));
        QVERIFY(read);
        QCOMPARE(toText(*read), toText(one));
        QCOMPARE(read->text, text);
        QCOMPARE(read->points.size(), points.size());
    }

    void theLongestShapeFitsItsField()
    {
        QPolygonF line;
        for (int i = 0; i < mostFreehandPoints; ++i)
            line << QPointF(1, i % 2);
        Shape longest = shape(ShapeKind::Freehand, line, QString(longestShapeText, u'宽'));
        longest.color = u"yellow"_s;
        longest.id = QString(16, u'f');
        QVERIFY2(toText(longest).size() <= 1000 + longestShapeText, qPrintable(QString::number(toText(longest).size())));
        longest.text.clear(); // freehand has none
        QVERIFY2(toText(longest).size() <= 1000, qPrintable(QString::number(toText(longest).size())));
    }

    void whatIsNoShapeIsNotShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no JSON") << u"red arrow"_s;
        QTest::newRow("an object") << u"{}"_s;
        QTest::newRow("unknown kind") << uR"(["a","star","red",2,[0,0,1,1],""])"_s;
        QTest::newRow("no id") << uR"(["","arrow","red",2,[0,0,1,1],""])"_s;
        QTest::newRow("one point") << uR"(["a","arrow","red",2,[0,0],""])"_s;
        QTest::newRow("half a point") << uR"(["a","arrow","red",2,[0,0,1],""])"_s;
        QTest::newRow("outside") << uR"(["a","arrow","red",2,[0,0,10001,1],""])"_s;
        QTest::newRow("no number") << uR"(["a","arrow","red",2,[0,0,"x",1],""])"_s;
        QTest::newRow("no such colour") << uR"(["a","arrow","mauve",2,[0,0,1,1],""])"_s;
        QTest::newRow("too thick") << uR"(["a","arrow","red",900,[0,0,1,1],""])"_s;
        QTest::newRow("text without words") << uR"(["a","text","red",2,[0,0],""])"_s;
        QTest::newRow("endless") << uR"(["a","text","red",2,[0,0],"%1"])"_s.arg(QString(5000, u'x'));
    }
    void whatIsNoShapeIsNotShown()
    {
        QFETCH(QString, text);
        QVERIFY(!parseShape(text));
        QCOMPARE(parseShapes({text, toText(shape(ShapeKind::Box, {{0, 0}, {1, 1}}))}).size(), 1); // the others are
    }

    void anArrowEndsWhereItPoints()
    {
        const QImage image = drawn({shape(ShapeKind::Arrow, {{0.1, 0.5}, {0.8, 0.5}})});
        QVERIFY(isRed(image, 200, 150)); // its shaft
        QVERIFY(isRed(image, 316, 150)); // its head
        QVERIFY(!isRed(image, 330, 150)); // and no further
        QVERIFY(!isRed(image, 200, 180));
    }

    void aBoxIsAnOutlineWhicheverWayItWasDrawn()
    {
        for (const QPolygonF &corners : {QPolygonF({{0.25, 0.2}, {0.75, 0.8}}), QPolygonF({{0.75, 0.8}, {0.25, 0.2}})}) {
            const QImage image = drawn({shape(ShapeKind::Box, corners)});
            QVERIFY(isRed(image, 100, 150) && isRed(image, 300, 150) && isRed(image, 200, 60) && isRed(image, 200, 240));
            QCOMPARE(image.pixelColor(200, 150), QColor(Qt::gray));
        }
    }

    void wordsStayInThePicture()
    {
        const QImage image = drawn({shape(ShapeKind::Text, {{0.99, 0.99}}, u"空鼓"_s)});
        QVERIFY(image.pixelColor(390, 290) != QColor(Qt::gray)); // moved back in, at the lower right
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::gray));
    }

    void theTopmostShapeUnderTheFingerIsFound()
    {
        const QList<Shape> shapes{shape(ShapeKind::Arrow, {{0, 0.5}, {1, 0.5}}), shape(ShapeKind::Box, {{0.25, 0.25}, {0.75, 0.75}}),
                                  shape(ShapeKind::Text, {{0.05, 0.05}}, u"空鼓"_s)};
        QCOMPARE(shapeAt(shapes, picture, {100, 150}, 10), 1); // where both are: the upper one
        QCOMPARE(shapeAt(shapes, picture, {200, 152}, 10), 0);
        QCOMPARE(shapeAt(shapes, picture, {25, 20}, 2), 2);
        QCOMPARE(shapeAt(shapes, picture, {200, 200}, 10), -1);
    }

    void aShapeMovesAndStaysInThePicture()
    {
        const Shape box = shape(ShapeKind::Box, {{0.2, 0.2}, {0.4, 0.4}});
        QCOMPARE(moved(box, {0.1, 0.2}).points.first(), QPointF(0.3, 0.4));
        QCOMPARE(moved(box, {5, -5}).points.boundingRect(), QRectF(QPointF(0.8, 0), QSizeF(0.2, 0.2)));
    }

    void aLongLineKeepsItsCorners()
    {
        QPolygonF line;
        for (int i = 0; i <= 500; ++i)
            line << QPointF(i < 250 ? i / 500.0 : 0.5, i < 250 ? 0.1 : 0.1 + (i - 250) / 500.0);
        const QPolygonF kept = simplified(line);
        QVERIFY(kept.size() <= 5);
        QCOMPARE(kept.first(), line.first());
        QCOMPARE(kept.last(), line.last());
        QPolygonF wild;
        for (int i = 0; i < 2000; ++i)
            wild << QPointF((i * 7919 % 1000) / 1000.0, (i * 104729 % 1000) / 1000.0);
        QVERIFY(simplified(wild).size() <= mostFreehandPoints);
        QCOMPARE(simplified(QPolygonF({{0.1, 0.1}})).size(), 1);
    }

    void aCopyBearsItsStampAndKeepsItsSize()
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::green);
        drawStamp(image, {u"翠湖湾 3-1201 · 厨房"_s, u"2026-11-30 09:12 · 陳強 · 9f2c4a1b7d3e"_s});
        QCOMPARE(image.size(), QSize(800, 600));
        QVERIFY(image.pixelColor(790, 595).green() < 120); // the band
        QCOMPARE(image.pixelColor(400, 300), QColor(Qt::green));
        QImage bare(80, 60, QImage::Format_RGB32);
        bare.fill(Qt::green);
        drawStamp(bare, {});
        QCOMPARE(bare.pixelColor(79, 59), QColor(Qt::green));
    }
};

QTEST_MAIN(TestMarkup)
#include "test_markup.moc"
