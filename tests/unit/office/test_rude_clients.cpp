// The real server on loopback, and clients that are slow, rude, cut off or gone.
#include "office/http/codec.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/served_office.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

class TestRudeClients : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainHttpIsNotAnsweredWhereTlsIsSpoken()
    {
        Served office(shortTimes());
        HttpClient client(office.port, false);
        QCOMPARE(client.ask("GET", u"/health"_s).status, 0);
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
    }

    void whatIsTooLargeIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST /v1/sync HTTP/1.1\r\nHost: office\r\n";
        QTest::newRow("body by its length") << post + "Content-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'x') << 413;
        QTest::newRow("length beyond all measure") << post + "Content-Length: 18446744073709551615\r\n\r\n" << 413;
        QTest::newRow("body in chunks")
            << "POST /v1/join HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray("1000\r\n" + QByteArray(0x1000, 'x') + "\r\n").repeated(30) << 413;
        QTest::newRow("a body where none belongs") << QByteArray("GET /health HTTP/1.1\r\nContent-Length: 10\r\n\r\n0123456789") << 413;
        QTest::newRow("header") << post + "X: " + QByteArray(40'000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("header without end") << post + QByteArray("X: y\r\n").repeated(100'000) << 431;
        QTest::newRow("not HTTP") << QByteArray("HELO office\r\n\r\n") << 400;
        QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx" << 400;
    }
    void whatIsTooLargeIsToldSo()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Served office(shortTimes());
        HttpClient client(office.port, true);
        client.write(request);
        const Response response = client.read();
        QCOMPARE(response.status, status);
        QCOMPARE(codeOf(response), status == 400 ? u"invalid_value"_s : u"too_large"_s);
        QVERIFY(client.isClosed());
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
    }

    void aBombDoesNotGoOff_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("zstd") << QByteArray("zstd");
        QTest::newRow("gzip") << QByteArray("gzip");
    }
    void aBombDoesNotGoOff()
    {
        QFETCH(QByteArray, encoding);
        Served office;
        const TestDevice device = office.joined(office.admin);
        const QByteArray bomb = encodeBody(encoding, QByteArray(200 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 1024 * 1024);
        const Response response = HttpClient(office.port).ask("POST", u"/v1/sync"_s, bomb,
                                                              office.as(device, {{"Content-Encoding", encoding}}));
        QCOMPARE(response.status, 413);
        QCOMPARE(codeOf(response), u"too_large"_s);
    }

    void whatCannotBeReadIsToldSo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("not JSON") << u"/v1/sync"_s << QByteArray() << QByteArray("{\"v\":1,") << 400;
        QTest::newRow("not UTF-8") << u"/v1/sync"_s << QByteArray() << QByteArray("\xff\xfe{}") << 400;
        QTest::newRow("broken zstd") << u"/v1/sync"_s << QByteArray("zstd") << QByteArray("hello") << 400;
        QTest::newRow("unknown encoding") << u"/v1/sync"_s << QByteArray("br") << QByteArray("hello") << 415;
        QTest::newRow("encoded file") << u"/v1/files"_s << QByteArray("zstd") << QByteArray("hello") << 415;
        QTest::newRow("hashes") << u"/v1/blobs/missing"_s << QByteArray() << QByteArray(R"({"hashes":[1]})") << 400;
    }
    void whatCannotBeReadIsToldSo()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        Served office;
        const TestDevice device = office.joined(office.admin);
        Headers headers = office.as(device);
        if (!encoding.isEmpty())
            headers.insert("Content-Encoding", encoding);
        if (path == u"/v1/files"_s)
            headers.insert("Tus-Resumable", "1.0.0");
        const Response response = HttpClient(office.port).ask("POST", path, body, headers);
        QTEST(response.status, "status");
        QVERIFY(!codeOf(response).isEmpty());
    }

    void whoIsTooSlowIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("drip"); // goes on coming, a little at a time
        QTest::newRow("says nothing") << QByteArray() << QByteArray();
        QTest::newRow("half a header") << QByteArray("GET /hea") << QByteArray();
        QTest::newRow("a header by drops") << QByteArray("GET /health HTTP/1.1\r\n") << QByteArray("X: y\r\n");
        QTest::newRow("half a body") << QByteArray("POST /v1/join HTTP/1.1\r\nContent-Length: 100\r\n\r\n{") << QByteArray();
        QTest::newRow("a body by drops") << QByteArray("POST /v1/join HTTP/1.1\r\nContent-Length: 9999\r\n\r\n{") << QByteArray(" ");
        QTest::newRow("a chunk by drops") << QByteArray("POST /v1/join HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << QByteArray("1\r\n \r\n");
    }
    void whoIsTooSlowIsCutOff()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, drip);
        Served office(shortTimes());
        HttpClient client(office.port);
        client.write(start);
        QElapsedTimer timer;
        timer.start();
        while (!drip.isEmpty() && client.isConnected() && timer.elapsed() < 20'000) {
            client.write(drip);
            client.socket().waitForDisconnected(50);
        }
        QVERIFY(timer.elapsed() < 20'000); // while it still came
        QVERIFY(client.isClosed());
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200); // the others notice nothing
    }

    void whoNeverShakesHandsIsCutOff()
    {
        Served office(shortTimes());
        HttpClient client(office.port, false);
        QVERIFY(client.isConnected());
        QVERIFY(client.isClosed());
    }

    void aBodyCutOffLeavesNothing()
    {
        Served office(shortTimes());
        TestDevice device = office.joined(office.admin);
        const QByteArray change = office.change(device, {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, 1}}});
        const QByteArray whole = requestBytes("POST", u"/v1/sync"_s, wire::encode(office.pushOf(device, {change})), office.as(device));
        const qint64 seq = (*office.ledger->read())->company()->seq;
        for (const qsizetype cut : {qsizetype(10), whole.indexOf("\r\n\r\n") + 4, whole.size() / 2, whole.size() - 1}) {
            HttpClient client(office.port);
            client.write(whole.first(cut));
            client.close();
        }
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
        QCOMPARE((*office.ledger->read())->company()->seq, seq);
        HttpClient client(office.port);
        client.write(whole);
        QCOMPARE(client.read().status, 200);
    }

    void aStrangerDoesNotGetToSendALargeBody()
    {
        Served office(shortTimes());
        HttpClient client(office.port);
        client.write("POST /v1/sync HTTP/1.1\r\nAuthorization: Bearer guess\r\nContent-Length: 2000000\r\n\r\n");
        const Response response = client.read(); // before a byte of the body was sent
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), u"unauthorized"_s);
    }

    void codesCannotBeGuessedAtSpeed()
    {
        Tuning tuning;
        tuning.joinAttempts = 3;
        Served office(tuning);
        const TestDevice device = office.newDevice();
        for (int attempt = 0; attempt < 3; ++attempt)
            QCOMPARE(HttpClient(office.port).ask("POST", u"/v1/join"_s, joinBody(u"guess"_s, device)).status, 404);
        const Response response = HttpClient(office.port).ask("POST", u"/v1/join"_s, joinBody(u"guess"_s, device));
        QCOMPARE(response.status, 429);
        QCOMPARE(codeOf(response), u"busy"_s);
        QCOMPARE(response.headers.value("retry-after"), "60");
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
    }

    void oneAddressTakesOnlySoManyConnections()
    {
        Tuning tuning = shortTimes();
        tuning.maxConnectionsPerAddress = 2;
        tuning.keepAliveTime = Millis(60'000);
        Served office(tuning);
        HttpClient one(office.port);
        auto two = std::make_unique<HttpClient>(office.port);
        QCOMPARE(one.ask("GET", u"/health"_s).status, 200);
        QCOMPARE(two->ask("GET", u"/health"_s).status, 200);
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 0);
        two.reset();
        // Each look is a connection of its own, so it must not be made twice as QTRY_COMPARE would.
        const auto placeIsFree = [&] { return HttpClient(office.port).ask("GET", u"/health"_s).status == 200; };
        QVERIFY(QTest::qWaitFor(placeIsFree, 30'000));
    }

    void bodiesTogetherTakeOnlySoMuchMemory()
    {
        Tuning tuning;
        tuning.maxBufferedBytes = 100'000;
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        HttpClient slow(office.port);
        slow.write("POST /v1/sync HTTP/1.1\r\nAuthorization: Bearer " + device.token + "\r\nExpect: 100-continue\r\nContent-Length: 90000\r\n\r\n");
        QCOMPARE(slow.read().status, 100); // its place is taken
        HttpClient other(office.port);
        other.write("POST /v1/sync HTTP/1.1\r\nAuthorization: Bearer " + device.token + "\r\nContent-Length: 20000\r\n\r\n");
        const Response response = other.read();
        QCOMPARE(response.status, 503);
        QCOMPARE(codeOf(response), u"busy"_s);
        QVERIFY(response.headers.contains("retry-after"));
    }
};

QTEST_GUILESS_MAIN(TestRudeClients)
#include "test_rude_clients.moc"
