// A sheet moved by finger, wheel and key; what comes into view is drawn, nothing else.
#include "tests/unit/viewmodels/shown_sheet.h"

#include <QSignalSpy>
#include <QtTest/qtesttouch.h>

using namespace plumb;
using namespace plumb::test;

class TestSheetMoves : public QObject, SheetFiles {
    Q_OBJECT
private Q_SLOTS:
    void aPanDrawsOnlyWhatComesIntoView()
    {
        Shown shown;
        shown.view.setSource(file(pdfFile({planPage(a1Points, 1000)})));
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
        shown.view.setSource(file(pdfFile({block()})));
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
        shown.view.setSource(file(pdfFile({block()})));
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
        shown.view.setSource(file(pdfFile({block(), block()})));
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
        shown.view.setSource(file(pdfFile({block()})));
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
        shown.view.setSource(file(pdfFile({block()})));
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
};

QTEST_MAIN(TestSheetMoves)
#include "test_sheet_moves.moc"
