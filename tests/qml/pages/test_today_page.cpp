// The day: inspections put in order by hand, rounds started with one tap.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestTodayPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 2000));
        m_finger = std::make_unique<Finger>(*m_stage);
        QVERIFY(m_stage->showPage(u"today/TodayPage.qml"_s, {}));
        QTRY_VERIFY(m_finger->sees(u"plan_2"_s));
    }
    void cleanup()
    {
        m_finger.reset();
        m_stage.reset(); // nothing is said at the end either
        QCOMPARE(takeWarnings().join(u'\n'), QString());
    }

    void the_order_of_the_day_is_made_by_hand()
    {
        QVERIFY(!m_finger->sees(u"plan_up_in3"_s));
        QVERIFY(QMetaObject::invokeMethod(m_finger->find(u"plan_header"_s), "action"));
        QTRY_VERIFY(m_finger->sees(u"plan_up_in3"_s));
        QVERIFY(!m_finger->sees(u"plan_up_in1"_s)); // runs already
        QVERIFY(!m_finger->tap(u"plan_up_in2"_s));  // the first of what may move
        QVERIFY(m_finger->tap(u"plan_up_in3"_s));
        QTRY_COMPARE(m_finger->find(u"plan_1"_s)->property("recordId").toString(), u"in3"_s);
        QCOMPARE(m_finger->find(u"plan_2"_s)->property("recordId").toString(), u"in2"_s);
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"plan_1"_s));
        QCOMPARE(pages.size(), 0); // while it is ordered nothing opens
    }

    void large_words_have_the_width_of_their_row()
    {
        m_stage->setTextScale(2);
        QVERIFY(m_stage->showPage(u"today/TodayPage.qml"_s, {}));
        QTRY_VERIFY(m_finger->sees(u"plan_0"_s));
        m_stage->picture();
        QQuickItem *row = m_finger->find(u"plan_0"_s);
        for (QQuickItem *item : everyItem(row)) {
            if (item->isVisible() && item->property("text") == row->property("title"))
                QVERIFY2(item->width() > row->width() / 2, qPrintable(QString::number(item->width())));
        }
    }

    void a_round_starts_with_one_tap()
    {
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"round_0_safety"_s));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.at(0).at(0).toString(), u"Inspection"_s);
    }

    void a_round_under_way_is_gone_on_with()
    {
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        const QString words = m_finger->find(u"round_1_safety"_s)->property("text").toString();
        QVERIFY2(words.contains(u"进行中"_s), qPrintable(words));
        QVERIFY(m_finger->tap(u"round_1_safety"_s));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.at(0).at(1).toMap().value(u"inspectionId"_s).toString(), u"in4"_s); // none was started besides
    }

    void more_sites_show_when_asked_for()
    {
        QVERIFY(!m_finger->sees(u"round_2_safety"_s));
        QVERIFY(QMetaObject::invokeMethod(m_finger->find(u"rounds_header"_s), "action"));
        QTRY_VERIFY(m_finger->sees(u"round_2_safety"_s));
    }

private:
    QObject *nav() { return m_stage->singleton("Plumbline.Controls", "Nav"); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestTodayPage)
#include "test_today_page.moc"
