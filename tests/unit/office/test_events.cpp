// GET /v1/events over real sockets: hints come at once, to those who may know, and end when they must.
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/served_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// A stream of events as it comes.
class Listener {
public:
    Listener(Served &office, const TestDevice &device, bool tls = true, const QByteArray &since = {}) : m_client(office.port, tls)
    {
        Headers headers = office.as(device);
        if (!since.isEmpty())
            headers.insert("Last-Event-ID", since);
        m_client.write(requestBytes("GET", u"/v1/events"_s, {}, headers));
    }
    // Until these bytes have come; false: the stream ended, or they never came.
    bool hears(const QByteArray &bytes)
    {
        while (!heard.contains(bytes)) {
            if (m_client.socket().bytesAvailable() == 0 && !m_client.socket().waitForReadyRead(10'000))
                return false;
            heard += m_client.socket().readAll();
        }
        return true;
    }
    bool ends()
    {
        while (m_client.socket().state() == QAbstractSocket::ConnectedState && m_client.socket().waitForReadyRead(10'000))
            heard += m_client.socket().readAll();
        heard += m_client.socket().readAll();
        return m_client.isClosed();
    }
    HttpClient &client() { return m_client; }
    QByteArray heard;

private:
    HttpClient m_client;
};

Draft anyDraft(Served &office)
{
    return {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, 1}}};
}

qint64 streamsOf(Served &office)
{
    return office.service->metrics().value("event_streams");
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMovesIsHeardAtOnce_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("over TLS") << true;
        QTest::newRow("plain") << false;
    }
    void whatMovesIsHeardAtOnce()
    {
        QFETCH(bool, tls);
        Served office({}, tls);
        TestDevice device = office.joined(office.admin);
        Listener listener(office, device, tls);
        QVERIFY(listener.hears("\r\n\r\nretry: 3000\n\n"));
        QVERIFY(listener.heard.contains("content-type: text/event-stream"));
        QVERIFY(listener.heard.contains("x-accel-buffering: no"));
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 1; }, 10'000));
        for (int i = 0; i < 3; ++i) {
            const qint64 seq = office.push(device, anyDraft(office)).seq;
            QVERIFY(listener.hears("id: " + QByteArray::number(seq) + "\nevent: moved\ndata: {\"scopes\":[\"company\"]}\n\n"));
        }
    }

    void whoComesBackHearsWhatWasMissed()
    {
        Served office;
        TestDevice device = office.joined(office.admin);
        const qint64 seen = office.push(device, anyDraft(office)).seq;
        Listener upToDate(office, device, true, QByteArray::number(seen));
        QVERIFY(upToDate.hears("retry"));
        const qint64 now = office.push(device, anyDraft(office)).seq;
        Listener behind(office, device, true, QByteArray::number(seen));
        QVERIFY(behind.hears("id: " + QByteArray::number(now) + "\nevent: moved"));
        Listener ofAnotherBook(office, device, true, QByteArray::number(now + 1000));
        QVERIFY(ofAnotherBook.hears("event: moved\ndata: {\"scopes\":[\"company\"]}"));
        QCOMPARE(HttpClient(office.port).ask("GET", u"/v1/events"_s, {}, office.as(device, {{"Last-Event-ID", "x"}})).status, 400);
    }

    void nobodyHearsOfWhatTheyMayNotRead()
    {
        Served office;
        TestDevice admin = office.joined(office.admin);
        const Id site = office.freshId();
        const Id member = office.person(admin, u"林工"_s, {{scope::site(site), u"project_manager"_s}});
        TestDevice device = office.joined(member);
        Listener listener(office, device);
        Listener other(office, admin);
        QVERIFY(listener.hears("retry") && other.hears("retry"));
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 2; }, 10'000));
        office.push(admin, anyDraft(office));
        QVERIFY(other.hears("company"));
        office.push(device, Draft{office.freshId(), u"of a newer app"_s, scope::site(site), {{u"n"_s, 1}}});
        QVERIFY(listener.hears("site/"));
        QVERIFY(!listener.heard.contains("company"));
        QVERIFY(!other.heard.contains("site/"));
    }

    void newGrantsAreHeardOf()
    {
        Served office;
        TestDevice admin = office.joined(office.admin);
        const Id person = office.person(admin, u"林工"_s, {{scope::company, u"adviser"_s}});
        TestDevice device = office.joined(person);
        Listener listener(office, device);
        QVERIFY(listener.hears("retry"));
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 1; }, 10'000));
        const QString site = scope::site(office.freshId());
        const auto answer = office.push(admin, Draft{office.freshId(), u"membership"_s, scope::company,
                                                     {{u"person"_s, toString(person)}, {u"scope"_s, site},
                                                      {u"role"_s, u"adviser"_s}, {u"name"_s, u"林工"_s}}});
        QCOMPARE(answer.outcome, wire::ChangeAnswer::Outcome::Applied);
        QVERIFY(listener.hears("event: grants"));
        office.push(device, Draft{office.freshId(), u"of a newer app"_s, site, {{u"n"_s, 1}}});
        QVERIFY(listener.hears(site.toLatin1()));
    }

    void aRevokedDeviceHearsNoMore()
    {
        Served office;
        TestDevice admin = office.joined(office.admin);
        const TestDevice device = office.joined(office.admin);
        Listener listener(office, device);
        Listener stays(office, admin);
        QVERIFY(listener.hears("retry") && stays.hears("retry"));
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 2; }, 10'000));
        {
            auto writer = *office.ledger->write();
            Device revoked = **writer->device(device.id);
            revoked.revoked = true;
            QVERIFY(writer->putDevice(revoked).ok());
            QVERIFY(writer->commit().ok());
        }
        QVERIFY(listener.ends());
        QCOMPARE(HttpClient(office.port).ask("GET", u"/v1/events"_s, {}, office.as(device)).status, 401);
        office.push(admin, anyDraft(office));
        QVERIFY(stays.hears("moved"));
    }

    void silenceIsBrokenByBeats()
    {
        Tuning tuning;
        tuning.eventBeat = Millis(50);
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        Listener listener(office, device);
        QVERIFY(listener.hears(": beat\n\n: beat\n\n: beat\n\n"));
    }

    void whoTalksOnAStreamIsCutOff()
    {
        Served office;
        const TestDevice device = office.joined(office.admin);
        Listener listener(office, device);
        QVERIFY(listener.hears("retry"));
        listener.client().write("GET /health HTTP/1.1\r\n\r\n");
        QVERIFY(listener.ends());
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 0; }, 10'000));
    }

    void thereIsRoomForSoManyAndNoMore()
    {
        Tuning tuning;
        tuning.maxEventStreams = 1;
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        const TestDevice other = office.joined(office.admin);
        auto listener = std::make_unique<Listener>(office, device);
        QVERIFY(listener->hears("retry"));
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 1; }, 10'000));
        const Response full = HttpClient(office.port).ask("GET", u"/v1/events"_s, {}, office.as(other));
        QCOMPARE(full.status, 503);
        QVERIFY(full.headers.contains("retry-after"));
        listener.reset();
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 0; }, 10'000));
        QVERIFY(Listener(office, other).hears("retry"));
    }

    void streamsTakeNoPlaceOfOtherConnections()
    {
        Tuning tuning;
        tuning.maxConnections = 1;
        tuning.maxConnectionsPerAddress = 1;
        Served office(tuning);
        const TestDevice device = office.joined(office.admin);
        Listener one(office, device);
        QVERIFY(one.hears("retry"));
        const auto free = [&] { return HttpClient(office.port).ask("GET", u"/health"_s).status == 200; };
        QVERIFY(QTest::qWaitFor(free, 30'000));
    }

    void aStopSaysWhenToComeBack()
    {
        Served office;
        const TestDevice device = office.joined(office.admin);
        Listener listener(office, device);
        QVERIFY(listener.hears("retry"));
        QVERIFY(QTest::qWaitFor([&] { return streamsOf(office) == 1; }, 10'000));
        office.stop(); // returns: the stream does not hold it up
        QVERIFY(listener.ends());
        QCOMPARE(listener.heard.count("retry: 3000\n\n"), 2);
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "test_events.moc"
