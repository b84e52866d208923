// The real server on loopback: what a well-behaved phone meets.
#include "app/core/content_coding.h"
#include "office/http/codec.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/served_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

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
        const auto answer = wire::decodeResponse(*unpack(encoding, response.body, 1 << 20));
        QVERIFY(answer.ok());
        QCOMPARE(answer->answers.size(), 50u);
        QCOMPARE(answer->lastOp, 50);
    }

    void aCarefulClientIsToldToGoOn()
    {
        Served office(shortTimes());
        const TestDevice device = office.joined(office.admin);
        HttpClient client(office.port);
        const QByteArray body = wire::encode(wire::SyncRequest{});
        client.write(requestBytes("POST", u"/v1/sync"_s, body, office.as(device, {{"Expect", "100-continue"}})).chopped(body.size()));
        QCOMPARE(client.read().status, 100);
        client.write(body);
        QCOMPARE(client.read().status, 200);
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

    // A client that did not know the length says it last, in a piece of nothing.
    void aLengthCanBeToldLast_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no body") << QByteArray("Content-Length: 0\r\n\r\n");
        QTest::newRow("an empty one in chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("not a word about it") << QByteArray("\r\n");
    }
    void aLengthCanBeToldLast()
    {
        QFETCH(QByteArray, body);
        Served office;
        const TestDevice device = office.joined(office.admin);
        const QByteArray bytes = SeededRandom(3).bytes(5000);
        const QByteArray hash = crypto::sha256Hex(bytes);
        HttpClient client(office.port);
        const Response created = client.ask("POST", u"/v1/files"_s, {}, office.as(device, {{"Tus-Resumable", "1.0.0"},
            {"Upload-Defer-Length", "1"}, {"Upload-Metadata", "sha256 " + hash.toBase64()}}));
        QCOMPARE(created.status, 201);
        const QByteArray path = created.headers.value("location");
        QCOMPARE(client.ask("PATCH", QString::fromLatin1(path), bytes, office.as(device, {{"Tus-Resumable", "1.0.0"},
            {"Upload-Offset", "0"}, {"Content-Type", "application/offset+octet-stream"}})).status, 204);
        client.write("PATCH " + path + " HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " + device.token
                     + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 5000\r\nUpload-Length: 5000\r\n"
                       "Content-Type: application/offset+octet-stream\r\n" + body);
        const Response told = client.read();
        QCOMPARE(told.status, 204);
        QCOMPARE(told.headers.value("upload-offset"), QByteArray("5000"));
        QCOMPARE(client.ask("HEAD", QString::fromLatin1(path), {}, office.as(device, {{"Tus-Resumable", "1.0.0"}})).status, 200);
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
        const QByteArray body = wire::encode(wire::SyncRequest{});
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
