// All issues of a site: by state, overdue, mine; several given to somebody in one go.
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestIssuesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 1600));
        m_finger = std::make_unique<Finger>(*m_stage);
        QVERIFY(m_stage->showPage(u"issue/IssuesPage.qml"_s, {{u"siteId"_s, u"s1"_s}}));
        QTRY_VERIFY(m_finger->sees(u"issue_row_0"_s));
    }

    void filters_narrow_the_list()
    {
        QVERIFY(m_finger->sees(u"issue_row_2"_s)); // three of this site are open
        QVERIFY(m_finger->tap(u"issues_filter_overdue"_s));
        QTRY_VERIFY(!m_finger->sees(u"issue_row_1"_s));
        QCOMPARE(m_finger->find(u"issue_row_0"_s)->property("title").toString(), u"卫生间渗水到楼下"_s);
        QVERIFY(m_finger->tap(u"issues_filter_mine"_s));
        QTRY_VERIFY(m_finger->sees(u"issue_row_1"_s));
        QVERIFY(!m_finger->sees(u"issue_row_2"_s));
    }

    void a_tap_chooses_while_several_are_chosen()
    {
        QVERIFY(!m_finger->sees(u"issues_assign_button"_s));
        QVERIFY(m_finger->tap(u"issues_choose_button"_s));
        QVERIFY2(!m_finger->tap(u"issues_assign_button"_s), "nothing is chosen yet");
        QVERIFY(m_finger->tap(u"issue_row_0"_s));
        QVERIFY(m_finger->tap(u"issue_row_2"_s));
        QVERIFY(m_finger->tap(u"issue_row_2"_s)); // and back
        QObject *page = m_finger->find(u"issues_page"_s);
        QCOMPARE(page->property("chosenCount").toInt(), 1);
        QSignalSpy sheets(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"issues_assign_button"_s));
        QCOMPARE(sheets.at(0).at(0).toString(), u"AssignSheet"_s);
    }

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestIssuesPage)
#include "test_issues_page.moc"
