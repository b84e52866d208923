// The honest page: what waits, what was refused and why, what two people changed at once.
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestSyncPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 2400));
        QVERIFY(m_stage->showPage(u"sync/SyncPage.qml"_s, {}));
        m_finger = std::make_unique<Finger>(*m_stage);
        QTRY_VERIFY(m_finger->sees(u"sync_conflict_0"_s));
    }

    void what_waits_is_listed_with_its_progress()
    {
        QVERIFY(m_finger->sees(u"sync_waiting_0"_s));
        QCOMPARE(m_finger->find(u"sync_waiting_1"_s)->property("trailing").toString(), u"61%"_s);
    }

    void trying_now_asks_for_a_sync()
    {
        QVERIFY(m_finger->tap(u"sync_now_button"_s));
        QCOMPARE(m_stage->singleton("Plumbline", "SyncStatus")->property("state").toString(), u"syncing"_s);
        QVERIFY2(!m_finger->tap(u"sync_now_button"_s), "one at a time");
    }

    void keeping_one_value_settles_the_conflict_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("mine") << u"conflict_keep_mine"_s;
        QTest::newRow("theirs") << u"conflict_keep_theirs"_s;
    }
    void keeping_one_value_settles_the_conflict()
    {
        QFETCH(QString, choice);
        QVERIFY(m_finger->tap(choice));
        QTRY_VERIFY(!m_finger->sees(u"sync_conflict_0"_s));
        QVERIFY2(m_finger->sees(u"sync_refused_0"_s), "the others stay");
        QVERIFY(m_finger->sees(u"sync_waiting_1"_s));
    }

    void a_refused_change_says_why_and_leads_to_its_record()
    {
        QVERIFY(!m_finger->text(u"refused_reason"_s).isEmpty());
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"refused_mend_button"_s));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Issue"_s);
    }

    void nothing_waiting_is_said_plainly()
    {
        m_stage->setMode(u"empty"_s);
        m_stage->singleton("Plumbline", "SyncStatus")->setProperty("state", u"synced"_s);
        QVERIFY(m_stage->showPage(u"sync/SyncPage.qml"_s, {}));
        QVERIFY(!m_finger->sees(u"sync_waiting_header"_s));
        QVERIFY(!m_finger->text(u"sync_state_text"_s).isEmpty());
    }

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestSyncPage)
#include "test_sync_page.moc"
