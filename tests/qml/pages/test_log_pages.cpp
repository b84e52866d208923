// A site's log: its days and gaps, and one day written with few taps.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestLogPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 1600));
        m_finger = std::make_unique<Finger>(*m_stage);
        takeWarnings();
    }

    void gaps_are_flagged_and_a_tap_writes_that_day()
    {
        QVERIFY(m_stage->showPage(u"log/SiteLogPage.qml"_s, {{u"siteId"_s, u"s1"_s}}));
        QVERIFY(m_finger->sees(u"log_missing"_s));
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"log_day_2_row"_s)); // the 21st
        QCOMPARE(pages.at(0).at(0).toString(), u"LogEntry"_s);
        const QVariantMap params = pages.at(0).at(1).toMap();
        QCOMPARE(params.value(u"date"_s).toString(), u"2026-11-21"_s);
        QCOMPARE(params.value(u"logId"_s).toString(), QString());
    }

    void a_written_day_opens_its_entry()
    {
        QVERIFY(m_stage->showPage(u"log/SiteLogPage.qml"_s, {{u"siteId"_s, u"s1"_s}}));
        QVERIFY(m_finger->find(u"log_day_1_row"_s)->property("subtitle").toString().contains(u"罗师傅班组"_s));
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"log_day_1_row"_s));
        QCOMPARE(pages.at(0).at(1).toMap().value(u"logId"_s).toString(), u"lg1"_s);
    }

    void the_day_before_is_taken_over_with_one_tap()
    {
        QQuickItem *page = entry({{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->tap(u"choice_weather_sunny"_s));
        QVERIFY(m_finger->tap(u"log_same_again"_s));
        QVERIFY(!m_finger->sees(u"log_same_again"_s)); // nothing to take over any more
        QCOMPARE(mapOf(page, "values").value(u"weather"_s).toString(), u"sunny"_s);
        QCOMPARE(mapOf(page, "values").value(u"crews"_s).toStringList(), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(mapOf(page, "values").value(u"workers"_s).toInt(), 6);
    }

    void crews_and_people_are_counted_by_tapping()
    {
        QQuickItem *page = entry({{u"siteId"_s, u"s1"_s}});
        QVERIFY(!m_finger->sees(u"log_crew_2"_s)); // no longer works for the company
        QVERIFY(m_finger->tap(u"log_crew_0"_s));
        QVERIFY(m_finger->tap(u"log_crew_1"_s));
        QVERIFY(m_finger->tap(u"log_crew_0"_s)); // and back
        QCOMPARE(mapOf(page, "values").value(u"crews"_s).toList().size(), 1);
        QVERIFY(!m_finger->tap(u"log_workers_less"_s)); // nobody is fewer than none
        QVERIFY(m_finger->tap(u"log_workers_more"_s));
        QVERIFY(m_finger->tap(u"log_workers_more"_s));
        QVERIFY(m_finger->tap(u"log_workers_less"_s));
        QCOMPARE(mapOf(page, "values").value(u"workers"_s).toInt(), 1);
    }

    void each_keystroke_is_handed_to_the_form()
    {
        QQuickItem *page = entry({{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->type(u"log_work"_s, u"墙砖"_s));
        QCOMPARE(mapOf(page, "values").value(u"work"_s).toString(), u"墙砖"_s);
    }

    void a_day_written_later_says_when()
    {
        entry({{u"siteId"_s, u"s1"_s}, {u"date"_s, u"2026-11-21"_s}});
        QVERIFY(m_finger->sees(u"log_late"_s));
        entry({{u"siteId"_s, u"s1"_s}, {u"logId"_s, u"lg1"_s}});
        QVERIFY(!m_finger->sees(u"log_late"_s));
        entry({{u"siteId"_s, u"s1"_s}, {u"logId"_s, u"lg2"_s}});
        QVERIFY(m_finger->find(u"log_late"_s)->property("text").toString().contains(u"08:15"_s));
    }

    void an_entry_follows_the_rules_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("mode");
        for (const auto &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
            QTest::addRow("%s", qPrintable(language)) << 1.0 << language << u"full"_s;
            QTest::addRow("%s, 200 %%", qPrintable(language)) << 2.0 << language << u"full"_s;
        }
        QTest::newRow("error") << 1.0 << u"zh_CN"_s << u"error"_s;
        QTest::newRow("empty") << 2.0 << u"en"_s << u"empty"_s;
    }
    void an_entry_follows_the_rules()
    {
        QFETCH(double, scale);
        QFETCH(QString, language);
        QFETCH(QString, mode);
        m_stage->setTextScale(scale);
        m_stage->setLanguage(language);
        m_stage->setMode(mode);
        for (const auto &ids : {QVariantMap{{u"siteId"_s, u"s1"_s}}, QVariantMap{{u"siteId"_s, u"s1"_s}, {u"logId"_s, u"lg2"_s}}}) {
            QQuickItem *page = entry(ids);
            QCOMPARE(brokenRules(*m_stage, page).join(u'\n'), QString());
        }
    }

private:
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }
    QQuickItem *entry(const QVariantMap &ids)
    {
        QQuickItem *page = m_stage->showPage(u"log/LogEntryPage.qml"_s, ids);
        m_stage->picture();
        return page;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestLogPages)
#include "test_log_pages.moc"
