// The register summary: a period is chosen, figures open their complaints, whoever may signs in turn.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestSummaryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 4200));
        m_finger = std::make_unique<Finger>(*m_stage);
        takeWarnings();
    }

    void the_stock_is_said_in_numbers()
    {
        show({});
        for (const auto &[name, number] : {std::pair(u"opening"_s, u"12"_s), std::pair(u"new"_s, u"+31"_s), std::pair(u"closed"_s, u"−27"_s), std::pair(u"closing"_s, u"=16"_s)})
            QCOMPARE(m_finger->find(u"summary_stock_"_s + name)->property("text").toString(), number);
    }

    void the_period_before_is_an_arrow_away()
    {
        show({});
        const QString shown = text(u"summary_days"_s);
        QVERIFY(m_finger->tap(u"summary_before"_s));
        QTRY_VERIFY(text(u"summary_days"_s) != shown);
        QVERIFY(m_finger->tap(u"summary_after"_s));
        QTRY_COMPARE(text(u"summary_days"_s), shown);
    }

    void what_is_overdue_opens_with_its_owner_beside_it()
    {
        show({});
        QVERIFY(m_finger->find(u"summary_overdue_0"_s)->property("subtitle").toString().contains(u"王莉"_s));
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"summary_overdue_0"_s));
        QCOMPARE(pages.at(0).at(0).toString(), u"Complaint"_s);
        QCOMPARE(pages.at(0).at(1).toMap(), (QVariantMap{{u"complaintId"_s, u"cp1"_s}}));
    }

    void parts_are_one_tap_apart()
    {
        show({});
        QCOMPARE(text(u"summary_group_0"_s), u"质量"_s);
        QVERIFY(m_finger->tap(u"summary_part_project_manager"_s));
        QTRY_COMPARE(text(u"summary_group_0"_s), u"陈志远"_s);
    }

    void missing_numbers_are_named()
    {
        show({});
        QVERIFY(text(u"summary_series_0"_s).contains(u"A17"_s));
    }

    void the_desk_signs()
    {
        QQuickItem *page = show({});
        QVERIFY(m_finger->tap(u"summary_step_signed"_s));
        QCOMPARE(asked(page), (QVariantList{QVariantList{u"sign"_s, u"team/t1"_s}}));
    }

    void a_locked_one_says_who_signed_and_what_changed()
    {
        QQuickItem *page = show({{u"recordId"_s, u"rs1"_s}});
        QVERIFY(text(u"summary_signed"_s).contains(u"小周"_s));
        QVERIFY(m_finger->sees(u"summary_changed"_s));
        QVERIFY(text(u"summary_change_0"_s).contains(u"31"_s));
        QVERIFY(!m_finger->tap(u"summary_step_draft"_s)); // without a reason
        QVERIFY(m_finger->tap(u"summary_step_confirmed"_s));
        QCOMPARE(asked(page).at(0).toList().at(0).toString(), u"confirmed"_s);
    }

    void it_leaves_as_a_file()
    {
        show({});
        QVERIFY(m_finger->tap(u"summary_xlsx"_s));
        QTRY_VERIFY(text(u"summary_made"_s).contains(u".xlsx"_s));
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QVariantMap>("ids");
        QTest::newRow("live") << QVariantMap();
        QTest::newRow("locked") << QVariantMap{{u"recordId"_s, u"rs1"_s}};
    }
    void they_follow_the_rules()
    {
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, u"complaint/SummaryPage.qml"_s, ids).join(u'\n'), QString());
    }

private:
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }
    QString text(const QString &name) { return m_finger->find(name)->property("text").toString(); }
    QVariantList asked(QQuickItem *page)
    {
        for (QObject *child : page->findChildren<QObject *>()) {
            if (child->metaObject()->indexOfProperty("differences") >= 0 && child->metaObject()->indexOfProperty("done") >= 0)
                return child->property("done").toList();
        }
        return {};
    }
    QQuickItem *show(const QVariantMap &ids)
    {
        QQuickItem *page = m_stage->showPage(u"complaint/SummaryPage.qml"_s, ids);
        m_stage->picture();
        return page;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestSummaryPage)
#include "test_summary_page.moc"
