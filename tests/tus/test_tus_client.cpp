// The reference client of tus (tus-js-client, from npm) against the real plumbline-office: every way
// it can send, cut, killed, resumed, terminated. What was sent is fetched again and compared.
#include "app/core/json.h"
#include "app/model/invite.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/office_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

const QString program = QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office");
const QString scripts = QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/tus");
constexpr int patienceMs = 120'000;
constexpr int chunkBytes = 256 * 1024;
constexpr int fileBytes = 5 * 1024 * 1024 + 321;

struct RealOffice {
    QTemporaryDir scratch;
    const QString folder = scratch.filePath(u"office"_s);
    QProcess serving;
    quint16 port = 0;
    TestDevice device;
    SystemClock clock;
    SystemRandom random;
    Id site = newId(clock, random);

    ~RealOffice() { kill(); }
    void begin()
    {
        QProcess init;
        init.start(program, {u"init"_s, u"--folder"_s, folder, u"--company"_s, u"墨線裝飾"_s, u"--admin"_s, u"周敏"_s, u"--json"_s});
        QVERIFY(init.waitForFinished(patienceMs));
        const auto invite = decodeInvite(parseObject(init.readAllStandardOutput().trimmed()).valueOr({}).value(u"invite"_s).toString());
        QVERIFY(invite.ok());
        QVERIFY(serve());
        device.id = newId(clock, random);
        device.key = crypto::newSigningKey();
        const QJsonObject joined = jsonOf(HttpClient(port, false).ask("POST", u"/v1/join"_s, joinBody(invite->code, device)));
        device.token = joined.value(u"token"_s).toString().toLatin1();
        device.person = parseId(joined.value(u"person"_s).toString()).value_or(Id());
        write(u"membership"_s, scope::company,
              {{u"person"_s, toString(device.person)}, {u"scope"_s, scope::site(site)}, {u"role"_s, u"deputy_general_manager"_s}});
    }
    bool serve()
    {
        serving.start(program, {u"serve"_s, u"--folder"_s, folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--no-tls"_s,
                                u"--port-file"_s, scratch.filePath(u"port"_s)});
        if (!serving.waitForReadyRead(patienceMs))
            return false;
        QFile file(scratch.filePath(u"port"_s));
        port = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : 0;
        return port != 0;
    }
    void kill()
    {
        serving.kill();
        serving.waitForFinished(patienceMs);
    }
    Response ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return HttpClient(port, false).ask(method, path, body, {{"Authorization", "Bearer " + device.token}});
    }
    void write(const QString &kind, const QString &scope, const QJsonObject &set)
    {
        const QByteArray change = nextChange(device, {newId(clock, random), kind, scope, set}, clock, random);
        const Response response = ask("POST", u"/v1/sync"_s, wire::encode(signedPush(device, {change})));
        QCOMPARE(response.status, 200);
        QVERIFY(response.body.contains("\"outcome\":\"applied\""));
    }
    // Names it in a record, as one has to before reading it, and fetches it.
    QByteArray fetched(const QByteArray &sha256)
    {
        write(u"photo"_s, scope::site(site), photoFields(site, sha256, fileBytes));
        const Response response = ask("GET", u"/v1/blobs/"_s + QString::fromLatin1(sha256));
        return response.status == 200 ? crypto::sha256Hex(response.body) : QByteArray::number(response.status);
    }
};

struct Sending {
    RealOffice office;
    QByteArray bytes;
    QByteArray sha256;
    QProcess client;

    void begin(const QString &how)
    {
        QVERIFY2(QFile::exists(scripts + u"/node_modules/tus-js-client"_s), "npm packages are missing: ./dev test brings them");
        office.begin();
        bytes = office.random.bytes(fileBytes);
        sha256 = crypto::sha256Hex(bytes);
        QFile file(office.scratch.filePath(u"photo"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const QJsonObject task{{u"url"_s, u"http://127.0.0.1:%1/v1/files"_s.arg(office.port)}, {u"token"_s, QString::fromLatin1(office.device.token)},
                               {u"file"_s, file.fileName()}, {u"sha256"_s, QString::fromLatin1(sha256)},
                               {u"how"_s, how}, {u"chunk"_s, chunkBytes}};
        client.setWorkingDirectory(scripts);
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        client.start(u"node"_s, {u"client.mjs"_s, QString::fromUtf8(canonicalJson(task))});
    }
    // The next thing it says; empty when it has ended.
    QJsonObject line()
    {
        while (!client.canReadLine()) {
            if (!client.waitForReadyRead(patienceMs))
                return {};
        }
        return parseObject(client.readLine().trimmed()).valueOr({});
    }
    QJsonObject end()
    {
        QJsonObject last;
        for (QJsonObject next = line(); !next.isEmpty(); next = line())
            last = next;
        client.waitForFinished(patienceMs);
        return last;
    }
};

} // namespace

class TestTusClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void itSends_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("the whole file in one request") << u"plain"_s;
        QTest::newRow("in chunks") << u"chunks"_s;
        QTest::newRow("a stream whose length is told last") << u"deferred"_s;
        QTest::newRow("beginning with the creation") << u"with_creation"_s;
        QTest::newRow("three parts side by side") << u"parallel"_s;
        QTest::newRow("as POST with another method meant") << u"override"_s;
    }
    void itSends()
    {
        QFETCH(QString, how);
        Sending sending;
        sending.begin(how);
        const QJsonObject end = sending.end();
        QVERIFY2(end.value(u"done"_s).toBool(), canonicalJson(end));
        QCOMPARE(sending.office.fetched(sending.sha256), sending.sha256);
    }

    // Half of the only request has gone through when the connection is torn: that half does not go again.
    void aTornConnectionCostsOnlyWhatWasOnTheWay()
    {
        Sending sending;
        sending.begin(u"cut"_s);
        const QJsonObject end = sending.end();
        QVERIFY2(end.value(u"done"_s).toBool(), canonicalJson(end));
        QCOMPARE(end.value(u"cuts"_s).toInt(), 1);
        QVERIFY2(end.value(u"sent"_s).toInt() < fileBytes * 5 / 4, canonicalJson(end));
        QCOMPARE(sending.office.fetched(sending.sha256), sending.sha256);
    }

    void anOfficeThatIsKilledMidwayGoesOnWhereItStood()
    {
        Sending sending;
        sending.begin(u"killed"_s);
        qint64 accepted = 0;
        while (accepted < fileBytes / 2) {
            const QJsonObject line = sending.line();
            QVERIFY(!line.isEmpty());
            accepted = line.value(u"accepted"_s).toInteger();
        }
        sending.office.kill();
        QVERIFY(sending.office.serve());
        QJsonObject end;
        qint64 least = fileBytes;
        for (QJsonObject next = sending.line(); !next.isEmpty(); next = sending.line()) {
            if (next.contains(u"accepted"_s))
                least = std::min(least, next.value(u"accepted"_s).toInteger());
            end = next;
        }
        QVERIFY2(end.value(u"done"_s).toBool(), canonicalJson(end));
        QVERIFY2(least > accepted, "what the office had acknowledged was sent again");
        QCOMPARE(sending.office.fetched(sending.sha256), sending.sha256);
    }

    void anAbortedUploadIsResumed()
    {
        Sending sending;
        sending.begin(u"abort"_s);
        const QJsonObject end = sending.end();
        QVERIFY2(end.value(u"done"_s).toBool(), canonicalJson(end));
        QVERIFY(end.value(u"offset"_s).toInt() >= fileBytes / 2);
        QCOMPARE(end.value(u"resumedAt"_s).toInt(), end.value(u"offset"_s).toInt());
        QCOMPARE(sending.office.fetched(sending.sha256), sending.sha256);
    }

    void aTerminatedUploadIsGone()
    {
        Sending sending;
        sending.begin(u"terminate"_s);
        const QJsonObject end = sending.end();
        QVERIFY2(end.value(u"done"_s).toBool(), canonicalJson(end));
        QCOMPARE(end.value(u"status"_s).toInt(), 404);
        QCOMPARE(sending.office.fetched(sending.sha256), "404");
    }
};

QTEST_GUILESS_MAIN(TestTusClient)
#include "test_tus_client.moc"
