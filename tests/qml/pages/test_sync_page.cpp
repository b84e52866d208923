// The honest page: what waits, what was refused and why, what two people changed at once.
#include "tests/qml/support/finger.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

    void one_file_can_be_held_back_and_sent_after_all()
    {
        QVERIFY2(!m_finger->sees(u"sync_waiting_0_hold"_s), "a record is a few bytes: nothing to hold back");
        QVERIFY(m_finger->tap(u"sync_waiting_1_hold"_s));
        QTRY_VERIFY(m_finger->find(u"sync_waiting_1"_s)->property("trailing").toString() != u"61%"_s);
        QVERIFY(m_finger->tap(u"sync_waiting_1_hold"_s));
        QTRY_COMPARE(m_finger->find(u"sync_waiting_1"_s)->property("trailing").toString(), u"61%"_s);
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

    void what_the_page_moved_under_a_finger_takes_no_tap_data()
    {
        QTest::addColumn<bool>("touch");
        QTest::newRow("mouse") << false;
        QTest::newRow("finger") << true;
    }
    void what_the_page_moved_under_a_finger_takes_no_tap()
    {
        QFETCH(bool, touch);
        const auto tap = [&] {
            return touch ? m_finger->touch(u"conflict_keep_mine"_s) : m_finger->tap(u"conflict_keep_mine"_s);
        };
        m_stage->setSettleTime(1h);
        QVERIFY(m_stage->showPage(u"sync/SyncPage.qml"_s, {}));
        QTRY_VERIFY(m_finger->sees(u"sync_conflict_0"_s));
        QVERIFY(tap());
        QVERIFY2(m_finger->sees(u"sync_conflict_0"_s), "it has only just come");

        m_stage->setSettleTime(0ms);
        QTRY_VERIFY(m_finger->takesTaps(u"conflict_keep_mine"_s));
        m_stage->setSettleTime(1h);
        const double before = m_finger->find(u"conflict_keep_mine"_s)->mapToScene({}).y();
        m_stage->singleton("Plumbline", "SyncStatus")->setProperty("clockOffsetMinutes", 600); // a line more above it
        QTRY_VERIFY(m_finger->find(u"conflict_keep_mine"_s)->mapToScene({}).y() > before);
        QVERIFY(tap());
        QVERIFY2(m_finger->sees(u"sync_conflict_0"_s), "it has only just moved here");

        m_stage->setSettleTime(0ms);
        QTRY_VERIFY(m_finger->takesTaps(u"conflict_keep_mine"_s));
        QVERIFY(tap());
        QTRY_VERIFY(!m_finger->sees(u"sync_conflict_0"_s));
    }

    void both_texts_may_be_kept()
    {
        QVERIFY(m_finger->tap(u"conflict_keep_both"_s));
        QTRY_VERIFY(!m_finger->sees(u"sync_conflict_0"_s));
    }

    void a_refused_change_says_why_and_opens_the_form_with_what_was_entered()
    {
        QCOMPARE(m_finger->text(u"refused_reason"_s), u"你已不是那里的成员"_s);
        QCOMPARE(m_finger->text(u"refused_what_to_do"_s), u"你填的都在本机。请负责人加你。"_s); // each sentence has its stop
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"refused_mend_button"_s));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"GenericForm"_s);
        QVERIFY2(m_finger->sees(u"sync_refused_0"_s), "it is refused until the mended one has landed");
    }

    void letting_be_is_asked_twice()
    {
        QVERIFY(m_finger->tap(u"refused_let_be_button"_s));
        QVERIFY(m_finger->sees(u"sync_refused_0"_s));
        QVERIFY(m_finger->tap(u"refused_keep_asking_button"_s));
        QVERIFY(m_finger->tap(u"refused_let_be_button"_s));
        QVERIFY(m_finger->tap(u"refused_let_be_confirm"_s));
        QTRY_VERIFY(!m_finger->sees(u"sync_refused_0"_s));
    }

    void the_wait_is_said_in_minutes()
    {
        QObject *status = m_stage->singleton("Plumbline", "SyncStatus");
        QVERIFY(!m_finger->sees(u"sync_retry_text"_s));
        const QDateTime now = m_stage->singleton("Plumbline", "App")->property("now").toDateTime();
        status->setProperty("retryAt", now.addSecs(120));
        QTRY_VERIFY(m_finger->sees(u"sync_retry_text"_s));
        QVERIFY(m_finger->text(u"sync_retry_text"_s).contains(u'2'));
        status->setProperty("retryAt", QVariant::fromValue(nullptr));
    }

    void files_that_wait_for_wifi_can_be_sent_all_the_same()
    {
        QObject *status = m_stage->singleton("Plumbline", "SyncStatus");
        QVERIFY(!m_finger->sees(u"sync_files_held"_s));
        status->setProperty("filesHeld", true);
        QVERIFY(m_finger->tap(u"sync_send_files_button"_s));
        QCOMPARE(status->property("filesSent").toInt(), 1);
        status->setProperty("filesHeld", false);
    }

    void what_the_office_and_the_device_disagree_about_is_decided_by_a_person_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("removes");
        QTest::newRow("keep") << u"sync_removal_keep"_s << false;
        QTest::newRow("remove") << u"sync_removal_confirm"_s << true;
    }
    void what_the_office_and_the_device_disagree_about_is_decided_by_a_person()
    {
        QFETCH(QString, button);
        QFETCH(bool, removes);
        QObject *status = m_stage->singleton("Plumbline", "SyncStatus");
        QVERIFY(!m_finger->sees(u"sync_trust_card"_s));
        status->setProperty("removal", QVariantMap{{u"scope"_s, u"site/s1"_s}, {u"count"_s, 312}, {u"of"_s, 900}});
        QTRY_VERIFY(m_finger->sees(u"sync_removal_text"_s));
        QVERIFY(m_finger->text(u"sync_removal_text"_s).contains(u"312"));
        QTRY_VERIFY(m_finger->takesTaps(button));
        QVERIFY(m_finger->tap(button));
        QCOMPARE(status->property("removed").toBool(), removes);
        QTRY_VERIFY(!m_finger->sees(u"sync_trust_card"_s));
    }

    void what_needs_only_to_be_known_is_told_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("button"); // none: nothing to press
        QTest::newRow("held") << QByteArray("held") << u"sync_held_text"_s << u"sync_held_send"_s;
        QTest::newRow("suspended") << QByteArray("suspended") << u"sync_suspended_text"_s << QString();
        QTest::newRow("findings") << QByteArray("findings") << u"sync_findings_text"_s << u"sync_findings_seen"_s;
    }
    void what_needs_only_to_be_known_is_told()
    {
        QFETCH(QByteArray, property);
        QFETCH(QString, words);
        QFETCH(QString, button);
        QObject *status = m_stage->singleton("Plumbline", "SyncStatus");
        status->setProperty(property.constData(), 3);
        QTRY_VERIFY(m_finger->sees(words));
        QVERIFY(m_finger->text(words).contains(u'3'));
        if (button.isEmpty()) {
            status->setProperty(property.constData(), 0);
        } else {
            QTRY_VERIFY(m_finger->takesTaps(button));
            QVERIFY(m_finger->tap(button));
        }
        QTRY_VERIFY(!m_finger->sees(u"sync_trust_card"_s));
    }

    void diagnostics_are_copied_and_said_so()
    {
        QSignalSpy toasts(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(toastRequested(QString,QString)));
        QVERIFY(m_finger->tap(u"sync_diagnostics_button"_s));
        QCOMPARE(toasts.count(), 1);
    }

    void unsent_work_is_saved_as_a_file_and_that_can_be_stopped()
    {
        QVERIFY(m_finger->tap(u"sync_export_button"_s));
        QTRY_VERIFY(m_finger->sees(u"sync_export_cancel"_s));
        QVERIFY(!m_finger->sees(u"sync_export_button"_s));
        QVERIFY(m_finger->tap(u"sync_export_cancel"_s));
        QTRY_VERIFY(m_finger->sees(u"sync_export_button"_s));
    }

    void the_form_marks_what_is_to_mend_and_sends_it_again()
    {
        const QVariantMap mend{{u"kind"_s, u"issue"_s}, {u"values"_s, QVariantMap{{u"title"_s, u"地漏"_s}}}, {u"field"_s, u"title"_s},
                               {u"problem"_s, u"需要改"_s}, {u"title"_s, u"太长"_s}, {u"text"_s, u"都在本机。"_s}, {u"action"_s, u"改短"_s}};
        QVERIFY(m_stage->showPage(u"form/GenericFormPage.qml"_s, {{u"kind"_s, u"issue"_s}, {u"recordId"_s, u"i1"_s}, {u"scope"_s, u"site/s1"_s}, {u"mend"_s, mend}}));
        QTRY_VERIFY(m_finger->sees(u"form_mend"_s));
        QCOMPARE(m_finger->find(u"field_title"_s)->property("problem").toString(), u"需要改"_s);
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
