// The real server on loopback, and clients that are slow, rude, cut off or gone.
#include "office/http/certificate.h"
#include "office/http/codec.h"
#include "office/http/server.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/office_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// Short enough for a test, long enough for a busy machine.
Tuning shortTimes()
{
    Tuning tuning;
    tuning.headerTime = Millis(700);
    tuning.handshakeTime = Millis(700);
    tuning.keepAliveTime = Millis(700);
    tuning.bodyIdleTime = Millis(700);
    tuning.bodyTotalTime = Millis(1500);
    tuning.lingerTime = Millis(300);
    tuning.stopTime = Millis(5000);
    return tuning;
}

struct Served : OfficeFixture {
    explicit Served(const Tuning &tuning = {}, bool tls = true)
        : OfficeFixture(tuning, std::make_shared<SystemRandom>()), log(systemClock, [this](const QByteArray &line) { lines += line; })
    {
        const QString certificate = folder.filePath(u"certificate.pem"_s);
        const QString privateKey = folder.filePath(u"private.pem"_s);
        if (!makeCertificate(certificate, privateKey).ok())
            qFatal("certificate");
        fingerprint = *fingerprintOf(certificate);
        server = std::make_unique<Server>(*service, systemClock, log,
                                          ServerOptions{u"127.0.0.1"_s, 0, tls, certificate, privateKey, tuning});
        const auto listening = server->listen();
        if (!listening.ok())
            qFatal("%s", qPrintable(listening.error().detail));
        port = *listening;
        thread = std::thread([this] { server->run(); });
    }
    ~Served() { stop(); }
    void stop()
    {
        server->stop();
        if (thread.joinable())
            thread.join();
    }
    Headers as(const TestDevice &device, Headers more = {})
    {
        more.insert("Authorization", "Bearer " + device.token);
        return more;
    }

    SystemClock systemClock;
    QByteArray lines; // of the log, written under its lock; read after stop()
    Log log;
    QByteArray fingerprint;
    std::unique_ptr<Server> server;
    quint16 port = 0;
    std::thread thread;
};

} // namespace

class TestServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itShowsTheCertificateOfTheInvite()
    {
        Served office;
        HttpClient client(office.port);
        QCOMPARE(client.fingerprint(), office.fingerprint);
        QVERIFY(client.socket().sessionProtocol() >= QSsl::TlsV1_2);
        const Response response = client.ask("GET", u"/health"_s);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("content-type"), "application/json");
    }

    void plainHttpIsNotAnsweredWhereTlsIsSpoken()
    {
        Served office(shortTimes());
        HttpClient client(office.port, false);
        QCOMPARE(client.ask("GET", u"/health"_s).status, 0);
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
    }

    void oneConnectionServesManyRequests()
    {
        Served office;
        HttpClient client(office.port);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.ask("GET", u"/health"_s).status, 200);
        client.write(requestBytes("GET", u"/health"_s, {}, {}) + requestBytes("GET", u"/nowhere"_s, {}, {}));
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.read().status, 404);
        const Response head = client.ask("HEAD", u"/health"_s);
        QCOMPARE(head.status, 200);
        QVERIFY(head.headers.value("content-length").toInt() > 0);
        QCOMPARE(client.ask("GET", u"/health"_s, {}, {{"Connection", "close"}}).status, 200);
        QVERIFY(client.isClosed());
    }

    void aWholeSyncGoesOverTheWire_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("zstd") << QByteArray("zstd");
        QTest::newRow("gzip") << QByteArray("gzip");
    }
    void aWholeSyncGoesOverTheWire()
    {
        QFETCH(QByteArray, encoding);
        Served office;
        TestDevice device = office.newDevice();
        HttpClient client(office.port);
        const Response joined = client.ask("POST", u"/v1/join"_s, joinBody(office.invite(office.admin), device));
        QCOMPARE(joined.status, 200);
        device.token = jsonOf(joined).value(u"token"_s).toString().toLatin1();
        device.person = office.admin;
        std::vector<QByteArray> changes;
        for (int i = 0; i < 50; ++i)
            changes.push_back(office.change(device, {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, i}}}));
        Headers headers = office.as(device, {{"Accept-Encoding", encoding}});
        if (!encoding.isEmpty())
            headers.insert("Content-Encoding", encoding);
        const QByteArray body = encodeBody(encoding, wire::encode(office.pushOf(device, changes)));
        const Response response = client.ask("POST", u"/v1/sync"_s, body, headers);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("content-encoding"), encoding);
        const auto answer = wire::decodeResponse(*decodeBody(encoding, response.body, 1 << 20));
        QVERIFY(answer.ok());
        QCOMPARE(answer->answers.size(), 50u);
        QCOMPARE(answer->lastOp, 50);
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
        QTest::newRow("piece of a file") << QByteArray("PATCH /v1/files/00 HTTP/1.1\r\nContent-Length: 9000000\r\n\r\n") << 413;
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
        while (!drip.isEmpty() && client.isConnected() && timer.elapsed() < 8000) {
            client.write(drip);
            client.socket().waitForDisconnected(50);
        }
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

    void aCarefulClientIsToldToGoOn()
    {
        Served office(shortTimes());
        const TestDevice device = office.joined(office.admin);
        HttpClient client(office.port);
        const QByteArray body = wire::encode({});
        client.write(requestBytes("POST", u"/v1/sync"_s, body, office.as(device, {{"Expect", "100-continue"}})).chopped(body.size()));
        QCOMPARE(client.read().status, 100);
        client.write(body);
        QCOMPARE(client.read().status, 200);
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
        QTRY_COMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200); // a place came free
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

    void aFileGoesThereAndBackInRanges()
    {
        Served office;
        TestDevice device = office.joined(office.admin);
        QByteArray bytes(1'500'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 31 + i / 251);
        const QByteArray hash = crypto::sha256Hex(bytes);
        HttpClient client(office.port);
        const Response created = client.ask("POST", u"/v1/files"_s, {},
                                            office.as(device, {{"Tus-Resumable", "1.0.0"},
                                                               {"Upload-Length", QByteArray::number(bytes.size())},
                                                               {"Upload-Metadata", "sha256 " + hash.toBase64()}}));
        QCOMPARE(created.status, 201);
        for (qsizetype offset = 0; offset < bytes.size(); offset += 600'000) {
            const Response sent = client.ask("PATCH", QString::fromLatin1(created.headers.value("location")), bytes.mid(offset, 600'000),
                                             office.as(device, {{"Tus-Resumable", "1.0.0"},
                                                                {"Upload-Offset", QByteArray::number(offset)},
                                                                {"Content-Type", "application/offset+octet-stream"}}));
            QCOMPARE(sent.status, 204);
            QVERIFY(!sent.headers.contains("content-length"));
        }
        office.push(device, Draft{office.freshId(), u"of a newer app"_s, scope::company, {{u"file"_s, QString::fromLatin1(hash)}}});
        const QString path = u"/v1/blobs/"_s + QString::fromLatin1(hash);
        const Response whole = client.ask("GET", path, {}, office.as(device, {{"Accept-Encoding", "zstd"}}));
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, bytes);
        const Response part = client.ask("GET", path, {}, office.as(device, {{"Range", "bytes=700000-"}}));
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, bytes.sliced(700'000));
        QCOMPARE(client.ask("HEAD", path, {}, office.as(device)).headers.value("content-length").toLongLong(), bytes.size());
        QCOMPARE(client.ask("GET", u"/health"_s).status, 200); // the connection is still in step
    }

    void manyPhonesPushAtOnceAndEachGetsItsOwnSequence()
    {
        Served office;
        constexpr int phones = 8;
        constexpr int pushes = 5;
        std::vector<TestDevice> devices;
        for (int i = 0; i < phones; ++i)
            devices.push_back(office.joined(office.admin));
        std::vector<std::vector<qint64>> sequences(phones);
        std::vector<std::thread> threads;
        for (int i = 0; i < phones; ++i) {
            threads.emplace_back([&, i] {
                HttpClient client(office.port);
                SeededRandom random(quint64(i) + 100);
                for (int n = 0; n < pushes; ++n) {
                    const Draft draft{newId(office.clock, random), u"of a newer app"_s, scope::company, {{u"n"_s, n}}};
                    const QByteArray change = nextChange(devices[std::size_t(i)], draft, office.clock, random);
                    const Response response = client.ask("POST", u"/v1/sync"_s, wire::encode(signedPush(devices[std::size_t(i)], {change})),
                                                         office.as(devices[std::size_t(i)]));
                    if (response.status == 200)
                        sequences[std::size_t(i)].push_back(wire::decodeResponse(response.body)->answers.front().seq);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QSet<qint64> all;
        for (const auto &one : sequences) {
            QCOMPARE(one.size(), std::size_t(pushes));
            for (const qint64 seq : one)
                all.insert(seq);
        }
        QCOMPARE(all.size(), phones * pushes);
        const qint64 last = (*office.ledger->read())->company()->seq;
        QCOMPARE(*std::max_element(all.begin(), all.end()), last);
        QCOMPARE(*std::min_element(all.begin(), all.end()), last - phones * pushes + 1); // no gap
    }

    void stoppingAnswersWhatIsUnderWay()
    {
        Tuning tuning = shortTimes();
        tuning.bodyIdleTime = Millis(5000);
        tuning.keepAliveTime = Millis(60'000);
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        HttpClient idle(office.port);
        QCOMPARE(idle.ask("GET", u"/health"_s).status, 200);
        HttpClient busy(office.port);
        const QByteArray body = wire::encode({});
        busy.write(requestBytes("POST", u"/v1/sync"_s, body, office.as(device, {{"Expect", "100-continue"}})).chopped(body.size()));
        QCOMPARE(busy.read().status, 100);
        office.server->stop();
        QVERIFY(idle.isClosed());
        busy.write(body);
        const Response response = busy.read();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("connection"), "close");
        busy.close();
        office.stop();
        QVERIFY(office.lines.contains("\"event\":\"request\""));
    }

    void theLogKeepsSecretsToItself()
    {
        Served office;
        const TestDevice device = office.newDevice();
        const QString code = office.invite(office.admin);
        const Response joined = HttpClient(office.port).ask("POST", u"/v1/join"_s, joinBody(code, device));
        const QByteArray token = jsonOf(joined).value(u"token"_s).toString().toLatin1();
        QCOMPARE(HttpClient(office.port).ask("GET", u"/v1/blobs/"_s + QString(64, u'a') + u"?client=李太太"_s, {}, {{"Authorization", "Bearer " + token}}).status, 404);
        office.stop();
        QVERIFY(office.lines.contains("\"route\":\"join\""));
        QVERIFY(office.lines.contains(toString(device.id).toLatin1()));
        for (const QByteArray &secret : {token, code.toLatin1(), QByteArray("周敏"), QByteArray("aaaaaaaa"), QByteArray("李太太")})
            QVERIFY2(!office.lines.contains(secret), secret.constData());
    }

    void aPortThatIsTakenIsSaid()
    {
        Served office;
        Server second(*office.service, office.systemClock, office.log, {u"127.0.0.1"_s, office.port, false, {}, {}, {}});
        const auto listening = second.listen();
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().code, ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
