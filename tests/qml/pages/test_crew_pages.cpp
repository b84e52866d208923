// The crews' figures: narrowed, opened, objected to and answered.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestCrewPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 1800));
        m_finger = std::make_unique<Finger>(*m_stage);
        m_stage->singleton("Plumbline", "App")->setProperty("personId", u"p1"_s);
        takeWarnings();
    }

    void a_trade_narrows_the_list()
    {
        show("crew/CrewScoresPage.qml", {});
        QVERIFY(m_finger->sees(u"crew_score_1_row"_s));
        QVERIFY(m_finger->tap(u"crews_trade_tiling"_s));
        QTRY_VERIFY(!m_finger->sees(u"crew_score_1_row"_s));
        QCOMPARE(m_finger->find(u"crew_score_0_row"_s)->property("title").toString(), u"罗师傅班组"_s);
    }

    void a_crew_opens_for_the_month_and_site_in_view()
    {
        show("crew/CrewScoresPage.qml", {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->tap(u"crews_month_2026-11"_s));
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"crew_score_0_row"_s));
        QCOMPARE(pages.at(0).at(0).toString(), u"CrewScore"_s);
        QCOMPARE(pages.at(0).at(1).toMap(), (QVariantMap{{u"crewId"_s, u"c2"_s}, {u"siteId"_s, u"s1"_s}, {u"month"_s, u"2026-11"_s}}));
    }

    void a_figure_opens_the_records_it_counts()
    {
        show("crew/CrewScorePage.qml", {{u"crewId"_s, u"c1"_s}});
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"crew_figure_first_pass"_s));
        QCOMPARE(pages.at(0).at(0).toString(), u"CrewRecords"_s);
        const QVariantList groups = pages.at(0).at(1).toMap().value(u"groups"_s).toList();
        QCOMPARE(groups.at(0).toMap().value(u"ids"_s).toStringList(), (QStringList{u"it0"_s, u"it4"_s})); // what did not pass stands first
        QCOMPARE(groups.at(1).toMap().value(u"ids"_s).toStringList(), QStringList{u"it3"_s});
    }

    void records_open_where_they_are()
    {
        const QVariantList groups{QVariantMap{{u"label"_s, u"a"_s}, {u"ids"_s, QStringList{u"it0"_s}}}, QVariantMap{{u"label"_s, u"b"_s}, {u"ids"_s, QStringList{u"i1"_s}}}};
        show("crew/CrewRecordsPage.qml", {{u"title"_s, u"t"_s}, {u"groups"_s, groups}});
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"crew_record_0_row"_s));
        QCOMPARE(pages.at(0).at(0).toString(), u"Inspection"_s);
        QCOMPARE(pages.at(0).at(1).toMap().value(u"itemId"_s).toString(), u"it0"_s);
        QVERIFY(m_finger->tap(u"crew_records_group_1"_s));
        QTRY_COMPARE(m_finger->find(u"crew_record_0_row"_s)->property("title").toString(), u"卫生间渗水到楼下"_s);
        QVERIFY(m_finger->tap(u"crew_record_0_row"_s));
        QCOMPARE(pages.at(1).at(0).toString(), u"Issue"_s);
    }

    void only_the_lead_objects()
    {
        show("crew/CrewScorePage.qml", {{u"crewId"_s, u"c1"_s}, {u"siteId"_s, u"s1"_s}, {u"month"_s, u"2026-11"_s}});
        QVERIFY(!m_finger->sees(u"crew_object"_s));
        QVERIFY(m_finger->sees(u"crew_object_how"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("personId", u"p6"_s);
        QTRY_VERIFY(m_finger->sees(u"crew_object"_s));
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"crew_object"_s));
        QCOMPARE(pages.at(0).at(1).toMap(), (QVariantMap{{u"crewId"_s, u"c1"_s}, {u"siteId"_s, u"s1"_s}, {u"month"_s, u"2026-11"_s}}));
    }

    void a_month_is_chosen_before_it_is_objected_to()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("personId", u"p6"_s);
        show("crew/CrewScorePage.qml", {{u"crewId"_s, u"c1"_s}, {u"siteId"_s, u"s1"_s}});
        QVERIFY(!m_finger->sees(u"crew_object"_s)); // two months have figures
        QVERIFY(m_finger->tap(u"crew_part_2026-10"_s));
        QTRY_VERIFY(m_finger->sees(u"crew_object"_s));
    }

    void an_answer_carries_its_name()
    {
        QQuickItem *page = show("crew/ObjectionPage.qml", {{u"objectionId"_s, u"ob1"_s}});
        QVERIFY(!m_finger->tap(u"objection_answer_button"_s)); // nothing said yet
        QVERIFY(m_finger->type(u"objection_answer"_s, u"看过现场"_s));
        QVERIFY(m_finger->tap(u"objection_answer_button"_s));
        const QVariantMap values = mapOf(page, "values");
        QCOMPARE(values.value(u"state"_s).toString(), u"answered"_s);
        QCOMPARE(values.value(u"answered_by"_s).toString(), u"p1"_s);
        QCOMPARE(values.value(u"answer"_s).toString(), u"看过现场"_s);
        QVERIFY(!values.value(u"answered_at"_s).isNull());
    }

    void who_objects_does_not_answer()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("personId", u"p6"_s);
        show("crew/ObjectionPage.qml", {{u"objectionId"_s, u"ob1"_s}});
        QVERIFY(!m_finger->sees(u"objection_answer_button"_s));
        QVERIFY(m_finger->sees(u"objection_owed"_s));
    }

    void who_was_answered_may_object_again()
    {
        QQuickItem *page = show("crew/ObjectionPage.qml", {{u"objectionId"_s, u"ob2"_s}});
        QVERIFY(!m_finger->sees(u"objection_owed"_s));
        QVERIFY(m_finger->tap(u"objection_again"_s));
        QCOMPARE(mapOf(page, "values").value(u"state"_s).toString(), u"open"_s);
    }

    void an_owed_answer_stands_on_today()
    {
        show("today/TodayPage.qml", {});
        QVERIFY(m_finger->sees(u"objection_0"_s));
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QVariantMap>("ids");
        const QVariantList groups{QVariantMap{{u"label"_s, u"一次未过"_s}, {u"ids"_s, QStringList{u"it0"_s, u"it4"_s}}},
                                  QVariantMap{{u"label"_s, u"一次合格"_s}, {u"ids"_s, QStringList{u"it3"_s}}}};
        QTest::newRow("records") << QByteArray("crew/CrewRecordsPage.qml") << QVariantMap{{u"title"_s, u"一次合格率"_s}, {u"groups"_s, groups}};
        QTest::newRow("open objection") << QByteArray("crew/ObjectionPage.qml") << QVariantMap{{u"objectionId"_s, u"ob1"_s}};
        QTest::newRow("answered") << QByteArray("crew/ObjectionPage.qml") << QVariantMap{{u"objectionId"_s, u"ob2"_s}};
        QTest::newRow("gone") << QByteArray("crew/ObjectionPage.qml") << QVariantMap{{u"objectionId"_s, u"nowhere"_s}};
        QTest::newRow("new") << QByteArray("crew/ObjectionPage.qml") << QVariantMap{{u"crewId"_s, u"c1"_s}, {u"siteId"_s, u"s1"_s}, {u"month"_s, u"2026-11"_s}};
    }
    void they_follow_the_rules()
    {
        QFETCH(QByteArray, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, QString::fromLatin1(file), ids).join(u'\n'), QString());
    }

private:
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }
    QQuickItem *show(const char *file, const QVariantMap &ids)
    {
        QQuickItem *page = m_stage->showPage(QString::fromLatin1(file), ids);
        m_stage->picture();
        return page;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestCrewPages)
#include "test_crew_pages.moc"
