// Where somebody looks: what is under the finger stays there, nothing but page is seen where there is page enough, and a
// view at rest shows pixel for pixel what was drawn.
#include "app/drawing/camera.h"
#include "app/drawing/tiles.h"

#include <QTest>

#include <cmath>

using namespace plumb::drawing;

namespace {

Camera onPhone()
{
    return Camera{{2383.94, 1683.78}, {390, 700}, 1, {}, 0}.fitted();
}

bool near(QPointF a, QPointF b, double by = 1e-6)
{
    return std::abs(a.x() - b.x()) < by && std::abs(a.y() - b.y()) < by;
}

} // namespace

class TestCamera : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A sheet may be open before its place on screen has a size.
    void withoutAViewOrAPageNothingMoves()
    {
        for (const Camera &camera : {Camera{{842, 595}, {}, 1, {10, 10}, 0}, Camera{{}, {390, 700}, 1, {10, 10}, 0}}) {
            QCOMPARE(camera.fitted().center, QPointF(10, 10));
            QCOMPARE(camera.turned(1).zoom, 1.0);
        }
    }

    void theWholePageIsSeenAtFirst()
    {
        const Camera camera = onPhone();
        QCOMPARE(camera.visible(), QRectF(0, 0, 2383.94, 1683.78));
        QVERIFY(near(camera.toItem({2383.94, 1683.78 / 2}), {390, 350}));
    }

    void whatIsUnderTheFingerStaysThere_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<double>("zoom");
        for (int turns = 0; turns < 4; ++turns) {
            for (const double zoom : {1.5, 7.0, 20.0})
                QTest::addRow("%d turns, %g", turns, zoom) << turns << zoom;
        }
    }
    void whatIsUnderTheFingerStaysThere()
    {
        QFETCH(int, turns);
        QFETCH(double, zoom);
        // In the middle of the page, where no edge is in the way.
        const Camera before = onPhone().turned(turns).fitted().zoomedAbout({195, 350}, 4);
        const QPointF finger(190, 340);
        const QPointF point = before.toPage(finger);
        const Camera after = before.zoomedAbout(finger, zoom);
        QCOMPARE(after.zoom, zoom);
        if (zoom > 4)
            QVERIFY(near(after.toItem(point), finger));
    }

    void zoomHasItsLimits()
    {
        QCOMPARE(onPhone().zoomedAbout({10, 10}, 1000).zoom, maxZoom);
        QCOMPARE(onPhone().zoomedAbout({10, 10}, 0.01).zoom, 1.0);
    }

    void aPanFollowsTheFingerAndEndsAtTheEdge()
    {
        const Camera camera = onPhone().zoomedAbout({195, 350}, 10);
        const QPointF point = camera.toPage({100, 100});
        QVERIFY(near(camera.panned({30, -20}).toItem(point), {130, 80}));
        const QRectF seen = camera.panned({1e6, 1e6}).visible();
        QVERIFY(near(seen.topLeft(), {0, 0}));
        QVERIFY(near(camera.panned({-1e6, -1e6}).visible().bottomRight(), {2383.94, 1683.78}));
    }

    void theEdgesAreThoseOfThePageAsItIsTurned()
    {
        const Camera camera = onPhone().turned(1).zoomedAbout({195, 350}, 3);
        const QRectF seen = camera.panned({-1e6, -1e6}).visible();
        QVERIFY(std::abs(seen.width() * camera.scale() - 700) < 1e-6); // nothing but page, all over the view
        QVERIFY(std::abs(seen.height() * camera.scale() - 390) < 1e-6);
        const QRectF other = camera.panned({1e6, 1e6}).visible();
        QVERIFY(std::abs(other.width() - seen.width()) < 1e-6 && std::abs(other.height() - seen.height()) < 1e-6);
    }

    void pointsOfThePageAreTheSameHoweverItIsTurned()
    {
        // A quarter turn clockwise: the upper left corner is at the upper right.
        const Camera camera = onPhone().turned(1).fitted();
        const QPointF corner = camera.toItem({0, 0});
        QVERIFY(corner.x() > 195);
        QVERIFY(corner.y() < 350);
        QVERIFY(near(camera.toPage(camera.toItem({700, 300})), {700, 300}));
        QCOMPARE(onPhone().turned(4).turns, 0);
        QCOMPARE(onPhone().turned(-1).turns, 3);
    }

    void anAreaIsShownWholeAndLarge_data()
    {
        QTest::addColumn<int>("turns");
        QTest::newRow("upright") << 0;
        QTest::newRow("turned") << 1;
    }
    void anAreaIsShownWholeAndLarge()
    {
        QFETCH(int, turns);
        const QRectF area(1000, 600, 300, 200);
        const Camera camera = onPhone().turned(turns).showing(area);
        QVERIFY(camera.visible().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(area));
        const QRectF seen = camera.pageToItem().mapRect(area);
        QVERIFY(seen.width() > 389 || seen.height() > 699);
        QVERIFY(onPhone().showing(QRectF(10, 10, 0, 0)).zoom <= maxZoom);
    }

    void aViewAtRestHasItsPixelsOnThoseOfTheScreen_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("turns");
        for (const double ratio : {1.0, 1.5, 2.0, 2.75}) {
            for (int turns = 0; turns < 4; ++turns)
                QTest::addRow("%g, %d turns", ratio, turns) << ratio << turns;
        }
    }
    void aViewAtRestHasItsPixelsOnThoseOfTheScreen()
    {
        QFETCH(double, ratio);
        QFETCH(int, turns);
        Camera camera = onPhone().turned(turns).fitted().zoomedAbout({101.3, 222.7}, 5.4321).panned({13.37, -4.2});
        const Camera rested = camera.rested(ratio);
        const QPointF corner = rested.toItem({0, 0}) * ratio;
        QVERIFY(near(corner, {std::round(corner.x()), std::round(corner.y())}));
        QVERIFY(std::abs(scaleOf(levelOf(rested.scale() * ratio)) / (rested.scale() * ratio) - 1) < 1e-12);
        // And nobody sees that it moved.
        QVERIFY(std::abs(rested.zoom / camera.zoom - 1) < 0.001);
        QVERIFY(near(rested.toItem(camera.center), camera.toItem(camera.center), 0.8));
        const Camera again = rested.rested(ratio);
        QVERIFY(near(again.center, rested.center));
        QCOMPARE(again.zoom, rested.zoom);
    }
};

QTEST_APPLESS_MAIN(TestCamera)
#include "test_camera.moc"
