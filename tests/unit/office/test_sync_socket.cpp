// The socket of sync at the real server, from outside: what goes by POST goes here as well, under the same
// walls and limits, and nobody rude keeps it.
#include "app/core/content_coding.h"
#include "tests/unit/office/served_office.h"
#include "tests/unit/office/socket_client.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

constexpr int tooBig = 1009;
constexpr int protocolError = 1002;
constexpr int notForUs = 1003;
constexpr int policy = 1008;

Tuning quick()
{
    Tuning tuning = shortTimes();
    tuning.socketIdleTime = Millis(1500);
    return tuning;
}

QString codeIn(const wire::SocketAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(u"code"_s).toString();
}

QByteArray question()
{
    return wire::encode(wire::SyncRequest{});
}

} // namespace

class TestSyncSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatGoesByPostGoesHereAsOften()
    {
        Served office;
        TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        const Response opened = socket.open(office.as(device));
        QCOMPARE(opened.status, 101);
        QCOMPARE(opened.headers.value("sec-websocket-protocol"), wire::socketProtocol);
        for (int op = 1; op <= 3; ++op) {
            const QByteArray change = office.change(device, {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, op}}});
            const auto answer = socket.ask(wire::encode(office.pushOf(device, {change})));
            QCOMPARE(answer.status, 200);
            const auto read = wire::decodeResponse(answer.body);
            QVERIFY(read.ok());
            QCOMPARE(read->lastOp, op);
        }
    }

    void pagesOneBehindTheOtherAreMadeBeforeTheyAreAskedFor()
    {
        Tuning tuning;
        tuning.pageRecords = 3;
        Served office(tuning);
        TestDevice device = office.joined(office.admin);
        for (int i = 0; i < 12; ++i)
            office.push(device, {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, i}}});
        const auto byPost = office.pullAll(device);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        wire::SyncRequest asked;
        asked.epoch = byPost.last.epoch;
        asked.grantsTag = office.tagOf(device);
        std::vector<wire::RecordLine> records;
        int pages = 0;
        for (bool complete = false; !complete; ++pages) {
            const auto page = wire::decodeResponse(socket.ask(wire::encode(asked)).body);
            QVERIFY(page.ok());
            records.insert(records.end(), page->records.begin(), page->records.end());
            asked.cursor = page->cursor;
            complete = page->complete;
        }
        QVERIFY(pages > 3);
        QVERIFY(records == byPost.records);
        QVERIFY(office.service->metrics().text().contains("early_answers_total"));
    }

    void messagesSentTogetherAreAnsweredOneAfterTheOther()
    {
        Served office;
        TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        QByteArray both;
        for (int op = 1; op <= 2; ++op) {
            const QByteArray change = office.change(device, {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, op}}});
            both += frameOf(Opcode::Binary, wire::encodeSocketRequest(wire::encode(office.pushOf(device, {change}))));
        }
        socket.write(both);
        QCOMPARE(wire::decodeResponse(socket.hear().body)->lastOp, 1);
        QCOMPARE(wire::decodeResponse(socket.hear().body)->lastOp, 2);
    }

    void nobodyElseGetsOne_data()
    {
        QTest::addColumn<QByteArray>("authorization"); // %1: a good token
        QTest::newRow("no token") << QByteArray();
        QTest::newRow("a guess") << QByteArray("Bearer guess");
        QTest::newRow("cut") << QByteArray("Bearer %cut");
        QTest::newRow("in another way") << QByteArray("Basic %1");
    }
    void nobodyElseGetsOne()
    {
        QFETCH(QByteArray, authorization);
        Served office;
        const TestDevice device = office.joined(office.admin);
        authorization.replace("%1", device.token).replace("%cut", device.token.chopped(1));
        SocketClient socket(office.port);
        const Response response = socket.open({{"Authorization", authorization}});
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), u"unauthorized"_s);
        QVERIFY(socket.http().isClosed());
    }

    void anotherUpgradeIsRefused_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("none at all") << Headers{{"Upgrade", ""}, {"Connection", ""}} << 426;
        QTest::newRow("to something else") << Headers{{"Upgrade", "h2c"}} << 426;
        QTest::newRow("messages of another form") << Headers{{"Sec-WebSocket-Protocol", "plumbline.sync.999"}} << 400;
        QTest::newRow("no form named") << Headers{{"Sec-WebSocket-Protocol", ""}} << 400;
        QTest::newRow("an old version") << Headers{{"Sec-WebSocket-Version", "8"}} << 426;
    }
    void anotherUpgradeIsRefused()
    {
        QFETCH(Headers, headers);
        QFETCH(int, status);
        Served office;
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device, headers)).status, status);
    }

    void aTokenIsLookedUpAnewForEachMessage()
    {
        Tuning tuning;
        tuning.tokenLife = Millis{0}; // the next one is offered at once
        Served office(tuning);
        TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        const auto first = wire::decodeResponse(socket.ask(question()).body);
        QVERIFY(first.ok() && !first->token.isEmpty());
        TestDevice renewed = device;
        renewed.token = first->token;
        QCOMPARE(office.askAs(renewed, "POST", u"/v1/sync"_s, question()).status, 200); // from here on the old one is good no more
        const auto answer = socket.ask(question());
        QCOMPARE(answer.status, 401);
        QCOMPARE(codeIn(answer), u"unauthorized"_s);
        QCOMPARE(socket.closeCode(), policy);
    }

    void aRevokedDeviceHearsOfIt()
    {
        Served office;
        TestDevice admin = office.joined(office.admin);
        const TestDevice lost = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(lost)).status, 101);
        QVERIFY(wire::decodeResponse(socket.ask(question()).body)->deviceRevoked.isEmpty());
        {
            const auto writer = office.ledger->write();
            QVERIFY((*writer)->revoke(lost.id).ok());
            QVERIFY((*writer)->commit().ok());
        }
        QVERIFY(!wire::decodeResponse(socket.ask(question()).body)->deviceRevoked.isEmpty());
        SocketClient again(office.port);
        QCOMPARE(again.open(office.as(lost)).status, 101); // to hand in what it has
    }

    void limitsHoldForEachMessage()
    {
        Tuning tuning;
        tuning.requestsPerMinute = 2;
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        QCOMPARE(socket.ask(question()).status, 200);
        QCOMPARE(socket.ask(question()).status, 200);
        const auto answer = socket.ask(question());
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.retryAfter.count() > 0);
    }

    void whatIsTooLargeIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray piece(700'000, 'x');
        QTest::newRow("one frame") << frameOf(Opcode::Binary, QByteArray(3'000'000, '\0'));
        QTest::newRow("in frames that never end")
            << frameOf(Opcode::Binary, QByteArray(1, '\0') + piece, false) + frameOf(Opcode(0), piece, false).repeated(4);
    }
    void whatIsTooLargeIsToldSo()
    {
        QFETCH(QByteArray, bytes);
        Served office(quick());
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        socket.write(bytes);
        const auto answer = socket.hear();
        QCOMPARE(answer.status, 413);
        QCOMPARE(codeIn(answer), u"too_large"_s);
        QCOMPARE(socket.closeCode(), tooBig);
    }

    void aBombDoesNotGoOff()
    {
        Served office;
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        const auto answer = socket.ask(QByteArray(200 * 1024 * 1024, '\0'));
        QCOMPARE(answer.status, 413);
        QCOMPARE(socket.ask(question()).status, 200); // it was heard out: the talk goes on
    }

    void whatCannotBeReadIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("\0{\"v\":1,", 8);
        QTest::newRow("broken zstd") << QByteArray("\1hello");
        QTest::newRow("an unknown coding") << QByteArray("\x7f{}");
    }
    void whatCannotBeReadIsToldSo()
    {
        QFETCH(QByteArray, message);
        Served office;
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        socket.write(frameOf(Opcode::Binary, message));
        QCOMPARE(socket.hear().status, 400);
        QCOMPARE(socket.ask(question()).status, 200);
    }

    void garbageEndsIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("not masked") << QByteArray("\x82\x01\x00", 3) << protocolError;
        QTest::newRow("reserved bits") << QByteArray("\xf2\x81\0\0\0\0\0", 7) << protocolError;
        QTest::newRow("no such opcode") << frameOf(Opcode(5), "x") << protocolError;
        QTest::newRow("a long ping") << frameOf(Opcode::Ping, QByteArray(300, 'x')) << protocolError;
        QTest::newRow("going on with nothing") << frameOf(Opcode(0), "x") << protocolError;
        QTest::newRow("text") << frameOf(Opcode::Text, "hello") << notForUs;
        QTest::newRow("HTTP") << QByteArray("POST /v1/sync HTTP/1.1\r\n\r\n") << protocolError;
    }
    void garbageEndsIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Served office(quick());
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        socket.write(bytes);
        QCOMPARE(socket.closeCode(), code);
        QVERIFY(socket.http().isClosed());
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
    }

    void whoIsTooSlowIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("drip"); // goes on coming, a little at a time
        const QByteArray large = frameOf(Opcode::Binary, QByteArray(9999, '\0'));
        QTest::newRow("says nothing") << QByteArray() << QByteArray();
        QTest::newRow("half a frame's head") << large.first(5) << QByteArray();
        QTest::newRow("half a message") << large.first(500) << QByteArray();
        QTest::newRow("a message by drops") << large.first(20) << QByteArray(1, '\0');
        QTest::newRow("nothing but pings") << QByteArray() << frameOf(Opcode::Ping, "there?");
        QTest::newRow("pings within a message") << frameOf(Opcode::Binary, "x", false) << frameOf(Opcode::Ping, "there?");
    }
    void whoIsTooSlowIsCutOff()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, drip);
        Served office(quick());
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        socket.write(start);
        QElapsedTimer timer;
        timer.start();
        while (!drip.isEmpty() && socket.http().isConnected() && timer.elapsed() < 20'000) {
            socket.write(drip);
            socket.http().socket().waitForDisconnected(50);
        }
        QVERIFY(timer.elapsed() < 20'000); // while it still came
        QVERIFY(socket.http().isClosed());
    }

    void messagesTogetherTakeOnlySoMuchMemory()
    {
        Tuning tuning;
        tuning.maxBufferedBytes = 100'000;
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        SocketClient slow(office.port);
        QCOMPARE(slow.open(office.as(device)).status, 101);
        slow.write(frameOf(Opcode::Binary, QByteArray(90'000, '\0')).first(70'000));
        const auto answer = slow.hear();
        QCOMPARE(answer.status, 503);
        QCOMPARE(codeIn(answer), u"busy"_s);
    }

    void aStopDoesNotWaitForQuietOnes()
    {
        Served office;
        const TestDevice device = office.joined(office.admin);
        SocketClient socket(office.port);
        QCOMPARE(socket.open(office.as(device)).status, 101);
        QCOMPARE(socket.ask(question()).status, 200);
        QElapsedTimer timer;
        timer.start();
        office.stop();
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(socket.http().isClosed());
        QVERIFY(!office.lines.contains(device.token));
        QVERIFY(office.lines.contains("\"status\":101"));
    }
};

QTEST_GUILESS_MAIN(TestSyncSocket)
#include "test_sync_socket.moc"
