// What the desk leaves for somebody: seen only where its receiver can see it; unread, it is told again and then to the
// next person, by the office, with every phone off.
#include "office/notify/clock_keeper.h"
#include "tests/unit/office/complaint_office.h"

#include "app/model/desk_rules.h"

#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;

namespace {

struct Desk : ComplaintOffice {
    ClockKeeper::Parts parts() { return {*ledger, *schema, key, *random, tuning}; }
    ClockKeeper keeper{parts()};
    TestDevice manager = joined(person(admin, u"陳強"_s, {{scope::company, u"project_manager"_s}, {scopeName, u"project_manager"_s}}));

    // "level person", in the order told.
    QStringList told()
    {
        for (;;) {
            const auto looked = keeper.look(clock.now());
            if (!looked.ok())
                qFatal("%s", qPrintable(looked.error().detail));
            if (looked->complaints == 0)
                break;
        }
        QStringList out;
        const auto visit = [&](const OfficeRecord &each, const QByteArray &) -> Status {
            if (each.record.kind != "message_alert"_L1 || m_seen.contains(each.record.id))
                return {};
            m_seen.insert(each.record.id);
            out << each.record.fields.value(u"level"_s).toString() + u' ' + fields(*parseId(each.record.fields.value(u"person"_s).toString())).value(u"name"_s).toString();
            return {};
        };
        if (!(*ledger->read())->eachRecord(visit).ok())
            qFatal("records");
        out.sort();
        return out;
    }
    QJsonObject message(const Id &to, const QJsonObject &more = {})
    {
        QJsonObject fields{{u"to"_s, toString(to)}, {u"by"_s, toString(desk.person)}, {u"words"_s, u"Please call back"_s},
                           {u"sent_at"_s, toIso(clock.now())}, {u"state"_s, u"sent"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        return fields;
    }
    QJsonObject guest(const Id &to)
    {
        return {{u"why"_s, u"visitor"_s}, {u"to"_s, toString(to)}, {u"by"_s, toString(desk.person)}, {u"caller"_s, u"Lin"_s},
                {u"offered_at"_s, toIso(clock.now())}, {u"state"_s, u"offered"_s}};
    }
    Id left(const QString &kind, const QJsonObject &set)
    {
        const Id id = freshId();
        did(desk, id, kind, set);
        return id;
    }

private:
    QSet<Id> m_seen;
};

const QString remindedChen = u"reminder 陳強"_s;

} // namespace

class TestDeskTeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnreadMessageRingsAgainAndThenAtTheNextPerson()
    {
        Desk office;
        office.left(u"message"_s, office.message(office.manager.person));
        office.clock.advance(10min - 1ms);
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(1ms);
        QCOMPARE(office.told(), QStringList{remindedChen});
        office.clock.advance(10min);
        QCOMPARE(office.told(), QStringList{u"next 王琳"_s});
        office.clock.advance(24h);
        QCOMPARE(office.told(), QStringList());
        const auto lines = office.pullAll(office.manager).records;
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &each) { return each.kind == "message_alert"_L1; }));
    }
    void whoeverTheDeskNamedIsTheNextPerson()
    {
        Desk office;
        office.left(u"message"_s, office.message(office.manager.person, {{u"deputy"_s, toString(office.desk.person)}}));
        office.clock.advance(20min);
        QCOMPARE(office.told(), (QStringList{u"next 小周"_s, remindedChen}));
    }
    void anAdvisersOwnGoesToTheDeputyGeneralManager()
    {
        Desk office;
        office.left(u"message"_s, office.message(office.adviser.person));
        office.clock.advance(20min);
        QCOMPARE(office.told(), (QStringList{u"next 周敏"_s, u"reminder 王琳"_s}));
    }
    void aTeamWithoutAnAdviserAsksNoOtherTeams()
    {
        Desk office;
        const QString other = scope::team(office.freshId());
        const TestDevice designer = office.joined(office.person(office.admin, u"吳工"_s, {{scope::company, u"designer"_s}, {other, u"designer"_s}}));
        office.push(office.admin, Draft{office.freshId(), u"membership"_s, scope::company,
                                        {{u"person"_s, toString(office.desk.person)}, {u"scope"_s, other}, {u"role"_s, u"front_desk"_s}}});
        const auto answer = office.push(office.desk, Draft{office.freshId(), u"message"_s, other, office.message(designer.person)});
        QVERIFY2(answer.outcome != wire::ChangeAnswer::Outcome::Refused, qPrintable(answer.detail));
        office.clock.advance(20min);
        QCOMPARE(office.told(), (QStringList{u"next 周敏"_s, u"reminder 吳工"_s}));
    }
    void whoReadsInTimeHearsNothing()
    {
        Desk office;
        const Id id = office.left(u"message"_s, office.message(office.manager.person));
        office.clock.advance(9min);
        office.did(office.manager, id, u"message"_s, {{u"state"_s, u"read"_s}, {u"read_at"_s, toIso(office.clock.now())}});
        office.clock.advance(1h);
        QCOMPARE(office.told(), QStringList());
    }
    void onlyTheReceiverSaysThatItIsRead()
    {
        Desk office;
        const Id id = office.left(u"message"_s, office.message(office.manager.person));
        const QJsonObject read{{u"state"_s, u"read"_s}, {u"read_at"_s, toIso(office.clock.now())}};
        QVERIFY(office.sent(office.desk, id, u"message"_s, read).contains(u"own name"_s));
        QJsonObject instead = read;
        instead.insert(u"deputy"_s, toString(office.adviser.person));
        QCOMPARE(office.sent(office.adviser, id, u"message"_s, instead), QString()); // in one's own name, and it shows
    }
    void theCompanySaysAfterHowLong()
    {
        Desk office;
        office.left(u"message"_s, office.message(office.manager.person));
        office.clock.advance(4min);
        QCOMPARE(office.told(), QStringList());
        push(office, {{u"rings_within"_s, 3}, {u"remind_after_minutes"_s, 3}});
        QCOMPARE(office.told(), QStringList{remindedChen});
    }
    void aHostHearsTwiceOfAGuestWhoWaits()
    {
        Desk office;
        const Id id = office.left(u"transfer"_s, office.guest(office.manager.person));
        office.clock.advance(5min);
        QCOMPARE(office.told(), QStringList{remindedChen});
        office.clock.advance(5min);
        QCOMPARE(office.told(), QStringList{remindedChen});
        office.did(office.manager, id, u"transfer"_s, {{u"state"_s, u"taken"_s}, {u"taken_at"_s, toIso(office.clock.now())}});
        office.clock.advance(1h);
        QCOMPARE(office.told(), QStringList());
    }
    void nothingIsLeftWhereItsReceiverCannotSeeIt()
    {
        Desk office;
        const TestDevice stranger = office.joined(office.person(office.admin, u"何志明"_s, {{scope::company, u"project_manager"_s}}));
        QCOMPARE(office.sent(office.desk, office.freshId(), u"message"_s, office.message(stranger.person)), u"member: to"_s);
        QCOMPARE(office.sent(office.desk, office.freshId(), u"transfer"_s, office.guest(stranger.person)), u"member: to"_s);
        QCOMPARE(office.sent(office.desk, office.freshId(), u"message"_s, office.message(office.manager.person, {{u"deputy"_s, toString(stranger.person)}})),
                 u"member: deputy"_s);
    }
    void nobodyTakesWhatIsAnothers()
    {
        Desk office;
        const Id id = office.left(u"transfer"_s, office.guest(office.manager.person));
        const QJsonObject taken{{u"state"_s, u"taken"_s}, {u"taken_at"_s, toIso(office.clock.now())}};
        QVERIFY(office.sent(office.adviser, id, u"transfer"_s, taken).contains(u"own name"_s));
        QVERIFY(office.sent(office.manager, id, u"transfer"_s, {{u"state"_s, u"taken"_s}}).contains(u"taken_at: needed"_s));
        QVERIFY(office.sent(office.manager, id, u"transfer"_s, {{u"words"_s, u"other"_s}}).contains(u"fixed while offered"_s));
        QCOMPARE(office.sent(office.manager, id, u"transfer"_s, taken), QString());
        QVERIFY(!office.sent(office.desk, id, u"transfer"_s, {{u"state"_s, u"withdrawn"_s}, {u"withdrawn_at"_s, toIso(office.clock.now())}}).isEmpty());
    }

private:
    static void push(Desk &office, const QJsonObject &settings)
    {
        const auto answer = office.push(office.admin, Draft{desk::settingsId(), u"desk_setting"_s, scope::company, settings});
        QVERIFY2(answer.outcome == wire::ChangeAnswer::Outcome::Applied, qPrintable(answer.detail));
    }
};

QTEST_GUILESS_MAIN(TestDeskTeller)
#include "test_desk_teller.moc"
