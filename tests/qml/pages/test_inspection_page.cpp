// A checklist in the hand: what a tap on an answer, a measured value or the next button does.
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestInspectionPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = nullptr;
        m_stage = std::make_unique<Stage>(QSize(390, 2400)); // high: nothing is out of the finger's reach
        for (int item = 0; item < 18; ++item)
            put(u"it%1"_s.arg(item), {{u"result"_s, item < 2 ? u"pass"_s : QString()}, {u"points"_s, QVariantList()}, {u"note"_s, QString()},
                                  {u"verdict"_s, QVariantMap()}, {u"reason"_s, QString()}});
        put(u"it2"_s, {{u"limit"_s, QVariant::fromValue(nullptr)}, {u"rule"_s, QVariantMap()}});
        put(u"in1"_s, {{u"state"_s, u"running"_s}});
        m_page = m_stage->showPage(u"inspection/InspectionPage.qml"_s, {{u"inspectionId"_s, u"in1"_s}});
        QVERIFY(m_page);
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void it_opens_the_first_item_without_an_answer() { QCOMPARE(m_page->property("itemId").toString(), u"it2"_s); }

    void an_answer_is_kept_and_counted_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("result");
        QTest::newRow("pass") << u"item_pass_button"_s << u"pass"_s;
        QTest::newRow("fail") << u"item_fail_button"_s << u"fail"_s;
        QTest::newRow("not applicable") << u"item_na_button"_s << u"not_applicable"_s;
    }
    void an_answer_is_kept_and_counted()
    {
        QFETCH(QString, button);
        QFETCH(QString, result);
        QVERIFY(m_finger->tap(button));
        QCOMPARE(field(u"it2"_s, u"result"_s).toString(), result);
        QVERIFY(m_finger->text(u"inspection_count"_s).startsWith(u"3 / 18"_s));
    }

    void every_answer_has_a_sign_of_its_own()
    {
        QStringList signs;
        for (const QString &result : {QString(), u"pass"_s, u"fail"_s, u"fixed"_s, u"not_applicable"_s}) {
            put(u"it0"_s, {{u"result"_s, result}});
            const QQuickItem *const header = m_finger->find(u"inspection_item_header"_s);
            QVERIFY(header);
            const QString sign = header->property("iconName").toString();
            QVERIFY2(!sign.isEmpty() && !signs.contains(sign), qPrintable(result + u": "_s + sign));
            signs << sign;
        }
    }

    void the_same_answer_again_takes_it_back()
    {
        QVERIFY(m_finger->tap(u"item_pass_button"_s));
        QVERIFY(m_finger->tap(u"item_pass_button"_s));
        QCOMPARE(field(u"it2"_s, u"result"_s).toString(), QString());
    }

    void a_failed_item_offers_a_punch_issue()
    {
        QVERIFY(!m_finger->sees(u"item_issue_button"_s));
        QVERIFY(m_finger->tap(u"item_fail_button"_s));
        QVERIFY(m_finger->sees(u"item_issue_button"_s));

        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"item_issue_button"_s));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Issue"_s);
    }

    void next_jumps_to_the_next_open_item()
    {
        put(u"it3"_s, {{u"result"_s, u"pass"_s}});
        QVERIFY(m_finger->tap(u"inspection_next_button"_s));
        QCOMPARE(m_page->property("itemId").toString(), u"it4"_s);
    }

    void the_last_answer_turns_next_into_finish()
    {
        for (int item = 2; item < 18; ++item)
            put(u"it%1"_s.arg(item), {{u"result"_s, u"pass"_s}});
        m_stage->picture();
        QVERIFY(!m_finger->sees(u"inspection_next_button"_s));
        QVERIFY(m_finger->tap(u"inspection_finish_button"_s));
        QCOMPARE(field(u"in1"_s, u"state"_s).toString(), u"finished"_s);
        QVERIFY(m_finger->sees(u"inspection_continue_button"_s));
    }

    void a_value_over_the_limit_fails_the_item_and_says_by_how_much()
    {
        put(u"it2"_s, {{u"unit"_s, u"mm"_s}, {u"limit"_s, 4}});
        QVERIFY(m_finger->type(u"item_point_0"_s, u"6.2"_s));
        QTRY_COMPARE(field(u"it2"_s, u"result"_s).toString(), u"fail"_s);
        QCOMPARE(field(u"it2"_s, u"points"_s).toList(), QVariantList{6.2});
        QVERIFY(m_finger->text(u"item_verdict"_s).contains(u"6.2 mm"_s));
        QVERIFY(m_finger->text(u"item_verdict"_s).contains(u"2.2 mm"_s));
        QVERIFY2(m_finger->sees(u"item_point_1"_s), "an empty field for the next point");
    }

    void the_points_that_are_wanted_decide()
    {
        put(u"it2"_s, {{u"unit"_s, u"mm"_s}, {u"limit"_s, 4}, {u"rule"_s, QVariantMap{{u"points"_s, 2}}}});
        QVERIFY(m_finger->sees(u"item_point_1"_s));
        QVERIFY(m_finger->type(u"item_point_0"_s, u"3.5"_s));
        QTRY_COMPARE(field(u"it2"_s, u"points"_s).toList(), QVariantList{3.5});
        QCOMPARE(field(u"it2"_s, u"result"_s).toString(), QString());
        QVERIFY(m_finger->type(u"item_point_1"_s, u"2"_s));
        QTRY_COMPARE(field(u"it2"_s, u"result"_s).toString(), u"pass"_s);
    }

    void the_verdict_is_there_before_anything_is_saved()
    {
        put(u"it2"_s, {{u"unit"_s, u"mm"_s}, {u"limit"_s, 4}});
        QVERIFY(m_finger->type(u"item_point_0"_s, u"6.2"_s));
        QVERIFY(m_finger->text(u"item_verdict"_s).contains(u"2.2 mm"_s));
        QCOMPARE(field(u"it2"_s, u"points"_s).toList(), QVariantList());
    }

    void limit_clause_and_who_stands_for_it_are_where_one_types()
    {
        put(u"it2"_s, {{u"limit"_s, 4}, {u"red_line"_s, true}, {u"previous"_s, u"2.5 mm"_s},
                       {u"rule"_s, QVariantMap{{u"standard"_s, u"GB 50210-2018"_s}, {u"clause"_s, u"4.2.10"_s}, {u"method"_s, u"2 m rule"_s}, {u"status"_s, u"memory"_s}}}});
        QVERIFY(m_finger->text(u"item_limit"_s).contains(u"4 mm"_s));
        QVERIFY(m_finger->text(u"item_clause"_s).contains(u"GB 50210-2018 4.2.10"_s));
        QVERIFY(m_finger->text(u"item_clause"_s).contains(u"2 m rule"_s));
        QVERIFY(m_finger->text(u"item_previous"_s).contains(u"2.5 mm"_s));
        QVERIFY(m_finger->sees(u"item_unverified"_s));
        QVERIFY(m_finger->sees(u"item_red_line"_s));
        put(u"it2"_s, {{u"red_line"_s, false}, {u"rule"_s, QVariantMap{{u"status"_s, u"found"_s}}}});
        QVERIFY(!m_finger->sees(u"item_unverified"_s));
        QVERIFY(!m_finger->sees(u"item_red_line"_s));
    }

    void the_number_pad_goes_from_point_to_point_and_on_to_the_next_item()
    {
        put(u"it2"_s, {{u"limit"_s, 4}, {u"rule"_s, QVariantMap{{u"points"_s, 2}}}});
        put(u"it3"_s, {{u"result"_s, QString()}, {u"limit"_s, 4}, {u"unit"_s, u"mm"_s}});
        QVERIFY(!m_finger->sees(u"pad_1"_s));
        QVERIFY(m_finger->tap(u"item_point_0"_s));
        for (const QString &key : {u"pad_1"_s, u"pad_2"_s, u"pad_erase"_s, u"pad_point"_s, u"pad_5"_s, u"pad_sign"_s, u"pad_next"_s, u"pad_3"_s})
            QVERIFY2(m_finger->tap(key), qPrintable(key));
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"-1.5"_s);
        QCOMPARE(m_finger->text(u"item_point_1"_s), u"3"_s);
        QVERIFY2(m_finger->text(u"pad_point_number"_s).contains(u"2"_s), "which point it is stands apart from the item's name, so it is never cut off");
        QVERIFY(!m_finger->sees(u"inspection_next_button"_s));
        QVERIFY(m_finger->tap(u"pad_next"_s));
        QCOMPARE(field(u"it2"_s, u"points"_s).toList(), (QVariantList{-1.5, 3.0}));
        QCOMPARE(m_page->property("itemId").toString(), u"it3"_s);
        QVERIFY2(m_finger->sees(u"pad_1"_s), "the next item's first point has the focus");
        QVERIFY(m_finger->tap(u"pad_2"_s));
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"2"_s);
        QVERIFY(m_finger->tap(u"pad_close"_s));
        QVERIFY(!m_finger->sees(u"pad_1"_s));
        QVERIFY(m_finger->sees(u"inspection_next_button"_s));
    }

    void a_save_that_comes_back_late_takes_neither_pad_nor_figures_away()
    {
        put(u"it2"_s, {{u"limit"_s, 4}, {u"rule"_s, QVariantMap{{u"points"_s, 2}}}});
        QObject *const run = slowRun();
        QVERIFY(run);
        QVERIFY(m_finger->tap(u"item_point_0"_s));
        QVERIFY(m_finger->tap(u"pad_1"_s));
        QTRY_COMPARE(run->property("coming").toList().size(), 1); // a pause in typing: "1" is on its way
        QVERIFY(m_finger->tap(u"pad_2"_s));
        QVERIFY(m_finger->tap(u"item_point_1"_s)); // the end of a field: "12" is on its way too
        QCOMPARE(run->property("coming").toList().size(), 2);

        QMetaObject::invokeMethod(run, "arrive");
        m_stage->picture();
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"12"_s);
        QVERIFY(m_finger->sees(u"pad_1"_s));
        QMetaObject::invokeMethod(run, "arrive");
        QVERIFY(m_finger->tap(u"pad_3"_s));
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"12"_s);
        QCOMPARE(m_finger->text(u"item_point_1"_s), u"3"_s);
    }

    void values_of_somebody_else_come_in_and_leave_the_focus_where_it_is()
    {
        put(u"it2"_s, {{u"limit"_s, 4}, {u"points"_s, QVariantList{1, 2}}});
        QVERIFY(m_finger->tap(u"item_point_1"_s));
        put(u"it2"_s, {{u"points"_s, QVariantList{1.5, 2, 3}}});
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"1.5"_s);
        QCOMPARE(m_finger->text(u"item_point_2"_s), u"3.0"_s);
        QVERIFY(m_finger->sees(u"pad_1"_s));
        put(u"it2"_s, {{u"points"_s, QVariantList{2.5}}});
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"2.5"_s);
        QVERIFY2(m_finger->sees(u"item_point_1"_s) && !m_finger->sees(u"item_point_2"_s), "one empty field is left");
    }

    void the_value_being_typed_stays_above_the_pad()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 700));
        m_page = m_stage->showPage(u"inspection/InspectionPage.qml"_s, {{u"inspectionId"_s, u"in1"_s}, {u"itemId"_s, u"it2"_s}});
        m_finger = std::make_unique<Finger>(*m_stage);
        put(u"it2"_s, {{u"limit"_s, 4}});
        QTRY_VERIFY(m_finger->tap(u"item_point_0"_s)); // once the list stands where it was asked to
        QQuickItem *point = m_finger->find(u"item_point_0"_s);
        const auto foot = [&] { return point->mapToScene(QPointF(0, point->height())).y(); };
        QTRY_VERIFY(m_finger->sees(u"pad_title"_s) && foot() < m_finger->find(u"pad_title"_s)->mapToScene(QPointF()).y());
    }

    void a_failure_is_not_stepped_over()
    {
        put(u"it2"_s, {{u"limit"_s, 4}, {u"rule"_s, QVariantMap{{u"points"_s, 1}}}});
        QVERIFY(m_finger->tap(u"item_point_0"_s));
        QVERIFY(m_finger->tap(u"pad_9"_s));
        QVERIFY(m_finger->tap(u"pad_next"_s));
        QCOMPARE(m_page->property("itemId").toString(), u"it2"_s);
        QVERIFY(m_finger->sees(u"item_issue_button"_s));
    }

    void a_reading_out_of_range_is_asked_about_and_kept_either_way()
    {
        QVERIFY(m_finger->type(u"item_point_0"_s, u"200"_s));
        QVERIFY(m_finger->sees(u"item_range_question"_s));
        QTRY_COMPARE(field(u"it2"_s, u"points"_s).toList(), QVariantList{200.0});
        QVERIFY(m_finger->tap(u"item_correct_button"_s));
        QCOMPARE(m_stage->window()->activeFocusItem()->objectName(), u"item_point_0"_s);
        QVERIFY(m_finger->tap(u"item_keep_button"_s));
        QVERIFY(!m_finger->sees(u"item_range_question"_s));
        QCOMPARE(field(u"it2"_s, u"points"_s).toList(), QVariantList{200.0});
    }

    void what_is_no_number_is_told_and_stays()
    {
        QVERIFY(m_finger->type(u"item_point_0"_s, u"4x"_s));
        QVERIFY(m_finger->text(u"item_unread"_s).contains(u"4x"_s));
        QTRY_COMPARE(field(u"it2"_s, u"verdict"_s).toMap().value(u"unread"_s).toStringList(), QStringList{u"4x"_s});
        QCOMPARE(m_finger->text(u"item_point_0"_s), u"4x"_s);
    }

    void not_applicable_asks_why()
    {
        QVERIFY(!m_finger->sees(u"item_reason_field"_s));
        QVERIFY(m_finger->tap(u"item_na_button"_s));
        QVERIFY(m_finger->type(u"item_reason_field"_s, u"no such pipe"_s));
        QTRY_COMPARE(field(u"it2"_s, u"reason"_s).toString(), u"no such pipe"_s);
    }

    void a_failed_red_line_is_told_above_all_items()
    {
        put(u"it2"_s, {{u"red_line"_s, true}});
        QVERIFY(!m_finger->sees(u"inspection_red_line"_s));
        QVERIFY(m_finger->tap(u"item_fail_button"_s));
        QVERIFY(m_finger->sees(u"inspection_red_line"_s));
    }

    void a_failure_fixed_on_the_spot_is_an_answer_of_its_own()
    {
        QVERIFY(!m_finger->sees(u"item_fixed_button"_s));
        QVERIFY(m_finger->tap(u"item_fail_button"_s));
        QVERIFY(m_finger->tap(u"item_fixed_button"_s));
        QCOMPARE(field(u"it2"_s, u"result"_s).toString(), u"fixed"_s);
        QVERIFY(m_finger->text(u"inspection_count"_s).startsWith(u"3 / 18"_s));
    }

    void what_failed_is_rechecked_once_it_is_finished()
    {
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"item_fail_button"_s));
        QVERIFY(m_finger->tap(u"inspection_menu_button"_s));
        QVERIFY(!m_finger->tap(u"inspection_recheck_action"_s)); // still running
        put(u"in1"_s, {{u"state"_s, u"finished"_s}});
        QVERIFY(m_finger->tap(u"inspection_recheck_action"_s));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Inspection"_s);
        QVERIFY(m_finger->tap(u"inspection_menu_button"_s));
        QVERIFY(m_finger->tap(u"inspection_repeat_action"_s));
        QCOMPARE(opened.count(), 2);
        QSignalSpy sheets(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"inspection_menu_button"_s));
        QVERIFY(m_finger->tap(u"inspection_report_action"_s));
        QCOMPARE(sheets.at(0).at(0).toString(), u"ReportSheet"_s);
    }

    void a_report_shows_how_far_it_is_and_can_be_stopped()
    {
        Stage stage(QSize(390, 1400));
        Finger finger(stage);
        QVERIFY(stage.showApp());
        QMetaObject::invokeMethod(stage.singleton("Plumbline.Controls", "Nav"), "sheet", Q_ARG(QString, u"ReportSheet"_s),
                                  Q_ARG(QVariant, QVariantMap({{u"subjectId"_s, u"in1"_s}})));
        QTRY_VERIFY(finger.sees(u"report_pdf"_s));
        QVERIFY(!finger.sees(u"report_cancel"_s));
        QVERIFY(finger.tap(u"report_xlsx"_s));
        QTRY_VERIFY(finger.sees(u"report_cancel"_s));
        QVERIFY(!finger.sees(u"report_pdf"_s)); // one at a time
        QVERIFY(finger.tap(u"report_cancel"_s));
        QTRY_VERIFY(finger.sees(u"report_pdf"_s));
        QVERIFY(!finger.sees(u"report_done"_s)); // nothing was made
    }

    void one_starts_from_what_is_approved_or_from_the_last_one()
    {
        m_page = m_stage->showPage(u"inspection/StartInspectionPage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        m_stage->picture();
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(!m_finger->tap(u"template_tiling_draft"_s)); // shown, and cannot be used
        QVERIFY(m_finger->sees(u"template_tiling_draft"_s));
        QCOMPARE(opened.count(), 0);
        QVERIFY(m_finger->tap(u"template_tiling"_s));
        QVERIFY(m_finger->tap(u"again_repeat_0"_s));
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(1).at(0).toString(), u"Inspection"_s);
    }

    void a_desk_has_a_keyboard()
    {
        m_stage = std::make_unique<Stage>(QSize(1280, 800));
        m_page = m_stage->showPage(u"inspection/InspectionPage.qml"_s, {{u"inspectionId"_s, u"in1"_s}});
        m_finger = std::make_unique<Finger>(*m_stage);
        QVERIFY(m_finger->tap(u"item_point_0"_s));
        QVERIFY(!m_finger->sees(u"pad_1"_s));
    }

    void what_is_typed_lands_with_its_item_when_one_moves_on_at_once()
    {
        QVERIFY(m_finger->type(u"item_note_field"_s, u"dusty"_s));
        QVERIFY(m_finger->tap(u"inspection_next_button"_s));
        QCOMPARE(field(u"it2"_s, u"note"_s).toString(), u"dusty"_s);
        QCOMPARE(field(u"it3"_s, u"note"_s).toString(), QString());
    }

    void a_finished_inspection_takes_no_answers()
    {
        put(u"in1"_s, {{u"state"_s, u"finished"_s}});
        m_stage->picture();
        m_finger->tap(u"item_pass_button"_s);
        QCOMPARE(field(u"it2"_s, u"result"_s).toString(), QString());
    }

private:
    // The run behind the page, from now on on a slow device.
    QObject *slowRun() const
    {
        for (QObject *const child : m_page->findChildren<QObject *>()) {
            if (child->setProperty("slow", true) && child->property("inspectionId").isValid())
                return child;
        }
        return nullptr;
    }
    void put(const QString &id, const QVariantMap &fields)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
        if (m_page)
            m_stage->picture(); // laid out, as a finger finds it
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

QTEST_MAIN(TestInspectionPage)
#include "test_inspection_page.moc"
