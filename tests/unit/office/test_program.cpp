// The real plumbline-office as its owner runs it: set up, served, killed, verified.
#include "app/core/text.h"
#include "app/sqlite/sqlite.h"
#include "tests/unit/office/office_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anOfficeIsMadeOnceWithItsSecretsPrivate()
    {
        Program office;
        const Ran made = office.init();
        QCOMPARE(made.code, 0);
        const QJsonObject told = objectOf(made);
        const auto invite = decodeInvite(told.value(u"invite"_s).toString());
        QVERIFY(invite.ok());
        QCOMPARE(invite->company, u"墨線裝飾"_s);
        QCOMPARE(invite->person, u"周敏"_s);
        QCOMPARE(QString::fromLatin1(invite->fingerprint), told.value(u"fingerprint"_s).toString());
        const auto forOthers = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name : {u""_s, u"/signing.key"_s, u"/private.pem"_s})
            QVERIFY2(!(QFile::permissions(office.folder + name) & forOthers), qPrintable(name));
        QCOMPARE(office.verify().code, 0);

        const Ran again = office.init();
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("exists already"));
        QCOMPARE(office.verify().code, 0);
    }

    void whatIsNotSaidRightIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no command") << QStringList{} << 0 << QByteArray();
        QTest::newRow("unknown command") << QStringList{u"destroy"_s} << 2 << QByteArray();
        QTest::newRow("help") << QStringList{u"serve"_s, u"--help"_s} << 0 << QByteArray();
        QTest::newRow("init without a company") << QStringList{u"init"_s, u"--folder"_s, u"/nowhere"_s, u"--admin"_s, u"x"_s} << 2 << QByteArray("--company is missing");
        QTest::newRow("no such role") << QStringList{u"init"_s, u"--folder"_s, u"/nowhere"_s, u"--company"_s, u"x"_s, u"--admin"_s, u"x"_s, u"--role"_s, u"king"_s} << 2 << QByteArray("--role is one of");
        QTest::newRow("no office there") << QStringList{u"serve"_s, u"--folder"_s, u"/nowhere"_s} << 1 << QByteArray("there is no office in /nowhere");
        QTest::newRow("nothing to verify") << QStringList{u"verify"_s, u"--folder"_s, u"/nowhere"_s} << 1 << QByteArray("there is no office in /nowhere");
        QTest::newRow("open to all without TLS") << QStringList{u"serve"_s, u"--folder"_s, u"/nowhere"_s, u"--no-tls"_s, u"--listen"_s, u"0.0.0.0:0"_s} << 2 << QByteArray("loopback only");
        QTest::newRow("no port") << QStringList{u"serve"_s, u"--folder"_s, u"/nowhere"_s, u"--listen"_s, u"127.0.0.1"_s} << 2 << QByteArray("--listen");
        QTest::newRow("no time") << QStringList{u"invite"_s, u"--folder"_s, u"/nowhere"_s, u"--person"_s, u"x"_s, u"--valid"_s, u"soon"_s} << 2 << QByteArray("--valid");
        QTest::newRow("unknown option") << QStringList{u"verify"_s, u"--loudly"_s} << 2 << QByteArray("loudly");
    }
    void whatIsNotSaidRightIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = run(arguments);
        QTEST(ran.code, "code");
        QVERIFY2(ran.err.contains(says), ran.err.constData());
    }

    void somebodyIsInvitedByNameOrIdWhileTheOfficeServes()
    {
        Program office;
        const QString person = objectOf(office.init()).value(u"person"_s).toString();
        QVERIFY(office.serve());
        const QString picture = office.scratch.filePath(u"invite.png"_s);
        for (const QString &who : {u"周敏"_s, person}) {
            const Ran made = run({u"invite"_s, u"--folder"_s, office.folder, u"--person"_s, who, u"--json"_s, u"--qr"_s, picture, u"--valid"_s, u"30m"_s});
            QCOMPARE(made.code, 0);
            const auto invite = decodeInvite(objectOf(made).value(u"invite"_s).toString());
            QVERIFY(invite.ok());
            QCOMPARE(invite->url, u"http://127.0.0.1:%1"_s.arg(office.port)); // where it is served now
            QVERIFY(!office.join(objectOf(made).value(u"invite"_s).toString(), Id()).token.isEmpty());
        }
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(8) == "\x89PNG\r\n\x1a\n");
        const Ran nobody = run({u"invite"_s, u"--folder"_s, office.folder, u"--person"_s, u"無名"_s});
        QCOMPARE(nobody.code, 1);
        QVERIFY(nobody.err.contains("無名"));
        const Ran badAddress = run({u"invite"_s, u"--folder"_s, office.folder, u"--person"_s, u"周敏"_s, u"--url"_s, u"http://office.example"_s});
        QCOMPARE(badAddress.code, 1);
    }

    void anOfficeIsServedOnce()
    {
        Program office;
        QCOMPARE(office.init().code, 0);
        QVERIFY(office.serve({}));
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
        const Ran second = run({u"serve"_s, u"--folder"_s, office.folder, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.code, 1);
        QVERIFY(second.err.contains("is served already"));
        office.serving.terminate();
        QVERIFY(office.serving.waitForFinished(patienceMs));
        QCOMPARE(office.serving.exitCode(), 0);
        QVERIFY(office.serve()); // and again after a gentle stop …
        office.kill();
        QVERIFY(office.serve()); // … and after a crash
    }

    void anOfficeKilledWhilePushingHasAllOrNothing()
    {
        Program office;
        const QJsonObject made = objectOf(office.init());
        QVERIFY(office.serve());
        const Id person = *parseId(made.value(u"person"_s).toString());
        TestDevice device = office.join(made.value(u"invite"_s).toString(), person);
        QVERIFY(!device.token.isEmpty());
        SystemClock clock;
        SeededRandom random(11);
        const Headers headers{{"Authorization", "Bearer " + device.token}};
        for (int round = 0; round < 6; ++round) {
            std::vector<QByteArray> changes;
            for (int i = 0; i < 200; ++i) {
                changes.push_back(nextChange(device, {newId(clock, random), u"of a newer app"_s, scope::company,
                                                      {{u"text"_s, QString(2000, u'x')}}, {}, i % 4 != 3}, clock, random));
            }
            const QByteArray body = wire::encode(signedPush(device, changes));
            HttpClient client(office.port, false);
            client.write(requestBytes("POST", u"/v1/sync"_s, body, headers));
            // Each round a little later, or when it has answered: while it decodes, applies, commits.
            client.socket().waitForReadyRead(5 * round);
            office.kill();

            const Ran verified = office.verify();
            QVERIFY2(verified.code == 0, verified.out.constData());
            QVERIFY(office.serve());
            // The phone never heard back, so it asks again, and everything is there exactly once.
            const Response again = HttpClient(office.port, false).ask("POST", u"/v1/sync"_s, body, headers);
            QCOMPARE(again.status, 200);
            const auto answer = wire::decodeResponse(again.body);
            QVERIFY(answer.ok());
            QCOMPARE(answer->answers.size(), 200u);
            QCOMPARE(answer->lastOp, device.op);
            // One push is one transaction: its sequences follow each other without a stranger between.
            QCOMPARE(answer->answers.back().seq, answer->answers.front().seq + 199);
            QCOMPARE(answer->answers.back().seq, 2 + device.op);
        }
        QCOMPARE(office.verify().code, 0);
    }

    void tamperingIsFoundByVerify()
    {
        Program office;
        QCOMPARE(office.init().code, 0);
        {
            auto database = sqlite::Database::open(office.folder + u"/ledger.db"_s, {});
            QVERIFY(database.ok());
            QVERIFY((*database)->execute("UPDATE record SET body = replace(body, '周敏', '王五') WHERE kind = 'person'").ok());
        }
        const Ran verified = office.verify();
        QCOMPARE(verified.code, 3);
        QVERIFY(verified.out.contains("is not what its changes say"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
