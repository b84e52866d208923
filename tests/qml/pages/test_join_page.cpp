// Joining: an invite is shown before anything is sent, and each thing that can be wrong with it is said.
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

namespace {
const QString good = u"PLUMBLINE-an-invite-long-enough"_s;
}

class TestJoinPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_app = m_stage->singleton("Plumbline", "App");
        QVERIFY(m_stage->showPage(u"join/JoinPage.qml"_s, {}));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void nothing_can_be_joined_without_an_invite()
    {
        QVERIFY(!m_finger->tap(u"join_button"_s));
        QVERIFY(!m_finger->sees(u"join_preview"_s));
    }

    void a_good_invite_says_who_and_which_company_before_joining()
    {
        QVERIFY(m_finger->type(u"join_invite_field"_s, good));
        QVERIFY(m_finger->sees(u"join_preview"_s));
        QCOMPARE(m_finger->text(u"join_preview_company"_s), m_app->property("companyName").toString());
        QVERIFY(m_finger->text(u"join_preview_person"_s).contains(m_app->property("personName").toString()));
        QCOMPARE(m_app->property("joining").toBool(), false);
        QVERIFY(m_finger->tap(u"join_button"_s));
        QCOMPARE(m_app->property("joining").toBool(), true);
        QVERIFY(m_finger->sees(u"join_progress"_s));
        QVERIFY2(!m_finger->tap(u"join_button"_s), "not twice");
    }

    void a_garbled_invite_says_so_at_the_field()
    {
        QVERIFY(m_finger->type(u"join_invite_field"_s, u"nonsense"_s));
        QVERIFY(!m_finger->sees(u"join_preview"_s));
        QVERIFY(!m_finger->find(u"join_invite_field"_s)->property("problem").toString().isEmpty());
        QVERIFY(!m_finger->tap(u"join_button"_s));
    }

    void what_the_office_answers_is_said_in_its_words_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : {u"invite_expired"_s, u"invite_used"_s, u"unreachable"_s, u"wrong_certificate"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void what_the_office_answers_is_said_in_its_words()
    {
        QFETCH(QString, code);
        QVERIFY(!m_finger->sees(u"join_error"_s));
        m_app->setProperty("joinError", QVariantMap{{u"code"_s, code}, {u"title"_s, u"title of "_s + code},
                                                    {u"text"_s, u"what is safe"_s}, {u"action"_s, u"again"_s}});
        m_stage->picture();
        QVERIFY(m_finger->sees(u"join_error"_s));
        QCOMPARE(m_finger->find(u"join_error"_s)->property("error").toMap().value(u"code"_s).toString(), code);
    }

    void an_invite_read_from_a_picture_fills_the_field()
    {
        QMetaObject::invokeMethod(m_app, "inviteRead", Q_ARG(QString, good));
        m_stage->picture();
        QVERIFY(m_finger->sees(u"join_preview"_s));
    }

    void a_picture_without_a_code_says_so()
    {
        QMetaObject::invokeMethod(m_app, "inviteUnreadable", Q_ARG(QVariant, QVariant(QVariantMap{{u"title"_s, u"no code"_s}})));
        m_stage->picture();
        QVERIFY(m_finger->sees(u"join_picture_error"_s));
    }

    void scanning_opens_the_camera_and_ends_with_what_it_read()
    {
        QVERIFY(m_finger->tap(u"join_scan_button"_s));
        QVERIFY(m_finger->sees(u"join_scan_close_button"_s));
        QTRY_VERIFY(!m_finger->sees(u"join_scan_close_button"_s)); // the stand-in reads one at once
    }

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QObject *m_app = nullptr;
};

QTEST_MAIN(TestJoinPage)
#include "test_join_page.moc"
