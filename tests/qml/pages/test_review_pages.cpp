// Plan reviews, whose comments a later revision closes, and briefings by the drawings in force.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/company_pages.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestReviewPages : public QObject, CompanyPages {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin({390, 2600}); }

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
    void a_review_of_a_replaced_drawing_leads_to_the_current_one()
    {
        show(u"compliance/PlanReviewPage.qml"_s, {{u"reviewId"_s, u"pr1"_s}});
        QVERIFY(m_finger->sees(u"superseded_banner"_s));
        const QVariantMap told = mapOf(m_finger->find(u"superseded_banner"_s), "error");
        QCOMPARE(told.value(u"title"_s).toString(), u"会审之后图纸已换版"_s);
        QCOMPARE(told.value(u"text"_s).toString(), u"P-02 B 已作废，按 P-02 C 施工。"_s); // the others it names still stand
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"superseded_banner_action"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Drawing"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"revisionId"_s).toString(), u"rv_p02c"_s);
        put(u"pr1"_s, {{u"revisions"_s, QStringList{u"rv_p02c"_s, u"rv_e01a"_s}}});
        QTRY_VERIFY(!m_finger->sees(u"superseded_banner"_s));
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
        show(u"compliance/PlanReviewPage.qml"_s, {{u"reviewId"_s, u"pr1"_s}});
        QVERIFY(m_finger->tap(u"review_close"_s));
        QCOMPARE(values().value(u"state"_s), u"closed"_s);
    }
    void who_took_part_is_chosen_from_the_site()
    {
        show(u"compliance/PlanReviewPage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        QCOMPARE(values().value(u"participants"_s).toStringList(), QStringList{u"p1"_s});
        QVERIFY(m_finger->tap(u"person_participants_1"_s));
        QTRY_COMPARE(values().value(u"participants"_s).toStringList(), (QStringList{u"p1"_s, u"p5"_s}));
        QVERIFY(m_finger->tap(u"revision_review_0"_s));
        QTRY_COMPARE(values().value(u"revisions"_s).toStringList(), QStringList{u"rv_e01a"_s});
    }
    void whoever_may_not_write_reviews_is_told_who_does()
    {
        app()->setProperty("mayAll", false);
        show(u"compliance/PlanReviewPage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->sees(u"review_not_allowed"_s));
        app()->setProperty("mayAll", true);
    }

    void a_briefing_takes_the_drawings_of_its_trade()
    {
        show(u"signing/BriefingPage.qml"_s, {{u"siteId"_s, u"s1"_s}, {u"stageId"_s, u"st12"_s}, {u"trade"_s, u"electrical"_s}});
        QVERIFY(m_finger->find(u"revision_briefing_0"_s)->property("checked").toBool());  // E-01
        QVERIFY(!m_finger->find(u"revision_briefing_1"_s)->property("checked").toBool()); // G-01
        QVERIFY(m_finger->tap(u"point_told_1"_s));                                        // left out
        QCOMPARE(values().value(u"revisions"_s).toStringList(), QStringList{u"rv_e01a"_s}); // with the first thing that is set
        QVERIFY(m_finger->tap(u"briefing_give"_s));
        QCOMPARE(values().value(u"points"_s).toStringList().size(), 2);
    }
    void another_trade_has_other_drawings()
    {
        show(u"signing/BriefingPage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        const auto choose = [&](const QString &trade) { QVERIFY(QMetaObject::invokeMethod(m_page, "choose", Q_ARG(QString, trade))); };
        choose(u"electrical"_s);
        QCOMPARE(values().value(u"revisions"_s).toStringList(), QStringList{u"rv_e01a"_s});
        choose(u"plumbing"_s);
        QCOMPARE(values().value(u"revisions"_s).toStringList(), QStringList{u"rv_g01a"_s});
        m_stage->picture();
        QVERIFY(m_finger->tap(u"revision_briefing_0"_s)); // E-01 as well
        choose(u"electrical"_s);
        QCOMPARE(values().value(u"revisions"_s).toStringList(), (QStringList{u"rv_g01a"_s, u"rv_e01a"_s})); // what somebody chose stays
    }
    void a_briefing_by_an_older_drawing_says_so()
    {
        put(u"br1"_s, {{u"revisions"_s, QStringList{u"rv_p02b"_s}}});
        show(u"signing/BriefingPage.qml"_s, {{u"briefingId"_s, u"br1"_s}});
        QVERIFY(m_finger->sees(u"superseded_banner"_s));
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("ids");
        const auto row = [](const char *page, const QVariantMap &ids) { QTest::addRow("%s %s", page, qPrintable(ids.first().toString())) << u"compliance/%1.qml"_s.arg(QLatin1String(page)) << ids; };
        for (const char *page : {"PlanReviewsPage", "PlanReviewPage"})
            row(page, {{u"siteId"_s, u"s1"_s}});
        for (const QString &id : {u"pr1"_s, u"nowhere"_s})
            row("PlanReviewPage", {{u"reviewId"_s, id}});
    }
    void they_follow_the_rules()
    {
        QFETCH(QString, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, file, ids).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestReviewPages)
#include "test_review_pages.moc"
