// The office plans the follow-up visits by itself, whichever device told of a milestone and however late: once, and
// after a milestone that moved.
#include "office/notify/follow_up_keeper.h"
#include "office/service/audit.h"
#include "app/quality/follow_up_plan.h"
#include "tests/unit/office/complaint_office.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;
using quality::FollowUpRule;

namespace {

struct Plans : ComplaintOffice { // its clock stands at 2026-11-23
    FollowUpKeeper keeper{{*ledger, *schema, key, *random, tuning}};
    const Id site = freshId();

    Plans()
    {
        push(admin, {Draft{freshId(), u"company_settings"_s, scope::company, {{u"photo_size"_s, u"px2560"_s}, {u"time_zone"_s, u"Asia/Shanghai"_s}}},
                     Draft{freshId(), u"membership"_s, scope::company,
                           {{u"person"_s, toString(OfficeFixture::admin)}, {u"scope"_s, scope::site(site)}, {u"role"_s, u"adviser"_s}}}});
    }
    void told(const QJsonObject &set)
    {
        QJsonObject fields = set;
        fields.insert(u"name"_s, u"锦绣里 5-904"_s);
        did(adviser, site, u"site"_s, fields);
    }
    int look()
    {
        int written = 0;
        for (;;) {
            const auto looked = keeper.look(clock.now());
            if (!looked.ok())
                qFatal("%s", qPrintable(looked.error().detail));
            written += looked->written;
            if (!looked->more)
                return written;
        }
    }
    Id visit(FollowUpRule rule, const Id &about = {}) const { return quality::followUpId(site, rule, about); }
    QString at(FollowUpRule rule, const Id &about = {})
    {
        const QJsonObject found = fields(visit(rule, about));
        return found.value(u"state"_s).toString() + u' ' + found.value(u"due_on"_s).toString();
    }
    int visits(const QString &kind = u"follow_up"_s)
    {
        int count = 0;
        const auto counted = [&](const OfficeRecord &each, const QByteArray &) -> Status {
            count += each.record.kind == kind;
            return {};
        };
        if (!(*ledger->read())->eachRecord(counted).ok())
            qFatal("records");
        return count;
    }
};

} // namespace

class TestFollowUpKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFinishedSiteGetsItsVisitsOnce()
    {
        Plans office;
        office.told({{u"finished_on"_s, u"2026-11-20"_s}});
        QCOMPARE(office.look(), 6);
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"planned 2027-02-20"_s);
        QCOMPARE(office.look(), 0);
        office.told({{u"address"_s, u"5-904"_s}}); // looked at again, and nothing to be done
        QCOMPARE(office.look(), 0);
        QCOMPARE(office.visits(), 6);
        const auto lines = office.pullAll(office.adviser).records; // they reach whoever is to go
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const auto &each) { return each.kind == "follow_up"_L1; }), 6);
    }

    void aMilestoneThatMovesTakesWithItWhatWasNotBegun()
    {
        Plans office;
        office.told({{u"finished_on"_s, u"2026-11-20"_s}});
        office.look();
        office.did(office.adviser, office.visit(FollowUpRule::Finished), u"follow_up"_s,
                   {{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(office.clock.now())}, {u"questions"_s, QJsonArray{QJsonObject()}}});
        office.told({{u"finished_on"_s, u"2026-11-30"_s}});
        QCOMPARE(office.look(), 5);
        QCOMPARE(office.at(FollowUpRule::Finished), u"running 2026-11-21"_s);
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"planned 2027-02-28"_s);
        office.told({{u"finished_on"_s, QJsonValue()}}); // it was not finished after all
        QCOMPARE(office.look(), 5);
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"lapsed 2027-02-28"_s);
        office.told({{u"finished_on"_s, u"2026-12-01"_s}});
        QCOMPARE(office.look(), 5);
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"planned 2027-03-01"_s);
        QCOMPARE(office.visits(), 6);
    }

    void whoMovedTheirAppointmentMeanwhileKeepsIt()
    {
        Plans office;
        office.told({{u"finished_on"_s, u"2026-11-20"_s}});
        office.look();
        office.did(office.adviser, office.visit(FollowUpRule::Finished), u"follow_up"_s, {{u"planned_for"_s, u"2026-11-24T01:00:00.000Z"_s}, {u"due_on"_s, u"2026-11-24"_s}});
        office.told({{u"finished_on"_s, u"2026-11-22"_s}});
        office.look();
        QCOMPARE(office.at(FollowUpRule::Finished), u"planned 2026-11-23"_s);
        QCOMPARE(office.fields(office.visit(FollowUpRule::Finished)).value(u"planned_for"_s).toString(), u"2026-11-24T01:00:00.000Z"_s);
        QCOMPARE(office.visits(u"conflict"_s), 0); // the plan saw what it moved
    }

    void anAcceptedStageAsksTheNextDay()
    {
        Plans office;
        office.told({});
        const Id stage = office.freshId();
        const QString who = toString(office.admin.person);
        for (const QJsonObject &set :
             {QJsonObject{{u"site"_s, toString(office.site)}, {u"code"_s, u"utilities"_s}, {u"position"_s, 3}, {u"state"_s, u"waiting"_s}},
              QJsonObject{{u"state"_s, u"running"_s}, {u"gate"_s, QJsonObject{{u"missing"_s, QJsonArray()}, {u"confirmed"_s, QJsonArray()}}},
                          {u"override_reason"_s, u"first one"_s}, {u"overridden_by"_s, who}},
              QJsonObject{{u"state"_s, u"accepted"_s}, {u"accepted_on"_s, u"2026-11-22"_s}}}) {
            QCOMPARE(office.look(), 0);
            QMap<QString, qint64> seen;
            for (const QString &name : set.keys())
                seen.insert(name, (*office.ledger->read())->company()->seq);
            QCOMPARE(office.push(office.admin, Draft{stage, u"stage"_s, scope::site(office.site), set, seen}).detail, QString());
        }
        QCOMPARE(office.look(), 1);
        QCOMPARE(office.at(FollowUpRule::Utilities), u"planned 2026-11-23"_s);
        QCOMPARE(office.fields(office.visit(FollowUpRule::Utilities)).value(u"way"_s).toString(), u"phone"_s);
    }

    void aClosedComplaintIsFollowedUpByTheDayOfTheCompany()
    {
        Plans office;
        office.told({});
        const Id leak = office.registered(u"urgent"_s, {{u"site"_s, toString(office.site)}});
        QCOMPARE(office.look(), 0);
        for (const QString &state : {u"accepted"_s, u"graded"_s, u"investigating"_s, u"plan_agreed"_s, u"in_work"_s, u"rechecked"_s, u"confirmed"_s}) {
            office.did(office.adviser, leak, u"complaint"_s,
                       {{u"state"_s, state}, {u"accepted_at"_s, toIso(office.clock.now())}, {u"owner"_s, toString(office.adviser.person)}, {u"next_on"_s, u"2026-11-24"_s},
                        {u"plan"_s, u"Renew it"_s}, {u"plan_at"_s, toIso(office.clock.now())}, {u"first_called_at"_s, toIso(office.clock.now())},
                        {u"on_site_at"_s, toIso(office.clock.now())}, {u"client_word"_s, u"called"_s},
                        {u"rechecked_at"_s, toIso(office.clock.now())}, {u"confirmed_at"_s, toIso(office.clock.now())}});
        }
        QJsonObject closing = office.closing();
        closing.insert(u"closed_at"_s, u"2026-11-23T17:00:00.000Z"_s); // an hour into the next day there
        office.did(office.adviser, leak, u"complaint"_s, closing);
        QCOMPARE(office.look(), 1);
        QCOMPARE(office.at(FollowUpRule::UrgentComplaint, leak), u"planned 2026-11-25"_s);
        QCOMPARE(office.fields(office.visit(FollowUpRule::UrgentComplaint, leak)).value(u"about"_s).toString(), toString(leak));
    }

    void aSignedRepairIsAskedAboutUntilItIsFollowedUp()
    {
        Plans office;
        office.told({});
        const Id repair = office.freshId();
        office.did(office.desk, repair, u"maintenance"_s, office.repair({{u"site"_s, toString(office.site)}, {u"urgency"_s, u"emergency"_s}, {u"owner"_s, toString(office.adviser.person)}}));
        QCOMPARE(office.look(), 0); // nobody has mended it
        const QString now = toIso(office.clock.now());
        office.did(office.adviser, repair, u"maintenance"_s, {{u"state"_s, u"on_site"_s}, {u"arrived_at"_s, now}});
        office.did(office.adviser, repair, u"maintenance"_s,
                   {{u"state"_s, u"done"_s}, {u"left_at"_s, now}, {u"hours"_s, 1}, {u"cause"_s, u"wear"_s}, {u"result"_s, u"fixed"_s}, {u"before_photo"_s, toString(office.freshId())},
                    {u"after_photo"_s, toString(office.freshId())}, {u"done_at"_s, now}});
        QCOMPARE(office.look(), 0);
        office.did(office.adviser, repair, u"maintenance"_s, {{u"state"_s, u"signed"_s}, {u"client_word"_s, u"called"_s}, {u"client_words"_s, u"all well"_s}, {u"signed_at"_s, now}});
        QCOMPARE(office.look(), 1);
        QCOMPARE(office.at(FollowUpRule::Repair, repair), u"planned 2026-11-26"_s);
        office.did(office.adviser, repair, u"maintenance"_s, {{u"state"_s, u"followed_up"_s}, {u"followed_up_at"_s, now}});
        QCOMPARE(office.look(), 1);
        QCOMPARE(office.at(FollowUpRule::Repair, repair), u"lapsed 2026-11-26"_s);
    }

    void aRuleThatIsSetMovesTheVisitsOfEverySite()
    {
        Plans office;
        office.told({{u"finished_on"_s, u"2026-11-20"_s}});
        office.look();
        office.push(office.admin, Draft{quality::followUpRuleId(FollowUpRule::ThreeMonths), u"follow_up_rule"_s, scope::company,
                                        {{u"rule"_s, u"three_months"_s}, {u"months"_s, 2}, {u"days"_s, 0}}});
        QCOMPARE(office.look(), 1);
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"planned 2027-01-20"_s);
        office.push(office.admin, Draft{quality::followUpRuleId(FollowUpRule::ThreeMonths), u"follow_up_rule"_s, scope::company, {{u"active"_s, false}},
                                        {{u"active"_s, office.ledger->read().value()->company()->seq}}});
        QCOMPARE(office.look(), 1);
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"lapsed 2027-01-20"_s);
    }

    void aDeviceThatWasLongAwayIsPlannedForWhenItComes()
    {
        Plans office;
        office.clock.advance(24h * 20);
        office.told({{u"starts_on"_s, u"2026-11-20"_s}, {u"finished_on"_s, u"2026-11-01"_s}}); // told three weeks late
        office.look();
        QCOMPARE(office.at(FollowUpRule::Start), u"planned 2026-11-23"_s);
        QCOMPARE(office.at(FollowUpRule::Finished), u" "_s); // asked too late to be of use
        QCOMPARE(office.at(FollowUpRule::ThreeMonths), u"planned 2027-02-01"_s);
    }

    void theBookProvesWhatTheOfficeWrote()
    {
        Plans office;
        office.told({{u"finished_on"_s, u"2026-11-20"_s}});
        office.look();
        office.told({{u"finished_on"_s, u"2026-11-30"_s}});
        office.look();
        const AuditReport report = audit(**office.ledger->read(), *office.vault, *office.schema);
        QVERIFY2(report.problems.empty(), qPrintable(report.problems.empty() ? QString() : report.problems.front()));
    }

    void anOfficeThatWasSetBackPlansTheSameVisits()
    {
        Plans office;
        office.told({{u"finished_on"_s, u"2026-11-20"_s}});
        const QString before = office.backUp();
        office.look();
        const Id first = office.visit(FollowUpRule::ThreeMonths);
        office.restore(before, u"epoch-2"_s);
        FollowUpKeeper again({*office.ledger, *office.schema, office.key, *office.random, office.tuning});
        QVERIFY(again.look(office.clock.now()).ok());
        QCOMPARE(office.visits(), 6);
        QVERIFY(!office.fields(first).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFollowUpKeeper)
#include "test_follow_up_keeper.moc"
