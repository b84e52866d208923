// Drawings on screen: what to build by, what is new, marks and what is done with them, measuring, taking files in.
#include "app/media/qr.h"
#include "tests/qml/support/finger.h"

#include <QLineF>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace plumb;
using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestDrawingPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 1400));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void the_register_says_what_is_new_and_what_is_not_issued()
    {
        show(u"DrawingsPage"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(m_finger->sees(u"sheet_row_P-02"_s));
        QVERIFY(m_page->property("subtitle").toString().contains(u"1 张新版待确认"_s));
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"sheet_row_W-01"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Drawing"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"sheetId"_s).toString(), u"sh4"_s);
        QVERIFY(m_finger->tap(u"drawings_filter_elevation"_s));
        QTRY_VERIFY(!m_finger->sees(u"sheet_row_P-02"_s));
    }

    void a_new_revision_asks_until_it_was_seen()
    {
        drawing();
        QVERIFY(m_finger->sees(u"revision_new"_s));
        QVERIFY(m_finger->tap(u"revision_confirm_seen"_s));
        QTRY_VERIFY(!m_finger->sees(u"revision_new"_s));
    }

    void by_an_old_revision_nobody_builds()
    {
        drawing({{u"revisionId"_s, u"rv2"_s}});
        QTRY_VERIFY(m_finger->sees(u"revision_superseded"_s));
        QVERIFY(!m_finger->sees(u"revision_new"_s));
        m_page->setProperty("revisionId", QString());
        QTRY_VERIFY(!m_finger->sees(u"revision_superseded"_s));
    }

    void a_revision_alone_leads_to_its_sheet()
    {
        show(u"DrawingPage"_s, {{u"revisionId"_s, u"rv2"_s}});
        QTRY_VERIFY(m_finger->sees(u"revision_superseded"_s));
        QTRY_VERIFY(m_finger->find(u"sheet_view"_s)->property("shown").toBool());
        QVERIFY(m_finger->sees(u"pin_9"_s)); // what is marked on it is there as well
    }

    void a_mark_shows_what_it_stands_for_and_whether_it_still_holds()
    {
        drawing();
        m_page->setProperty("pinId", u"pn3"_s);
        QTRY_VERIFY(m_finger->sees(u"pin_panel"_s));
        QVERIFY(m_finger->sees(u"pin_doubtful"_s));
        m_stage->picture(); // laid out
        QVERIFY(m_finger->tap(u"pin_check"_s));
        QTRY_VERIFY(!m_finger->sees(u"pin_doubtful"_s));
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"pin_open"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"Issue"_s);
        QVERIFY(m_finger->tap(u"pin_panel_close"_s));
        QTRY_VERIFY(!m_finger->sees(u"pin_panel"_s));
    }

    void what_is_opened_from_a_drawing_comes_over_it()
    {
        QVERIFY(m_stage->showApp());
        for (int taps = 0; taps < 2; ++taps)
            m_stage->openInShell(u"Drawing"_s, {{u"sheetId"_s, u"sh1"_s}, {u"pinId"_s, u"pn3"_s}});
        QTRY_VERIFY(m_finger->sees(u"pin_panel"_s));
        m_stage->picture(); // laid out
        QVERIFY(m_finger->tap(u"pin_open"_s));
        QTRY_VERIFY(m_finger->sees(u"issue_page"_s));
        QTRY_VERIFY(!m_finger->sees(u"sheet_view"_s)); // it is covered, not the other way round
        QVERIFY(m_finger->tap(u"back_button"_s));
        QTRY_VERIFY(m_finger->sees(u"sheet_view"_s));
        QTRY_VERIFY(!m_finger->sees(u"issue_page"_s));
        QVERIFY(m_finger->tap(u"back_button"_s));
        QTRY_VERIFY(!m_finger->sees(u"sheet_view"_s));
    }

    void a_tap_with_the_pencil_opens_an_issue_there()
    {
        drawing();
        QVERIFY(m_finger->tap(u"sheet_mark"_s));
        QVERIFY(QMetaObject::invokeMethod(m_page, "tap", Q_ARG(QPointF, QPointF(300, 300))));
        QTRY_VERIFY(m_finger->sees(u"place_button"_s));
        QVERIFY2(!m_finger->find(u"place_button"_s)->isEnabled(), "an issue has a name");
        QVERIFY(m_finger->type(u"place_words"_s, u"socket behind the door"_s));
        QTRY_VERIFY(m_finger->find(u"place_button"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"place_button"_s));
        QTRY_VERIFY(!m_finger->sees(u"place_button"_s));
        QTRY_VERIFY(m_finger->sees(u"pin_20"_s));
        const QQuickItem *mark = m_finger->find(u"pin_20"_s);
        QVERIFY(mark->property("text").toString().contains(u"socket behind the door"_s));
        QPointF wanted;
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        QVERIFY(QMetaObject::invokeMethod(view, "pageToItem", Q_RETURN_ARG(QPointF, wanted), Q_ARG(QPointF, QPointF(300, 300))));
        QVERIFY(QLineF(mark->mapToItem(view, QPointF(mark->width() / 2, mark->height())), wanted).length() < 2); // its tip
        QCOMPARE(m_page->property("tool").toString(), QString());
    }

    void whoever_may_not_mark_is_offered_no_pencil()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        drawing();
        QVERIFY(!m_finger->sees(u"sheet_mark"_s));
        QVERIFY(m_finger->sees(u"sheet_measure"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", true);
    }

    void two_taps_say_a_length_and_it_is_kept()
    {
        drawing();
        QQuickItem *view = m_finger->find(u"sheet_view"_s);
        view->setProperty("zoom", 6.0);
        view->setProperty("center", QPointF(125, 100));
        QVERIFY(m_finger->tap(u"sheet_measure"_s));
        QTRY_VERIFY(m_finger->sees(u"measure_bar"_s));
        QVERIFY(!m_finger->sees(u"measure_keep"_s));
        for (const QPointF &point : {QPointF(100, 100), QPointF(151.02, 100)})
            QVERIFY(QMetaObject::invokeMethod(m_page, "tap", Q_ARG(QPointF, point)));
        QTRY_COMPARE(m_finger->text(u"measure_words"_s), u"900 mm"_s);
        QVERIFY(m_finger->tap(u"measure_keep"_s));
        QTRY_VERIFY(!m_finger->sees(u"measure_keep"_s)); // for the next one
        QTRY_VERIFY(m_finger->text(u"measure_1"_s).contains(u"900 mm"_s)); // beside the one that was there
        QVERIFY(m_finger->tap(u"measure_close"_s));
        QTRY_VERIFY(!m_finger->sees(u"measure_bar"_s));
    }

    void a_scale_is_typed_as_the_title_block_says_it()
    {
        drawing({{u"tool"_s, u"calibration"_s}});
        QTRY_VERIFY(m_finger->sees(u"measure_length"_s));
        QVERIFY2(!m_finger->find(u"measure_keep"_s)->isEnabled(), "nothing is typed");
        QVERIFY(m_finger->type(u"measure_length"_s, u"1:50"_s));
        QTRY_VERIFY(m_finger->find(u"measure_keep"_s)->isEnabled());
        QSignalSpy told(nav(), SIGNAL(toastRequested(QString,QString)));
        QVERIFY(m_finger->tap(u"measure_keep"_s));
        QTRY_COMPARE(told.size(), 1); // kept
        QCOMPARE(m_finger->text(u"measure_length"_s), QString());
    }

    void comparing_says_which_colour_is_which()
    {
        drawing();
        QVERIFY(m_finger->tap(u"sheet_compare"_s));
        QTRY_VERIFY(m_page->property("compared").toBool());
        QVERIFY(says(u"− 仅 B 版有"_s) && says(u"+ 仅 C 版有"_s));
        QVERIFY(!m_finger->sees(u"sheet_mark"_s)); // nothing is placed on two revisions at once
        QVERIFY(m_finger->tap(u"sheet_compare"_s));
        QTRY_VERIFY(m_finger->sees(u"sheet_mark"_s));
        QVERIFY(!says(u"− 仅 B 版有"_s));
    }

    void keys_move_it_at_once()
    {
        drawing();
        QTest::keyClick(m_stage->window(), Qt::Key_Plus);
        QTRY_VERIFY(m_finger->find(u"sheet_view"_s)->property("zoom").toDouble() > 1.05);
    }

    void a_draft_is_submitted_once_all_points_are_looked_at()
    {
        show(u"SheetDetailsPage"_s, {{u"sheetId"_s, u"sh1"_s}});
        QTRY_VERIFY(m_finger->find(u"revision_submit"_s));
        QVERIFY(!m_finger->find(u"revision_submit"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"revision_check_cross_references"_s));
        QVERIFY(m_finger->tap(u"revision_check_client_agreed"_s));
        QTRY_VERIFY(m_finger->find(u"revision_submit"_s)->isEnabled());
        QVERIFY(m_finger->sees(u"revision_missing"_s)); // of the current one: who has not seen it
        QVERIFY(m_finger->tap(u"revision_submit"_s));
        QTRY_VERIFY(!m_finger->sees(u"revision_submit"_s));
    }

    void the_code_for_the_paper_is_shown()
    {
        takeWarnings();
        QVERIFY(m_stage->showApp());
        m_stage->openInShell(u"SheetDetails"_s, {{u"sheetId"_s, u"sh1"_s}});
        QTRY_VERIFY(m_finger->sees(u"revision_code"_s));
        m_stage->picture(); // laid out
        QVERIFY(m_finger->tap(u"revision_code"_s));
        QTRY_VERIFY(m_finger->sees(u"sheet_code"_s));
        QTRY_COMPARE(media::readQr(m_stage->picture()).valueOr({}), u"plumbline:sheet:rv3"_s); // as a camera reads it
        QCOMPARE(takeWarnings().join(u'\n'), QString());
    }

    void pages_are_taken_in_only_when_all_is_said()
    {
        show(u"UploadDrawingsPage"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(m_finger->find(u"upload_save_button"_s));
        QVERIFY(m_finger->text(u"upload_save_button"_s).contains(u"2"_s));
        QVERIFY(m_finger->type(u"upload_revision_2"_s, u"D"_s));
        QTRY_VERIFY(m_finger->text(u"upload_save_button"_s).contains(u"3"_s));
        QVERIFY(m_finger->tap(u"upload_drop_1"_s));
        QTRY_VERIFY(m_finger->text(u"upload_save_button"_s).contains(u"2"_s));
        QSignalSpy told(nav(), SIGNAL(toastRequested(QString,QString)));
        QVERIFY(m_finger->tap(u"upload_save_button"_s));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toString(), u"2 张图已入目录，为草稿"_s);
    }

    void paper_is_current_or_it_is_not_built_by()
    {
        show(u"PaperCheckPage"_s, {{u"code"_s, u"plumbline:sheet:rv2"_s}});
        QTRY_VERIFY(m_finger->sees(u"paper_answer"_s));
        QVERIFY(says(u"这张纸质图已作废，请勿照此施工"_s));
        QVERIFY(m_finger->tap(u"paper_again"_s));
        QTRY_VERIFY(!m_finger->sees(u"paper_answer"_s));
        show(u"PaperCheckPage"_s, {{u"code"_s, u"plumbline:sheet:rv3"_s}});
        QTRY_VERIFY(says(u"这张纸质图是现行版"_s));
        show(u"PaperCheckPage"_s, {{u"code"_s, u"something else"_s}});
        QTRY_VERIFY(says(u"这张图片里没有图纸二维码"_s));
        QVERIFY(!m_finger->sees(u"paper_answer"_s));
    }

    void a_sheet_is_saved_with_its_code_and_it_is_said_what_came_of_it_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QStringList>("seen");
        QTest::addColumn<QStringList>("unseen");
        const QString made = u"sheet_code_made"_s, share = u"sheet_code_share"_s, covers = u"sheet_code_covers"_s, pixels = u"sheet_code_pixels"_s;
        const QString error = u"sheet_code_error"_s, writing = u"sheet_code_writing"_s;
        QTest::newRow("in a free place") << u"rv_p02c"_s << QStringList{made, share} << QStringList{covers, pixels, error, writing};
        QTest::newRow("over the corner") << u"rv_g01a"_s << QStringList{made, covers, pixels, share} << QStringList{error, writing};
        QTest::newRow("not at all") << u"rv_l03a"_s << QStringList{error} << QStringList{made, share, covers, writing};
        QTest::newRow("going on") << u"rv_e01a"_s << QStringList{writing} << QStringList{made, share, error, u"sheet_code_save"_s};
    }
    void a_sheet_is_saved_with_its_code_and_it_is_said_what_came_of_it()
    {
        QFETCH(QString, revision);
        QFETCH(QStringList, seen);
        QFETCH(QStringList, unseen);
        codeOf(revision);
        QVERIFY(!m_finger->sees(u"sheet_code_made"_s));
        QVERIFY(m_finger->tap(u"sheet_code_save"_s));
        for (const QString &name : seen)
            QTRY_VERIFY2(m_finger->sees(name), qPrintable(name));
        for (const QString &name : unseen)
            QVERIFY2(!m_finger->sees(name), qPrintable(name));
        if (!seen.contains(u"sheet_code_writing"_s))
            return;
        QVERIFY(m_finger->tap(u"sheet_code_cancel"_s));
        QTRY_VERIFY(m_finger->sees(u"sheet_code_save"_s));
        QVERIFY(!m_finger->sees(u"sheet_code_made"_s));
    }

    void a_sheet_that_is_elsewhere_is_not_saved()
    {
        codeOf(u"nobody_knows"_s);
        QVERIFY(m_finger->sees(u"sheet_code_away"_s));
        QVERIFY(!m_finger->find(u"sheet_code_save"_s)->isEnabled());
    }

private:
    void show(const QString &page, const QVariantMap &ids = {})
    {
        m_page = m_stage->showPage(u"drawing/"_s + page + u".qml"_s, ids);
        QVERIFY(m_page);
    }
    void drawing(QVariantMap ids = {})
    {
        ids.insert(u"sheetId"_s, u"sh1"_s);
        show(u"DrawingPage"_s, ids);
        QTRY_VERIFY(m_finger->find(u"sheet_view"_s)->property("shown").toBool());
    }
    // Somewhere on the page stands exactly this.
    bool says(const QString &words) const
    {
        const QList<QQuickItem *> items = everyItem(m_page);
        return std::any_of(items.begin(), items.end(), [&](const QQuickItem *item) { return item->isVisible() && item->property("text").toString() == words; });
    }
    void codeOf(const QString &revision)
    {
        m_stage->singleton("Plumbline", "Settings")->setProperty("reduceMotion", true);
        QVERIFY(m_stage->showApp());
        QMetaObject::invokeMethod(nav(), "sheet", Q_ARG(QString, u"SheetCodeSheet"_s), Q_ARG(QVariant, QVariantMap({{u"sheetId"_s, u"sh_p02"_s}, {u"revisionId"_s, revision}})));
        QTRY_VERIFY(m_finger->find(u"sheet_code_save"_s));
        m_stage->picture(); // laid out
    }
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QQuickItem *m_page = nullptr;
};

QTEST_MAIN(TestDrawingPages)
#include "test_drawing_pages.moc"
