// A client who was not content and whom nobody answers: the office tells whoever is to answer, then the next up, each once.
#include "office/notify/clock_keeper.h"
#include "tests/support/must.h"
#include "tests/unit/office/complaint_office.h"

#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;

namespace {

struct Alerts : ComplaintOffice {
    ClockKeeper::Parts parts() { return {*ledger, *schema, key, *random, tuning}; }
    ClockKeeper keeper{parts()};
    TestDevice builder = joined(person(admin, u"何志明"_s, {{scope::company, u"project_manager"_s}, {scopeName, u"project_manager"_s}}));

    Id opened(const Id &person)
    {
        const Id id = freshId();
        did(adviser, id, u"alert"_s,
            {{u"follow_up"_s, toString(freshId())}, {u"site"_s, toString(freshId())}, {u"person"_s, toString(person)}, {u"score"_s, 2}, {u"opened_at"_s, toIso(clock.now())},
             {u"due_at"_s, toIso(clock.now() + 24h)}, {u"state"_s, u"open"_s}});
        return id;
    }
    // Looks, and says what was told since the last time: "level person", sorted.
    QStringList told()
    {
        while (must(keeper.look(clock.now())).complaints > 0) {
        }
        QStringList out;
        const auto visit = [&](const OfficeRecord &each, const QByteArray &) -> Status {
            if (each.record.kind != "alert_notice"_L1 || m_seen.contains(each.record.id))
                return {};
            m_seen.insert(each.record.id);
            newest = each.record.id;
            out << each.record.fields.value(u"level"_s).toString() + u' ' + fields(*parseId(each.record.fields.value(u"person"_s).toString())).value(u"name"_s).toString();
            return {};
        };
        if (!(*ledger->read())->eachRecord(visit).ok())
            qFatal("records");
        out.sort();
        return out;
    }
    Id newest;

private:
    QSet<Id> m_seen;
};

} // namespace

class TestAlertTeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAdvisersAlertGoesToTheDeputyGeneralManager()
    {
        Alerts office;
        office.opened(office.adviser.person);
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(1152min); // four fifths of a day
        QCOMPARE(office.told(), QStringList{u"reminder 王琳"_s});
        office.clock.advance(288min);
        QCOMPARE(office.told(), QStringList{u"adviser 周敏"_s});
        office.clock.advance(200h);
        QCOMPARE(office.told(), QStringList());
    }
    void anothersGoesToTheAdviserFirst()
    {
        Alerts office;
        office.opened(office.builder.person);
        office.clock.advance(24h);
        QCOMPARE(office.told(), (QStringList{u"adviser 王琳"_s, u"reminder 何志明"_s}));
        office.clock.advance(24h);
        QCOMPARE(office.told(), QStringList{u"deputy_general_manager 周敏"_s});
    }
    void whoLeftIsNotToldButTheirAdvisers()
    {
        Alerts office;
        office.opened(office.freshId());
        office.clock.advance(24h);
        QCOMPARE(office.told(), (QStringList{u"adviser 周敏"_s, u"reminder 王琳"_s}));
    }
    void whatWasToldIsNotWrittenAgain()
    {
        Alerts office;
        const Id id = office.opened(office.adviser.person);
        office.clock.advance(25h);
        QCOMPARE(office.told().size(), 2);
        office.did(office.adviser, id, u"alert"_s, {{u"words"_s, u"too loud"_s}});
        const qint64 seen = (*office.ledger->read())->company()->seq;
        QCOMPARE(office.told(), QStringList());
        QCOMPARE((*office.ledger->read())->company()->seq, seen);
    }
    void onceItIsAnsweredNobodyIsTold()
    {
        Alerts office;
        const Id id = office.opened(office.adviser.person);
        office.clock.advance(23h);
        QCOMPARE(office.told(), QStringList{u"reminder 王琳"_s});
        office.did(office.adviser, id, u"alert"_s,
                   {{u"state"_s, u"answered"_s}, {u"answer"_s, u"We come on Monday"_s}, {u"answered_by"_s, toString(office.adviser.person)}, {u"answered_at"_s, toIso(office.clock.now())}});
        office.clock.advance(48h);
        QCOMPARE(office.told(), QStringList());
    }
    void whoWasToldMarksItSeenAndNobodyElse()
    {
        Alerts office;
        office.opened(office.adviser.person);
        office.clock.advance(20h);
        office.told();
        const QJsonObject seen{{u"state"_s, u"seen"_s}, {u"seen_at"_s, toIso(office.clock.now())}};
        QVERIFY(!office.sent(office.desk, office.newest, u"alert_notice"_s, seen).isEmpty());
        QCOMPARE(office.sent(office.adviser, office.newest, u"alert_notice"_s, seen), QString());
    }
};

QTEST_GUILESS_MAIN(TestAlertTeller)
#include "test_alert_teller.moc"
