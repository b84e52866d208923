// Two revisions laid over each other: red went, blue came, grey stayed; and where to look.
#include "app/drawing/difference.h"
#include "app/drawing/night.h"

#include <QPainter>
#include <QTest>

using namespace plumb::drawing;

namespace {

QImage paper(const QList<QRect> &ink, QColor colour = Qt::black, QSize size = {300, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QRect &area : ink)
        painter.fillRect(area, colour);
    return image;
}

const QRect wall(20, 20, 100, 6);
const QRect door(200, 120, 40, 8);

} // namespace

class TestDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redWentBlueCameGreyStayed()
    {
        const QRect both(20, 150, 60, 6);
        const QImage seen = difference(paper({wall, both}), paper({door, both}));
        QCOMPARE(seen.pixel(wall.center()), removedColour);
        QCOMPARE(seen.pixel(door.center()), addedColour);
        QCOMPARE(seen.pixel(both.center()), sameColour);
        QCOMPARE(seen.pixel(280, 10), 0xffffffffu);
        QCOMPARE(seen.size(), QSize(300, 200));
    }

    void aPaleEdgeIsAsPaleAsItWas()
    {
        const QImage seen = difference(paper({}), paper({door}, QColor(200, 200, 200)));
        const QColor at = seen.pixelColor(door.center());
        QVERIFY(at.red() > 200 && at.blue() > at.red());
    }

    void aPageThatWasNotThereIsAllNew()
    {
        const QImage seen = difference(QImage(), paper({wall}));
        QCOMPARE(seen.pixel(wall.center()), addedColour);
        QCOMPARE(seen.pixel(5, 5), 0xffffffffu);
    }

    void aSmallerPageBefore()
    {
        const QImage seen = difference(paper({wall}, Qt::black, {150, 100}), paper({wall, door}));
        QCOMPARE(seen.pixel(wall.center()), sameColour);
        QCOMPARE(seen.pixel(door.center()), addedColour);
    }

    void changesAreFoundWhereTheyAre()
    {
        const Changes changes = changesBetween(paper({wall}), paper({door}));
        QCOMPARE(changes.removed.size(), 1);
        QCOMPARE(changes.added.size(), 1);
        QVERIFY(changes.removed[0].contains(wall));
        QVERIFY(changes.added[0].contains(door));
        QVERIFY(changes.added[0].width() < door.width() + 30);
        QCOMPARE(changes.all().size(), 2);
    }

    void whatLiesCloseTogetherIsOne()
    {
        const Changes changes = changesBetween(paper({}), paper({QRect(50, 50, 30, 4), QRect(50, 60, 30, 4), QRect(200, 150, 20, 20)}));
        QCOMPARE(changes.added.size(), 2);
    }

    void theSameTwiceHasNoChanges()
    {
        QVERIFY(changesBetween(paper({wall, door}), paper({wall, door})).all().isEmpty());
        QVERIFY(changesBetween(QImage(), QImage()).all().isEmpty());
    }

    void aLineAPixelBesideItselfIsNoChange()
    {
        QVERIFY(changesBetween(paper({wall}), paper({wall.translated(1, 1)})).all().isEmpty());
        QVERIFY(!changesBetween(paper({wall}), paper({wall.translated(0, 9)})).all().isEmpty());
    }

    void aSpeckIsNoChange()
    {
        QVERIFY(changesBetween(paper({}), paper({QRect(100, 100, 1, 2)})).all().isEmpty());
    }

    void nightTurnsLightAroundAndKeepsHues()
    {
        QImage day = paper({wall});
        QPainter(&day).fillRect(door, QColor(200, 20, 20));
        QImage night = day;
        turnToNight(night);
        QVERIFY(night.pixelColor(5, 5).lightness() < 40);           // paper is dark
        QVERIFY(night.pixelColor(wall.center()).lightness() > 200); // lines are light
        const QColor before = day.pixelColor(door.center()), after = night.pixelColor(door.center());
        QVERIFY(std::abs(after.hue() - before.hue()) <= 4);
        QVERIFY(after.lightness() > before.lightness());
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "test_difference.moc"
