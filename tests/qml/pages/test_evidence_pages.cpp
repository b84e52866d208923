// What was said and seen: voice notes, before and after, behind this wall.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestEvidencePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 2600));
        m_finger = std::make_unique<Finger>(*m_stage);
        takeWarnings();
    }

    void a_voice_note_is_played_and_goes_where_it_is_asked()
    {
        show("issue/IssuePage.qml", {{u"issueId"_s, u"i2"_s}});
        QCOMPARE(m_finger->text(u"voice_time"_s), u"0:12"_s);
        QVERIFY(m_finger->tap(u"voice_play_button"_s));
        QCOMPARE(m_finger->text(u"voice_time"_s), u"0:00 / 0:12"_s);
        QQuickItem *wave = m_finger->find(u"voice_waveform"_s);
        wave->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_stage->window(), Qt::Key_Right);
        QCOMPARE(m_finger->text(u"voice_time"_s), u"0:00 / 0:12"_s); // a twentieth: 0.6 s
        QTest::keyClick(m_stage->window(), Qt::Key_Right);
        QCOMPARE(m_finger->text(u"voice_time"_s), u"0:01 / 0:12"_s);
    }

    void recording_asks_for_the_sheet_with_what_it_is_about()
    {
        show("issue/IssuePage.qml", {{u"issueId"_s, u"i2"_s}});
        QSignalSpy sheets(nav(), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"voice_record_button"_s));
        QCOMPARE(sheets.at(0).at(0).toString(), u"VoiceSheet"_s);
        QCOMPARE(sheets.at(0).at(1).toMap().value(u"aboutId"_s).toString(), u"i2"_s);
    }

    void who_may_not_write_hears_but_does_not_record()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        show("issue/IssuePage.qml", {{u"issueId"_s, u"i2"_s}});
        QVERIFY(m_finger->sees(u"voice_play_button"_s));
        QVERIFY(!m_finger->sees(u"voice_record_button"_s));
    }

    void the_line_between_before_and_after_moves()
    {
        show("issue/IssuePage.qml", {{u"issueId"_s, u"i2"_s}});
        QQuickItem *slider = m_finger->find(u"compare_slider"_s);
        QVERIFY(slider);
        QCOMPARE(slider->property("value").toDouble(), 50.0);
        slider->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_stage->window(), Qt::Key_Left);
        QCOMPARE(slider->property("value").toDouble(), 45.0);
        const QPoint quarter = slider->mapToScene({slider->width() / 4, slider->height() / 2}).toPoint();
        QTest::mouseClick(m_stage->window(), Qt::LeftButton, {}, quarter);
        QTRY_VERIFY(qAbs(slider->property("value").toDouble() - 25.0) < 1);
    }

    void a_comparison_opens_on_the_whole_screen()
    {
        show("issue/IssuePage.qml", {{u"issueId"_s, u"i2"_s}});
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"compare_open"_s));
        QCOMPARE(pages.at(0).at(0).toString(), u"Comparison"_s);
        QQuickItem *page = show("photo/ComparisonPage.qml", {{u"abouts"_s, QStringList{u"i2"_s}}});
        QVERIFY(m_finger->sees(u"compare_words"_s));
        QVERIFY(!m_finger->sees(u"comparison_next_pair"_s)); // there is one
        QCOMPARE(brokenRules(*m_stage, page).join(u'\n'), QString());
    }

    void a_wall_is_chosen_by_its_room()
    {
        QQuickItem *page = show("sites/WallPage.qml", {{u"siteId"_s, u"s1"_s}, {u"room"_s, u"卫生间"_s}});
        QVERIFY(m_finger->sees(u"wall_photo_0"_s));
        QVERIFY(m_finger->sees(u"wall_stage_1"_s));
        QVERIFY(m_finger->tap(u"wall_wall_1"_s));
        QCOMPARE(page->property("wall").toString(), u"北墙"_s);
        QVERIFY(!m_finger->sees(u"wall_stage_1"_s));
        QVERIFY(m_finger->tap(u"wall_room_0"_s)); // another room begins with all its walls
        QCOMPARE(page->property("wall").toString(), u""_s);
    }

    void a_site_without_photos_says_what_to_do()
    {
        m_stage->setMode(u"empty"_s);
        show("sites/WallPage.qml", {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->sees(u"wall_empty"_s));
    }

    void every_page_keeps_the_rules_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("ids");
        QTest::newRow("issue with voice notes and a pair") << u"issue/IssuePage.qml"_s << QVariantMap{{u"issueId"_s, u"i2"_s}};
        QTest::newRow("behind this wall") << u"sites/WallPage.qml"_s << QVariantMap{{u"siteId"_s, u"s1"_s}, {u"room"_s, u"卫生间"_s}};
        QTest::newRow("before and after") << u"photo/ComparisonPage.qml"_s << QVariantMap{{u"abouts"_s, QStringList{u"i2"_s}}};
    }

    void every_page_keeps_the_rules()
    {
        QFETCH(QString, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, file, ids).join(u'\n'), QString());
    }

private:
    QQuickItem *show(const char *file, const QVariantMap &ids)
    {
        QQuickItem *page = m_stage->showPage(QString::fromLatin1(file), ids);
        m_stage->picture();
        return page;
    }
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestEvidencePages)
#include "test_evidence_pages.moc"
