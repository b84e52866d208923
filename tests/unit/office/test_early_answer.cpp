// The page behind the one a device has just got is made before it asks (office/http/exchange.h). It is the very page it
// would get, and nobody gets it who may not have it by then.
#include "app/model/socket_message.h"
#include "office/http/exchange.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

constexpr Millis now{1000};
constexpr Millis goodUntil{3000};

Tuning smallPages()
{
    Tuning tuning;
    tuning.pageRecords = 3;
    tuning.requestsPerMinute = 100;
    return tuning;
}

// An office with some pages, and a device that has just got the first.
struct Reading {
    OfficeFixture office{smallPages()};
    TestDevice device = office.joined(office.admin);
    Request request;
    Response first;

    Reading()
    {
        for (int i = 0; i < 12; ++i)
            write();
        wire::SyncRequest asked;
        asked.epoch = syncedOf(office.sync(device, asked)).epoch;
        asked.grantsTag = office.tagOf(device);
        request = {"POST", u"/v1/sync"_s, {{"authorization", "Bearer " + device.token}}, wire::encode(asked)};
        first = office.service->answer(request);
    }
    void write() { office.push(device, {office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, 1}}}); }
    EarlyAnswer early() const { return {request, first.next, goodUntil}; }
    static wire::SyncResponse pageOf(const SocketExchange &said) { return syncedOf(said.response); }
};

} // namespace

class TestEarlyAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsThePageThatComesNext()
    {
        Reading reading;
        QVERIFY(!reading.first.next.isEmpty());
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        const auto said = early.answerTo(reading.first.next, now, *reading.office.service);
        QVERIFY(said);
        Request asked = reading.request;
        asked.body = reading.first.next;
        const auto expected = syncedOf(reading.office.service->answer(asked));
        const auto page = Reading::pageOf(*said);
        QCOMPARE(page.records.size(), 3);
        QVERIFY(page.records == expected.records);
        QCOMPARE(page.cursor, expected.cursor);
        QVERIFY(page.cursor > syncedOf(reading.first).cursor);
        QCOMPARE(said->message, onSocket(said->response).message);
    }

    void nothingIsForeseenBehindTheLastPage()
    {
        Reading reading;
        Request asked = reading.request;
        int pages = 1;
        for (asked.body = reading.first.next; !asked.body.isEmpty(); ++pages) {
            const Response page = reading.office.service->answer(asked);
            QCOMPARE(page.next.isEmpty(), syncedOf(page).complete);
            asked.body = page.next;
        }
        QVERIFY(pages > 3);
    }

    void nothingIsForeseenBehindAPush()
    {
        Reading reading;
        const QByteArray change = reading.office.change(reading.device, {reading.office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, 2}}});
        wire::SyncRequest push = reading.office.pushOf(reading.device, {change});
        push.epoch = syncedOf(reading.first).epoch;
        push.grantsTag = reading.office.tagOf(reading.device);
        const Response answer = reading.office.sync(reading.device, push);
        QVERIFY(!syncedOf(answer).complete);
        QVERIFY(answer.next.isEmpty());
    }

    void anotherQuestionGetsItsOwnAnswer()
    {
        Reading reading;
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        QVERIFY(!early.answerTo(reading.request.body, now, *reading.office.service));
    }

    void itIsGoodForAMomentOnly()
    {
        Reading reading;
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        QVERIFY(!early.answerTo(reading.first.next, goodUntil + Millis(1), *reading.office.service));
    }

    void whoAsksBeforeItIsBegunMakesIt()
    {
        Reading reading;
        EarlyAnswer early = reading.early();
        QVERIFY(!early.answerTo(reading.first.next, now, *reading.office.service));
        const QByteArray before = reading.office.service->metrics().text();
        early.make(*reading.office.service); // nobody waits for it
        QCOMPARE(reading.office.service->metrics().text(), before);
    }

    void whoWasRevokedMeanwhileDoesNotGetIt()
    {
        Reading reading;
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        {
            const auto writer = reading.office.ledger->write();
            QVERIFY((*writer)->revoke(reading.device.id).ok());
            QVERIFY((*writer)->commit().ok());
        }
        QVERIFY(!early.answerTo(reading.first.next, now, *reading.office.service));
    }

    void whoMayReadSomethingElseByThenDoesNotGetIt()
    {
        Reading reading;
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        const QString site = scope::site(reading.office.freshId());
        reading.office.push(reading.device, {reading.office.freshId(), u"membership"_s, scope::company,
                                             {{u"person"_s, toString(reading.office.admin)}, {u"scope"_s, site}, {u"role"_s, u"deputy_general_manager"_s}}});
        QVERIFY(!early.answerTo(reading.first.next, now, *reading.office.service));
    }

    void aPageOfAnotherBookIsNotHandedOut()
    {
        Reading reading;
        const QString backup = reading.office.backUp();
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        reading.office.restore(backup);
        QVERIFY(!early.answerTo(reading.first.next, now, *reading.office.service));
    }

    void whatWasRefusedIsAskedAnew()
    {
        Reading reading;
        while (reading.office.service->answer(reading.request).status == 200) // until this device has asked too much
            ;
        EarlyAnswer early = reading.early();
        early.make(*reading.office.service);
        reading.office.clock.advance(Millis(60'000));
        QVERIFY(!early.answerTo(reading.first.next, now, *reading.office.service));
    }
};

QTEST_GUILESS_MAIN(TestEarlyAnswer)
#include "test_early_answer.moc"
