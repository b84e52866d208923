// What goes wrong at the door: each is told in the window of the real app, with the real office, and
// nothing is lost. English, so that the words can be compared.
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"
#include "tests/support/run_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb::test;
using namespace Qt::StringLiterals;

#define VERIFY_TOLD(expression)                                                                    \
    do {                                                                                           \
        const QString told = (expression);                                                         \
        QVERIFY2(told.isEmpty(), qPrintable(told));                                                \
    } while (false)

namespace {

QString program(const QString &name)
{
    return QStringLiteral(PLUMBLINE_BIN_DIR "/") + name;
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<OfficeProcess> m_office;

    DrivenApp app(const QString &name) const
    {
        return DrivenApp({program(u"plumbline"_s), m_scratch.filePath(name), {u"--language"_s, u"en"_s}, 390, 844});
    }

    QString makeOffice(const QString &folder) const
    {
        const auto made = runProgram(program(u"plumbline-office"_s),
                                     {u"init"_s, u"--folder"_s, folder, u"--company"_s, u"Plumb Test"_s, u"--admin"_s, u"周敏"_s});
        return made.ok ? QString() : made.error;
    }

    // A fresh invite that points to where the office was last served.
    QString invite() const
    {
        const auto made = runProgram(program(u"plumbline-office"_s),
                                     {u"invite"_s, u"--folder"_s, m_office->folder(), u"--person"_s, u"周敏"_s, u"--json"_s});
        return QJsonDocument::fromJson(made.out).object().value(u"invite"_s).toString();
    }

    QString offer(DrivenApp &app, const QString &text) const
    {
        for (const QString &problem : {app.start(), app.wait(u"join_page"_s), app.type(u"join_invite_field"_s, text)}) {
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    QString join(DrivenApp &app, const QString &text) const
    {
        const QString problem = offer(app, text);
        return problem.isEmpty() ? app.tap(u"join_button"_s) : problem;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeProcess>(program(u"plumbline-office"_s), m_scratch.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        VERIFY_TOLD(makeOffice(m_office->folder()));
        VERIFY_TOLD(m_office->start());
    }

    void aGarbledInviteIsToldBeforeJoining()
    {
        DrivenApp one = app(u"garbled"_s);
        VERIFY_TOLD(offer(one, invite().chopped(9)));
        VERIFY_TOLD(one.wait(u"join_invite_help"_s));
        QCOMPARE(one.get(u"join_button"_s, u"enabled"_s, nullptr).toBool(), false);
    }

    void aUsedInviteOpensNoSecondDoor()
    {
        const QString once = invite();
        DrivenApp first = app(u"first"_s);
        VERIFY_TOLD(join(first, once));
        VERIFY_TOLD(first.wait(u"today_page"_s));
        DrivenApp second = app(u"second"_s);
        VERIFY_TOLD(join(second, once));
        VERIFY_TOLD(second.waitText(u"join_error"_s, u"used already"_s));
    }

    void anOfficeThatIsAwayIsWaitedFor()
    {
        const QString text = invite();
        const quint16 port = m_office->port();
        VERIFY_TOLD(m_office->stop());
        DrivenApp one = app(u"away"_s);
        VERIFY_TOLD(join(one, text));
        VERIFY_TOLD(one.wait(u"join_error"_s, 60000));
        VERIFY_TOLD(m_office->start(port));
        VERIFY_TOLD(one.tap(u"join_button"_s)); // the invite is still good
        VERIFY_TOLD(one.wait(u"today_page"_s));
    }

    void anotherOfficeInItsPlaceIsNotTrusted()
    {
        const QString text = invite();
        const quint16 port = m_office->port();
        VERIFY_TOLD(m_office->stop());
        OfficeProcess impostor(program(u"plumbline-office"_s), m_scratch.filePath(u"impostor"_s));
        VERIFY_TOLD(makeOffice(impostor.folder()));
        VERIFY_TOLD(impostor.start(port));
        DrivenApp one = app(u"impostor-device"_s);
        VERIFY_TOLD(join(one, text));
        VERIFY_TOLD(one.waitText(u"join_error"_s, u"certificate"_s, 60000));
    }

    void aSecondProcessOnOneDatabaseSaysSo()
    {
        DrivenApp first = app(u"shared"_s);
        VERIFY_TOLD(join(first, invite()));
        VERIFY_TOLD(first.wait(u"today_page"_s));
        DrivenApp second = app(u"shared"_s);
        VERIFY_TOLD(second.start());
        VERIFY_TOLD(second.wait(u"failed_page"_s));
        VERIFY_TOLD(second.waitText(u"failed_error"_s, u"already open"_s));
        VERIFY_TOLD(first.tap(u"nav_sites"_s)); // the first goes on
        VERIFY_TOLD(first.wait(u"sites_page"_s));
    }

    void anOfficeServedTwiceSaysSo()
    {
        const auto second = runProgram(program(u"plumbline-office"_s),
                                       {u"serve"_s, u"--folder"_s, m_office->folder(), u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(!second.ok);
        QVERIFY2(second.error.contains(u"already"_s) || second.error.contains(u"in use"_s), qPrintable(second.error));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
