// What hangs on drawings, on screen: what is built otherwise and how it ends, changes the client signs, comments that a
// revision closes, briefings by the drawings in force, and the file that is handed over at the end.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestCompliancePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = nullptr;
        m_stage = std::make_unique<Stage>(QSize(390, 2600));
        m_finger = std::make_unique<Finger>(*m_stage);
        QMetaObject::invokeMethod(mock(), "reset");
        app()->setProperty("personId", u"p1"_s);
        takeWarnings();
    }

    void a_deviation_says_how_far_it_is_off()
    {
        show("DeviationPage", {{u"deviationId"_s, u"dv1"_s}});
        QCOMPARE(m_finger->text(u"deviation_off"_s), u"图纸 900，实测 1020：差 120"_s);
        QVERIFY(m_finger->type(u"input_built"_s, u"900"_s));
        QTRY_COMPARE(m_finger->text(u"deviation_off"_s), u"图纸 900，实测 900：相符"_s);
        show("DeviationPage", {{u"deviationId"_s, u"dv3"_s}});
        QVERIFY(!m_finger->sees(u"deviation_off"_s)); // nothing to compare
    }
    void a_new_one_knows_where_it_was_found()
    {
        show("DeviationPage", {{u"siteId"_s, u"s1"_s}, {u"inspectionId"_s, u"in7"_s}, {u"revisionId"_s, u"rv_e01a"_s}, {u"room"_s, u"厨房"_s}});
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
        show("DeviationPage", {{u"deviationId"_s, u"dv1"_s}});
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
        m_page = m_stage->showPage(u"issue/IssuePage.qml"_s, {{u"issueId"_s, u"i1"_s}});
        m_stage->picture();
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
        show("DeviationPage", {{u"deviationId"_s, u"dv2"_s}});
        QVERIFY(m_finger->find(u"input_title"_s)->property("readOnly").toBool());
        QVERIFY(m_finger->text(u"deviation_outcome_reason"_s).contains(u"客户同意"_s));
        QVERIFY(m_finger->tap(u"deviation_reopen"_s));
        QTRY_COMPARE(field(u"dv2"_s, u"state"_s).toString(), u"open"_s);
    }
    void deviations_are_narrowed_by_what_they_wait_for()
    {
        show("DeviationsPage", {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->sees(u"deviation_2"_s));
        QVERIFY(m_finger->tap(u"deviation_filter_open"_s));
        QTRY_VERIFY(!m_finger->sees(u"deviation_1"_s));
        QVERIFY(m_finger->find(u"deviation_0"_s)->property("subtitle").toString().contains(u"差 120"_s));
    }

    void an_inspection_by_an_older_drawing_warns()
    {
        m_page = m_stage->showPage(u"inspection/InspectionPage.qml"_s, {{u"inspectionId"_s, u"in7"_s}});
        m_stage->picture();
        QVERIFY(m_finger->sees(u"superseded_banner"_s));
        QVERIFY(m_finger->find(u"superseded_banner"_s)->property("error").toMap().value(u"text"_s).toString().contains(u"P-02 C"_s));
        put(u"in7"_s, {{u"revisions"_s, QStringList{u"rv_p02c"_s, u"rv_e01a"_s}}});
        QTRY_VERIFY(!m_finger->sees(u"superseded_banner"_s));
    }
    void a_visit_looks_at_the_drawings_chosen()
    {
        show("CheckDrawingsPage", {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->text(u"check_start"_s).contains(u"4"_s)); // all that are issued
        QVERIFY(m_finger->tap(u"revision_check_0"_s));
        QTRY_VERIFY(m_finger->text(u"check_start"_s).contains(u"3"_s));
        for (const QString &row : {u"revision_check_1"_s, u"revision_check_2"_s, u"revision_check_3"_s})
            QVERIFY(m_finger->tap(row));
        QVERIFY2(!m_finger->tap(u"check_start"_s), "not without a drawing");
    }

    void a_change_is_signed_with_its_cost_and_days()
    {
        put(u"dc1"_s, {{u"days"_s, QVariant()}});
        show("DesignChangePage", {{u"changeId"_s, u"dc1"_s}});
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
        show("DesignChangePage", {{u"changeId"_s, u"dc1"_s}});
        sign(u"dc1"_s, u"client"_s, u"sg_new"_s); // from another device
        m_stage->picture();
        QCOMPARE(field(u"dc1"_s, u"state"_s).toString(), u"asked"_s);
        QVERIFY(m_finger->tap(u"change_sign"_s)); // it is there already
        QTRY_COMPARE(field(u"dc1"_s, u"state"_s).toString(), u"agreed"_s);
    }
    void what_the_client_signed_stays_until_a_revision_shows_it()
    {
        show("DesignChangePage", {{u"changeId"_s, u"dc2"_s}});
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

    void a_review_closes_after_its_comments()
    {
        open(u"PlanReview"_s, {{u"reviewId"_s, u"pr1"_s}});
        QTRY_VERIFY(m_finger->sees(u"review_comment_0"_s));
        QVERIFY2(!m_finger->tap(u"review_close"_s), "a comment is open");
        QVERIFY(m_finger->tap(u"review_comment_0"_s));
        QTRY_VERIFY(m_finger->sees(u"comment_close_in_0"_s));
        QVERIFY(tapped(u"comment_close_in_0"_s));
        QTRY_COMPARE(field(u"pn_r1"_s, u"state"_s).toString(), u"closed"_s);
        QCOMPARE(field(u"pn_r1"_s, u"closed_in"_s).toString(), u"rv_p02c"_s);
    }
    void a_comment_waits_for_a_later_revision()
    {
        put(u"rv_p02c"_s, {{u"issued_at"_s, QVariant()}, {u"state"_s, u"review"_s}});
        open(u"PlanReview"_s, {{u"reviewId"_s, u"pr1"_s}});
        QVERIFY(tapped(u"review_comment_0"_s));
        QTRY_VERIFY(m_finger->sees(u"comment_waits"_s));
        QVERIFY(!m_finger->sees(u"comment_close_in_0"_s));
    }
    void a_review_with_all_comments_closed_is_closed()
    {
        put(u"pn_r1"_s, {{u"state"_s, u"closed"_s}, {u"closed_in"_s, u"rv_p02c"_s}});
        show("PlanReviewPage", {{u"reviewId"_s, u"pr1"_s}});
        QVERIFY(m_finger->tap(u"review_close"_s));
        QCOMPARE(values().value(u"state"_s), u"closed"_s);
    }
    void who_took_part_is_chosen_from_the_site()
    {
        show("PlanReviewPage", {{u"siteId"_s, u"s1"_s}});
        QCOMPARE(values().value(u"participants"_s).toStringList(), QStringList{u"p1"_s});
        QVERIFY(m_finger->tap(u"person_participants_1"_s));
        QTRY_COMPARE(values().value(u"participants"_s).toStringList(), (QStringList{u"p1"_s, u"p5"_s}));
        QVERIFY(m_finger->tap(u"revision_review_0"_s));
        QTRY_COMPARE(values().value(u"revisions"_s).toStringList(), QStringList{u"rv_e01a"_s});
    }

    void a_briefing_takes_the_drawings_of_its_trade()
    {
        m_page = m_stage->showPage(u"signing/BriefingPage.qml"_s, {{u"siteId"_s, u"s1"_s}, {u"stageId"_s, u"st12"_s}, {u"trade"_s, u"electrical"_s}});
        m_stage->picture();
        QVERIFY(m_finger->find(u"revision_briefing_0"_s)->property("checked").toBool());  // E-01
        QVERIFY(!m_finger->find(u"revision_briefing_1"_s)->property("checked").toBool()); // G-01
        QVERIFY(m_finger->tap(u"point_told_1"_s));                                        // left out
        QVERIFY(m_finger->tap(u"briefing_give"_s));
        QCOMPARE(values().value(u"revisions"_s).toStringList(), QStringList{u"rv_e01a"_s});
        QCOMPARE(values().value(u"points"_s).toStringList().size(), 2);
    }
    void a_briefing_by_an_older_drawing_says_so()
    {
        put(u"br1"_s, {{u"revisions"_s, QStringList{u"rv_p02b"_s}}});
        m_page = m_stage->showPage(u"signing/BriefingPage.qml"_s, {{u"briefingId"_s, u"br1"_s}});
        m_stage->picture();
        QVERIFY(m_finger->sees(u"superseded_banner"_s));
    }

    void a_part_takes_a_file_or_a_reason()
    {
        open(u"CompletionFile"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_COMPARE(m_finger->text(u"completion_state_4"_s), u"缺"_s);
        QVERIFY2(!m_finger->tap(u"completion_hand_button"_s), "parts are missing");
        QVERIFY(m_finger->tap(u"completion_add_4"_s));
        QTRY_COMPARE(m_finger->text(u"completion_state_4"_s), u"已齐"_s);
        QVERIFY(m_finger->tap(u"completion_none_5"_s));
        QTRY_VERIFY(m_finger->sees(u"not_needed_reason"_s));
        QVERIFY2(!m_finger->tap(u"not_needed_button"_s), "not without a reason");
        QVERIFY(m_finger->type(u"not_needed_reason"_s, u"one room"_s));
        QVERIFY(tapped(u"not_needed_button"_s));
        QTRY_COMPARE(m_finger->text(u"completion_state_5"_s), u"不需要"_s);
        QCOMPARE(m_finger->text(u"completion_not_needed_5"_s), u"one room"_s);
    }
    void it_is_signed_over_once_nothing_is_missing()
    {
        complete();
        show("CompletionFilePage", {{u"siteId"_s, u"s1"_s}});
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(tapped(u"completion_hand_button"_s));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"roles"_s).toStringList(), QStringList{u"project_manager"_s}); // who holds the device
        QCOMPARE(field(u"cf_s1"_s, u"state"_s).toString(), u"collecting"_s);
        sign(u"cf_s1"_s, u"project_manager"_s, u"sg_hand"_s);
        QTRY_COMPARE(field(u"cf_s1"_s, u"state"_s).toString(), u"handed_over"_s);
        QCOMPARE(field(u"cf_s1"_s, u"handed_signature"_s).toString(), u"sg_hand"_s);
    }
    void an_adviser_signs_for_it_and_gives_the_number()
    {
        handedOver();
        show("CompletionFilePage", {{u"siteId"_s, u"s1"_s}});
        QVERIFY(!m_finger->sees(u"completion_add_0"_s)); // nothing goes in any more
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(tapped(u"completion_hand_button"_s));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"roles"_s).toStringList(), QStringList{u"adviser"_s});
        QCOMPARE(field(u"cf_s1"_s, u"archive_number"_s).toString(), QString()); // no number before the signature
        sign(u"cf_s1"_s, u"adviser"_s, u"sg_take"_s);
        QTRY_COMPARE(field(u"cf_s1"_s, u"state"_s).toString(), u"archived"_s);
        QCOMPARE(field(u"cf_s1"_s, u"archive_number"_s).toString(), u"A-1123-A05"_s);
        QCOMPARE(field(u"cf_s1"_s, u"received_signature"_s).toString(), u"sg_take"_s);
        QTRY_VERIFY(m_finger->text(u"completion_state"_s).contains(u"A-1123-A05"_s));
    }
    void what_is_returned_is_signed_anew()
    {
        handedOver();
        open(u"CompletionFile"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(tapped(u"completion_return"_s));
        QTRY_VERIFY(m_finger->sees(u"reason_field"_s));
        QVERIFY(m_finger->type(u"reason_field"_s, u"the card is missing"_s));
        QVERIFY(tapped(u"reason_button"_s));
        QTRY_COMPARE(field(u"cf_s1"_s, u"state"_s).toString(), u"collecting"_s);
        QCOMPARE(field(u"cf_s1"_s, u"returned_reason"_s).toString(), u"the card is missing"_s);
        QCOMPARE(field(u"sg_hand"_s, u"state"_s).toString(), u"withdrawn"_s);
        QCOMPARE(field(u"sg_hand"_s, u"withdrawn_reason"_s).toString(), u"the card is missing"_s);
    }
    void what_went_out_as_a_folder_is_told()
    {
        show("CompletionFilePage", {{u"siteId"_s, u"s3"_s}});
        QVERIFY(m_finger->text(u"completion_state"_s).contains(u"A-1101-A02"_s));
        QVERIFY(!m_finger->sees(u"completion_hand_button"_s)); // at its end
        QVERIFY(m_finger->tap(u"completion_export"_s));
        QTRY_VERIFY(m_finger->text(u"completion_made"_s).contains(u"31"_s));
        QVERIFY(m_finger->text(u"completion_made_missing"_s).contains(u"2"_s));
    }
    void whoever_may_not_write_is_told_whom_to_tell_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("told");
        QTest::newRow("deviation") << QByteArray("DeviationPage") << u"deviation_not_allowed"_s;
        QTest::newRow("change") << QByteArray("DesignChangePage") << u"change_not_allowed"_s;
        QTest::newRow("review") << QByteArray("PlanReviewPage") << u"review_not_allowed"_s;
        QTest::newRow("check") << QByteArray("CheckDrawingsPage") << u"check_not_allowed"_s;
    }
    void whoever_may_not_write_is_told_whom_to_tell()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, told);
        app()->setProperty("mayAll", false);
        show(page.constData(), {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->sees(told));
        app()->setProperty("mayAll", true);
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("ids");
        const auto row = [](const char *page, const QVariantMap &ids) { QTest::addRow("%s %s", page, qPrintable(ids.first().toString())) << u"compliance/%1.qml"_s.arg(QLatin1String(page)) << ids; };
        const QVariantMap site{{u"siteId"_s, u"s1"_s}};
        for (const char *page : {"DeviationsPage", "DesignChangesPage", "PlanReviewsPage", "CheckDrawingsPage", "CompletionFilePage", "DeviationPage", "DesignChangePage", "PlanReviewPage"})
            row(page, site);
        row("CompletionFilePage", {{u"siteId"_s, u"s3"_s}});
        row("CheckDrawingsPage", {{u"siteId"_s, u"s2"_s}});
        for (const QString &id : {u"dv1"_s, u"dv2"_s, u"dv3"_s, u"nowhere"_s})
            row("DeviationPage", {{u"deviationId"_s, id}});
        for (const QString &id : {u"dc1"_s, u"dc2"_s, u"nowhere"_s})
            row("DesignChangePage", {{u"changeId"_s, id}});
        for (const QString &id : {u"pr1"_s, u"nowhere"_s})
            row("PlanReviewPage", {{u"reviewId"_s, id}});
    }
    void they_follow_the_rules()
    {
        QFETCH(QString, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, file, ids).join(u'\n'), QString());
    }

private:
    void show(const char *page, const QVariantMap &ids)
    {
        m_page = m_stage->showPage(u"compliance/%1.qml"_s.arg(QLatin1String(page)), ids);
        QVERIFY(m_page);
        m_stage->picture();
    }
    // In the whole app: a sheet is its shell's.
    void open(const QString &page, const QVariantMap &ids)
    {
        QVERIFY(m_stage->showApp());
        QMetaObject::invokeMethod(nav(), "open", Q_ARG(QString, page), Q_ARG(QVariant, ids));
        m_stage->picture();
    }
    // Once it can be tapped.
    bool tapped(const QString &name)
    {
        return QTest::qWaitFor([&] { return m_finger->find(name) && m_finger->find(name)->isEnabled(); }) && m_finger->tap(name);
    }
    void decide(const QString &outcome)
    {
        open(u"Deviation"_s, {{u"deviationId"_s, u"dv1"_s}});
        QVERIFY(tapped(u"deviation_decide"_s));
        QTRY_VERIFY(m_finger->sees(u"deviation_outcome"_s));
        QVERIFY(tapped(u"choice_outcome_"_s + outcome));
        QTRY_VERIFY(m_finger->sees(u"deviation_entails"_s));
    }
    void sign(const QString &about, const QString &role, const QString &id)
    {
        const QVariantMap fields{{u"about"_s, about}, {u"role"_s, role}, {u"name"_s, u"somebody"_s}, {u"state"_s, u"stands"_s}, {u"signed_at"_s, u"2026-11-23T01:00:00.000Z"_s}};
        QMetaObject::invokeMethod(mock(), "save", Q_ARG(QString, id), Q_ARG(QString, u"signature"_s), Q_ARG(QString, u"site/s1"_s), Q_ARG(QVariantMap, fields));
    }
    void complete()
    {
        for (const char *part : {"test_records", "stage_acceptances", "warranty", "satisfaction"}) {
            const QVariantMap fields{{u"site"_s, u"s1"_s}, {u"part"_s, QLatin1String(part)}, {u"title"_s, QLatin1String(part)}, {u"file"_s, u"ab"_s}, {u"added_at"_s, u"2026-11-23"_s}};
            QMetaObject::invokeMethod(mock(), "save", Q_ARG(QString, QLatin1String(part)), Q_ARG(QString, u"completion_document"_s), Q_ARG(QString, u"site/s1"_s), Q_ARG(QVariantMap, fields));
        }
    }
    void handedOver()
    {
        complete();
        sign(u"cf_s1"_s, u"designer"_s, u"sg_hand"_s);
        const QVariantMap fields{{u"site"_s, u"s1"_s}, {u"state"_s, u"handed_over"_s}, {u"collected_by"_s, u"p2"_s}, {u"handed_signature"_s, u"sg_hand"_s},
                                 {u"handed_at"_s, u"2026-11-22T01:00:00.000Z"_s}};
        QMetaObject::invokeMethod(mock(), "save", Q_ARG(QString, u"cf_s1"_s), Q_ARG(QString, u"completion_file"_s), Q_ARG(QString, u"site/s1"_s), Q_ARG(QVariantMap, fields));
    }
    void put(const QString &id, const QVariantMap &fields)
    {
        QMetaObject::invokeMethod(mock(), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
        if (m_page)
            m_stage->picture();
    }
    QVariant field(const QString &id, const QString &name)
    {
        QVariantMap record;
        QMetaObject::invokeMethod(mock(), "record", Q_RETURN_ARG(QVariantMap, record), Q_ARG(QString, id));
        return record.value(u"fields"_s).toMap().value(name);
    }
    QVariantMap values() const { return mapOf(m_page, "values"); }
    QObject *mock() { return m_stage->singleton("Plumbline", "Mock"); }
    QObject *app() { return m_stage->singleton("Plumbline", "App"); }
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QQuickItem *m_page = nullptr;
};

QTEST_MAIN(TestCompliancePages)
#include "test_compliance_pages.moc"
