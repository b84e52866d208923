// Follow-up visits on screen: the number masked, stars that say at once what a low score sets going, promises turned
// over with a tap, a visit that is finished; alerts and suggestions answered.
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestFollowUpPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = nullptr;
        m_stage = std::make_unique<Stage>(QSize(390, 2000));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void the_number_is_shown_when_it_is_asked_for()
    {
        visit(u"fu1"_s);
        QVERIFY(!m_finger->find(u"follow_up_contact"_s)->property("title").toString().contains(u"13845672207"_s));
        QVERIFY(m_finger->find(u"follow_up_contact"_s)->property("title").toString().contains(u"••••"_s));
        QVERIFY(m_finger->tap(u"follow_up_contact"_s));
        QTRY_COMPARE(m_finger->find(u"follow_up_contact"_s)->property("title").toString(), u"13845672207"_s);
    }

    void a_low_score_says_at_once_what_it_sets_going()
    {
        visit(u"fu1"_s); // 2 of 5, 6 of 10
        QVERIFY(m_finger->sees(u"follow_up_alert"_s));
        QVERIFY(m_finger->tap(u"star_overall_4"_s));
        QTRY_VERIFY(m_finger->sees(u"follow_up_alert"_s)); // still: 6 of 10
        QVERIFY(m_finger->tap(u"nps_9"_s));
        QTRY_VERIFY(!m_finger->sees(u"follow_up_alert"_s));
        QVERIFY(m_finger->tap(u"star_overall_1"_s));
        QTRY_VERIFY(m_finger->sees(u"follow_up_alert"_s));
        QCOMPARE(values().value(u"csat"_s), 1);
        QCOMPARE(values().value(u"nps"_s), 9);
    }

    void the_first_answer_begins_the_visit()
    {
        visit(u"fu2"_s);
        QVERIFY2(!m_finger->tap(u"follow_up_finish"_s), "nothing has been asked");
        QVERIFY(m_finger->tap(u"star_overall_5"_s));
        QTRY_COMPARE(field(u"fu2"_s, u"state"_s).toString(), u"running"_s);
        QTRY_VERIFY(m_finger->find(u"follow_up_finish"_s)->isEnabled());
    }

    void how_much_they_would_recommend_us_is_one_strip()
    {
        visit(u"fu1"_s);
        QQuickItem *const first = m_finger->find(u"nps_0"_s);
        QQuickItem *const last = m_finger->find(u"nps_10"_s);
        QVERIFY(first && last);
        QCOMPARE(first->mapToScene({}).y(), last->mapToScene({}).y());
        QVERIFY(m_finger->tap(u"nps_7"_s));
        QTRY_COMPARE(values().value(u"nps"_s), 7);
        QTest::keyClick(m_stage->window(), Qt::Key_Right);
        QTRY_COMPARE(values().value(u"nps"_s), 8);
        QTest::keyClick(m_stage->window(), Qt::Key_1);
        QTest::keyClick(m_stage->window(), Qt::Key_0);
        QTRY_COMPARE(values().value(u"nps"_s), 10);
        QVERIFY(m_finger->tap(u"nps_10"_s));
        QTRY_VERIFY(values().value(u"nps"_s).isNull());
    }

    void a_star_tapped_again_takes_the_answer_back()
    {
        visit(u"fu2"_s);
        QVERIFY(m_finger->tap(u"star_overall_5"_s));
        QTRY_COMPARE(values().value(u"csat"_s), 5);
        QVERIFY(m_finger->tap(u"star_overall_5"_s));
        QTRY_VERIFY(values().value(u"csat"_s).isNull());
        QTRY_VERIFY(!m_finger->find(u"follow_up_finish"_s)->isEnabled());
    }

    void a_promise_is_turned_over_with_a_tap()
    {
        visit(u"fu1"_s);
        QVERIFY(m_finger->tap(u"promise_1"_s));
        QTRY_COMPARE(promise(1), QVariant(true));
        QVERIFY(m_finger->tap(u"promise_1"_s));
        QTRY_COMPARE(promise(1), QVariant(false));
        QVERIFY(m_finger->type(u"promise_field"_s, u"card"_s));
        QVERIFY(m_finger->tap(u"promise_add"_s));
        QTRY_VERIFY(m_finger->sees(u"promise_2"_s));
        QVERIFY2(!promise(2).isValid(), "nobody has asked about it yet");
    }

    void yes_and_no_are_answered_beside_the_scores()
    {
        visit(u"fu1"_s);
        QMetaObject::invokeMethod(m_finger->find(u"yes_no_faults"_s), "chosen", Q_ARG(QVariant, false));
        QTRY_COMPARE(values().value(u"answers"_s).toMap().value(u"faults"_s), QVariant(false));
    }

    void a_finished_visit_gives_all_that_was_answered()
    {
        visit(u"fu1"_s);
        QSignalSpy back(nav(), SIGNAL(backRequested()));
        QVERIFY(m_finger->tap(u"star_overall_3"_s));
        QVERIFY(m_finger->tap(u"follow_up_finish"_s));
        QTRY_COMPARE(field(u"fu1"_s, u"state"_s).toString(), u"done"_s);
        QCOMPARE(field(u"fu1"_s, u"csat"_s), 3);
        QCOMPARE(field(u"fu1"_s, u"nps"_s), 6);
        QCOMPARE(back.size(), 1);
    }

    void a_visit_that_is_done_is_not_changed_any_more()
    {
        visit(u"fu5"_s);
        QVERIFY(!m_finger->sees(u"follow_up_finish"_s));
        QVERIFY(!m_finger->sees(u"follow_up_no_answer"_s));
        QVERIFY(!m_finger->tap(u"star_overall_4"_s));
        QVERIFY(m_finger->sees(u"follow_up_opened_alert"_s));
    }

    void a_changed_questionnaire_is_told_and_changes_nothing()
    {
        visit(u"fu1"_s);
        QVERIFY(!m_finger->sees(u"follow_up_questions_kept"_s));
        put(u"fu1"_s, {{u"_changed"_s, true}});
        QTRY_VERIFY(m_finger->sees(u"follow_up_questions_kept"_s));
    }

    void nobody_answered_is_written_down_with_its_reason()
    {
        QVERIFY(m_stage->showApp());
        m_stage->openInShell(u"FollowUp"_s, {{u"followUpId"_s, u"fu2"_s}});
        QTRY_VERIFY(m_finger->sees(u"follow_up_no_answer"_s));
        QVERIFY(m_finger->tap(u"follow_up_no_answer"_s));
        QTRY_VERIFY(m_finger->sees(u"attempt_save_button"_s));
        QVERIFY(m_finger->tap(u"choice_attempt_reason_wrong_number"_s));
        QVERIFY(m_finger->tap(u"attempt_save_button"_s));
        QTRY_VERIFY(m_finger->sees(u"follow_up_attempts"_s));
    }

    void the_list_is_narrowed_to_what_is_overdue()
    {
        show(u"FollowUpsPage"_s);
        QTRY_VERIFY(m_finger->sees(u"follow_up_row_1"_s)); // due: one overdue, one of today
        QVERIFY(m_finger->tap(u"follow_ups_filter_overdue"_s));
        QTRY_VERIFY(!m_finger->sees(u"follow_up_row_1"_s));
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QTRY_VERIFY(m_finger->tap(u"follow_up_row_0"_s) && !opened.isEmpty());
        QCOMPARE(opened.at(0).at(1).toMap().value(u"followUpId"_s).toString(), u"fu2"_s);
    }

    void a_figure_says_how_it_was_the_month_before()
    {
        show(u"FollowUpsPage"_s);
        QTRY_VERIFY(m_finger->sees(u"figure_csat"_s));
        QCOMPARE(m_finger->find(u"figure_csat"_s)->property("value").toString(), u"4.6"_s);
        QCOMPARE(m_finger->find(u"figure_csat"_s)->property("trend").toString(), u"▲ 0.2"_s);
        QCOMPARE(m_finger->find(u"figure_coverage"_s)->property("value").toString(), u"97%"_s);
        QVERIFY(!m_finger->sees(u"figure_kept"_s)); // there is no room for it on a phone
    }

    void an_alert_is_answered_in_ones_own_name()
    {
        show(u"AlertPage"_s, {{u"alertId"_s, u"al1"_s}});
        QVERIFY2(!m_finger->tap(u"answer_button"_s), "not without words");
        QVERIFY(m_finger->type(u"answer_field"_s, u"We come at nine"_s));
        QTRY_VERIFY(m_finger->find(u"answer_button"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"answer_button"_s));
        QTRY_COMPARE(field(u"al1"_s, u"state"_s).toString(), u"answered"_s);
        QCOMPARE(field(u"al1"_s, u"answer"_s).toString(), u"We come at nine"_s);
        QCOMPARE(field(u"al1"_s, u"answered_by"_s).toString(), u"p1"_s);
        QTRY_VERIFY(m_finger->sees(u"answer_given"_s));
    }

    void a_half_typed_answer_is_there_when_one_comes_back()
    {
        show(u"AlertPage"_s, {{u"alertId"_s, u"al1"_s}});
        QVERIFY(m_finger->type(u"answer_field"_s, u"We come"_s));
        QCOMPARE(field(u"al1"_s, u"state"_s).toString(), u"open"_s);
        QVERIFY2(!field(u"al1"_s, u"answer"_s).isValid(), "nobody else sees half an answer");
        show(u"AlertPage"_s, {{u"alertId"_s, u"al1"_s}});
        QCOMPARE(m_finger->text(u"answer_field"_s), u"We come"_s);
        QVERIFY(m_finger->tap(u"answer_button"_s));
        QTRY_COMPARE(field(u"al1"_s, u"answer"_s).toString(), u"We come"_s);
        QVERIFY2(field(u"kept/answer/alert/al1"_s, u"answer"_s).isNull(), "given, it is no draft any more");
    }

    void what_the_office_told_me_is_seen_by_opening_it()
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "save", Q_ARG(QString, u"an1"_s), Q_ARG(QString, u"alert_notice"_s), Q_ARG(QString, u"team/t1"_s),
                                  Q_ARG(QVariantMap, QVariantMap({{u"alert"_s, u"al1"_s}, {u"person"_s, u"p1"_s}, {u"state"_s, u"told"_s}})));
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "save", Q_ARG(QString, u"an2"_s), Q_ARG(QString, u"alert_notice"_s), Q_ARG(QString, u"team/t1"_s),
                                  Q_ARG(QVariantMap, QVariantMap({{u"alert"_s, u"al1"_s}, {u"person"_s, u"p2"_s}, {u"state"_s, u"told"_s}})));
        show(u"AlertPage"_s, {{u"alertId"_s, u"al1"_s}});
        QTRY_COMPARE(field(u"an1"_s, u"state"_s).toString(), u"seen"_s);
        QCOMPARE(field(u"an2"_s, u"state"_s).toString(), u"told"_s); // another's is theirs to see
    }

    void who_may_not_answer_is_told_who_may()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        show(u"AlertPage"_s, {{u"alertId"_s, u"al1"_s}});
        QVERIFY(!m_finger->sees(u"answer_field"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", true);
    }

    void a_suggestion_shows_its_answer_in_the_list()
    {
        show(u"SuggestionsPage"_s);
        QTRY_VERIFY(m_finger->sees(u"suggestion_row_0"_s));
        QVERIFY(m_finger->tap(u"suggestion_filter_answered"_s));
        QTRY_VERIFY(m_finger->find(u"suggestion_row_0"_s)->property("detail").toString().contains(u"周六"_s));
    }

    void the_company_sets_its_rules()
    {
        show(u"FollowUpRulesPage"_s);
        QVERIFY(m_finger->type(u"rule_months_three_months"_s, u"2"_s));
        QVERIFY(m_finger->tap(u"rule_days_three_months"_s)); // the end of a field
        QTRY_COMPARE(m_finger->find(u"rule_months_three_months"_s)->property("value").toString(), u"2"_s);
    }

    void a_visit_is_begun_from_what_is_planned_or_anew()
    {
        show(u"StartFollowUpPage"_s, {{u"siteId"_s, u"s3"_s}});
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"start_visit_0"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"followUpId"_s).toString(), u"fu1"_s);
        QVERIFY(m_finger->tap(u"start_follow_up_button"_s));
        QTRY_COMPARE(opened.size(), 2);
        const QString made = opened.at(1).at(1).toMap().value(u"followUpId"_s).toString();
        QCOMPARE(field(made, u"rule"_s).toString(), u"other"_s);
        QCOMPARE(field(made, u"site"_s).toString(), u"s3"_s);
    }

    void a_new_version_of_the_questions_is_written_and_approved()
    {
        show(u"QuestionnairePage"_s, {{u"occasion"_s, u"living"_s}});
        QVERIFY2(!m_finger->sees(u"question_words_0"_s), "what is in use is not changed");
        QVERIFY(m_finger->tap(u"questionnaire_main"_s));
        QTRY_VERIFY(m_finger->sees(u"question_words_1"_s));
        QVERIFY(m_finger->tap(u"question_add"_s));
        QTRY_VERIFY(m_finger->sees(u"question_words_2"_s));
        QVERIFY2(!m_finger->tap(u"questionnaire_main"_s), "a question without words is none");
        QVERIFY(m_finger->type(u"question_words_2"_s, u"Is the flat warm?"_s));
        QTRY_VERIFY(m_finger->find(u"questionnaire_main"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"questionnaire_main"_s));
        QTRY_COMPARE(field(u"qn1"_s, u"state"_s).toString(), u"in_use"_s);
    }

    void today_shows_the_visits_of_the_day()
    {
        m_page = m_stage->showPage(u"today/TodayPage.qml"_s, {});
        QTRY_VERIFY(m_finger->sees(u"plan_visit_0"_s));
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"plan_visit_0"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"FollowUp"_s);
    }

private:
    void show(const QString &page, const QVariantMap &parameters = {})
    {
        m_page = m_stage->showPage(u"followup/"_s + page + u".qml"_s, parameters);
        QVERIFY(m_page);
        m_stage->picture();
    }
    void visit(const QString &id) { show(u"FollowUpPage"_s, {{u"followUpId"_s, id}}); }
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }
    QVariantMap values() const { return mapOf(m_page, "values"); }
    QVariant promise(int index) const { return values().value(u"promises"_s).toList().value(index).toMap().value(u"kept"_s); }
    void put(const QString &id, const QVariantMap &fields)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
        m_stage->picture();
    }
    QVariant field(const QString &id, const QString &name)
    {
        QVariantMap record;
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "record", Q_RETURN_ARG(QVariantMap, record), Q_ARG(QString, id));
        return record.value(u"fields"_s).toMap().value(name);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QQuickItem *m_page = nullptr;
};

QTEST_MAIN(TestFollowUpPages)
#include "test_follow_up_pages.moc"
