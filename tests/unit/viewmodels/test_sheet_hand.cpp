// What fingers mean on a sheet.
#include "app/viewmodels/sheet_hand.h"

#include <QTest>

using namespace plumb;
using What = SheetHand::What;

namespace {

SheetHand hand()
{
    return SheetHand({10, 400});
}

} // namespace

class TestSheetHand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTap()
    {
        SheetHand fingers = hand();
        QCOMPARE(fingers.fingers({{50, 60}}, 0).what, What::Pressed);
        QCOMPARE(fingers.fingers({{55, 60}}, 30).what, What::Nothing); // a finger is never still
        const SheetHand::Act act = fingers.fingers({}, 90);
        QCOMPARE(act.what, What::Tap);
        QCOMPARE(act.at, QPointF(50, 60));
    }

    void twoTapsInOnePlaceAreOneOfTwo_data()
    {
        QTest::addColumn<QPointF>("second");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<bool>("two");
        QTest::newRow("at once") << QPointF(52, 61) << qint64(200) << true;
        QTest::newRow("too late") << QPointF(52, 61) << qint64(900) << false;
        QTest::newRow("somewhere else") << QPointF(200, 61) << qint64(200) << false;
    }
    void twoTapsInOnePlaceAreOneOfTwo()
    {
        QFETCH(QPointF, second);
        QFETCH(qint64, ms);
        QFETCH(bool, two);
        SheetHand fingers = hand();
        fingers.fingers({{50, 60}}, 0);
        fingers.fingers({}, 50);
        fingers.letGo(); // said after every release
        fingers.fingers({second}, ms);
        QCOMPARE(fingers.fingers({}, ms + 40).what, two ? What::DoubleTap : What::Tap);
        // A third begins anew.
        fingers.fingers({second}, ms + 100);
        QCOMPARE(fingers.fingers({}, ms + 140).what, two ? What::Tap : What::DoubleTap);
    }

    void aLongPressIsNoTap()
    {
        SheetHand fingers = hand();
        fingers.fingers({{50, 60}}, 0);
        QVERIFY(fingers.mayBecomeLongPress());
        const SheetHand::Act act = fingers.held();
        QCOMPARE(act.what, What::LongPress);
        QCOMPARE(act.at, QPointF(50, 60));
        QCOMPARE(fingers.held().what, What::Nothing);
        QCOMPARE(fingers.fingers({}, 1000).what, What::Nothing);
    }

    void aPanIsNoLongPressAndNoTap()
    {
        SheetHand fingers = hand();
        fingers.fingers({{50, 60}}, 0);
        const SheetHand::Act act = fingers.fingers({{80, 50}}, 20);
        QCOMPARE(act.what, What::Pan);
        QCOMPARE(act.by, QPointF(30, -10)); // nothing of the way is lost
        QVERIFY(!fingers.mayBecomeLongPress());
        QCOMPARE(fingers.held().what, What::Nothing);
        QCOMPARE(fingers.fingers({{90, 50}}, 40).by, QPointF(10, 0));
    }

    void aFastPanGoesOnASlowOneStays()
    {
        SheetHand fast = hand();
        fast.fingers({{0, 0}}, 0);
        for (int ms = 10; ms <= 60; ms += 10)
            fast.fingers({{double(ms) * 2, 0}}, ms);
        const SheetHand::Act fling = fast.fingers({}, 65);
        QCOMPARE(fling.what, What::Fling);
        QVERIFY(fling.by.x() > 200 && fling.by.y() == 0);
        SheetHand slow = hand();
        slow.fingers({{0, 0}}, 0);
        slow.fingers({{20, 0}}, 400);
        slow.fingers({{22, 0}}, 800);
        QCOMPARE(slow.fingers({}, 810).what, What::Rest);
        SheetHand stopped = hand();
        stopped.fingers({{0, 0}}, 0);
        stopped.fingers({{200, 0}}, 50);
        QCOMPARE(stopped.fingers({}, 500).what, What::Rest); // it stood still before it let go
    }

    void twoFingersZoomAboutTheirMiddle()
    {
        SheetHand fingers = hand();
        fingers.fingers({{100, 100}}, 0);
        QCOMPARE(fingers.fingers({{100, 100}, {200, 100}}, 10).what, What::Nothing); // the second comes: no jump
        const SheetHand::Act act = fingers.fingers({{90, 110}, {230, 110}}, 20);
        QCOMPARE(act.what, What::Pinch);
        QCOMPARE(act.at, QPointF(160, 110));
        QCOMPARE(act.by, QPointF(10, 10));
        QCOMPARE(act.factor, 1.4);
        QCOMPARE(fingers.fingers({{90, 110}}, 30).what, What::Nothing); // one goes: no jump either
        QCOMPARE(fingers.fingers({{95, 110}}, 40).by, QPointF(5, 0));
        QCOMPARE(fingers.fingers({}, 45).what, What::Rest); // and no flight
    }

    void twoFingersThatComeAtOnceZoomToo()
    {
        SheetHand fingers = hand();
        fingers.fingers({{100, 100}, {200, 100}}, 0);
        QCOMPARE(fingers.fingers({{50, 100}, {250, 100}}, 10).factor, 2.0); // though their middle stands still
        QVERIFY(!fingers.mayBecomeLongPress());
    }

    void whatIsTakenAwayIsNothing()
    {
        SheetHand fingers = hand();
        fingers.fingers({{50, 60}}, 0);
        fingers.letGo();
        QCOMPARE(fingers.fingers({}, 50).what, What::Nothing);
        QCOMPARE(fingers.held().what, What::Nothing);
    }
};

QTEST_APPLESS_MAIN(TestSheetHand)
#include "test_sheet_hand.moc"
