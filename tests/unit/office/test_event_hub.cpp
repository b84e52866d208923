// Who is told what moved, and when: streams that are plain values, and a clock that is a number.
#include "office/service/event_hub.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;

namespace {

const QString kitchen = u"site/11111111-1111-4111-8111-111111111111"_s;
const QString bathroom = u"site/22222222-2222-4222-8222-222222222222"_s;

Id idOf(int number)
{
    return QUuid(quint32(number), 1, 0x4001, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

struct Phone final : EventSink {
    bool push(const EventBytes &bytes) override
    {
        if (deaf)
            return false;
        heard += *bytes;
        return true;
    }
    void end(const EventBytes &last) override
    {
        ended = true;
        if (!deaf)
            heard += *last;
    }
    QByteArray take() { return QByteArray::fromStdString(std::exchange(heard, {})); }

    std::string heard;
    bool deaf = false;
    bool ended = false;
};

Tuning tuning()
{
    Tuning tuning;
    tuning.eventBeat = Millis(1000);
    tuning.eventLife = Millis(10'000);
    tuning.eventRetry = Millis(7);
    return tuning;
}

EventOpening opening(int person, int device, const QStringList &scopes, qint64 seq = 10, const QStringList &moved = {})
{
    return {idOf(device), idOf(person), QByteArray("token ") + QByteArray::number(device), scopes, moved, seq};
}

struct Hub : EventHub {
    Hub() : EventHub(tuning()) {}
    // Added, and what is asked because of it answered at once: nothing has changed.
    void in(Phone &phone, const EventOpening &how)
    {
        const Questions asked = add(phone, how, now);
        for (const Id &person : asked.persons)
            grantsAre(person, how.scopes, how.seq);
        deliverAll();
    }
    void deliverAll()
    {
        while (deliver(1, now)) { }
    }
    void moved(qint64 seq, const QStringList &scopes)
    {
        (void)committed({seq, scopes, {}, {}});
        deliverAll();
    }
    Millis now{0};
};

} // namespace

class TestEventHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoMayReadAScopeHearsThatItMoved()
    {
        Hub hub;
        Phone both, one, none;
        hub.in(both, opening(1, 1, {kitchen, bathroom}));
        hub.in(one, opening(2, 2, {bathroom}));
        hub.in(none, opening(3, 3, {}));
        hub.moved(11, {kitchen});
        QCOMPARE(both.take(), "id: 11\nevent: moved\ndata: {\"scopes\":[\"" + kitchen.toLatin1() + "\"]}\n\n");
        hub.moved(13, {kitchen, bathroom});
        QCOMPARE(one.take(), "id: 13\nevent: moved\ndata: {\"scopes\":[\"" + bathroom.toLatin1() + "\"]}\n\n");
        QVERIFY(both.take().contains(bathroom.toLatin1()));
        QCOMPARE(none.take(), "");
    }

    void hintsGatherUntilTheyAreDelivered()
    {
        Hub hub;
        Phone phone;
        hub.in(phone, opening(1, 1, {kitchen, bathroom}));
        (void)hub.committed({11, {kitchen}, {}, {}});
        (void)hub.committed({12, {bathroom}, {}, {}});
        (void)hub.committed({13, {kitchen}, {}, {}});
        hub.deliverAll();
        const QByteArray heard = phone.take();
        QCOMPARE(heard.count("event: moved"), 1);
        QVERIFY(heard.startsWith("id: 13\n"));
        QVERIFY(heard.contains(kitchen.toLatin1()) && heard.contains(bathroom.toLatin1()));
    }

    void whoComesBackHearsWhatWasMissed()
    {
        Hub hub;
        Phone phone;
        hub.in(phone, opening(1, 1, {kitchen, bathroom}, 20, {bathroom}));
        QCOMPARE(phone.take(), "id: 20\nevent: moved\ndata: {\"scopes\":[\"" + bathroom.toLatin1() + "\"]}\n\n");
    }

    void aCommitBetweenLookAndEntryIsNotMissed()
    {
        Hub hub;
        (void)hub.committed({12, {kitchen}, {}, {}});
        Phone phone;
        hub.in(phone, opening(1, 1, {kitchen}, 11));
        QCOMPARE(phone.take(), "id: 12\nevent: moved\ndata: {\"scopes\":[]}\n\n"); // anything may have
    }

    void whoIsBeingAskedAboutHearsNothingUntilItIsKnown()
    {
        Hub hub;
        Phone phone;
        hub.in(phone, opening(1, 1, {kitchen, bathroom}));
        const auto asked = hub.committed({12, {kitchen, bathroom}, {idOf(1), idOf(9)}, {}});
        QCOMPARE(asked.persons, std::vector{idOf(1)}); // of person 9 nobody listens
        hub.deliverAll();
        QCOMPARE(phone.take(), "");
        hub.grantsAre(idOf(1), {bathroom}, 12);
        hub.deliverAll();
        QCOMPARE(phone.take(), "id: 12\nevent: grants\ndata: {\"scopes\":[\"" + bathroom.toLatin1() + "\"]}\n\n");
        hub.moved(13, {kitchen});
        QCOMPARE(phone.take(), "");
        hub.moved(14, {bathroom});
        QVERIFY(phone.take().contains("moved"));
    }

    void answersThatOvertakeOneAnotherDoNotGoBack()
    {
        Hub hub;
        Phone phone;
        hub.in(phone, opening(1, 1, {kitchen}));
        (void)hub.committed({12, {}, {idOf(1)}, {}});
        (void)hub.committed({13, {}, {idOf(1)}, {}});
        hub.grantsAre(idOf(1), {}, 13);
        hub.grantsAre(idOf(1), {kitchen, bathroom}, 12); // the older look
        hub.deliverAll();
        (void)phone.take();
        hub.moved(14, {kitchen, bathroom});
        QCOMPARE(phone.take(), "");
    }

    void whoseTokenIsGoneIsShownOut()
    {
        Hub hub;
        Phone gone, other;
        hub.in(gone, opening(1, 1, {kitchen}));
        hub.in(other, opening(1, 2, {kitchen}));
        const auto asked = hub.committed({10, {}, {}, {idOf(1), idOf(9)}});
        QCOMPARE(asked.tokens.size(), 1u);
        QCOMPARE(asked.tokens.front(), std::pair(idOf(1), QByteArray("token 1")));
        hub.endToken(idOf(1), "another token"); // it was renewed in between
        QVERIFY(!gone.ended);
        hub.endToken(idOf(1), "token 1");
        QVERIFY(gone.ended);
        QVERIFY(!other.ended);
        hub.moved(11, {kitchen});
        QVERIFY(!gone.take().contains("moved"));
        QVERIFY(other.take().contains("moved"));
    }

    void aDevicesNewestStreamStays()
    {
        Hub hub;
        Phone first, second, third;
        hub.in(first, opening(1, 1, {kitchen}));
        hub.in(second, opening(1, 1, {kitchen}));
        hub.in(third, opening(1, 1, {kitchen}));
        QVERIFY(first.ended);
        QVERIFY(!second.ended && !third.ended);
        QCOMPARE(hub.streams(), 2);
    }

    void silenceIsBrokenByABeat()
    {
        Hub hub;
        Phone quiet, busy;
        hub.in(quiet, opening(1, 1, {kitchen}));
        hub.in(busy, opening(2, 2, {bathroom}));
        hub.now = Millis(600);
        hub.moved(11, {bathroom});
        (void)busy.take();
        hub.now = Millis(1000);
        hub.tick(hub.now);
        QCOMPARE(quiet.take(), ": beat\n\n");
        QCOMPARE(busy.take(), ""); // has just heard something
        hub.tick(hub.now);
        QCOMPARE(quiet.take(), "");
    }

    void whoDoesNotListenForAWholeBeatIsDropped()
    {
        Hub hub;
        Phone slow, stuck;
        hub.in(slow, opening(1, 1, {kitchen}));
        hub.in(stuck, opening(2, 2, {kitchen}));
        slow.deaf = stuck.deaf = true;
        hub.moved(11, {kitchen});
        hub.moved(12, {kitchen});
        slow.deaf = false;
        hub.drained(slow, hub.now); // it caught up
        QCOMPARE(slow.take(), "id: 12\nevent: moved\ndata: {\"scopes\":[]}\n\n");
        hub.now = Millis(1000);
        hub.tick(hub.now);
        QVERIFY(stuck.ended);
        QVERIFY(!slow.ended);
        QCOMPARE(hub.streams(), 1);
    }

    void noStreamIsForEver()
    {
        Hub hub;
        Phone phone;
        hub.in(phone, opening(1, 1, {kitchen}));
        for (hub.now = Millis(0); hub.now < Millis(9500); hub.now += Millis(500))
            hub.tick(hub.now);
        QVERIFY(!phone.ended);
        hub.now = Millis(11'000);
        hub.tick(hub.now);
        QVERIFY(phone.ended);
        QVERIFY(phone.take().endsWith("retry: 7\n\n"));
    }

    void whoLeavesIsForgotten()
    {
        Hub hub;
        auto phone = std::make_unique<Phone>();
        hub.in(*phone, opening(1, 1, {kitchen}));
        hub.remove(*phone);
        phone.reset();
        hub.moved(11, {kitchen}); // would touch it
        hub.tick(Millis(5000));
        QCOMPARE(hub.streams(), 0);
    }

    void allAreToldGoodbye()
    {
        Hub hub;
        Phone one, two;
        hub.in(one, opening(1, 1, {kitchen}));
        hub.in(two, opening(2, 2, {kitchen}));
        hub.endAll();
        QCOMPARE(one.take(), "retry: 7\n\n");
        QVERIFY(two.ended);
        QCOMPARE(hub.streams(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEventHub)
#include "test_event_hub.moc"
