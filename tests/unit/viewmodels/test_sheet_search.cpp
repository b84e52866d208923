// Words found in a sheet are shown one after the other; pages stand in the strip; changes are told in points.
#include "app/viewmodels/sheet_changes.h"
#include "app/viewmodels/sheet_search.h"
#include "app/viewmodels/sheet_strip.h"
#include "tests/support/plan_pdf.h"

#include <QFile>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;
using plumb::test::PdfPage;

namespace {

PdfPage page(const char *words, QSizeF size = {400, 300})
{
    PdfPage page;
    page.size = size;
    page.content = QByteArray("BT /F1 12 Tf 300 40 Td (") + words + ") Tj ET 20 20 30 30 re f";
    return page;
}

} // namespace

class TestSheetSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.resize(390, 600);
        m_view = std::make_unique<SheetView>(m_window.contentItem());
        m_view->setSize({390, 600});
        m_view->setProperty("calm", true);
        m_window.show();
    }
    void cleanup() { m_view.reset(); }

    void hitsComeFromThePageThatIsSeenOn()
    {
        open({page("kitchen"), page("bath"), page("kitchen sink")});
        m_view->setPage(1);
        SheetSearch search;
        search.setSheet(m_view.get());
        search.setText(u"Kitchen"_s);
        QTRY_VERIFY(!search.searching());
        QCOMPARE(search.count(), 2);
        QCOMPARE(search.hits()[0].toMap().value(u"page"_s).toInt(), 2);
        QCOMPARE(search.hits()[0].toMap().value(u"around"_s).toString(), u"kitchen sink"_s);
        QCOMPARE(search.hits()[1].toMap().value(u"page"_s).toInt(), 0);
    }

    void theHitIsShownAndMarked()
    {
        open({page("nothing here"), page("the valve")});
        SheetSearch search;
        search.setSheet(m_view.get());
        search.setText(u"valve"_s);
        QTRY_COMPARE(search.current(), 0);
        QCOMPARE(m_view->page(), 1);
        QTRY_COMPARE(search.places().size(), 1);
        const QRectF place = search.places()[0].toRectF();
        QVERIFY(QRectF(315, 245, 40, 20).contains(place.center())); // after "the "
        QVERIFY(m_view->zoom() > 3);                                // large enough to be read
        QVERIFY(QRectF(0, 0, 390, 600).contains(m_view->pageRectToItem(place)));
        m_view->setPage(0);
        QVERIFY(search.places().isEmpty()); // it stands on the other page
    }

    void nextAndPreviousGoRound()
    {
        open({page("one and one and one")});
        SheetSearch search;
        search.setSheet(m_view.get());
        search.setText(u"one"_s);
        QTRY_COMPARE(search.count(), 3);
        QCOMPARE(search.current(), 0);
        search.previous();
        QCOMPARE(search.current(), 2);
        search.next();
        QCOMPARE(search.current(), 0);
        search.next();
        QCOMPARE(search.current(), 1);
    }

    void anotherWordForgetsTheOneBefore()
    {
        open({page("door window")});
        SheetSearch search;
        search.setSheet(m_view.get());
        search.setText(u"door"_s);
        QTRY_COMPARE(search.count(), 1);
        search.setText(u"stair"_s);
        QTRY_VERIFY(!search.searching());
        QCOMPARE(search.count(), 0);
        QCOMPARE(search.current(), -1);
        search.next(); // nowhere to go
        QCOMPARE(search.current(), -1);
        search.setText(u"  "_s);
        QVERIFY(!search.searching());
    }

    void hitsAreNotWithoutEnd()
    {
        PdfPage full = page("x");
        full.content = "BT /F1 4 Tf 5 TL 10 290 Td ";
        for (int line = 0; line < 50; ++line)
            full.content += "(a a a a a a a a a a a a) Tj T* ";
        full.content += "ET";
        open({full, full});
        SheetSearch search;
        search.setSheet(m_view.get());
        search.setText(u"a"_s);
        QTRY_VERIFY(!search.searching());
        QCOMPARE(search.count(), drawing::SheetRenderer::mostHits);
    }

    void eachPageIsDrawnSmallWhenItIsLookedAt()
    {
        open({page("one"), page("two", {300, 900}), page("three")});
        SheetStrip strip;
        strip.setSheet(m_view.get());
        QCOMPARE(strip.count(), 3);
        QSignalSpy changed(&strip, &SheetStrip::dataChanged);
        QCOMPARE(strip.data(strip.index(1), SheetStrip::Picture).toString(), QString());
        QCOMPARE(strip.data(strip.index(1), SheetStrip::Picture).toString(), QString()); // looked at twice, drawn once
        QVERIFY(changed.wait());
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QVERIFY(strip.data(strip.index(1), SheetStrip::Picture).toString().startsWith(u"data:image/png;base64,"));
        QCOMPARE(strip.data(strip.index(1), SheetStrip::Ratio).toDouble(), 300.0 / 900);
        QTRY_VERIFY(m_view->isSharp());
        m_view->setPage(2); // drawn after anything that waits
        QTRY_VERIFY(m_view->isSharp());
        QCOMPARE(changed.size(), 1); // nobody looked at the others
        open({page("another sheet")});
        QTRY_COMPARE(strip.count(), 1);
    }

    void changesAreToldWhereTheyAre()
    {
        const test::TwoRevisions two = test::twoRevisions();
        m_view->setEarlier(file(two.b));
        m_view->setSource(file(two.c));
        SheetChanges changes;
        changes.setSheet(m_view.get());
        QTRY_VERIFY(changes.known());
        const auto all = [](const QVariantList &areas) {
            QList<QRectF> list;
            for (const QVariant &area : areas)
                list.append(area.toRectF());
            return list;
        };
        // Everything that changed is in one of them, and they hold nothing that did not.
        for (const auto &[known, found] : {std::pair{two.removed, all(changes.removed())}, {two.added, all(changes.added())}}) {
            for (const QRectF &area : known)
                QVERIFY(std::any_of(found.begin(), found.end(), [&](const QRectF &one) { return one.intersects(area); }));
            for (const QRectF &one : found)
                QVERIFY(std::any_of(known.begin(), known.end(), [&](const QRectF &area) { return area.adjusted(-15, -15, 15, 15).contains(one); }));
        }
        QVERIFY(changes.touches(two.added[0].center(), 0));
        QVERIFY(changes.touches(two.added[0].bottomRight() + QPointF(20, 0), 30));
        QVERIFY(!changes.touches({1000, 500}, 30));
    }

    void withoutAnEarlierRevisionNothingChanged()
    {
        open({page("one")});
        SheetChanges changes;
        changes.setSheet(m_view.get());
        QVERIFY(!changes.known());
        QVERIFY(!changes.touches({100, 100}, 1000));
    }

    void fontsThatAreNotInTheFileAreTold()
    {
        PdfPage lent = page("words");
        lent.font = "/SimSun";
        open({page("words"), lent});
        QTRY_VERIFY(m_view->isSharp());
        QVERIFY(m_view->lentFonts().isEmpty());
        m_view->setPage(1);
        QTRY_COMPARE(m_view->lentFonts(), QStringList{u"SimSun"_s});
        m_view->setPage(0);
        QVERIFY(m_view->lentFonts().isEmpty());
    }

private:
    QString file(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::number(++m_files) + u".pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return QUrl::fromLocalFile(file.fileName()).toString();
    }
    void open(const QList<PdfPage> &pages)
    {
        m_view->setSource(file(test::pdfFile(pages)));
        if (!QTest::qWaitFor([&] { return m_view->pageCount() == pages.size(); }, 20000))
            qFatal("not opened");
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QQuickWindow m_window;
    std::unique_ptr<SheetView> m_view;
};

QTEST_MAIN(TestSheetSearch)
#include "test_sheet_search.moc"
