// Moving about: places, pages over each other, back, and one window from phone to desk.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestShell : public QObject {
    Q_OBJECT

    static bool seesBar(Stage &stage, const char *type)
    {
        for (auto *item : everyItem(stage.window()->contentItem()))
            if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(QByteArray(type) + "_"))
                return true;
        return false;
    }

private Q_SLOTS:
    void each_state_of_the_app_has_its_screen_data()
    {
        QTest::addColumn<QString>("state");
        for (const auto &state : {u"starting"_s, u"locked"_s, u"join"_s, u"wiped"_s, u"ready"_s, u"leaseOver"_s, u"failed"_s})
            QTest::newRow(qPrintable(state)) << state;
    }
    void each_state_of_the_app_has_its_screen()
    {
        QFETCH(QString, state);
        Stage stage;
        stage.setAppState(state);
        takeWarnings();
        QVERIFY(stage.showApp());
        stage.picture();
        QCOMPARE(takeWarnings().join(u'\n'), QString());
        QCOMPARE(stage.window()->property("ready").toBool(), state != u"starting"_s);
    }

    void the_window_adapts_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("bottomBar");
        QTest::addColumn<bool>("panel");
        QTest::newRow("phone") << QSize(390, 844) << true << false;
        QTest::newRow("600 is still a phone") << QSize(600, 900) << true << false;
        QTest::newRow("601 has two panes") << QSize(601, 900) << false << false;
        QTest::newRow("1000 has two panes") << QSize(1000, 800) << false << false;
        QTest::newRow("more has three") << QSize(1280, 800) << false << true;
    }
    void the_window_adapts()
    {
        QFETCH(QSize, size);
        QFETCH(bool, bottomBar);
        QFETCH(bool, panel);
        Stage stage(size);
        takeWarnings();
        QVERIFY(stage.showApp());
        QCOMPARE(seesBar(stage, "BottomBar_QMLTYPE"), bottomBar);
        QCOMPARE(seesBar(stage, "Rail_QMLTYPE"), !bottomBar);
        QCOMPARE(seesBar(stage, "DeskPanel_QMLTYPE"), panel);
        QCOMPARE(takeWarnings().join(u'\n'), QString());
        QCOMPARE(tooSmall(stage.window()->contentItem()).join(u'\n'), QString());
    }

    void a_tap_opens_a_site_and_back_returns()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        Finger finger(stage);
        QVERIFY(finger.tap(u"nav_sites"_s));
        QTRY_VERIFY(finger.sees(u"site_0"_s));
        QVERIFY(finger.tap(u"site_0"_s));
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        QVERIFY(finger.tap(u"back_button"_s));
        QTRY_VERIFY(!finger.sees(u"site_page"_s));
        QTRY_VERIFY(finger.sees(u"site_0"_s));
    }

    void the_system_back_key_goes_back_too()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        Finger finger(stage);
        stage.openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        QTest::keyClick(stage.window(), Qt::Key_Back);
        QTRY_VERIFY(!finger.sees(u"site_page"_s));
    }

    void what_is_tapped_twice_opens_once()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        Finger finger(stage);
        stage.openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        stage.openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        QVERIFY(finger.tap(u"back_button"_s));
        QTRY_VERIFY(!finger.sees(u"site_page"_s));
    }

    void each_place_keeps_what_was_opened_in_it()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        Finger finger(stage);
        QVERIFY(finger.tap(u"nav_sites"_s));
        stage.openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        QVERIFY(finger.tap(u"nav_me"_s));
        QTRY_VERIFY(!finger.sees(u"site_page"_s));
        QVERIFY(finger.tap(u"nav_sites"_s));
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        QVERIFY(finger.tap(u"nav_sites"_s)); // again: to the root of the place
        QTRY_VERIFY(!finger.sees(u"site_page"_s));
    }

    void a_page_lives_through_a_change_of_size()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        Finger finger(stage);
        stage.openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        auto *before = finger.find(u"site_page"_s);
        stage.window()->resize(1280, 800);
        QTRY_VERIFY(seesBar(stage, "Rail_QMLTYPE"));
        QCOMPARE(finger.find(u"site_page"_s), before);
        stage.window()->resize(390, 844);
        QTRY_VERIFY(seesBar(stage, "BottomBar_QMLTYPE"));
        QCOMPARE(finger.find(u"site_page"_s), before);
    }

    void a_desk_shows_detail_beside_the_list()
    {
        Stage stage(QSize(1280, 800));
        QVERIFY(stage.showApp());
        Finger finger(stage);
        QVERIFY(finger.tap(u"nav_sites"_s));
        QTRY_VERIFY(finger.sees(u"site_3"_s));
        QVERIFY(finger.tap(u"site_3"_s));
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        QVERIFY(finger.sees(u"site_3"_s));
    }

    void the_camera_covers_the_bars()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        stage.openInShell(u"Camera"_s, {{u"siteId"_s, u"s1"_s}});
        Finger finger(stage);
        QTRY_VERIFY(finger.sees(u"camera_page"_s));
        QCOMPARE(finger.find(u"camera_page"_s)->height(), 844.0);
    }

    void the_plus_opens_the_sheet()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        Finger finger(stage);
        takeWarnings();
        QVERIFY(finger.tap(u"record_button"_s));
        QTRY_VERIFY(finger.sees(u"record_inspection"_s));
        QCOMPARE(takeWarnings().join(u'\n'), QString());
    }

    void a_stage_opens_with_what_may_be_done()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        takeWarnings();
        auto *nav = stage.singleton("Plumbline.Controls", "Nav");
        const QVariantMap ids{{u"stageId"_s, u"st12"_s}, {u"siteId"_s, u"s1"_s}};
        QMetaObject::invokeMethod(nav, "sheet", Q_ARG(QString, u"StageSheet"_s), Q_ARG(QVariant, QVariant(ids)));
        Finger finger(stage);
        QTRY_VERIFY(finger.sees(u"stage_move_accepted"_s));
        stage.picture(); // the sheet has come up
        QVERIFY(finger.tap(u"stage_move_accepted"_s));
        QTRY_VERIFY(!finger.sees(u"stage_move_accepted"_s));
        QCOMPARE(takeWarnings().join(u'\n'), QString());
    }

    void a_wheel_scrolls_a_long_page()
    {
        Stage stage;
        QVERIFY(stage.showApp());
        stage.openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        Finger finger(stage);
        QTRY_VERIFY(finger.sees(u"site_page"_s));
        auto *page = finger.find(u"site_page"_s);
        const QPointF middle(195, 400);
        for (int turn = 0; turn < 3; ++turn) {
            QWheelEvent event(middle, stage.window()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(stage.window(), &event);
            stage.picture();
        }
        QTRY_VERIFY(page->property("contentY").toReal() > 50);
    }

    void keys_of_a_desk_lead_to_each_place()
    {
        Stage stage(QSize(1280, 800));
        QVERIFY(stage.showApp());
        stage.window()->requestActivate();
        Finger finger(stage);
        QTest::keyClick(stage.window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(finger.sees(u"sites_page"_s));
        QTest::keyClick(stage.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(finger.sees(u"today_page"_s));
    }
};

QTEST_MAIN(TestShell)
#include "test_shell.moc"
