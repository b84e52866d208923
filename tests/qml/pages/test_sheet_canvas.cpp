// Looking at a drawing: the buttons around it, its pages, words found in it, and what is said where it cannot be shown.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QTest>

#include <algorithm>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestSheetCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 844));
        m_finger = std::make_unique<Finger>(*m_stage);
        takeWarnings();
    }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void the_buttons_do_what_they_say()
    {
        show(u"cairo_rsvg.pdf"_s);
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        QVERIFY(m_finger->tap(u"sheet_turn_button"_s));
        QCOMPARE(view->property("turns").toInt(), 1);
        QVERIFY(m_finger->tap(u"sheet_night_button"_s));
        QVERIFY(view->property("night").toBool());
        QVERIFY(m_finger->tap(u"sheet_night_button"_s));
        QVERIFY(!view->property("night").toBool());
        view->setProperty("zoom", 5.0);
        QVERIFY(m_finger->tap(u"sheet_fit_button"_s));
        QVERIFY(std::abs(view->property("zoom").toDouble() - 1) < 0.01);
    }

    void nothing_to_compare_no_pages_to_leaf_through()
    {
        show(u"cairo_rsvg.pdf"_s);
        QTRY_VERIFY(m_finger->sees(u"sheet_fit_button"_s));
        QVERIFY(!m_finger->sees(u"sheet_compare_button"_s));
        QVERIFY(!m_finger->sees(u"sheet_pages_button"_s));
        QVERIFY(!m_finger->sees(u"sheet_strip"_s));
        QVERIFY(!m_finger->sees(u"sheet_finder"_s));
    }

    void what_changed_is_shown_and_hidden()
    {
        show(u"floor_plan_c.pdf"_s, {{u"earlier"_s, address(u"floor_plan_b.pdf"_s)}});
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        QVERIFY(coloured(m_stage->picture()) == 0);
        QVERIFY(m_finger->tap(u"sheet_compare_button"_s));
        QVERIFY(view->property("compared").toBool());
        QVERIFY(coloured(m_stage->picture()) > 20);
        QVERIFY(m_finger->tap(u"sheet_compare_button"_s));
        QVERIFY(coloured(m_stage->picture()) == 0);
    }

    void a_page_of_the_strip_is_one_tap_away()
    {
        show(u"cairo_mixed_sizes.pdf"_s);
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        QVERIFY(m_finger->tap(u"sheet_pages_button"_s));
        QVERIFY(m_finger->sees(u"sheet_page_0"_s));
        QVERIFY(m_finger->tap(u"sheet_page_2"_s));
        QCOMPARE(view->property("page").toInt(), 2);
        QTRY_VERIFY(m_finger->find(u"sheet_page_1"_s)->property("picture").toString().startsWith(u"data:image/png"));
        // The buttons stand above the strip, not behind it.
        const QQuickItem *strip = m_finger->find(u"sheet_strip"_s);
        const QQuickItem *lowest = m_finger->find(u"sheet_fit_button"_s);
        QVERIFY(lowest->mapRectToScene(lowest->boundingRect()).bottom() <= strip->mapRectToScene(strip->boundingRect()).top());
        QVERIFY(m_finger->tap(u"sheet_pages_button"_s));
        QVERIFY(!m_finger->sees(u"sheet_strip"_s));
    }

    void words_are_found_page_by_page()
    {
        show(u"cairo_mixed_sizes.pdf"_s);
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        QVERIFY(m_finger->tap(u"sheet_search_button"_s));
        QVERIFY(m_finger->type(u"sheet_search_field"_s, u"plumbline"_s));
        QTRY_COMPARE(m_finger->text(u"sheet_search_count"_s), u"1 / 4"_s);
        QVERIFY(m_finger->tap(u"sheet_search_next"_s));
        QCOMPARE(m_finger->text(u"sheet_search_count"_s), u"2 / 4"_s);
        QCOMPARE(view->property("page").toInt(), 1);
        QVERIFY(m_finger->tap(u"sheet_search_previous"_s));
        QVERIFY(m_finger->tap(u"sheet_search_previous"_s));
        QCOMPARE(view->property("page").toInt(), 3);
        QTRY_VERIFY(view->property("zoom").toDouble() > 1.2);
        QVERIFY(m_finger->tap(u"sheet_search_close"_s));
        QVERIFY(!m_finger->sees(u"sheet_finder"_s));
        QVERIFY(m_finger->tap(u"sheet_search_button"_s)); // and begins anew
        QCOMPARE(m_finger->text(u"sheet_search_field"_s), QString());
    }

    void a_word_that_is_not_there()
    {
        show(u"cairo_rsvg.pdf"_s);
        QVERIFY(m_finger->tap(u"sheet_search_button"_s));
        QVERIFY(m_finger->type(u"sheet_search_field"_s, u"swimming pool"_s));
        QTRY_COMPARE(m_finger->text(u"sheet_search_count"_s), u"没有找到"_s);
        QVERIFY(!m_finger->sees(u"sheet_search_next"_s));
    }

    void what_cannot_be_shown_says_why_and_has_no_buttons_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::newRow("locked") << u"encrypted_aes256.pdf"_s << u"这份 PDF 有密码"_s;
        QTest::newRow("no drawing") << u"README.md"_s << u"这个文件不是图纸"_s;
        QTest::newRow("not here") << u"no_such_file.pdf"_s << u"这份图纸还不在本机"_s;
    }
    void what_cannot_be_shown_says_why_and_has_no_buttons()
    {
        QFETCH(QString, file);
        QFETCH(QString, title);
        show(file);
        QCOMPARE(mapOf(m_finger->find(u"sheet_view"_s), "error").value(u"title"_s).toString(), title);
        QVERIFY(!m_finger->sees(u"sheet_fit_button"_s));
        const QList<QQuickItem *> items = everyItem(m_finger->find(u"sheet_states"_s));
        QVERIFY(std::any_of(items.begin(), items.end(), [&](const QQuickItem *item) { return item->isVisible() && item->property("text").toString() == title; }));
    }

    void fonts_that_are_lent_are_told()
    {
        show(u"reportlab.pdf"_s);
        QTRY_VERIFY(m_finger->sees(u"sheet_fonts"_s));
        show(u"xetex_cjk.pdf"_s);
        QTRY_VERIFY(m_finger->find(u"sheet_view"_s)->property("sharp").toBool());
        QVERIFY(!m_finger->sees(u"sheet_fonts"_s));
    }

    void a_first_look_may_be_near()
    {
        show(u"floor_plan_c.pdf"_s, {{u"zoom"_s, 5.0}, {u"centerX"_s, 500.0}, {u"centerY"_s, 400.0}});
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        QVERIFY(std::abs(view->property("zoom").toDouble() - 5) < 0.01);
        QVERIFY(QLineF(view->property("center").toPointF(), {500, 400}).length() < 2);
    }

private:
    static QString address(const QString &file) { return u"file://"_s + QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/data/drawings/") + file; }
    void show(const QString &file, QVariantMap ids = {})
    {
        ids.insert(u"source"_s, address(file));
        QVERIFY(m_stage->showPage(u"drawing/SheetPreviewPage.qml"_s, ids));
    }
    // Pixels in the red of what went or the blue of what came; a plan has neither.
    static int coloured(const QImage &picture)
    {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor at = picture.pixelColor(x, y);
                count += at.red() - at.blue() > 110 || at.blue() - at.red() > 110;
            }
        }
        return count;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestSheetCanvas)
#include "test_sheet_canvas.moc"
