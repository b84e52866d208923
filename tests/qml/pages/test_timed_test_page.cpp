// A test with a clock on its page: started, read, ended only with what is owed, aborted with a reason.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestTimedTestPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 2000));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void a_running_test_shows_its_time_and_what_is_owed()
    {
        show({{u"testId"_s, u"tt1"_s}});
        QVERIFY(m_finger->text(u"test_standing"_s).contains(u"23"_s));
        QVERIFY(m_finger->sees(u"test_owed"_s));
        QVERIFY(m_finger->sees(u"test_camera_end"_s));
        QVERIFY(m_finger->sees(u"test_end"_s));
    }

    void who_may_not_neither_starts_nor_changes_one()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        show({{u"testId"_s, u"tt1"_s}});
        QVERIFY(m_finger->sees(u"test_read_only"_s));
        QVERIFY(!m_finger->sees(u"test_end"_s));
        show({{u"inspectionId"_s, u"in1"_s}, {u"itemId"_s, u"it2"_s}, {u"kind"_s, u"closed_water"_s}});
        QVERIFY(m_finger->sees(u"test_not_allowed"_s));
        QVERIFY(!m_finger->sees(u"test_begin"_s));
    }

    void it_does_not_end_without_what_is_owed()
    {
        show({{u"testId"_s, u"tt1"_s}});
        QVERIFY(m_finger->tap(u"test_end"_s));
        QVERIFY(m_finger->sees(u"test_error"_s));
        QVERIFY(m_finger->sees(u"test_owed"_s));
    }

    void a_reading_is_added_and_the_field_is_empty_again()
    {
        show({{u"testId"_s, u"tt1"_s}});
        QVERIFY(m_finger->sees(u"test_reading_0"_s));
        QVERIFY(m_finger->type(u"test_reading"_s, u"24"_s));
        QVERIFY(m_finger->tap(u"test_reading_add"_s));
        QVERIFY(m_finger->sees(u"test_reading_1"_s));
        QCOMPARE(m_finger->text(u"test_reading"_s), QString());
    }

    void what_is_no_number_stays_in_its_field()
    {
        show({{u"testId"_s, u"tt1"_s}});
        QVERIFY(m_finger->type(u"test_reading"_s, u"full"_s));
        QVERIFY(m_finger->tap(u"test_reading_add"_s));
        QVERIFY(m_finger->sees(u"test_error"_s));
        QCOMPARE(m_finger->text(u"test_reading"_s), u"full"_s);
    }

    void it_is_aborted_with_a_reason()
    {
        show({{u"testId"_s, u"tt1"_s}});
        QVERIFY(!m_finger->sees(u"test_abort_reason"_s));
        QVERIFY(m_finger->tap(u"test_abort"_s));
        QVERIFY(m_finger->tap(u"test_abort"_s));
        QVERIFY(m_finger->sees(u"test_error"_s));
        QVERIFY(m_finger->type(u"test_abort_reason"_s, u"leak"_s));
        QVERIFY(m_finger->tap(u"test_abort"_s));
        QVERIFY(!m_finger->sees(u"test_abort"_s));
    }

    void a_judged_one_says_why_and_takes_no_more()
    {
        show({{u"testId"_s, u"tt2"_s}});
        QVERIFY(m_finger->text(u"test_standing"_s).contains(u"4 mm"_s));
        QVERIFY(m_finger->text(u"test_rule"_s).contains(u"GB 55030-2022"_s));
        QVERIFY(!m_finger->sees(u"test_end"_s));
        QVERIFY(!m_finger->sees(u"test_reading_add"_s));
    }

    void one_is_started_with_its_first_reading()
    {
        show({{u"inspectionId"_s, u"in1"_s}, {u"itemId"_s, u"it0"_s}, {u"kind"_s, u"closed_water"_s}});
        QVERIFY(m_finger->type(u"test_first_reading"_s, u"25"_s));
        QVERIFY(m_finger->tap(u"test_begin"_s));
        QVERIFY(m_finger->sees(u"test_standing"_s));
        QVERIFY(m_finger->sees(u"test_reading_0"_s));
        QVERIFY(!m_finger->sees(u"test_begin"_s));
    }

    void pressure_is_tested_by_the_standard_or_as_the_trade_does()
    {
        show({{u"inspectionId"_s, u"in1"_s}, {u"itemId"_s, u"it0"_s}, {u"kind"_s, u"pressure"_s}});
        QVERIFY(m_finger->sees(u"test_pipe"_s));
        for (const QString &variant : {u"half_hour"_s, u"half_hour_no_drop"_s, u"two_hours"_s}) {
            QVERIFY(m_finger->tap(u"choice_variant_"_s + variant));
            QVERIFY2(!m_finger->sees(u"test_pipe"_s) && !m_finger->sees(u"test_working_pressure"_s), "it is the same for every pipe");
        }
        QVERIFY(m_finger->tap(u"choice_variant_code"_s));
        QVERIFY(m_finger->sees(u"test_pipe"_s));
    }

    void a_test_that_is_not_here_says_so()
    {
        show({{u"testId"_s, u"nowhere"_s}});
        QVERIFY(m_finger->sees(u"test_gone"_s));
        QVERIFY(!m_finger->sees(u"test_end"_s));
    }

    void ending_is_the_main_step_only_once_it_is_due()
    {
        show({{u"testId"_s, u"tt1"_s}});
        const auto main = [this] { return QByteArray(m_finger->find(u"test_end"_s)->metaObject()->className()).startsWith("PrimaryButton"); };
        QVERIFY(!main());
        show({{u"testId"_s, u"tt3"_s}});
        QVERIFY(main());
    }

    void it_follows_the_rules_data()
    {
        QTest::addColumn<QVariantMap>("ids");
        QTest::newRow("before it runs") << QVariantMap{{u"inspectionId"_s, u"in1"_s}, {u"itemId"_s, u""_s}, {u"kind"_s, u"closed_water"_s}};
        QTest::newRow("running") << QVariantMap{{u"testId"_s, u"tt1"_s}};
        QTest::newRow("ended") << QVariantMap{{u"testId"_s, u"tt2"_s}};
        QTest::newRow("due") << QVariantMap{{u"testId"_s, u"tt3"_s}};
    }
    void it_follows_the_rules()
    {
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, u"inspection/TimedTestPage.qml"_s, ids).join(u'\n'), QString());
    }

    void running_ones_stand_on_today()
    {
        QVERIFY(m_stage->showPage(u"today/TodayPage.qml"_s, {}));
        QVERIFY(m_finger->sees(u"running_test_0"_s));
        QVERIFY(m_finger->sees(u"running_test_1"_s));
        QVERIFY(!m_finger->sees(u"running_test_2"_s)); // it is judged
    }

private:
    void show(const QVariantMap &ids) { QVERIFY(m_stage->showPage(u"inspection/TimedTestPage.qml"_s, ids)); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestTimedTestPage)
#include "test_timed_test_page.moc"
