// What is built otherwise than drawn and how it ends, changes the client signs, and what was checked by which drawings.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/company_pages.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestCompliancePages : public QObject, CompanyPages {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin({390, 2600}); }

    void a_deviation_says_how_far_it_is_off()
    {
        show(u"compliance/DeviationPage.qml"_s, {{u"deviationId"_s, u"dv1"_s}});
        QCOMPARE(m_finger->text(u"deviation_off"_s), u"图纸 900，实测 1020：差 120"_s);
        QVERIFY(m_finger->type(u"input_built"_s, u"900"_s));
        QTRY_COMPARE(m_finger->text(u"deviation_off"_s), u"图纸 900，实测 900：相符"_s);
        show(u"compliance/DeviationPage.qml"_s, {{u"deviationId"_s, u"dv3"_s}});
        QVERIFY(!m_finger->sees(u"deviation_off"_s)); // nothing to compare
    }
    void a_new_one_knows_where_it_was_found()
    {
        show(u"compliance/DeviationPage.qml"_s, {{u"siteId"_s, u"s1"_s}, {u"inspectionId"_s, u"in7"_s}, {u"revisionId"_s, u"rv_e01a"_s}, {u"room"_s, u"厨房"_s}});
        QCOMPARE(values().value(u"inspection"_s), u"in7"_s);
        QCOMPARE(values().value(u"revision"_s), u"rv_e01a"_s);
        QCOMPARE(values().value(u"sheet"_s), u"sh_e01"_s);
        QCOMPARE(values().value(u"room"_s), u"厨房"_s);
        QCOMPARE(values().value(u"found_by"_s), u"p1"_s);
        QVERIFY(!m_finger->sees(u"camera_deviation"_s)); // photos belong to something that exists
        QVERIFY(!m_finger->sees(u"deviation_decide"_s));
    }
    void an_older_drawing_warns_and_another_is_chosen()
    {
        show(u"compliance/DeviationPage.qml"_s, {{u"deviationId"_s, u"dv1"_s}});
        QVERIFY(m_finger->sees(u"superseded_banner"_s));
        QVERIFY(m_finger->tap(u"sheet_choice"_s));
        QTRY_VERIFY(m_finger->sees(u"sheet_choice_3"_s));
        QVERIFY(m_finger->tap(u"sheet_choice_3"_s));
        QTRY_COMPARE(values().value(u"revision"_s), u"rv_p02c"_s);
        QTRY_VERIFY(!m_finger->sees(u"superseded_banner"_s));
    }
    void it_stays_as_built_for_a_reason()
    {
        decide(u"accepted"_s);
        QVERIFY2(!m_finger->tap(u"deviation_decide_button"_s), "not without a reason");
        QVERIFY(m_finger->type(u"deviation_reason"_s, u"fits the door"_s));
        QVERIFY(tapped(u"deviation_decide_button"_s));
        QTRY_COMPARE(field(u"dv1"_s, u"state"_s).toString(), u"decided"_s);
        QCOMPARE(field(u"dv1"_s, u"outcome"_s).toString(), u"accepted"_s);
        QCOMPARE(field(u"dv1"_s, u"decided_by"_s).toString(), u"p1"_s);
        QVERIFY(field(u"dv1"_s, u"decided_at"_s).isValid());
    }
    void rework_is_an_issue_that_knows_where_it_came_from()
    {
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        decide(u"rework"_s);
        QVERIFY(tapped(u"deviation_decide_button"_s));
        QTRY_COMPARE(field(u"dv1"_s, u"state"_s).toString(), u"decided"_s);
        const QString issue = field(u"dv1"_s, u"issue"_s).toString();
        QCOMPARE(field(issue, u"title"_s).toString(), u"主卧门洞偏宽"_s);
        QCOMPARE(field(issue, u"place"_s).toString(), u"主卧"_s);
        QVERIFY(field(issue, u"detail"_s).toString().contains(u"差 120"_s));
        QCOMPARE(field(issue, u"state"_s).toString(), u"open"_s);
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(opened.constLast().at(0).toString(), u"Issue"_s);
    }
    void an_issue_leads_back_to_its_deviation()
    {
        show(u"issue/IssuePage.qml"_s, {{u"issueId"_s, u"i1"_s}});
        QVERIFY(m_finger->sees(u"deviation_of_0"_s));
        QCOMPARE(m_finger->find(u"deviation_of_0"_s)->property("title").toString(), u"淋浴地漏靠墙太近"_s);
        QVERIFY(!m_finger->sees(u"deviation_of_1"_s));
    }
    void the_drawing_changes_for_a_reason()
    {
        decide(u"design_change"_s);
        QVERIFY2(!m_finger->tap(u"deviation_decide_button"_s), "not without a reason");
        QVERIFY(m_finger->type(u"deviation_reason"_s, u"the wheelchair"_s));
        QVERIFY(tapped(u"deviation_decide_button"_s));
        QTRY_COMPARE(field(u"dv1"_s, u"state"_s).toString(), u"decided"_s);
        const QString change = field(u"dv1"_s, u"change"_s).toString();
        QCOMPARE(field(change, u"state"_s).toString(), u"asked"_s);
        QCOMPARE(field(change, u"requester"_s).toString(), u"site"_s);
        QCOMPARE(field(change, u"reason"_s).toString(), u"the wheelchair"_s);
        QCOMPARE(field(change, u"sheet"_s).toString(), u"sh_p02"_s);
    }
    void what_is_decided_is_read_and_reopened()
    {
        show(u"compliance/DeviationPage.qml"_s, {{u"deviationId"_s, u"dv2"_s}});
        QVERIFY(m_finger->find(u"input_title"_s)->property("readOnly").toBool());
        QVERIFY(m_finger->text(u"deviation_outcome_reason"_s).contains(u"客户同意"_s));
        QVERIFY(m_finger->tap(u"deviation_reopen"_s));
        QTRY_COMPARE(field(u"dv2"_s, u"state"_s).toString(), u"open"_s);
    }
    void deviations_are_narrowed_by_what_they_wait_for()
    {
        show(u"compliance/DeviationsPage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->sees(u"deviation_2"_s));
        QVERIFY(m_finger->tap(u"deviation_filter_open"_s));
        QTRY_VERIFY(!m_finger->sees(u"deviation_1"_s));
        QVERIFY(m_finger->find(u"deviation_0"_s)->property("subtitle").toString().contains(u"差 120"_s));
    }

    void an_inspection_by_an_older_drawing_warns()
    {
        show(u"inspection/InspectionPage.qml"_s, {{u"inspectionId"_s, u"in7"_s}});
        QVERIFY(m_finger->sees(u"superseded_banner"_s));
        QVERIFY(m_finger->find(u"superseded_banner"_s)->property("error").toMap().value(u"text"_s).toString().contains(u"P-02 C"_s));
        put(u"in7"_s, {{u"revisions"_s, QStringList{u"rv_p02c"_s, u"rv_e01a"_s}}});
        QTRY_VERIFY(!m_finger->sees(u"superseded_banner"_s));
    }
    void a_visit_looks_at_the_drawings_chosen()
    {
        show(u"compliance/CheckDrawingsPage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->text(u"check_start"_s).contains(u"4"_s)); // all that are issued
        QVERIFY(m_finger->tap(u"revision_check_0"_s));
        QTRY_VERIFY(m_finger->text(u"check_start"_s).contains(u"3"_s));
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"check_start"_s));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Inspection"_s);
        for (const QString &row : {u"revision_check_1"_s, u"revision_check_2"_s, u"revision_check_3"_s})
            QVERIFY(m_finger->tap(row));
        QVERIFY2(!m_finger->tap(u"check_start"_s), "not without a drawing");
    }

    void a_change_is_signed_with_its_cost_and_days()
    {
        put(u"dc1"_s, {{u"days"_s, QVariant()}});
        show(u"compliance/DesignChangePage.qml"_s, {{u"changeId"_s, u"dc1"_s}});
        QVERIFY2(!m_finger->tap(u"change_sign"_s), "not without days");
        QVERIFY(m_finger->type(u"input_days"_s, u"-1"_s));
        QTRY_VERIFY(m_finger->text(u"change_effect"_s).contains(u"工期减 1 天"_s));
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"change_sign"_s));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Signature"_s);
        sign(u"dc1"_s, u"client"_s, u"sg_new"_s);
        QTRY_COMPARE(field(u"dc1"_s, u"state"_s).toString(), u"agreed"_s);
        QCOMPARE(field(u"dc1"_s, u"signature"_s).toString(), u"sg_new"_s);
        QVERIFY(field(u"dc1"_s, u"agreed_at"_s).isValid());
    }
    void a_signature_that_nobody_asked_for_agrees_to_nothing()
    {
        show(u"compliance/DesignChangePage.qml"_s, {{u"changeId"_s, u"dc1"_s}});
        sign(u"dc1"_s, u"client"_s, u"sg_new"_s); // from another device
        m_stage->picture();
        QCOMPARE(field(u"dc1"_s, u"state"_s).toString(), u"asked"_s);
        QVERIFY(m_finger->tap(u"change_sign"_s)); // it is there already
        QTRY_COMPARE(field(u"dc1"_s, u"state"_s).toString(), u"agreed"_s);
    }
    void what_the_client_signed_stays_until_a_revision_shows_it()
    {
        show(u"compliance/DesignChangePage.qml"_s, {{u"changeId"_s, u"dc2"_s}});
        QVERIFY(m_finger->find(u"input_title"_s)->property("readOnly").toBool());
        QVERIFY(m_finger->find(u"input_cost"_s)->property("readOnly").toBool());
        QVERIFY(m_finger->sees(u"change_not_drawn"_s)); // what was issued since is of another sheet
        put(u"rv_e01a"_s, {{u"issued_at"_s, u"2026-11-22T08:00:00.000Z"_s}});
        QTRY_VERIFY(m_finger->sees(u"change_revision_0"_s));
        QVERIFY(m_finger->tap(u"change_revision_0"_s));
        QTRY_COMPARE(field(u"dc2"_s, u"state"_s).toString(), u"drawn"_s);
        QCOMPARE(field(u"dc2"_s, u"revision"_s).toString(), u"rv_e01a"_s);
        QVERIFY(field(u"dc2"_s, u"drawn_at"_s).isValid());
    }
    void a_change_is_declined_with_a_reason()
    {
        open(u"DesignChange"_s, {{u"changeId"_s, u"dc1"_s}});
        QVERIFY(tapped(u"change_decline"_s));
        QTRY_VERIFY(m_finger->sees(u"reason_field"_s));
        QVERIFY2(!m_finger->tap(u"reason_button"_s), "not without a reason");
        QVERIFY(m_finger->type(u"reason_field"_s, u"too dear"_s));
        QVERIFY(tapped(u"reason_button"_s));
        QTRY_COMPARE(field(u"dc1"_s, u"state"_s).toString(), u"declined"_s);
        QCOMPARE(field(u"dc1"_s, u"declined_reason"_s).toString(), u"too dear"_s);
    }

    void whoever_may_not_write_is_told_whom_to_tell_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("told");
        QTest::newRow("deviation") << u"DeviationPage"_s << u"deviation_not_allowed"_s;
        QTest::newRow("change") << u"DesignChangePage"_s << u"change_not_allowed"_s;
        QTest::newRow("check") << u"CheckDrawingsPage"_s << u"check_not_allowed"_s;
    }
    void whoever_may_not_write_is_told_whom_to_tell()
    {
        QFETCH(QString, page);
        QFETCH(QString, told);
        app()->setProperty("mayAll", false);
        show(u"compliance/%1.qml"_s.arg(page), {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->sees(told));
        app()->setProperty("mayAll", true);
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("ids");
        const auto row = [](const char *page, const QVariantMap &ids) { QTest::addRow("%s %s", page, qPrintable(ids.first().toString())) << u"compliance/%1.qml"_s.arg(QLatin1String(page)) << ids; };
        const QVariantMap site{{u"siteId"_s, u"s1"_s}};
        for (const char *page : {"DeviationsPage", "DesignChangesPage", "CheckDrawingsPage", "DeviationPage", "DesignChangePage"})
            row(page, site);
        row("CheckDrawingsPage", {{u"siteId"_s, u"s2"_s}});
        for (const QString &id : {u"dv1"_s, u"dv2"_s, u"dv3"_s, u"nowhere"_s})
            row("DeviationPage", {{u"deviationId"_s, id}});
        for (const QString &id : {u"dc1"_s, u"dc2"_s, u"nowhere"_s})
            row("DesignChangePage", {{u"changeId"_s, id}});
    }
    void they_follow_the_rules()
    {
        QFETCH(QString, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, file, ids).join(u'\n'), QString());
    }

private:
    void decide(const QString &outcome)
    {
        open(u"Deviation"_s, {{u"deviationId"_s, u"dv1"_s}});
        QVERIFY(tapped(u"deviation_decide"_s));
        QTRY_VERIFY(m_finger->sees(u"deviation_outcome"_s));
        QVERIFY(tapped(u"choice_outcome_"_s + outcome));
        QTRY_VERIFY(m_finger->sees(u"deviation_entails"_s));
    }
};

QTEST_MAIN(TestCompliancePages)
#include "test_compliance_pages.moc"
