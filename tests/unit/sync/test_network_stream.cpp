// A stream of events over real sockets: read as it comes, from the pinned office alone, and nothing else.
#include "app/sync/transport.h"
#include "tests/support/scripted_server.h"
#include "tests/support/settled.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

struct Heard {
    QByteArray bytes;
    int ends = 0;
    std::optional<Millis> retryAfter;

    StreamWatcher watcher()
    {
        return {[this](QByteArrayView some) { bytes += some; },
                [this](std::optional<Millis> wait) {
                    ++ends;
                    retryAfter = wait;
                }};
    }
};

HttpRequest events()
{
    return {"GET", u"/v1/events"_s, {{"Authorization", "Bearer very-secret"}, {"Accept", "text/event-stream"}}, {}};
}

} // namespace

class TestNetworkStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesAreHeardAsTheyCome()
    {
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [](QTcpSocket &socket, const SeenRequest &) { socket.write(head + "retry: 1\n\n"); });
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, {});
        Heard heard;
        const auto stream = transport->open(events(), heard.watcher());
        QVERIFY(stream != nullptr);
        QTRY_COMPARE(heard.bytes, "retry: 1\n\n");
        server.sayToAll("id: 7\n");
        QTRY_VERIFY(heard.bytes.endsWith("id: 7\n")); // not held back until there is more
        QCOMPARE(heard.ends, 0);
        QVERIFY(server.seen().front().hasHeader("Authorization: Bearer very-secret"));
        QVERIFY(!server.seen().front().hasHeader("zstd"));
    }

    void requestsGoOnBesideIt()
    {
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [](QTcpSocket &socket, const SeenRequest &request) {
            if (request.line.contains("events"))
                socket.write(head + ": beat\n\n");
            else
                answer(socket, 200, "hello");
        });
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, {});
        Heard heard;
        const auto stream = transport->open(events(), heard.watcher());
        QTRY_VERIFY(!heard.bytes.isEmpty());
        for (int i = 0; i < 8; ++i) { // more than a host gets connections
            auto asking = transport->send({"GET", u"/health"_s, {}, {}});
            QCOMPARE(settled(transport->send({"GET", u"/health"_s, {}, {}}))->body, "hello");
        }
        QCOMPARE(heard.ends, 0);
    }

    void letGoItIsClosed()
    {
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [](QTcpSocket &socket, const SeenRequest &) { socket.write(head + ": beat\n\n"); });
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, {});
        Heard heard;
        auto stream = transport->open(events(), heard.watcher());
        QTRY_VERIFY(!heard.bytes.isEmpty());
        stream.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(heard.ends, 0); // nobody is told what they did themselves
    }

    void itMayBeLetGoFromWithin()
    {
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [](QTcpSocket &socket, const SeenRequest &) { socket.write(head + ": beat\n\n"); });
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, {});
        std::unique_ptr<HttpStream> stream;
        int calls = 0;
        stream = transport->open(events(), {[&](QByteArrayView) {
                                                ++calls;
                                                stream.reset();
                                            },
                                            [&](std::optional<Millis>) { ++calls; }});
        QTRY_COMPARE(server.openConnections(), 0);
        QTRY_COMPARE(calls, 1);
    }

    void itsEndIsTold()
    {
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [](QTcpSocket &socket, const SeenRequest &) {
            socket.write(head + ": beat\n\n");
            socket.disconnectFromHost();
        });
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, {});
        Heard heard;
        const auto stream = transport->open(events(), heard.watcher());
        QTRY_COMPARE(heard.ends, 1);
        QCOMPARE(heard.bytes, ": beat\n\n");
    }

    void whatIsNoStreamIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<qint64>("retryAfter"); // seconds; -1: none
        QTest::newRow("login page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello") << qint64(-1);
        QTest::newRow("refused") << QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Type: text/event-stream\r\nContent-Length: 5\r\n\r\nhello")
                                 << qint64(-1);
        QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\nContent-Length: 0\r\n\r\n") << qint64(-1);
        QTest::newRow("busy") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\nContent-Length: 5\r\n\r\nhello") << qint64(7);
    }
    void whatIsNoStreamIsNotRead()
    {
        QFETCH(QByteArray, said);
        QFETCH(qint64, retryAfter);
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [said](QTcpSocket &socket, const SeenRequest &) { socket.write(said); });
        const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, {});
        Heard heard;
        const auto stream = transport->open(events(), heard.watcher());
        QTRY_COMPARE(heard.ends, 1);
        QCOMPARE(heard.bytes, "");
        QCOMPARE(heard.retryAfter, retryAfter < 0 ? std::nullopt : std::optional(Millis{retryAfter * 1000}));
    }

    void anotherCertificateHearsNothing()
    {
        const auto certificate = makeCertificate();
        ScriptedServer server(&certificate, [](QTcpSocket &socket, const SeenRequest &) { socket.write(head + ": beat\n\n"); });
        const auto transport = makeNetworkTransport({server.url(), makeCertificate().fingerprint()}, {});
        Heard heard;
        const auto stream = transport->open(events(), heard.watcher());
        QTRY_COMPARE(heard.ends, 1);
        QCOMPARE(heard.bytes, "");
        QCOMPARE(server.bytesSeen(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNetworkStream)
#include "test_network_stream.moc"
