// Pins that would lie on each other are one; near enough, each stands alone.
#include "app/drawing/clusters.h"

#include <QTest>

using namespace plumb::drawing;

namespace {

QList<QList<int>> groups(const QList<Cluster> &clusters)
{
    QList<QList<int>> all;
    for (const Cluster &cluster : clusters)
        all.append(cluster.pins);
    return all;
}

constexpr double apart = 44;

} // namespace

class TestClusters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nearAndFar_data()
    {
        QTest::addColumn<QList<QPointF>>("pins");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QList<QList<int>>>("expected");
        const QList<QPointF> three{{100, 100}, {140, 100}, {900, 700}};
        QTest::newRow("none") << QList<QPointF>{} << 1.0 << QList<QList<int>>{};
        QTest::newRow("one") << QList<QPointF>{{5, 5}} << 1.0 << QList<QList<int>>{{0}};
        QTest::newRow("far out") << three << 0.1 << QList<QList<int>>{{0, 1}, {2}};
        QTest::newRow("very far out") << three << 0.01 << QList<QList<int>>{{0, 1, 2}};
        QTest::newRow("near") << three << 2.0 << QList<QList<int>>{{0}, {1}, {2}};
        QTest::newRow("just apart") << QList<QPointF>{{0, 0}, {44.0, 0}} << 1.0 << QList<QList<int>>{{0}, {1}};
        QTest::newRow("just not") << QList<QPointF>{{0, 0}, {43.9, 0}} << 1.0 << QList<QList<int>>{{0, 1}};
        QTest::newRow("over the edge of a cell") << QList<QPointF>{{43, 43}, {45, 45}} << 1.0 << QList<QList<int>>{{0, 1}};
        QTest::newRow("the same point, however near") << QList<QPointF>{{7, 7}, {7, 7}} << 1000.0 << QList<QList<int>>{{0, 1}};
        QTest::newRow("the nearer of two") << QList<QPointF>{{0, 0}, {60, 0}, {40, 0}} << 1.0 << QList<QList<int>>{{0}, {1, 2}};
        QTest::newRow("left of the page") << QList<QPointF>{{-10, -10}, {-12, -11}} << 1.0 << QList<QList<int>>{{0, 1}};
        QTest::newRow("no scale: as they are") << QList<QPointF>{{0, 0}, {1, 1}} << 0.0 << QList<QList<int>>{{0}, {1}};
    }
    void nearAndFar()
    {
        QFETCH(QList<QPointF>, pins);
        QFETCH(double, scale);
        QTEST(groups(clustered(pins, scale, apart)), "expected");
    }

    void aGroupStandsInItsMiddleAndKnowsWhereToZoom()
    {
        const QList<Cluster> one = clustered({{100, 100}, {120, 140}, {110, 90}}, 0.1, apart);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0].at, QPointF(110, 110));
        QCOMPARE(one[0].area, QRectF(QPointF(100, 90), QPointF(120, 140)));
        const QList<Cluster> alone = clustered({{100, 100}}, 0.1, apart);
        QCOMPARE(alone[0].at, QPointF(100, 100));
    }

    void everyPinIsInOneGroupAndAgainTheSame()
    {
        QList<QPointF> pins;
        quint32 state = 7;
        for (int i = 0; i < 3000; ++i) {
            state = state * 1664525u + 1013904223u;
            pins.append({double(state >> 20), double((state >> 8) & 0xfff)});
        }
        const QList<Cluster> clusters = clustered(pins, 0.3, apart);
        QList<int> seen;
        for (const Cluster &cluster : clusters)
            seen += cluster.pins;
        std::sort(seen.begin(), seen.end());
        QCOMPARE(seen.size(), 3000);
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(seen[i], i);
        QCOMPARE(groups(clustered(pins, 0.3, apart)), groups(clusters));
        QVERIFY(clusters.size() < 1000);
    }
};

QTEST_APPLESS_MAIN(TestClusters)
#include "test_clusters.moc"
