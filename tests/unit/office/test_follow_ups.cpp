// Two people on two devices mean the same follow-up visit or the same alert: one shows, the other is kept, and both
// see it.
#include "tests/unit/office/complaint_office.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;
using Outcome = wire::ChangeAnswer::Outcome;

namespace {

struct FollowUps : ComplaintOffice {
    const Id site = freshId();
    const Id visit = freshId();
    const Id alert = freshId();

    FollowUps()
    {
        did(adviser, site, u"site"_s, {{u"name"_s, u"锦绣里 5-904"_s}});
        did(adviser, visit, u"follow_up"_s, {{u"site"_s, toString(site)}, {u"rule"_s, u"three_months"_s}, {u"due_on"_s, u"2026-11-23"_s}, {u"state"_s, u"planned"_s}});
        did(adviser, alert, u"alert"_s, opened());
    }
    QJsonObject opened() { return {{u"follow_up"_s, toString(visit)}, {u"site"_s, toString(site)}, {u"score"_s, 2}, {u"opened_at"_s, u"2026-11-23T08:30:00.000Z"_s},
                                   {u"due_at"_s, u"2026-11-24T08:30:00.000Z"_s}, {u"state"_s, u"open"_s}}; }
    // What somebody means who was away since `seen`.
    wire::ChangeAnswer away(TestDevice &device, const Id &record, const QString &kind, const QJsonObject &set, qint64 seen)
    {
        QMap<QString, qint64> base;
        for (const QString &name : set.keys())
            base.insert(name, seen);
        return push(device, Draft{record, kind, scopeName, set, base});
    }
    QJsonObject answer(const TestDevice &by, const QString &words)
    {
        return {{u"state"_s, u"answered"_s}, {u"answer"_s, words}, {u"answered_by"_s, toString(by.person)}, {u"answered_at"_s, toIso(clock.now())}};
    }
    qint64 now() { return (*ledger->read())->company()->seq; }
    std::vector<QJsonObject> conflicts(const TestDevice &device)
    {
        std::vector<QJsonObject> found;
        for (const auto &line : pullAll(device).records) {
            if (line.kind == "conflict"_L1)
                found.push_back(fieldsOf(line));
        }
        return found;
    }
};

} // namespace

class TestFollowUps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPeopleAnswerTheSameAlertAndTheFirstStands()
    {
        FollowUps office;
        const qint64 seen = office.now();
        QCOMPARE(office.away(office.admin, office.alert, u"alert"_s, office.answer(office.admin, u"I called her: the smell is gone"_s), seen).outcome, Outcome::Applied);
        office.clock.advance(1h); // later, by every clock
        QCOMPARE(office.away(office.adviser, office.alert, u"alert"_s, office.answer(office.adviser, u"We come on Friday"_s), seen).outcome, Outcome::Conflicted);
        const QJsonObject stands = office.fields(office.alert);
        QCOMPARE(stands.value(u"answer"_s).toString(), u"I called her: the smell is gone"_s);
        QCOMPARE(stands.value(u"answered_by"_s).toString(), toString(office.admin.person));
        for (const TestDevice &device : {office.admin, office.adviser}) {
            const auto conflicts = office.conflicts(device);
            QCOMPARE(conflicts.size(), 1u);
            QCOMPARE(conflicts.front().value(u"about"_s).toString(), toString(office.alert));
            const QJsonObject lost = conflicts.front().value(u"lost"_s).toObject();
            QCOMPARE(lost.value(u"answer"_s).toString(), u"We come on Friday"_s);
            QCOMPARE(lost.value(u"answered_by"_s).toString(), toString(office.adviser.person));
        }
    }

    void nobodyAnswersInAnothersName()
    {
        FollowUps office;
        QVERIFY(!office.sent(office.adviser, office.alert, u"alert"_s, office.answer(office.admin, u"done"_s)).isEmpty());
        QVERIFY(!office.sent(office.adviser, office.alert, u"alert"_s, {{u"state"_s, u"answered"_s}}).isEmpty());
    }

    void theSameLowScoreOpensOneAlertFromTwoDevices()
    {
        FollowUps office;
        const Id alert = office.freshId();
        for (TestDevice *device : {&office.adviser, &office.desk})
            QVERIFY(office.push(*device, Draft{alert, u"alert"_s, office.scopeName, office.opened()}).outcome != Outcome::Conflicted);
        QVERIFY(office.conflicts(office.adviser).empty());
    }

    void aVisitMovedOnTwoDevicesIsOneAppointmentOfTheTwo()
    {
        FollowUps office;
        const qint64 seen = office.now();
        const QJsonObject hers{{u"planned_for"_s, u"2026-11-25T01:00:00.000Z"_s}, {u"way"_s, u"visit"_s}, {u"person"_s, toString(office.adviser.person)}};
        const QJsonObject theirs{{u"planned_for"_s, u"2026-11-26T06:00:00.000Z"_s}, {u"way"_s, u"phone"_s}};
        QCOMPARE(office.away(office.adviser, office.visit, u"follow_up"_s, hers, seen).outcome, Outcome::Applied);
        office.clock.advance(1min);
        QCOMPARE(office.away(office.desk, office.visit, u"follow_up"_s, theirs, seen).outcome, Outcome::Conflicted);
        const QJsonObject shown = office.fields(office.visit); // the later one, whole: never her visit at their time
        QCOMPARE(shown.value(u"planned_for"_s), theirs.value(u"planned_for"_s));
        QCOMPARE(shown.value(u"way"_s), theirs.value(u"way"_s));
        QVERIFY(!shown.contains(u"person"_s));
        const auto conflicts = office.conflicts(office.desk);
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts.front().value(u"lost"_s).toObject(), hers);
    }

    void whoFinishesAVisitThatWasMovedMeanwhileLosesNothing()
    {
        FollowUps office;
        office.did(office.adviser, office.visit, u"follow_up"_s, {{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(office.clock.now())}, {u"questions"_s, QJsonArray{QJsonObject()}}});
        const qint64 seen = office.now();
        QCOMPARE(office.away(office.desk, office.visit, u"follow_up"_s, {{u"planned_for"_s, u"2026-11-26T06:00:00.000Z"_s}}, seen).outcome, Outcome::Applied);
        const QJsonObject done{{u"state"_s, u"done"_s}, {u"finished_at"_s, toIso(office.clock.now())}, {u"done_by"_s, toString(office.adviser.person)}, {u"csat"_s, 4}};
        QCOMPARE(office.away(office.adviser, office.visit, u"follow_up"_s, done, seen).outcome, Outcome::Applied);
        QVERIFY(office.conflicts(office.desk).empty());
    }

    void whatWasAnsweredAndFinishedIsNotRewritten()
    {
        FollowUps office;
        office.did(office.adviser, office.visit, u"follow_up"_s, {{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(office.clock.now())}, {u"questions"_s, QJsonArray{QJsonObject()}}});
        office.did(office.adviser, office.visit, u"follow_up"_s,
                   {{u"state"_s, u"done"_s}, {u"finished_at"_s, toIso(office.clock.now())}, {u"done_by"_s, toString(office.adviser.person)}, {u"csat"_s, 2}});
        office.sent(office.desk, office.visit, u"follow_up"_s, {{u"csat"_s, 5}});
        QCOMPARE(office.fields(office.visit).value(u"csat"_s).toInt(), 2);
        const auto lines = office.pullAll(office.desk).records;
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &each) { return each.kind == "amendment"_L1; }));
    }
};

QTEST_GUILESS_MAIN(TestFollowUps)
#include "test_follow_ups.moc"
