// Which follow-up visits a site's milestones ask for, and what becomes of those that are there when one moves.
#include "app/quality/follow_up_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::quality;

namespace {

const Id site = *parseId(u"018f3c1e-0000-7000-8000-000000000001");
const Id leak = *parseId(u"018f3c1e-0000-7000-8000-000000000002");
const Id tap = *parseId(u"018f3c1e-0000-7000-8000-000000000003");

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

// "three_months 2027-02-28", the earliest first.
QStringList words(const std::vector<PlannedVisit> &plan)
{
    QStringList out;
    for (const PlannedVisit &visit : plan)
        out << nameOf(visit.rule) + u' ' + visit.due.toString(Qt::ISODate) + (visit.visit ? u" visit"_s : QString());
    return out;
}

SiteMilestones finishedOn(const char *on)
{
    SiteMilestones milestones;
    milestones.finished = day(on);
    return milestones;
}

std::vector<PlannedVisit> planOf(const SiteMilestones &milestones)
{
    return followUpPlan(milestones, {});
}

KnownVisit known(const PlannedVisit &visit, const QString &state = u"planned"_s)
{
    return {followUpId(site, visit.rule, visit.about, visit.round), visit.rule, visit.about, state, visit.milestone, visit.due};
}

std::vector<KnownVisit> all(const std::vector<PlannedVisit> &plan, const QString &state = u"planned"_s)
{
    std::vector<KnownVisit> out;
    for (const PlannedVisit &visit : plan)
        out.push_back(known(visit, state));
    return out;
}

bool nothing(const VisitChanges &changes)
{
    return changes.make.empty() && changes.move.empty() && changes.lapse.empty();
}

} // namespace

class TestFollowUpPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFinishedSiteIsAskedThroughItsWarranty_data()
    {
        QTest::addColumn<QString>("finished");
        QTest::addColumn<QStringList>("visits");
        const auto row = [](const char *name, const char *finished, const QStringList &dues) {
            const QStringList rules{u"finished"_s, u"three_months"_s, u"six_months"_s, u"twelve_months"_s, u"warranty"_s, u"waterproof_warranty"_s};
            QStringList visits;
            for (int i = 0; i < rules.size(); ++i)
                visits << rules.at(i) + u' ' + dues.at(i) + (i > 2 ? u" visit"_s : QString());
            QTest::newRow(name) << QString::fromLatin1(finished) << visits;
        };
        row("in the middle of a month", "2026-06-15", {u"2026-06-16"_s, u"2026-09-15"_s, u"2026-12-15"_s, u"2027-06-15"_s, u"2028-05-16"_s, u"2031-05-16"_s});
        row("on the last of a long month", "2026-08-31", {u"2026-09-01"_s, u"2026-11-30"_s, u"2027-02-28"_s, u"2027-08-31"_s, u"2028-08-01"_s, u"2031-08-01"_s});
        row("three months before a leap day", "2027-11-30", {u"2027-12-01"_s, u"2028-02-29"_s, u"2028-05-30"_s, u"2028-11-30"_s, u"2029-10-31"_s, u"2032-10-31"_s});
        row("on a leap day", "2028-02-29", {u"2028-03-01"_s, u"2028-05-29"_s, u"2028-08-29"_s, u"2029-02-28"_s, u"2030-01-29"_s, u"2033-01-29"_s});
        row("on the last day of a year", "2026-12-31", {u"2027-01-01"_s, u"2027-03-31"_s, u"2027-06-30"_s, u"2027-12-31"_s, u"2028-12-01"_s, u"2031-12-01"_s});
    }
    void aFinishedSiteIsAskedThroughItsWarranty() // also where nobody wrote down when it began
    {
        QFETCH(QString, finished);
        QTEST(words(planOf(finishedOn(finished.toLatin1().constData()))), "visits");
    }

    void eachMilestoneAsksForItsVisit()
    {
        SiteMilestones milestones;
        milestones.measured = day("2026-02-27");
        milestones.scheme = day("2026-03-01");
        milestones.started = day("2026-04-30");
        milestones.movedIn = day("2026-12-05");
        milestones.accepted = {{u"utilities"_s, day("2026-05-31")}, {u"waterproofing"_s, day("2026-06-10")}, {u"tiling"_s, day("2026-07-31")},
                               {u"painting"_s, day("2026-09-01")}, {u"demolition"_s, day("2026-05-05")}};
        QCOMPARE(words(planOf(milestones)),
                 (QStringList{u"measured 2026-02-28"_s, u"scheme 2026-03-03"_s, u"start 2026-05-03"_s, u"utilities 2026-06-01"_s, u"waterproofing 2026-06-11"_s,
                              u"midterm 2026-08-01"_s, u"painting 2026-09-02"_s, u"moved_in 2027-01-04"_s}));
    }

    void nothingIsPlannedForASiteOfWhichNothingIsKnown()
    {
        QVERIFY(planOf({}).empty());
    }

    void everyComplaintAndRepairIsFollowedUpByItself()
    {
        SiteMilestones milestones;
        milestones.complaints = {{leak, day("2028-02-28"), true, 0}, {tap, day("2028-02-28"), false, 0}};
        milestones.repairs = {{tap, day("2028-02-27")}};
        const auto plan = planOf(milestones);
        QCOMPARE(words(plan), (QStringList{u"urgent_complaint 2028-02-29"_s, u"repair 2028-03-01"_s, u"complaint 2028-03-02"_s}));
        QCOMPARE(plan.front().about, leak);
        QCOMPARE(changesOf(site, plan, {}, day("2028-02-28")).make.size(), 3u);
    }

    void aComplaintThatWasReopenedIsAskedAboutOnceMore()
    {
        SiteMilestones milestones;
        milestones.complaints = {{leak, day("2026-06-01"), false, 0}};
        const auto first = planOf(milestones);
        const auto done = all(first, u"done"_s);
        QCOMPARE(changesOf(site, {}, all(first), day("2026-06-02")).lapse.size(), 1u); // it was opened again: not to be asked now
        milestones.complaints = {{leak, day("2026-06-20"), false, 1}};
        const auto again = planOf(milestones);
        const VisitChanges changes = changesOf(site, again, done, day("2026-06-20"));
        QCOMPARE(words(changes.make), QStringList{u"complaint 2026-06-23"_s});
        QVERIFY(changes.move.empty() && changes.lapse.empty());
        const auto both = all(again);
        QVERIFY(nothing(changesOf(site, again, {done.front(), both.front()}, day("2026-06-20"))));
        QCOMPARE(changesOf(site, {}, both, day("2026-06-20")).lapse.size(), 1u); // the second one is the plan's as well
    }

    void theCompanySetsItsOwnRules()
    {
        const auto rules = FollowUpRules::from({{{u"rule"_s, u"three_months"_s}, {u"months"_s, 2}, {u"days"_s, 5}, {u"way"_s, u"visit"_s}},
                                                {{u"rule"_s, u"six_months"_s}, {u"months"_s, 6}, {u"days"_s, 0}, {u"active"_s, false}},
                                                {{u"rule"_s, u"warranty"_s}, {u"months"_s, 24}, {u"days"_s, 0.5}},
                                                {{u"rule"_s, u"start"_s}, {u"months"_s, 1}, {u"days"_s, 0}, {u"void"_s, u"a slip"_s}},
                                                {{u"rule"_s, u"tomorrow"_s}, {u"months"_s, 1}, {u"days"_s, 0}}});
        QCOMPARE(rules.of(FollowUpRule::Start), FollowUpRules().of(FollowUpRule::Start));
        QCOMPARE(words(followUpPlan(finishedOn("2026-06-15"), rules)),
                 (QStringList{u"finished 2026-06-16"_s, u"three_months 2026-08-20 visit"_s, u"twelve_months 2027-06-15 visit"_s, u"warranty 2028-05-16 visit"_s,
                              u"waterproof_warranty 2031-05-16 visit"_s}));
    }

    void whatIsThereIsNotMadeAgain()
    {
        const auto plan = planOf(finishedOn("2026-06-15"));
        QCOMPARE(changesOf(site, plan, {}, day("2026-06-15")).make.size(), plan.size());
        for (const QString &state : {u"planned"_s, u"running"_s, u"done"_s, u"invalid"_s, u"cancelled"_s})
            QVERIFY(nothing(changesOf(site, plan, all(plan, state), day("2026-06-15"))));
    }

    void aMovedMilestoneMovesWhatWasNotBegun()
    {
        const auto before = planOf(finishedOn("2026-06-15"));
        const auto after = planOf(finishedOn("2026-06-25"));
        auto there = all(before);
        there[0].state = u"done"_s;      // the call after completion
        there[1].state = u"running"_s;   // three months
        there[2].state = u"cancelled"_s; // six months
        const VisitChanges changes = changesOf(site, after, there, day("2026-06-25"));
        QVERIFY(changes.make.empty() && changes.lapse.empty());
        QCOMPARE(changes.move.size(), 3u);
        QCOMPARE(changes.move.front(), (VisitChanges::Move{there[3].id, day("2026-06-25"), day("2027-06-25"), false}));
    }

    void whatLostItsMilestoneLapsesAndComesBackWithIt()
    {
        const auto plan = planOf(finishedOn("2026-06-15"));
        auto there = all(plan);
        there[0].state = u"done"_s;
        const VisitChanges gone = changesOf(site, {}, there, day("2026-06-20"));
        QCOMPARE(gone.lapse.size(), plan.size() - 1);
        for (KnownVisit &visit : there)
            visit.state = visit.state == "planned"_L1 ? u"lapsed"_s : visit.state;
        QVERIFY(nothing(changesOf(site, {}, there, day("2026-06-20"))));
        const VisitChanges back = changesOf(site, plan, there, day("2026-06-20"));
        QVERIFY(back.make.empty() && back.lapse.empty());
        QCOMPARE(back.move.size(), plan.size() - 1);
        QVERIFY(back.move.front().again);
    }

    void whatIsLongPastIsNotCaughtUpWith()
    {
        const auto plan = planOf(finishedOn("2026-06-15"));
        QCOMPARE(words(changesOf(site, plan, {}, day("2026-07-16")).make).front(), u"finished 2026-06-16"_s);
        QCOMPARE(words(changesOf(site, plan, {}, day("2026-07-17")).make).front(), u"three_months 2026-09-15"_s);
        QVERIFY(nothing(changesOf(site, plan, all(plan), day("2026-12-31")))); // what was planned stays due
    }

    void whatSomebodyArrangedIsNobodysToTakeAway()
    {
        const KnownVisit arranged{tap, FollowUpRule::Other, {}, u"planned"_s, {}, day("2026-06-20")};
        QVERIFY(nothing(changesOf(site, {}, {arranged}, day("2026-06-15"))));
    }

    void everyVisitHasOneNameOfItsOwn()
    {
        QSet<Id> names;
        for (int rule = 0; rule < plannedRules; ++rule) {
            for (const Id &about : {Id(), leak, tap})
                names << followUpId(site, FollowUpRule(rule), about);
            QCOMPARE(followUpRuleNamed(nameOf(FollowUpRule(rule))), std::optional(FollowUpRule(rule)));
            QVERIFY(!occasionOf(FollowUpRule(rule)).isEmpty());
        }
        QCOMPARE(names.size(), plannedRules * 3);
        QVERIFY(!names.contains(followUpId(leak, FollowUpRule::Start, {})));
    }
};

QTEST_GUILESS_MAIN(TestFollowUpPlan)
#include "test_follow_up_plan.moc"
