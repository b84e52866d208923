// The office tells of repairs that nobody has gone to, by itself, with every phone off: on time, once, and to whom.
#include "app/model/repair_clock.h"
#include "office/notify/clock_keeper.h"
#include "tests/unit/office/complaint_office.h"

#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;

namespace {

struct Repairs : ComplaintOffice {
    ClockKeeper::Parts parts() { return {*ledger, *schema, key, *random, tuning}; }
    ClockKeeper keeper{parts()};
    TestDevice fitter = joined(person(admin, u"梁師傅"_s, {{scope::company, u"crew_lead"_s}, {scopeName, u"crew_lead"_s}}));

    Id ordered(const QJsonObject &more = {})
    {
        const Id id = freshId();
        did(desk, id, u"maintenance"_s, repair(more));
        return id;
    }
    // Looks, and says what was told since the last time: "level person", sorted.
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
            if (each.record.kind != "repair_alert"_L1 || m_seen.contains(each.record.id))
                return {};
            m_seen.insert(each.record.id);
            const auto person = parseId(each.record.fields.value(u"person"_s).toString());
            out << each.record.fields.value(u"level"_s).toString() + u' ' + fields(*person).value(u"name"_s).toString();
            return {};
        };
        if (!(*ledger->read())->eachRecord(visit).ok())
            qFatal("records");
        out.sort();
        return out;
    }

private:
    QSet<Id> m_seen;
};

} // namespace

class TestRepairTeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmergencyRingsAtOnceAndGoesUpTheLine()
    {
        Repairs office;
        office.ordered({{u"urgency"_s, u"emergency"_s}});
        QCOMPARE(office.told(), QStringList{u"reminder 王琳"_s}); // nobody mends it yet: who answers for it
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(1h);
        QCOMPARE(office.told(), QStringList{u"adviser 王琳"_s});
        office.clock.advance(1h);
        QCOMPARE(office.told(), QStringList{u"deputy_general_manager 周敏"_s});
        office.clock.advance(100h);
        QCOMPARE(office.told(), QStringList());
    }

    void whoMendsItIsRemindedFirst()
    {
        Repairs office;
        office.ordered({{u"owner"_s, toString(office.fitter.person)}});
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(8064min); // four fifths of a week
        QCOMPARE(office.told(), QStringList{u"reminder 梁師傅"_s});
        office.clock.advance(7 * 24h);
        QCOMPARE(office.told(), (QStringList{u"adviser 王琳"_s, u"deputy_general_manager 周敏"_s}));
    }

    void onceSomebodyIsThereNobodyIsTold()
    {
        Repairs office;
        const Id id = office.ordered({{u"urgency"_s, u"emergency"_s}, {u"owner"_s, toString(office.fitter.person)}});
        QCOMPARE(office.told(), QStringList{u"reminder 梁師傅"_s});
        office.did(office.fitter, id, u"maintenance"_s, {{u"state"_s, u"on_site"_s}, {u"arrived_at"_s, toIso(office.clock.now())}});
        office.clock.advance(24h);
        QCOMPARE(office.told(), QStringList());
    }

    void aShorterLimitOfTheCompanyCountsForWhatWaits()
    {
        Repairs office;
        office.ordered();
        office.clock.advance(24h);
        QCOMPARE(office.told(), QStringList());
        office.push(office.admin, Draft{repairs::settingId(repairs::Urgency::Normal), u"repair_clock"_s, scope::company, {{u"urgency"_s, u"normal"_s}, {u"minutes"_s, 60}}});
        QCOMPARE(office.told(), (QStringList{u"adviser 王琳"_s, u"deputy_general_manager 周敏"_s, u"reminder 王琳"_s}));
    }

    void whoWasToldMarksItSeenAndNobodyElse()
    {
        Repairs office;
        office.ordered({{u"urgency"_s, u"emergency"_s}});
        office.told();
        std::optional<Id> alert;
        const auto visit = [&](const OfficeRecord &each, const QByteArray &) -> Status {
            if (each.record.kind == "repair_alert"_L1)
                alert = each.record.id;
            return {};
        };
        QVERIFY((*office.ledger->read())->eachRecord(visit).ok());
        QVERIFY(alert.has_value());
        const QJsonObject seen{{u"state"_s, u"seen"_s}, {u"seen_at"_s, toIso(office.clock.now())}};
        QVERIFY(!office.sent(office.desk, *alert, u"repair_alert"_s, seen).isEmpty());
        QCOMPARE(office.sent(office.adviser, *alert, u"repair_alert"_s, seen), QString());
    }
};

QTEST_GUILESS_MAIN(TestRepairTeller)
#include "test_repair_teller.moc"
