// The app's end of the socket of sync, against the real office and against servers that misbehave: it carries
// what POST carries, to the pinned certificate alone, and where it does not carry POST does.
#include "app/model/socket_message.h"
#include "app/model/wire.h"
#include "app/sync/transport.h"
#include "tests/support/scripted_server.h"
#include "tests/support/settled.h"
#include "tests/unit/office/served_office.h"

#include <QJsonObject>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace std::chrono_literals;
using plumb::office::test::Served;

namespace {

TransportTuning impatient()
{
    TransportTuning tuning;
    tuning.connectAndIdle = 5s;
    tuning.upgrade = 5s;
    return tuning;
}

HttpRequest question(const QByteArray &token)
{
    return {"POST", u"/v1/sync"_s, {{"Authorization", "Bearer " + token}, {"Content-Type", "application/x-ndjson"}},
            wire::encode(wire::SyncRequest{})};
}

OfficeAddress addressOf(const Served &office)
{
    return {u"https://127.0.0.1:%1"_s.arg(office.port), office.fingerprint};
}

// How often the office has answered in this way.
qsizetype timesLogged(Served &office, const QByteArray &words)
{
    office.stop();
    return office.lines.count(words);
}

const QByteArray opened = "\"status\":101";

// One that says on a socket what a test tells it to.
struct ScriptedSocket {
    using Script = std::function<void(QWebSocket &)>;
    explicit ScriptedSocket(Script script, const QString &protocol = u"plumbline.sync.1"_s)
        : server(u"office"_s, QWebSocketServer::NonSecureMode)
    {
        server.setSupportedSubprotocols({protocol});
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this, script] {
            QWebSocket *socket = server.nextPendingConnection();
            socket->setParent(&server);
            ++connections;
            QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket, [this, socket, script] {
                ++messages;
                script(*socket);
            });
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("scripted socket: cannot listen");
    }
    OfficeAddress address() const { return {u"http://127.0.0.1:%1"_s.arg(server.serverPort()), {}}; }

    QWebSocketServer server;
    int connections = 0;
    int messages = 0;
};

} // namespace

class TestSyncSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSocketCarriesRequestAfterRequest()
    {
        Served office;
        const auto device = office.joined(office.admin);
        const auto transport = makeNetworkTransport(addressOf(office), impatient());
        for (int i = 0; i < 3; ++i) {
            const auto response = settled(transport->send(question(device.token)));
            QVERIFY2(response.ok(), response.ok() ? "" : qPrintable(response.error().detail));
            QCOMPARE(response->status, 200);
            QCOMPARE(response->header("Content-Type"), "application/x-ndjson");
            QVERIFY(wire::decodeResponse(response->body).ok());
        }
        QCOMPARE(timesLogged(office, opened), 1);
        QCOMPARE(timesLogged(office, "\"status\":200"), 3);
    }

    void refusalsComeAsByPost()
    {
        office::Tuning tuning;
        tuning.requestsPerMinute = 1;
        Served office(tuning);
        const auto device = office.joined(office.admin);
        const auto transport = makeNetworkTransport(addressOf(office), impatient());
        QCOMPARE(settled(transport->send(question(device.token)))->status, 200);
        const auto response = settled(transport->send(question(device.token)));
        QCOMPARE(response->status, 429);
        QCOMPARE(response->header("Content-Type"), "application/json");
        QVERIFY(response->header("Retry-After").toInt() > 0);
        QCOMPARE(timesLogged(office, opened), 1);
    }

    void anotherTokenIsAnotherSocket()
    {
        Served office;
        const auto one = office.joined(office.admin);
        const auto other = office.joined(office.admin);
        const auto transport = makeNetworkTransport(addressOf(office), impatient());
        for (const QByteArray &token : {one.token, other.token, other.token})
            QCOMPARE(settled(transport->send(question(token)))->status, 200);
        QCOMPARE(timesLogged(office, opened), 2);
    }

    void aTokenThatIsNotGoodIsToldAsByPost()
    {
        Served office;
        const auto transport = makeNetworkTransport(addressOf(office), impatient());
        const auto response = settled(transport->send(question("guess")));
        QCOMPARE(response->status, 401);
        QVERIFY(response->body.contains("unauthorized"));
    }

    void whatTheOfficeHasClosedIsOpenedAnew()
    {
        office::Tuning tuning;
        tuning.socketIdleTime = Millis(300);
        Served office(tuning);
        const auto device = office.joined(office.admin);
        const auto transport = makeNetworkTransport(addressOf(office), impatient());
        QCOMPARE(settled(transport->send(question(device.token)))->status, 200);
        QTRY_VERIFY(office.service->metrics().text().contains("sync_sockets 0"));
        QCOMPARE(settled(transport->send(question(device.token)))->status, 200);
        QVERIFY(timesLogged(office, "\"status\":200") == 2);
    }

    void onlyThePinnedCertificateIsSpokenTo()
    {
        const auto certificate = makeCertificate();
        const auto invited = makeCertificate();
        const ScriptedServer server(&certificate, {});
        const auto transport = makeNetworkTransport({server.url(), invited.fingerprint()}, impatient());
        const auto response = settled(transport->send(question("very-secret")));
        QVERIFY(!response.ok());
        QCOMPARE(response.error().code, ErrorCode::WrongCertificate);
        QCOMPARE(server.bytesSeen(), 0); // the token has not left this device
    }

    void whereNoSocketOpensPostCarries_data()
    {
        QTest::addColumn<QByteArray>("answerToUpgrade");
        QTest::newRow("an office that knows none") << QByteArray("HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a proxy") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a portal") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("upgraded to something else") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n");
        QTest::newRow("nothing") << QByteArray();
    }
    void whereNoSocketOpensPostCarries()
    {
        QFETCH(QByteArray, answerToUpgrade);
        const auto certificate = makeCertificate();
        const ScriptedServer server(&certificate, [&](QTcpSocket &socket, const SeenRequest &request) {
            if (request.line.startsWith("GET"))
                socket.write(answerToUpgrade);
            else
                answer(socket, 200, "by post");
        });
        TransportTuning tuning = impatient();
        tuning.upgrade = 300ms;
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, tuning);
        for (int i = 0; i < 2; ++i) {
            const auto response = settled(transport->send(question("token")));
            QVERIFY2(response.ok(), response.ok() ? "" : qPrintable(response.error().detail));
            QCOMPARE(response->body, "by post");
        }
        qsizetype upgrades = 0;
        for (const SeenRequest &seen : server.seen())
            upgrades += seen.line.startsWith("GET") ? 1 : 0;
        QCOMPARE(upgrades, 1); // the second did not try again
    }

    void badAnswersAreNotTheOffices_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too short") << QByteArray("\0\0", 2);
        QTest::newRow("no such status") << QByteArray("\0\0\1\0\0{}", 7);
        QTest::newRow("an unknown coding") << QByteArray("\7\0\310\0\0{}", 7);
        QTest::newRow("damaged zstd") << QByteArray("\1\0\310\0\0{}", 7);
        QTest::newRow("a bomb") << wire::encodeSocketAnswer({200, {}, QByteArray(64 * 1024 * 1024, '\0')});
    }
    void badAnswersAreNotTheOffices()
    {
        QFETCH(QByteArray, message);
        const ScriptedSocket office([&](QWebSocket &socket) { socket.sendBinaryMessage(message); });
        const auto transport = makeNetworkTransport(office.address(), impatient());
        const auto response = settled(transport->send(question("token")));
        QVERIFY(!response.ok());
        QCOMPARE(response.error().code, ErrorCode::NotTheOffice);
        QCOMPARE(office.messages, 1);
    }

    void anOfficeThatFallsSilentIsGivenUp()
    {
        const ScriptedSocket office([](QWebSocket &) {});
        TransportTuning tuning = impatient();
        tuning.connectAndIdle = 200ms;
        const auto transport = makeNetworkTransport(office.address(), tuning);
        for (int i = 1; i <= 2; ++i) {
            const auto response = settled(transport->send(question("token")));
            QVERIFY(!response.ok());
            QCOMPARE(response.error().code, ErrorCode::TimedOut);
            QCOMPARE(office.connections, i); // a dead one is not used again
        }
    }

    void anotherFormOfMessagesIsNotSpoken()
    {
        const ScriptedSocket office([](QWebSocket &) {}, u"plumbline.sync.2"_s);
        const auto transport = makeNetworkTransport(office.address(), impatient());
        QVERIFY(!settled(transport->send(question("token"))).ok());
        QCOMPARE(office.messages, 0);
    }

    void stoppingEndsWhatIsUnderWay()
    {
        std::unique_ptr<Transport> transport;
        const ScriptedSocket office([&](QWebSocket &) { transport->abortAll(); });
        transport = makeNetworkTransport(office.address(), impatient());
        const auto response = settled(transport->send(question("token")));
        QVERIFY(!response.ok());
        QCOMPARE(response.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSyncSocket)
#include "test_sync_socket.moc"
