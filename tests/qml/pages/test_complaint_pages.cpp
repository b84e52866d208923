// Complaints on screen: a number at once, who calls, how bad it is, passed on; then the one thing that is next.
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestComplaintPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = nullptr;
        m_stage = std::make_unique<Stage>(QSize(390, 2400));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void a_call_has_its_number_before_anything_is_typed()
    {
        show(u"RegisterComplaintPage"_s);
        QVERIFY(m_page->property("subtitle").toString().contains(u"C-1123-A05"_s));
        QVERIFY2(!m_finger->tap(u"register_pass_button"_s), "what it is about, and how bad it is, comes first");
    }

    void a_client_is_found_by_number_and_brings_the_site_and_its_team()
    {
        show(u"RegisterComplaintPage"_s);
        QVERIFY(m_finger->type(u"client_field"_s, u"6621"_s));
        QTRY_VERIFY(m_finger->sees(u"client_choice_0"_s));
        QVERIFY(m_finger->tap(u"client_choice_0"_s));
        QTRY_VERIFY(m_finger->sees(u"client_chosen"_s));
        const QVariantMap values = this->values();
        QCOMPARE(values.value(u"site"_s), u"s1"_s);
        QCOMPARE(values.value(u"contact"_s), u"ct1"_s);
        QCOMPARE(values.value(u"adviser"_s), u"p3"_s);
        QVERIFY(m_finger->tap(u"client_clear"_s));
        QVERIFY(m_finger->sees(u"client_field"_s));
        QVERIFY(!this->values().value(u"site"_s).isValid() || this->values().value(u"site"_s).isNull());
    }

    void a_severity_says_what_it_entails()
    {
        show(u"RegisterComplaintPage"_s);
        QVERIFY(!m_finger->sees(u"severity_entails"_s));
        choose(u"severity_choice"_s, u"major"_s);
        QTRY_VERIFY(m_finger->sees(u"severity_entails"_s));
    }

    void it_is_passed_on_with_one_tap()
    {
        show(u"RegisterComplaintPage"_s);
        QVERIFY(m_finger->type(u"input_title"_s, u"water from above"_s));
        choose(u"severity_choice"_s, u"urgent"_s);
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QTRY_VERIFY(m_finger->find(u"register_pass_button"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"register_pass_button"_s));
        QCOMPARE(values().value(u"state"_s), u"passed_on"_s);
        QVERIFY(values().value(u"entered_at"_s).isValid());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Complaint"_s);
    }

    void a_call_that_is_still_to_come_is_asked_about()
    {
        show(u"RegisterComplaintPage"_s);
        QVERIFY(m_finger->type(u"input_title"_s, u"leak"_s));
        choose(u"severity_choice"_s, u"minor"_s);
        QTRY_VERIFY(m_finger->find(u"register_pass_button"_s)->isEnabled());
        const QVariant ready = m_finger->find(u"register_pass_button"_s)->property("text");
        const QDateTime now = m_stage->singleton("Plumbline", "App")->property("now").toDateTime();
        const auto calledAt = [&](const QDateTime &when) {
            QMetaObject::invokeMethod(m_page, "put", Q_ARG(QString, u"called_at"_s), Q_ARG(QVariant, when.toUTC().toString(Qt::ISODateWithMs)));
        };
        calledAt(now.addSecs(3600));
        QTRY_VERIFY(!m_finger->find(u"register_pass_button"_s)->isEnabled());
        QVERIFY(m_finger->find(u"register_pass_button"_s)->property("text") != ready);
        calledAt(now.addSecs(-3600));
        QTRY_VERIFY(m_finger->find(u"register_pass_button"_s)->isEnabled());
    }

    void a_number_typed_for_somebody_unknown_becomes_a_contact()
    {
        show(u"RegisterComplaintPage"_s, {{u"siteId"_s, u"s2"_s}});
        QMetaObject::invokeMethod(m_page, "put", Q_ARG(QString, u"caller"_s), Q_ARG(QVariant, u"139 0000 1234"_s));
        QVERIFY(m_finger->type(u"input_title"_s, u"leak"_s));
        choose(u"severity_choice"_s, u"minor"_s);
        QTRY_VERIFY(m_finger->find(u"register_pass_button"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"register_pass_button"_s));
        QVERIFY2(values().value(u"caller"_s).isNull() || !values().value(u"caller"_s).isValid(), "the complaint itself says no number");
        const QString contact = values().value(u"contact"_s).toString();
        QVERIFY(!contact.isEmpty());
        QCOMPARE(field(contact, u"phone"_s).toString(), u"139 0000 1234"_s);
    }

    void whoever_may_not_register_is_told_whom_to_tell()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        show(u"RegisterComplaintPage"_s);
        QVERIFY(m_finger->sees(u"register_not_allowed"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", true);
    }

    void a_call_that_was_broken_off_is_listed_and_goes_on()
    {
        show(u"ComplaintsPage"_s);
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"open_call_0"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"RegisterComplaint"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"taken"_s).toMap().value(u"number"_s), u"C-1123-A03"_s);
    }

    void one_that_came_to_nothing_says_why()
    {
        show(u"ComplaintsPage"_s);
        QVERIFY(m_finger->tap(u"open_call_drop_0"_s));
        QVERIFY2(!m_finger->tap(u"open_call_drop_button"_s), "not without a reason");
        QVERIFY(m_finger->type(u"open_call_reason_field"_s, u"hung up"_s));
        QVERIFY(m_finger->tap(u"open_call_drop_button"_s));
        QTRY_VERIFY(!m_finger->sees(u"open_call_0"_s));
    }

    void the_list_is_narrowed_to_what_burns()
    {
        show(u"ComplaintsPage"_s);
        QTRY_VERIFY(m_finger->sees(u"complaint_row_0"_s));
        QVERIFY(m_finger->tap(u"complaints_filter_overdue"_s));
        QTRY_COMPARE(m_finger->find(u"complaint_row_0"_s)->property("title").toString(), u"工期延误，瓷砖还没到"_s);
        m_page->setProperty("filter", u"settled"_s); // its chip is beyond the edge of a phone
        QTRY_VERIFY(m_finger->sees(u"complaint_settled_0"_s));
    }

    void the_next_thing_follows_the_clock()
    {
        show(u"ComplaintPage"_s, {{u"complaintId"_s, u"k2"_s}}); // passed on, nobody has it yet
        QCOMPARE(m_finger->text(u"complaint_main_button"_s), u"我来受理"_s);
        QVERIFY(m_finger->tap(u"complaint_main_button"_s));
        QTRY_COMPARE(field(u"k2"_s, u"state"_s).toString(), u"accepted"_s);
        QCOMPARE(field(u"k2"_s, u"owner"_s).toString(), u"p1"_s);
        put(u"k2"_s, {{u"accepted_at"_s, u"2026-11-23T01:00:00.000Z"_s}});
        QCOMPARE(m_finger->text(u"complaint_main_button"_s), u"已致电客户"_s);
    }

    void being_on_site_is_one_tap()
    {
        show(u"ComplaintPage"_s, {{u"complaintId"_s, u"k1"_s}});
        QCOMPARE(m_finger->text(u"complaint_main_button"_s), u"我已到场"_s);
        QVERIFY(m_finger->tap(u"complaint_main_button"_s));
        QTRY_VERIFY(field(u"k1"_s, u"on_site_at"_s).isValid());
    }

    void closing_wants_photos_and_an_end_of_all_that_was_asked()
    {
        put(u"k1"_s, {{u"state"_s, u"confirmed"_s}, {u"on_site_at"_s, u"2026-11-23T02:00:00.000Z"_s}, {u"severity"_s, u"normal"_s}});
        show(u"ComplaintPage"_s, {{u"complaintId"_s, u"k1"_s}});
        QSignalSpy toasts(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(toastRequested(QString,QString)));
        QSignalSpy sheets(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"complaint_main_button"_s));
        QCOMPARE(sheets.size(), 0);
        QCOMPARE(toasts.size(), 1);
    }

    void a_number_is_shown_when_it_is_asked_for()
    {
        show(u"ComplaintPage"_s, {{u"complaintId"_s, u"k1"_s}});
        QVERIFY(!m_finger->find(u"contact_line"_s)->property("subtitle").toString().contains(u"1234"_s));
        QVERIFY(m_finger->tap(u"contact_reveal"_s));
        QTRY_VERIFY(m_finger->find(u"contact_line"_s)->property("subtitle").toString().contains(u"13812346621"_s));
        QVERIFY(m_finger->sees(u"contact_call"_s));
    }

    void a_step_names_what_it_still_needs()
    {
        sheet(u"ComplaintStepSheet"_s, {{u"step"_s, QVariantMap{{u"to"_s, u"unfounded"_s}, {u"label"_s, u"不成立"_s}, {u"needs"_s, QStringList{u"unfounded_reason"_s, u"client_told_at"_s}}}}});
        QTRY_VERIFY(m_finger->sees(u"step_missing"_s));
        QVERIFY(!m_finger->tap(u"step_confirm"_s));
        QVERIFY(m_finger->type(u"input_unfounded_reason"_s, u"another flat"_s));
        QTRY_VERIFY(m_finger->find(u"step_confirm"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"step_confirm"_s));
        QCOMPARE(field(u"k1"_s, u"state"_s).toString(), u"unfounded"_s);
    }

    void the_truth_opens_the_records_behind_each_figure()
    {
        show(u"TruthPage"_s);
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"truth_overdue"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"Complaints"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"filter"_s), u"overdue"_s);
        QVERIFY(m_finger->tap(u"truth_late_issues"_s));
        QCOMPARE(opened.at(1).at(1).toMap().value(u"filter"_s), u"overdue"_s);
    }

    void the_company_sets_its_clocks()
    {
        show(u"ClockSettingsPage"_s);
        QVERIFY(m_finger->type(u"clock_major_first_call"_s, u"15"_s));
        QVERIFY(m_finger->tap(u"clock_major_plan"_s)); // the end of a field
        QTRY_COMPARE(m_finger->find(u"clock_major_first_call"_s)->property("value").toString(), u"15"_s);
    }

private:
    void show(const QString &page, const QVariantMap &parameters = {})
    {
        m_page = m_stage->showPage(u"complaint/"_s + page + u".qml"_s, parameters);
        QVERIFY(m_page);
        m_stage->picture();
    }
    // A sheet over the page of k1, with that page's run.
    void sheet(const QString &name, QVariantMap parameters)
    {
        QVERIFY(m_stage->showApp());
        auto *const nav = m_stage->singleton("Plumbline.Controls", "Nav");
        QMetaObject::invokeMethod(nav, "open", Q_ARG(QString, u"Complaint"_s), Q_ARG(QVariant, QVariantMap({{u"complaintId"_s, u"k1"_s}})));
        QTRY_VERIFY(m_finger->find(u"complaint_page"_s));
        m_page = m_finger->find(u"complaint_page"_s);
        parameters.insert(u"run"_s, QVariant::fromValue(run()));
        QMetaObject::invokeMethod(nav, "sheet", Q_ARG(QString, name), Q_ARG(QVariant, parameters));
    }
    QObject *run() const
    {
        for (QObject *const child : m_page->findChildren<QObject *>()) {
            if (child->property("complaintId").isValid() && child->property("rail").isValid())
                return child;
        }
        return nullptr;
    }
    void choose(const QString &group, const QString &value)
    {
        QQuickItem *const item = m_finger->find(group);
        QVERIFY(item);
        QMetaObject::invokeMethod(item, "chosen", Q_ARG(QVariant, value));
    }
    QVariantMap values() const { return m_page->property("values").toMap(); }
    void put(const QString &id, const QVariantMap &fields)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
        if (m_page)
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

QTEST_MAIN(TestComplaintPages)
#include "test_complaint_pages.moc"
