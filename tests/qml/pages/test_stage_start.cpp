// The start of a stage in its sheet: what is missing, vouched for, overridden with a reason.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestStageStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 1600));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void what_is_missing_stands_there_instead_of_the_start()
    {
        show("start");
        QVERIFY(m_finger->sees(u"stage_missing_0"_s));
        QVERIFY(m_finger->sees(u"stage_missing_3"_s));
        QVERIFY(!m_finger->sees(u"stage_start"_s));
        QVERIFY(!m_finger->sees(u"stage_override"_s));
    }

    void a_line_leads_to_where_it_is_mended()
    {
        QQuickItem *item = show("start");
        QVERIFY(m_finger->tap(u"stage_missing_1"_s));
        QCOMPARE(item->property("where").toString(), u"Issue"_s);
    }

    void a_document_is_vouched_for()
    {
        show("start");
        QVERIFY(m_finger->tap(u"stage_confirm_permit"_s));
        QVERIFY(!m_finger->sees(u"stage_missing_3"_s));
    }

    void who_may_lets_it_start_with_a_reason()
    {
        QQuickItem *item = show("override");
        QVERIFY(m_finger->tap(u"stage_override"_s));
        QVERIFY(!item->property("over").toBool());
        QVERIFY(m_finger->tap(u"stage_override"_s));
        QVERIFY(m_finger->sees(u"stage_gate_error"_s));
        QVERIFY(m_finger->type(u"stage_override_reason"_s, u"the client moves in"_s));
        QVERIFY(m_finger->tap(u"stage_override"_s));
        QVERIFY(item->property("over").toBool());
    }

    void its_sheet_holds_all_of_it()
    {
        QVERIFY(m_stage->showApp());
        m_stage->openInShell(u"Site"_s, {{u"siteId"_s, u"s1"_s}});
        QVERIFY(m_finger->tap(u"stage_3"_s));
        QTRY_VERIFY(m_finger->sees(u"stage_missing_3"_s));
        m_stage->picture();
        QCOMPARE(spilled(m_stage->window()->contentItem()).join(u'\n'), QString());
    }

    void the_locked_stage_of_a_site_says_what_it_needs()
    {
        QVERIFY(m_stage->showPage(u"sites/SitePage.qml"_s, {{u"siteId"_s, u"s1"_s}}));
        QVERIFY(m_stage->picture().width() > 0);
        QVERIFY(m_finger->find(u"stage_3"_s)->property("subtitle").toString().contains(u"客户签字"_s));
        QCOMPARE(m_finger->find(u"stage_4"_s)->property("subtitle").toString(), QString());
    }

private:
    QQuickItem *show(const char *how)
    {
        const QByteArray needs = how == QByteArray("override") ? "[\"gate\", \"override_reason\"]" : "[\"gate\"]";
        return m_stage->showQml("import QtQuick\nimport Plumbline.Pages\n"
                                "Item { id: root; property string where: \"\"; property bool over: false\n"
                                "StageStart { width: 390; stageId: \"st42\"; steps: [{to: \"running\", needs: " + needs + "}]\n"
                                "onOpened: (page, params) => root.where = page; onStarted: root.over = true } }");
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestStageStart)
#include "test_stage_start.moc"
