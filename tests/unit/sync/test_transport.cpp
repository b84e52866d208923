// The real transport against real servers that misbehave: only the invite's certificate is spoken
// to, and no server can make the device wait for ever or swallow more than it allows.
#include "app/core/content_coding.h"
#include "app/sync/transport.h"
#include "tests/support/scripted_server.h"
#include "tests/support/settled.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

#include <zlib.h>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace std::chrono_literals;

namespace {

TransportTuning impatient()
{
    TransportTuning tuning;
    tuning.connectAndIdle = 5s;
    tuning.mostResponseBytes = 256 * 1024;
    return tuning;
}

HttpRequest simpleGet()
{
    return {"GET", QStringLiteral("/health"), {{"Authorization", "Bearer very-secret"}}, {}};
}

Result<HttpResponse> ask(const OfficeAddress &office, const HttpRequest &request = simpleGet(),
                         const TransportTuning &tuning = impatient())
{
    const auto transport = makeNetworkTransport(office, tuning);
    return settled(transport->send(request));
}

ErrorCode codeOf(const Result<HttpResponse> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

void sayHello(QTcpSocket &socket, const SeenRequest &)
{
    answer(socket, 200, "hello");
}

QByteArray gzip(const QByteArray &body)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(body.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePinnedCertificateIsSpokenTo_data();
    void thePinnedCertificateIsSpokenTo();
    void anyOtherCertificateIsNotTheOffice_data();
    void anyOtherCertificateIsNotTheOffice();
    void plainHttpIsForThisMachineAlone();
    void nobodyThereIsUnreachable();
    void badAnswers_data();
    void badAnswers();
    void aPortalThatSpeaksNoTlsIsNotTheOffice();
    void aSilentServerIsGivenUp();
    void anAnswerThatNeverEndsIsGivenUp();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void compressedAnswersAreUnpacked_data();
    void compressedAnswersAreUnpacked();
    void onlyLargeTextIsCompressed_data();
    void onlyLargeTextIsCompressed();
    void stoppingEndsWhatIsUnderWay();
    void methodAndHeadersArriveAsGiven();
};

void TestTransport::thePinnedCertificateIsSpokenTo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("validFromDays");
    QTest::addColumn<int>("validUntilDays");
    QTest::newRow("in order") << QByteArray("127.0.0.1") << -1 << 1;
    QTest::newRow("made for another name") << QByteArray("elsewhere.example") << -1 << 1;
    QTest::newRow("expired years ago") << QByteArray("127.0.0.1") << -4000 << -3000;
    QTest::newRow("this clock is a day behind") << QByteArray("127.0.0.1") << 1 << 100;
}

void TestTransport::thePinnedCertificateIsSpokenTo()
{
    QFETCH(QByteArray, name);
    QFETCH(int, validFromDays);
    QFETCH(int, validUntilDays);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto certificate = makeCertificate({name, now.addDays(validFromDays), now.addDays(validUntilDays)});
    const ScriptedServer server(&certificate, sayHello);
    const auto response = ask({server.url(), certificate.fingerprint()});
    QVERIFY2(response.ok(), response.ok() ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "hello");
}

void TestTransport::anyOtherCertificateIsNotTheOffice_data()
{
    QTest::addColumn<bool>("vouchedFor");
    QTest::newRow("self-signed") << false;
    QTest::newRow("an authority this machine trusts vouches for it") << true;
}

void TestTransport::anyOtherCertificateIsNotTheOffice()
{
    QFETCH(bool, vouchedFor);
    CertificateWish authorityWish;
    authorityWish.name = "A trusted authority";
    authorityWish.isAuthority = true;
    const auto authority = makeCertificate(authorityWish);
    CertificateWish wish;
    wish.name = "127.0.0.1";
    wish.signedBy = vouchedFor ? &authority : nullptr;
    const auto certificate = makeCertificate(wish);
    const auto invited = makeCertificate();

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({authority.certificate});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const ScriptedServer server(&certificate, sayHello);
    const auto response = ask({server.url(), invited.fingerprint()});
    const auto withoutPin = ask({server.url(), {}});
    QSslConfiguration::setDefaultConfiguration(before);

    QCOMPARE(codeOf(response), ErrorCode::WrongCertificate);
    QCOMPARE(codeOf(withoutPin), ErrorCode::WrongCertificate);
    QCOMPARE(server.bytesSeen(), 0); // the token has not left this device
}

void TestTransport::plainHttpIsForThisMachineAlone()
{
    const ScriptedServer server(nullptr, sayHello);
    const auto here = ask({QStringLiteral("http://127.0.0.1:%1").arg(server.port()), {}});
    QVERIFY(here.ok());
    QCOMPARE(codeOf(ask({QStringLiteral("http://office.example"), {}})), ErrorCode::WrongCertificate);
    QCOMPARE(codeOf(ask({QStringLiteral("http://127.0.0.1:%1").arg(server.port()), QByteArray(64, 'a')})),
             ErrorCode::WrongCertificate);
}

void TestTransport::nobodyThereIsUnreachable()
{
    const auto certificate = makeCertificate();
    QString url;
    {
        const ScriptedServer gone(&certificate, sayHello);
        url = gone.url();
    }
    QCOMPARE(codeOf(ask({url, certificate.fingerprint()})), ErrorCode::Unreachable);
}

void TestTransport::badAnswers_data()
{
    using Script = ScriptedServer::Script;
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray bomb(64 * 1024 * 1024, '\0');

    QTest::newRow("closed without a word") << Script([](QTcpSocket &socket, const SeenRequest &) { socket.close(); })
                                           << ErrorCode::Unreachable;
    QTest::newRow("closed in the middle of the body") << Script([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
        socket.close();
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("closed in the middle of a chunk") << Script([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nonly this");
        socket.close();
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("too much, announced") << Script([](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, QByteArray(300 * 1024, 'x'));
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("too much, until the connection ends") << Script([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300 * 1024, 'x'));
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("a zstd bomb") << Script([bomb](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, packZstd(bomb), "Content-Encoding: zstd\r\n");
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("a gzip bomb") << Script([bomb](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, gzip(bomb), "Content-Encoding: gzip\r\n");
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("damaged zstd") << Script([](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, "no zstd at all", "Content-Encoding: zstd\r\n");
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("cut zstd") << Script([](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, packZstd("hello hello hello").chopped(5), "Content-Encoding: zstd\r\n");
    }) << ErrorCode::NotTheOffice;
    QTest::newRow("an encoding nobody asked for") << Script([](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, "?", "Content-Encoding: br\r\n");
    }) << ErrorCode::NotTheOffice;
}

void TestTransport::badAnswers()
{
    QFETCH(ScriptedServer::Script, script);
    QFETCH(ErrorCode, code);
    const auto certificate = makeCertificate();
    const ScriptedServer server(&certificate, script);
    const auto response = ask({server.url(), certificate.fingerprint()});
    QVERIFY(!response.ok());
    QCOMPARE(response.error().code, code);
    QTRY_COMPARE(server.openConnections(), 0); // nobody is left reading
}

void TestTransport::aPortalThatSpeaksNoTlsIsNotTheOffice()
{
    ScriptedServer portal(nullptr, {});
    const auto transport = makeNetworkTransport({portal.url(), QByteArray(64, 'a')}, impatient());
    auto asking = transport->send(simpleGet());
    QTRY_VERIFY(portal.bytesSeen() > 0);
    portal.sayToAll("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nlogin");
    const auto response = settled(std::move(asking));
    QVERIFY(!response.ok());
    QCOMPARE(response.error().code, ErrorCode::NotTheOffice);
}

void TestTransport::aSilentServerIsGivenUp()
{
    const auto certificate = makeCertificate();
    const ScriptedServer server(&certificate, [](QTcpSocket &, const SeenRequest &) {});
    TransportTuning tuning = impatient();
    tuning.connectAndIdle = 150ms;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(ask({server.url(), certificate.fingerprint()}, simpleGet(), tuning)), ErrorCode::TimedOut);
    QVERIFY(timer.elapsed() < 3000);
}

void TestTransport::anAnswerThatNeverEndsIsGivenUp()
{
    const auto certificate = makeCertificate();
    QTimer drip;
    const ScriptedServer server(&certificate, [&drip](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("."); });
        drip.start(10ms);
    });
    TransportTuning tuning = impatient();
    tuning.whole = 400ms;
    QCOMPARE(codeOf(ask({server.url(), certificate.fingerprint()}, simpleGet(), tuning)), ErrorCode::TimedOut);
}

void TestTransport::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 409, 410, 413, 416, 429, 460, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestTransport::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const auto certificate = makeCertificate();
    const QByteArray body = status == 204 ? "" : R"({"code":"busy"})";
    const ScriptedServer server(&certificate, [&](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, status, body, "Retry-After: 7\r\nLocation: https://elsewhere.example/\r\n");
    });
    const auto response = ask({server.url(), certificate.fingerprint()});
    QVERIFY2(response.ok(), response.ok() ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, body);
    QCOMPARE(response->header("retry-after"), "7");
    QCOMPARE(server.seen().size(), std::size_t(1)); // no redirect is followed
}

void TestTransport::compressedAnswersAreUnpacked_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray text = QByteArray("a line of text\n").repeated(10000);
    QTest::newRow("zstd") << QByteArray("zstd") << packZstd(text);
    QTest::newRow("gzip") << QByteArray("gzip") << gzip(text);
    QTest::newRow("not at all") << QByteArray("identity") << text;
}

void TestTransport::compressedAnswersAreUnpacked()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, sent);
    const auto certificate = makeCertificate();
    const ScriptedServer server(&certificate, [&](QTcpSocket &socket, const SeenRequest &) {
        answer(socket, 200, sent, "Content-Encoding: " + encoding + "\r\n");
    });
    const auto response = ask({server.url(), certificate.fingerprint()});
    QVERIFY(response.ok());
    QCOMPARE(response->body, QByteArray("a line of text\n").repeated(10000));
    QVERIFY(server.seen().front().hasHeader("Accept-Encoding: zstd, gzip"));
}

void TestTransport::onlyLargeTextIsCompressed_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("many changes") << QByteArray("application/x-ndjson") << 100000 << true;
    QTest::newRow("one change") << QByteArray("application/x-ndjson") << 1000 << true;
    QTest::newRow("a question") << QByteArray("application/x-ndjson") << 300 << false;
    QTest::newRow("a piece of a photo") << QByteArray("application/offset+octet-stream") << 100000 << false;
}

void TestTransport::onlyLargeTextIsCompressed()
{
    QFETCH(QByteArray, type);
    QFETCH(int, size);
    QFETCH(bool, compressed);
    const auto certificate = makeCertificate();
    const ScriptedServer server(&certificate, sayHello);
    const QByteArray body(size, 'x');
    const auto response = ask({server.url(), certificate.fingerprint()},
                              {"POST", QStringLiteral("/v1/sync"), {{"Content-Type", type}}, body});
    QVERIFY(response.ok());
    const SeenRequest &seen = server.seen().front();
    QCOMPARE(seen.hasHeader("Content-Encoding: zstd"), compressed);
    const auto unpacked = unpack(compressed ? "zstd" : "", seen.body, size);
    QVERIFY(unpacked.ok());
    QCOMPARE(*unpacked, body);
}

void TestTransport::stoppingEndsWhatIsUnderWay()
{
    const auto certificate = makeCertificate();
    const ScriptedServer server(&certificate, [](QTcpSocket &, const SeenRequest &) {});
    const auto transport = makeNetworkTransport({server.url(), certificate.fingerprint()}, impatient());
    auto asking = transport->send(simpleGet());
    QTRY_COMPARE(server.seen().size(), std::size_t(1));
    transport->abortAll();
    QCOMPARE(codeOf(settled(std::move(asking))), ErrorCode::Cancelled);
    QCOMPARE(codeOf(settled(transport->send(simpleGet()))), ErrorCode::Cancelled);
}

void TestTransport::methodAndHeadersArriveAsGiven()
{
    const auto certificate = makeCertificate();
    const ScriptedServer server(&certificate, sayHello);
    const HttpRequest request{"PATCH",
                              QStringLiteral("/v1/files/abc"),
                              {{"Upload-Offset", "4096"}, {"Authorization", "Bearer very-secret"}},
                              "bytes"};
    QVERIFY(ask({server.url(), certificate.fingerprint()}, request).ok());
    const SeenRequest &seen = server.seen().front();
    QCOMPARE(seen.line, "PATCH /v1/files/abc HTTP/1.1");
    QVERIFY(seen.hasHeader("Upload-Offset: 4096"));
    QVERIFY(seen.hasHeader("Authorization: Bearer very-secret"));
    QCOMPARE(seen.body, "bytes");
}

QTEST_GUILESS_MAIN(TestTransport)
#include "test_transport.moc"
