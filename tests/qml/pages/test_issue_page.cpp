// A punch issue: its form, its steps, its talk; and how a new one begins.
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestIssuePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 3000));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void the_steps_are_those_the_schema_allows()
    {
        show({{u"issueId"_s, u"i2"_s}}); // assigned
        QVERIFY(m_finger->sees(u"step_to_fixed"_s));
        QVERIFY(!m_finger->sees(u"step_to_verified"_s));
        QVERIFY(m_finger->tap(u"step_to_fixed"_s));
        QVERIFY(m_finger->sees(u"step_to_verified"_s));
        QVERIFY(m_finger->sees(u"step_to_open"_s));
    }

    void who_may_not_change_it_is_told()
    {
        show({{u"issueId"_s, u"i2"_s}});
        QVERIFY(!m_finger->sees(u"issue_read_only"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        show({{u"issueId"_s, u"i2"_s}});
        QVERIFY(m_finger->sees(u"issue_read_only"_s));
        QVERIFY(!m_finger->sees(u"step_to_fixed"_s));
    }

    void a_step_that_needs_a_field_asks_for_it_first()
    {
        show({{u"issueId"_s, u"i2"_s}});
        QVERIFY(m_finger->tap(u"step_to_fixed"_s));
        QVERIFY(m_finger->tap(u"step_to_open"_s));
        QVERIFY(m_finger->tap(u"reference_assignee"_s));
        QVERIFY(m_finger->tap(u"reference_none_assignee"_s));
        QVERIFY(m_finger->tap(u"step_to_assigned"_s));
        QVERIFY2(m_finger->sees(u"step_to_assigned"_s), "still open: nobody is named");
    }

    void a_day_is_chosen_from_the_near_ones_or_a_month()
    {
        show({{u"issueId"_s, u"i2"_s}});
        QVERIFY(m_finger->tap(u"date_due_on"_s));
        QVERIFY(m_finger->tap(u"date_due_on_in_1"_s));
        QVERIFY(m_finger->tap(u"date_due_on"_s));
        QVERIFY(m_finger->sees(u"day_2026-11-24"_s));
        QVERIFY(m_finger->tap(u"month_after_due_on"_s));
        QVERIFY(m_finger->tap(u"day_2026-12-31"_s));
        QVERIFY(!m_finger->sees(u"day_2026-12-31"_s));
        QVERIFY(m_finger->find(u"date_due_on"_s)->property("chosen").toString().contains(u"31"_s));
    }

    void what_is_not_shown_is_not_fixed()
    {
        show({{u"issueId"_s, u"i4"_s}}); // assigned, no photo taken since
        QVERIFY(m_finger->tap(u"step_to_fixed"_s));
        QVERIFY2(m_finger->sees(u"step_to_fixed"_s), "a photo of how it is now comes first");
    }

    void before_and_after_stand_in_two_columns_of_pictures_beside_each_other()
    {
        show({{u"issueId"_s, u"i2"_s}});
        QTRY_VERIFY(m_finger->sees(u"photo_before_0"_s));
        const QRectF photo = placeOf(u"photo_before_0"_s), camera = placeOf(u"camera_before"_s), after = placeOf(u"camera_after"_s);
        QCOMPARE(photo.top(), camera.top());
        QVERIFY2(photo.right() <= camera.left() && camera.right() <= after.left(), "one beside the other");
        QCOMPARE(after.top(), camera.top());
        QVERIFY(photo.width() >= 48);
    }

    void an_issue_that_may_be_the_same_is_shown_and_merged()
    {
        show({{u"issueId"_s, u"i2"_s}});
        QVERIFY(m_finger->sees(u"issue_twin_0"_s));
        QVERIFY(m_finger->tap(u"issue_merge_0"_s));
        QTRY_VERIFY(m_finger->sees(u"issue_merged_card"_s));
        QVERIFY(!m_finger->sees(u"issue_twin_0"_s));
        QVERIFY(m_finger->tap(u"issue_unmerge"_s));
        QTRY_VERIFY(m_finger->sees(u"issue_twin_0"_s));
    }

    void whoever_has_left_is_told_of()
    {
        show({{u"issueId"_s, u"i1"_s}});
        QVERIFY(!m_finger->sees(u"issue_left_banner"_s));
        QObject *mock = m_stage->singleton("Plumbline", "Mock");
        QVERIFY(QMetaObject::invokeMethod(mock, "set", Q_ARG(QString, u"p1"_s), Q_ARG(QVariantMap, (QVariantMap{{u"left_on"_s, u"2026-11-01"_s}}))));
        QTRY_VERIFY(m_finger->sees(u"issue_left_banner"_s));
    }

    void whoever_is_no_longer_on_the_site_is_told_of()
    {
        show({{u"issueId"_s, u"i3"_s}});
        QVERIFY(!m_finger->sees(u"issue_left_banner"_s));
        QObject *mock = m_stage->singleton("Plumbline", "Mock");
        QVERIFY(QMetaObject::invokeMethod(mock, "set", Q_ARG(QString, u"m_p5_s1"_s), Q_ARG(QVariantMap, (QVariantMap{{u"scope"_s, u"site/s2"_s}}))));
        QTRY_VERIFY(m_finger->sees(u"issue_left_banner"_s));
    }

    void a_new_issue_asks_for_its_site_first()
    {
        show({});
        QVERIFY(!m_finger->sees(u"input_title"_s));
        QVERIFY(m_finger->tap(u"site_choice_0"_s));
        QVERIFY(m_finger->sees(u"input_title"_s));
        QVERIFY2(!m_finger->sees(u"step_to_fixed"_s), "no steps before it exists");
    }

    void an_empty_comment_cannot_be_sent()
    {
        show({{u"issueId"_s, u"i2"_s}});
        QVERIFY(!m_finger->tap(u"comment_send_button"_s));
        QVERIFY(m_finger->type(u"comment_field"_s, u"seen"_s));
        QVERIFY(m_finger->tap(u"comment_send_button"_s));
        QCOMPARE(m_finger->text(u"comment_field"_s), QString());
    }

private:
    QRectF placeOf(const QString &name)
    {
        QQuickItem *item = m_finger->find(name);
        return item ? item->mapRectToScene(item->boundingRect()) : QRectF();
    }
    void show(const QVariantMap &ids) { QVERIFY(m_stage->showPage(u"issue/IssuePage.qml"_s, ids)); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestIssuePage)
#include "test_issue_page.moc"
