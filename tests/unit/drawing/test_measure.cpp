// Measured on the drawing, in millimetres of what is built.
#include "app/drawing/measure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::drawing;

namespace {

Scale fifty()
{
    return *Scale::fromText(u"1:50"_s);
}

bool near(double a, double b, double by = 1e-6)
{
    return std::abs(a - b) < by;
}

} // namespace

class TestMeasure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scalesAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("ratio"); // 0: no scale
        QTest::newRow("plain") << u"1:50"_s << 50.0;
        QTest::newRow("spaces") << u" 1 : 100 "_s << 100.0;
        QTest::newRow("slash") << u"1/20"_s << 20.0;
        QTest::newRow("full width") << u"１：７５"_s << 75.0;
        QTest::newRow("M") << u"M 1:25"_s << 25.0;
        QTest::newRow("larger than life") << u"2:1"_s << 0.5;
        QTest::newRow("broken") << u"1:12.5"_s << 12.5;
        QTest::newRow("empty") << QString() << 0.0;
        QTest::newRow("words") << u"as shown"_s << 0.0;
        QTest::newRow("nothing to nothing") << u"0:0"_s << 0.0;
        QTest::newRow("one to nothing") << u"1:0"_s << 0.0;
        QTest::newRow("a number") << u"50"_s << 0.0;
        QTest::newRow("negative") << u"1:-50"_s << 0.0;
        QTest::newRow("a map") << u"1:2500000"_s << 0.0;
        QTest::newRow("more behind") << u"1:50 (A3)"_s << 0.0;
    }
    void scalesAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(double, ratio);
        const auto scale = Scale::fromText(text);
        QCOMPARE(scale.has_value(), ratio > 0);
        if (scale)
            QVERIFY(near(scale->perPoint(), ratio * 25.4 / 72));
    }

    void aKnownLengthGivesTheScale()
    {
        const auto scale = Scale::fromLength({100, 100}, {400, 500}, 4000); // 500 points
        QVERIFY(scale);
        QVERIFY(near(distance(*scale, {0, 0}, {0, 112.5}), 900));
        QVERIFY(near(scale->points(900), 112.5));
    }

    void whatIsNoLengthGivesNone_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<double>("millimetres");
        QTest::newRow("one point") << QPointF(10, 10) << 1000.0;
        QTest::newRow("less than a point") << QPointF(10.5, 10) << 1000.0;
        QTest::newRow("no length") << QPointF(500, 10) << 0.0;
        QTest::newRow("negative") << QPointF(500, 10) << -5.0;
        QTest::newRow("no number") << QPointF(500, 10) << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("endless") << QPointF(500, 10) << std::numeric_limits<double>::infinity();
        QTest::newRow("nowhere") << QPointF(std::numeric_limits<double>::quiet_NaN(), 10) << 100.0;
    }
    void whatIsNoLengthGivesNone()
    {
        QFETCH(QPointF, to);
        QFETCH(double, millimetres);
        QVERIFY(!Scale::fromLength({10, 10}, to, millimetres));
    }

    void theScaleIsSaidAsPeopleSayIt_data()
    {
        QTest::addColumn<double>("millimetres"); // over 100 mm of paper
        QTest::addColumn<QString>("text");
        QTest::newRow("exact") << 5000.0 << u"1:50"_s;
        QTest::newRow("taken by hand") << 5030.0 << u"1:50"_s;
        QTest::newRow("odd") << 4700.0 << u"1:47.0"_s;
        QTest::newRow("larger than life") << 40.0 << u"2.5:1"_s;
    }
    void theScaleIsSaidAsPeopleSayIt()
    {
        QFETCH(double, millimetres);
        const auto scale = Scale::fromLength({0, 0}, {100 / millimetresAPoint, 0}, millimetres);
        QTEST(scale->text(), "text");
    }

    void aChainHasItsPartsAndItsWhole()
    {
        const Chain run = chain(fifty(), {{0, 0}, {72, 0}, {72, 36}});
        QCOMPARE(run.parts.size(), 2);
        QVERIFY(near(run.parts[0], 1270));
        QVERIFY(near(run.parts[1], 635));
        QVERIFY(near(run.whole, 1905));
        QCOMPARE(chain(fifty(), {{0, 0}}).whole, 0.0);
        QCOMPARE(chain(fifty(), {}).parts.size(), 0);
    }

    void areas_data()
    {
        QTest::addColumn<QList<QPointF>>("outline");
        QTest::addColumn<double>("squareMetres"); // below 0: none
        const double inch = 72; // 1,270 mm at 1:50
        QTest::newRow("a square") << QList<QPointF>{{0, 0}, {inch, 0}, {inch, inch}, {0, inch}} << 1.6129;
        QTest::newRow("the other way round") << QList<QPointF>{{0, inch}, {inch, inch}, {inch, 0}, {0, 0}} << 1.6129;
        QTest::newRow("far from the corner") << QList<QPointF>{{9000, 9000}, {9000 + inch, 9000}, {9000 + inch, 9000 + inch}, {9000, 9000 + inch}} << 1.6129;
        QTest::newRow("a triangle") << QList<QPointF>{{0, 0}, {inch, 0}, {0, inch}} << 0.80645;
        QTest::newRow("an L") << QList<QPointF>{{0, 0}, {2 * inch, 0}, {2 * inch, inch}, {inch, inch}, {inch, 2 * inch}, {0, 2 * inch}} << 3 * 1.6129;
        QTest::newRow("two points") << QList<QPointF>{{0, 0}, {inch, 0}} << -1.0;
        QTest::newRow("none") << QList<QPointF>{} << -1.0;
        QTest::newRow("a bow tie") << QList<QPointF>{{0, 0}, {inch, inch}, {inch, 0}, {0, inch}} << -1.0;
        QTest::newRow("in one line") << QList<QPointF>{{0, 0}, {inch, 0}, {2 * inch, 0}} << 0.0;
    }
    void areas()
    {
        QFETCH(QList<QPointF>, outline);
        QFETCH(double, squareMetres);
        const auto found = area(fifty(), outline);
        QCOMPARE(found.has_value(), squareMetres >= 0);
        if (found)
            QVERIFY2(near(found->squareMetres, squareMetres), qPrintable(QString::number(found->squareMetres, 'g', 12)));
        if (outline.size() == 4 && found)
            QVERIFY(near(found->around, 4 * 1270));
    }

    void angles_data()
    {
        QTest::addColumn<QPointF>("a");
        QTest::addColumn<QPointF>("b");
        QTest::addColumn<double>("degrees"); // below 0: none
        QTest::newRow("right") << QPointF(10, 0) << QPointF(0, 5) << 90.0;
        QTest::newRow("right, the other way") << QPointF(0, 5) << QPointF(10, 0) << 90.0;
        QTest::newRow("flat") << QPointF(10, 0) << QPointF(-3, 0) << 180.0;
        QTest::newRow("closed") << QPointF(10, 0) << QPointF(3, 0) << 0.0;
        QTest::newRow("half") << QPointF(10, 0) << QPointF(7, 7) << 45.0;
        QTest::newRow("blunt") << QPointF(10, 0) << QPointF(-7, 7) << 135.0;
        QTest::newRow("a leg without length") << QPointF(0, 0) << QPointF(7, 7) << -1.0;
    }
    void angles()
    {
        QFETCH(QPointF, a);
        QFETCH(QPointF, b);
        QFETCH(double, degrees);
        const auto found = angle(a, {0, 0}, b);
        QCOMPARE(found.has_value(), degrees >= 0);
        if (found)
            QVERIFY(near(*found, degrees));
    }

    void drawn900Built1020IsOffBy120()
    {
        const Deviation door{900, 1020};
        QCOMPARE(door.off(), 120.0);
        QVERIFY(near(*door.percent(), 13.3333333, 1e-4));
        QVERIFY(!door.within(119));
        QVERIFY(door.within(120));
        QCOMPARE((Deviation{900, 880}.off()), -20.0);
        QVERIFY((Deviation{900, 880}.within(20)));
        QVERIFY(!(Deviation{900, 880}.within(19.5)));
        QVERIFY(!(Deviation{0, 5}.percent()));
    }
};

QTEST_APPLESS_MAIN(TestMeasure)
#include "test_measure.moc"
