// Two revisions of a sheet over each other, and what is said where the earlier one cannot be read.
#include "tests/unit/viewmodels/shown_sheet.h"

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestSheetCompare : public QObject, SheetFiles {
    Q_OBJECT
private Q_SLOTS:
    void twoRevisionsLieOverEachOther()
    {
        Shown shown;
        PdfPage before = block(), after = block();
        before.content += " 20 20 40 40 re f";
        after.content += " 320 20 40 40 re f";
        shown.view.setEarlier(file(pdfFile({before})));
        shown.view.setSource(file(pdfFile({after})));
        QVERIFY(shown.sharp());
        shown.view.setCompared(true);
        QVERIFY(shown.sharp());
        const QImage picture = shown.picture();
        const auto at = [&](QPointF point) { return picture.pixel(shown.view.pageToItem(point).toPoint()); };
        QCOMPARE(at({40, 260}), drawing::removedColour);
        QCOMPARE(at({340, 260}), drawing::addedColour);
        QCOMPARE(at({200, 150}), drawing::sameColour);
    }

    void theEarlierRevisionMayBeAnotherPageOfItsFile()
    {
        Shown shown;
        PdfPage before = block(), after = block();
        before.content += " 20 20 40 40 re f";
        shown.view.setSource(file(pdfFile({after})));
        QVERIFY(shown.sharp());
        shown.view.setCompared(true); // with nothing: the page as it is
        QVERIFY(shown.sharp());
        const int opened = shown.view.regionsDrawn();
        shown.view.setEarlier(file(pdfFile({PdfPage{}, before})));
        shown.view.setEarlierPage(1);
        QVERIFY(shown.sharp());
        const auto at = [&](QPointF point) { return shown.picture().pixel(shown.view.pageToItem(point).toPoint()); };
        QCOMPARE(at({40, 260}), drawing::removedColour);
        QCOMPARE(at({200, 150}), drawing::sameColour);
        QVERIFY(shown.view.regionsDrawn() > opened);
        shown.view.setEarlierPage(7); // it has no such page: everything is new
        QVERIFY(shown.sharp());
        QCOMPARE(at({200, 150}), drawing::addedColour);
    }

    void theSameSheetOnOtherPaperLiesOnItself()
    {
        Shown shown;
        PdfPage half = block();
        half.size = {200, 150};
        half.content = "75 62.5 50 25 re f";
        shown.view.setEarlier(file(pdfFile({half})));
        shown.view.setSource(file(pdfFile({block()})));
        shown.view.setCompared(true);
        QVERIFY(shown.sharp());
        const QImage picture = shown.picture();
        QCOMPARE(picture.pixel(shown.view.pageToItem({155, 130}).toPoint()), drawing::sameColour);
        QCOMPARE(picture.pixel(shown.view.pageToItem({245, 170}).toPoint()), drawing::sameColour);
    }

    void anEarlierRevisionThatCannotBeReadHidesNothing()
    {
        Shown shown;
        shown.view.setEarlier(file("no drawing"));
        shown.view.setSource(file(pdfFile({block()})));
        QVERIFY(shown.sharp());
        QVERIFY(!shown.view.compareError().isValid()); // nobody has asked
        shown.view.setCompared(true);
        QTRY_VERIFY(shown.view.compareError().isValid());
        QCOMPARE(shown.view.compareError().toMap().value(u"code"_s).toString(), u"not_a_drawing"_s);
        QVERIFY(shown.sharp());
        QVERIFY(!shown.view.error().isValid());
        QVERIFY(isDark(shown.picture().pixel(shown.view.pageToItem({200, 150}).toPoint())));
        shown.view.setEarlier(file(pdfFile({block()})));
        QVERIFY(!shown.view.compareError().isValid());
        QVERIFY(shown.sharp());
        QCOMPARE(shown.picture().pixel(shown.view.pageToItem({200, 150}).toPoint()), drawing::sameColour);
    }
};

QTEST_MAIN(TestSheetCompare)
#include "test_sheet_compare.moc"
