// Briefings and signatures: filled in by the checklist, signed by those it asks for, with what is signed in sight.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestSigningPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 1800));
        m_finger = std::make_unique<Finger>(*m_stage);
        takeWarnings();
    }

    void a_briefing_is_filled_in_by_the_checklist_of_its_stage()
    {
        QQuickItem *page = show("signing/BriefingPage.qml", {{u"siteId"_s, u"s1"_s}, {u"stageId"_s, u"st13"_s}, {u"trade"_s, u"waterproofing"_s}});
        QVERIFY(m_finger->find(u"point_told_1"_s)->property("text").toString().contains(u"涂膜厚度"_s));
        QVERIFY(!m_finger->sees(u"choice_trade_waterproofing"_s)); // it came with it
        QVERIFY(m_finger->tap(u"briefing_give"_s));
        QCOMPARE(mapOf(page, "values").value(u"trade"_s).toString(), u"waterproofing"_s);
        QVERIFY(!mapOf(page, "values").value(u"briefed_at"_s).isNull());
        QCOMPARE(mapOf(page, "values").value(u"given_by"_s).toString(), u"p1"_s);
    }

    void a_briefing_names_its_crew()
    {
        QQuickItem *page = show("signing/BriefingPage.qml", {{u"siteId"_s, u"s1"_s}, {u"stageId"_s, u"st12"_s}, {u"trade"_s, u"electrical"_s}});
        QVERIFY(!m_finger->sees(u"crew_briefing_1"_s)); // one crew is of this trade
        QVERIFY(m_finger->tap(u"crew_briefing_0"_s));
        QCOMPARE(mapOf(page, "values").value(u"crew"_s).toString(), u"c2"_s);
    }

    void a_trade_is_asked_for_where_none_came()
    {
        QQuickItem *page = show("signing/BriefingPage.qml", {{u"siteId"_s, u"s1"_s}, {u"stageId"_s, u"st13"_s}});
        QVERIFY(m_finger->tap(u"choice_trade_tiling"_s));
        QCOMPARE(mapOf(page, "values").value(u"trade"_s).toString(), u"tiling"_s);
    }

    void what_is_signed_no_longer_changes()
    {
        show("signing/BriefingPage.qml", {{u"briefingId"_s, u"br1"_s}});
        QVERIFY(!m_finger->find(u"input_content"_s)->property("readOnly").toBool());
        QVERIFY(!m_finger->sees(u"briefing_sealed"_s));
        show("signing/BriefingPage.qml", {{u"briefingId"_s, u"br2"_s}});
        QVERIFY(m_finger->find(u"input_content"_s)->property("readOnly").toBool());
        QVERIFY(m_finger->sees(u"briefing_sealed"_s));
        QVERIFY(!m_finger->sees(u"signature_add"_s)); // nobody is owed
    }

    void the_signature_of_a_briefing_is_its_crew_leads()
    {
        show("signing/BriefingPage.qml", {{u"briefingId"_s, u"br1"_s}});
        QSignalSpy pages(nav(), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"signature_add"_s));
        QCOMPARE(pages.at(0).at(0).toString(), u"Signature"_s);
        show("signing/SignaturePage.qml", pages.at(0).at(1).toMap());
        QVERIFY(m_finger->text(u"signed_content"_s).contains(u"涂膜三遍"_s));
        QVERIFY(!m_finger->sees(u"choice_role_client"_s));
        QCOMPARE(m_finger->find(u"input_name"_s)->property("text").toString(), u"赵工"_s); // leads the crew
        QVERIFY(m_finger->drag(u"sign_ink_pen"_s, scrawl));
        QVERIFY(m_finger->tap(u"sign_confirm"_s));
        show("signing/BriefingPage.qml", {{u"briefingId"_s, u"br1"_s}});
        QVERIFY(m_finger->sees(u"briefing_sealed"_s));
        QCOMPARE(m_finger->find(u"signature_0"_s)->property("title").toString(), u"赵工"_s);
    }

    void only_roles_that_are_owed_sign()
    {
        show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}});
        QVERIFY(!m_finger->sees(u"choice_role_project_manager"_s)); // has signed
        QVERIFY(!m_finger->sees(u"choice_role_designer"_s));        // is not asked
        QVERIFY(m_finger->tap(u"choice_role_client"_s));
        QCOMPARE(m_finger->find(u"input_name"_s)->property("text").toString(), u"林女士"_s);
        QVERIFY(!m_finger->tap(u"sign_confirm"_s)); // not yet in her own hand
        QVERIFY(m_finger->drag(u"sign_ink_pen"_s, scrawl));
        QVERIFY(m_finger->find(u"sign_confirm"_s)->property("text").toString().contains(u"林女士"_s));
        QVERIFY(m_finger->tap(u"sign_confirm"_s));
        QVERIFY(!m_finger->sees(u"choice_role_client"_s));
    }

    void what_failed_is_in_sight_before_it_is_signed()
    {
        show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}, {u"role"_s, u"engineer"_s}});
        QVERIFY(m_finger->text(u"signed_results"_s).contains(u"2"_s));
        QVERIFY(m_finger->text(u"signed_failed_0"_s).contains(u"电梯门口缺一块护板"_s));
    }

    void a_signature_keeps_the_hand_and_the_fingerprint_of_what_was_signed()
    {
        show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}, {u"role"_s, u"client"_s}});
        QVERIFY(m_finger->text(u"sign_hash"_s).contains(u"9f2c4a1b7d3e"_s));
        QVERIFY(m_finger->drag(u"sign_ink_pen"_s, scrawl));
        QVERIFY(m_finger->drag(u"sign_ink_pen"_s, scrawl.translated(0.1, 0.1)));
        QVERIFY(m_finger->tap(u"sign_confirm"_s));
        const QVariantMap signature = newest(u"in4"_s);
        QCOMPARE(signature.value(u"role"_s).toString(), u"client"_s);
        QCOMPARE(signature.value(u"state"_s).toString(), u"stands"_s);
        QVERIFY(signature.value(u"signed"_s).toMap().value(u"hash"_s).toString().startsWith(u"9f2c"_s));
        const QVariantMap ink = signature.value(u"ink"_s).toMap();
        QCOMPARE(ink.value(u"strokes"_s).toList().size(), 2);
        const QVariantList stroke = ink.value(u"strokes"_s).toList().at(0).toList();
        QCOMPARE(stroke.at(0).toInt(), 200); // thousandths of the field's width
        QVERIFY(stroke.size() >= 6);
    }

    void a_hand_can_begin_again_or_be_left_out()
    {
        show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}, {u"role"_s, u"client"_s}});
        QVERIFY(m_finger->drag(u"sign_ink_pen"_s, scrawl));
        QVERIFY(!m_finger->sees(u"sign_by_name"_s));
        QVERIFY(m_finger->tap(u"sign_ink_clear"_s));
        QVERIFY(!m_finger->tap(u"sign_confirm"_s));
        QVERIFY(m_finger->tap(u"sign_by_name"_s));
        QVERIFY(!m_finger->sees(u"sign_ink_pen"_s));
        QVERIFY(m_finger->tap(u"sign_confirm"_s));
        QVERIFY(!newest(u"in4"_s).contains(u"ink"_s));
    }

    void a_change_after_signing_shows_and_says_what()
    {
        show("signing/BriefingPage.qml", {{u"briefingId"_s, u"br2"_s}});
        QVERIFY2(m_finger->find(u"signature_0"_s)->property("subtitle").toString().contains(u"签字后有改动"_s),
                 qPrintable(m_finger->find(u"signature_0"_s)->property("subtitle").toString()));
        QSignalSpy sheets(nav(), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"signature_0"_s));
        QCOMPARE(sheets.at(0).at(0).toString(), u"SignatureSheet"_s);
        openSheet(sheets.at(0).at(1).toMap());
        QVERIFY(m_finger->text(u"signature_change_0"_s).contains(u"给水管嵌墙深度"_s));
        QVERIFY(m_finger->sees(u"signature_change_2"_s));
        QVERIFY(m_finger->text(u"signature_hash"_s).contains(u"000000"_s));
    }

    void a_signature_is_withdrawn_with_a_reason_and_owed_again()
    {
        QQuickItem *page = show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}});
        QVERIFY(!page->property("owed").toStringList().contains(u"project_manager"_s));
        openSheet({{u"signatureId"_s, u"sg1"_s}});
        QVERIFY(m_finger->tap(u"signature_withdraw"_s));
        QVERIFY(!m_finger->tap(u"signature_withdraw_confirm"_s)); // not without a reason
        QVERIFY(m_finger->type(u"input_withdrawn_reason"_s, u"signed for somebody else"_s));
        QVERIFY(m_finger->tap(u"signature_withdraw_confirm"_s));
        page = show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}});
        QVERIFY(page->property("owed").toStringList().contains(u"project_manager"_s));
    }

    void a_briefing_whose_signature_is_withdrawn_is_written_on()
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, u"sg2"_s), Q_ARG(QVariantMap, (QVariantMap{{u"state"_s, u"withdrawn"_s}})));
        show("signing/BriefingPage.qml", {{u"briefingId"_s, u"br2"_s}});
        QVERIFY(!m_finger->find(u"input_content"_s)->property("readOnly").toBool());
        QVERIFY(m_finger->sees(u"signature_add"_s));
    }

    void nobody_signs_without_a_name()
    {
        show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}, {u"role"_s, u"client"_s}});
        QVERIFY(m_finger->type(u"input_name"_s, u"  "_s));
        QVERIFY(!m_finger->tap(u"sign_confirm"_s));
    }

    void what_is_not_finished_is_not_signed()
    {
        show("signing/SignaturePage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in1"_s}});
        QVERIFY(m_finger->sees(u"sign_shut"_s));
        QVERIFY(!m_finger->sees(u"sign_confirm"_s));
    }

    void they_follow_the_rules_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QVariantMap>("ids");
        QTest::newRow("new briefing") << QByteArray("signing/BriefingPage.qml") << QVariantMap{{u"siteId"_s, u"s1"_s}, {u"stageId"_s, u"st13"_s}};
        QTest::newRow("signed briefing") << QByteArray("signing/BriefingPage.qml") << QVariantMap{{u"briefingId"_s, u"br2"_s}};
        QTest::newRow("briefing that is not here") << QByteArray("signing/BriefingPage.qml") << QVariantMap{{u"briefingId"_s, u"nowhere"_s}};
        QTest::newRow("inspection") << QByteArray("signing/SignaturePage.qml") << QVariantMap{{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in4"_s}};
        QTest::newRow("not finished") << QByteArray("signing/SignaturePage.qml") << QVariantMap{{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in1"_s}};
        QTest::newRow("not here") << QByteArray("signing/SignaturePage.qml") << QVariantMap{{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"nowhere"_s}};
    }
    void they_follow_the_rules()
    {
        QFETCH(QByteArray, file);
        QFETCH(QVariantMap, ids);
        QCOMPARE(brokenRulesEverywhere(*m_stage, QString::fromLatin1(file), ids).join(u'\n'), QString());
    }

private:
    const QPolygonF scrawl{QList<QPointF>{{0.2, 0.3}, {0.3, 0.6}, {0.5, 0.3}, {0.6, 0.7}}};

    // In the whole app: a sheet is its shell's.
    void openSheet(const QVariantMap &params)
    {
        m_stage->showApp();
        QMetaObject::invokeMethod(nav(), "sheet", Q_ARG(QString, u"SignatureSheet"_s), Q_ARG(QVariant, params));
        m_stage->picture();
        QTRY_VERIFY(m_finger->sees(u"signature_sheet"_s) || m_finger->sees(u"signature_standing"_s) || m_finger->sees(u"signature_withdrawn"_s));
    }
    // The signature of `about` that was saved last.
    QVariantMap newest(const QString &about)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "records", Q_RETURN_ARG(QVariantList, m_rows), Q_ARG(QString, u"signature"_s),
                                  Q_ARG(QString, QString()), Q_ARG(QVariantMap, (QVariantMap{{u"about"_s, about}})));
        return m_rows.isEmpty() ? QVariantMap() : m_rows.constLast().toMap().value(u"fields"_s).toMap();
    }

    QVariantList m_rows;
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

QTEST_MAIN(TestSigningPages)
#include "test_signing_pages.moc"
