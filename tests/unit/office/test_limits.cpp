// What one device, and one address, may ask of the office.
#include "office/service/device_limits.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/served_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

Id idOf(int number)
{
    return QUuid(quint32(number), 1, 0x4001, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

Headers bearer(const QByteArray &token, Headers more = {})
{
    more.insert("Authorization", "Bearer " + token);
    return more;
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsAreEarnedBackWithTime()
    {
        Tuning tuning;
        tuning.requestsPerMinute = 3;
        DeviceLimits limits(tuning);
        for (int i = 0; i < 3; ++i)
            QVERIFY(limits.admit(idOf(1), 0, Millis(0)).place);
        const auto refused = limits.admit(idOf(1), 0, Millis(5000));
        QVERIFY(!refused.place);
        QCOMPARE(refused.limit, "requests");
        QCOMPARE(refused.wait, Millis(15'000)); // one in twenty seconds, and five have passed
        QVERIFY(limits.admit(idOf(2), 0, Millis(5000)).place); // another device
        QVERIFY(limits.admit(idOf(1), 0, Millis(20'000)).place);
        QVERIFY(!limits.admit(idOf(1), 0, Millis(20'000)).place);
        int later = 0;
        while (limits.admit(idOf(1), 0, Millis(3'600'000)).place)
            ++later;
        QCOMPARE(later, 3); // no more than the bucket holds
    }

    void onlySoManyAtOnce()
    {
        Tuning tuning;
        tuning.requestsAtOnce = 2;
        DeviceLimits limits(tuning);
        auto one = limits.admit(idOf(1), 0, Millis(0));
        const auto two = limits.admit(idOf(1), 0, Millis(0));
        QVERIFY(one.place && two.place);
        QCOMPARE(limits.admit(idOf(1), 0, Millis(0)).limit, "at_once");
        one.place.reset();
        QVERIFY(limits.admit(idOf(1), 0, Millis(0)).place);
    }

    void bytesCountBothWays()
    {
        Tuning tuning;
        tuning.bytesPerHour = 3600;
        DeviceLimits limits(tuning);
        QVERIFY(limits.admit(idOf(1), 1000, Millis(0)).place);
        limits.spend(idOf(1), 3000); // more than was left: known only afterwards
        const auto refused = limits.admit(idOf(1), 0, Millis(0));
        QCOMPARE(refused.limit, "bytes");
        QCOMPARE(refused.wait, Millis(401'000)); // a byte a second
        QVERIFY(limits.admit(idOf(1), 0, Millis(401'000)).place);
    }

    void whoIsQuietIsForgotten()
    {
        Tuning tuning;
        tuning.requestsPerMinute = 2;
        tuning.maxLimitedDevices = 2;
        DeviceLimits limits(tuning);
        (void)limits.admit(idOf(1), 0, Millis(0));
        (void)limits.admit(idOf(2), 0, Millis(59'000));
        (void)limits.admit(idOf(2), 0, Millis(59'000));
        (void)limits.admit(idOf(3), 0, Millis(60'000)); // takes the place of 1, which has nothing to answer for
        QVERIFY(!limits.admit(idOf(2), 0, Millis(60'000)).place); // 2 has
    }

    void aDeviceThatRunsWildIsToldToWait()
    {
        Tuning tuning;
        tuning.requestsPerMinute = 20;
        OfficeFixture office(tuning);
        const TestDevice wild = office.joined(office.admin);
        const TestDevice calm = office.joined(office.admin);
        int answered = 0;
        Response last = office.sync(wild, {});
        while (last.status == 200 && ++answered < 100)
            last = office.sync(wild, {});
        QCOMPARE(answered, 20);
        QCOMPARE(last.status, 429);
        QCOMPARE(codeOf(last), u"busy"_s);
        QCOMPARE(last.headers.value("retry-after"), "3");
        QCOMPARE(office.sync(calm, {}).status, 200);
        QVERIFY(office.ask("GET", u"/metrics"_s).body.contains("plumbline_limited_total{limit=\"requests\"} 1\n"));
        office.clock.advance(Millis(3000));
        QCOMPARE(office.sync(wild, {}).status, 200);
    }

    void tokensCannotBeGuessedAtSpeed()
    {
        Tuning tuning;
        tuning.badTokens = 3;
        Served office(tuning);
        const TestDevice known = office.joined(office.admin);
        HttpClient client(office.port);
        QCOMPARE(client.ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), office.as(known)).status, 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(HttpClient(office.port).ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), bearer("guess " + QByteArray::number(i))).status, 401);
        const Response refused = HttpClient(office.port).ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), bearer("guess"));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        QCOMPARE(HttpClient(office.port).ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), office.as(known)).status, 200); // the crew goes on
        QCOMPARE(HttpClient(office.port).ask("GET", u"/health"_s).status, 200);
    }

    void behindAProxyItsWordSaysWhoAsks()
    {
        Tuning tuning;
        tuning.badTokens = 1;
        tuning.maxConnectionsPerAddress = 1;
        Served office(tuning, false, true);
        HttpClient proxy(office.port, false);
        HttpClient another(office.port, false); // all come from the proxy: not counted by address
        const auto ask = [&](HttpClient &by, const QByteArray &from) {
            return by.ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), bearer("guess", {{"X-Forwarded-For", from}})).status;
        };
        QCOMPARE(ask(proxy, "192.0.2.1"), 401);
        QCOMPARE(ask(another, "192.0.2.2"), 401);
        QCOMPARE(ask(another, "192.0.2.9, 192.0.2.1"), 429); // only the proxy's own word counts
    }

    void withoutAProxyNobodyBelievesIt()
    {
        Tuning tuning;
        tuning.badTokens = 1;
        Served office(tuning, false);
        QCOMPARE(HttpClient(office.port, false).ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), bearer("guess", {{"X-Forwarded-For", "192.0.2.1"}})).status, 401);
        QCOMPARE(HttpClient(office.port, false).ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), bearer("guess", {{"X-Forwarded-For", "192.0.2.2"}})).status, 429);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
