// The completion file of a site: what fills its parts, what is missing, and who signs for it.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/company_pages.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestCompletionPages : public QObject, CompanyPages {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin({390, 2600}); }

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
    void what_fills_a_part_is_a_tap_away()
    {
        show(u"compliance/CompletionFilePage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        QSignalSpy opened(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"completion_entry_1_0"_s)); // of the drawings
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Drawing"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"revisionId"_s).toString(), u"rv_p02c"_s);
        QVERIFY(m_finger->tap(u"completion_entry_2_0"_s)); // of the hidden works
        QCOMPARE(opened.at(1).at(0).toString(), u"Inspection"_s);
    }
    void what_a_part_lacks_is_a_tap_away()
    {
        open(u"CompletionFile"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(tapped(u"completion_missing_5_0"_s)); // a stage without a signed acceptance
        QTRY_VERIFY(m_finger->sees(u"stage_gate_title"_s));
    }
    void it_is_signed_over_once_nothing_is_missing()
    {
        complete();
        show(u"compliance/CompletionFilePage.qml"_s, {{u"siteId"_s, u"s1"_s}});
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
        show(u"compliance/CompletionFilePage.qml"_s, {{u"siteId"_s, u"s1"_s}});
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
        show(u"compliance/CompletionFilePage.qml"_s, {{u"siteId"_s, u"s3"_s}});
        QVERIFY(m_finger->text(u"completion_state"_s).contains(u"A-1101-A02"_s));
        QVERIFY(!m_finger->sees(u"completion_hand_button"_s)); // at its end
        QVERIFY(m_finger->tap(u"completion_export"_s));
        QTRY_VERIFY(m_finger->text(u"completion_made"_s).contains(u"31"_s));
        QVERIFY(m_finger->text(u"completion_made_missing"_s).contains(u"2"_s));
    }
    void what_is_being_written_can_be_given_up()
    {
        show(u"compliance/CompletionFilePage.qml"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(!m_finger->sees(u"completion_progress"_s));
        QVERIFY(m_finger->tap(u"completion_export"_s));
        QTRY_VERIFY(m_finger->sees(u"completion_progress"_s));
        QCOMPARE(m_finger->text(u"completion_export"_s), u"取消"_s);
        QVERIFY(m_finger->tap(u"completion_export"_s));
        QTRY_VERIFY(!m_finger->sees(u"completion_progress"_s));
        QCOMPARE(m_finger->text(u"completion_export"_s), u"存成文件夹"_s);
        QVERIFY(!m_finger->sees(u"completion_made"_s));
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("ids");
        const auto row = [](const char *page, const QVariantMap &ids) { QTest::addRow("%s %s", page, qPrintable(ids.first().toString())) << u"compliance/%1.qml"_s.arg(QLatin1String(page)) << ids; };
        for (const QString &site : {u"s1"_s, u"s3"_s})
            row("CompletionFilePage", {{u"siteId"_s, site}});
    }
    void they_follow_the_rules()
    {
        QFETCH(QString, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, file, ids).join(u'\n'), QString());
    }

private:
    void complete()
    {
        for (const QString &part : {u"test_records"_s, u"stage_acceptances"_s, u"warranty"_s, u"satisfaction"_s})
            save(part, u"completion_document"_s, {{u"site"_s, u"s1"_s}, {u"part"_s, part}, {u"title"_s, part}, {u"file"_s, u"ab"_s}, {u"added_at"_s, u"2026-11-23"_s}});
    }
    void handedOver()
    {
        complete();
        sign(u"cf_s1"_s, u"designer"_s, u"sg_hand"_s);
        save(u"cf_s1"_s, u"completion_file"_s, {{u"site"_s, u"s1"_s}, {u"state"_s, u"handed_over"_s}, {u"collected_by"_s, u"p2"_s}, {u"handed_signature"_s, u"sg_hand"_s},
                                                {u"handed_at"_s, u"2026-11-22T01:00:00.000Z"_s}});
    }
};

QTEST_MAIN(TestCompletionPages)
#include "test_completion_pages.moc"
