// Main items all pass; general items 80 % and 1.5 times the limit; the border passes.
#include "app/quality/judge.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

namespace {

Rule ruleFor(Compare compare, double limit, double upper = 0, bool main = false, int points = 0)
{
    Rule rule;
    rule.compare = compare;
    rule.limit = limit;
    rule.upper = upper;
    rule.unit = u"mm"_s;
    rule.main = main;
    rule.points = points;
    return rule;
}

} // namespace

class TestJudge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void tellsEachPoint();
    void tellsHowFarTheWorstIs_data();
    void tellsHowFarTheWorstIs();
    void decimalsAtTheBorder();
    void keptInARecord();
    void mainItemsPassWhereEveryPointDoes();
    void generalItemsNeedEightyPercentAndOneAndAHalf();
    void orderOfPointsIsNothing();
    void missingPointsNeverMendAFailure();
};

void TestJudge::verdicts_data()
{
    QTest::addColumn<int>("compare");
    QTest::addColumn<double>("limit");
    QTest::addColumn<double>("upper");
    QTest::addColumn<bool>("main");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QList<double>>("points");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, Compare compare, double limit, double upper, bool main, int wanted, QList<double> points,
                        const QString &outcome, const QString &why = {}) {
        QTest::newRow(name) << int(compare) << limit << upper << main << wanted << points << outcome << why;
    };
    constexpr auto most = Compare::AtMost;
    row("nothing measured", most, 4, 0, false, 0, {}, u"open"_s);
    row("no figure", Compare::None, 0, 0, false, 0, {1, 2}, u"open"_s);
    row("all within", most, 4, 0, false, 5, {1, 2, 3, 4, 0}, u"pass"_s);
    row("four of five, worst at 1.5", most, 4, 0, false, 5, {1, 2, 3, 4, 6}, u"pass"_s);
    row("four of five, worst beyond 1.5", most, 4, 0, false, 5, {1, 2, 3, 4, 6.1}, u"fail"_s, u"worst_too_far"_s);
    row("three of five", most, 4, 0, false, 5, {1, 2, 3, 5, 5}, u"fail"_s, u"too_few_pass"_s);
    row("both: the worst is told", most, 4, 0, false, 5, {5, 5, 5, 5, 7}, u"fail"_s, u"worst_too_far"_s);
    row("main: at the limit", most, 4, 0, true, 3, {4, 4, 4}, u"pass"_s);
    row("main: one over", most, 4, 0, true, 3, {4, 4, 4.1}, u"fail"_s, u"main_point_over"_s);
    row("fewer than wanted: still open", most, 4, 0, false, 5, {1, 2}, u"open"_s);
    row("one over of five wanted: may still pass", most, 4, 0, false, 5, {5}, u"open"_s);
    row("two over of five wanted: lost", most, 4, 0, false, 5, {5, 5}, u"fail"_s, u"too_few_pass"_s);
    row("main: over is lost at once", most, 4, 0, true, 5, {5}, u"fail"_s, u"main_point_over"_s);
    row("too far is lost at once", most, 4, 0, false, 5, {6.5}, u"fail"_s, u"worst_too_far"_s);
    row("more than wanted count all", most, 4, 0, false, 2, {1, 5, 5}, u"fail"_s, u"too_few_pass"_s);
    row("nothing allowed: zero", most, 0, 0, false, 1, {0}, u"pass"_s);
    row("nothing allowed: one", most, 0, 0, false, 5, {0, 0, 0, 0, 1}, u"fail"_s, u"worst_too_far"_s);
    row("minimum met", Compare::AtLeast, 300, 0, true, 0, {300, 320}, u"pass"_s);
    row("minimum missed", Compare::AtLeast, 300, 0, true, 0, {299, 320}, u"fail"_s, u"main_point_over"_s);
    row("general minimum, worst at limit / 1.5", Compare::AtLeast, 300, 0, false, 5, {300, 300, 300, 300, 200}, u"pass"_s);
    row("general minimum, below that", Compare::AtLeast, 300, 0, false, 5, {300, 300, 300, 300, 199}, u"fail"_s, u"worst_too_far"_s);
    row("between: both bounds", Compare::Between, 5, 8, true, 0, {5, 8}, u"pass"_s);
    row("between: below", Compare::Between, 5, 8, true, 0, {4.9}, u"fail"_s, u"main_point_over"_s);
    row("between: above", Compare::Between, 5, 8, true, 0, {8.1}, u"fail"_s, u"main_point_over"_s);
    row("between: 1.5 times the half width", Compare::Between, 5, 8, false, 5, {5, 6, 7, 8, 8.75}, u"pass"_s);
    row("between: that below", Compare::Between, 5, 8, false, 5, {5, 6, 7, 8, 4.25}, u"pass"_s);
    row("between: beyond that", Compare::Between, 5, 8, false, 5, {5, 6, 7, 8, 8.8}, u"fail"_s, u"worst_too_far"_s);
    row("deviation: either side", Compare::Deviation, 2, 0, true, 0, {-2, 2}, u"pass"_s);
    row("deviation: below", Compare::Deviation, 2, 0, true, 0, {-2.1}, u"fail"_s, u"main_point_over"_s);
    row("deviation: 1.5 on either side", Compare::Deviation, 2, 0, false, 5, {-3, 1, 1, 1, 1}, u"pass"_s);
    row("deviation: beyond 1.5", Compare::Deviation, 2, 0, false, 5, {-3.1, 1, 1, 1, 1}, u"fail"_s, u"worst_too_far"_s);
}

void TestJudge::verdicts()
{
    QFETCH(int, compare);
    QFETCH(double, limit);
    QFETCH(double, upper);
    QFETCH(bool, main);
    QFETCH(int, wanted);
    QFETCH(QList<double>, points);
    const Verdict verdict = judge(ruleFor(Compare(compare), limit, upper, main, wanted), points);
    QTEST(outcomeName(verdict.outcome), "outcome");
    QTEST(whyName(verdict.why), "why");
    if (Compare(compare) != Compare::None)
        QCOMPARE(verdict.missing, std::max(0, wanted - int(points.size())));
}

void TestJudge::tellsEachPoint()
{
    const Verdict verdict = judge(ruleFor(Compare::AtMost, 3), {2.5, 3.2, 3});
    QCOMPARE(verdict.points, (QList<PointVerdict>{{true, -0.5}, {false, 0.2}, {true, 0}}));
    QCOMPARE(verdict.passed, 2);
    QCOMPARE(verdict.of, 3);
}

void TestJudge::tellsHowFarTheWorstIs_data()
{
    QTest::addColumn<int>("compare");
    QTest::addColumn<QList<double>>("points");
    QTest::addColumn<double>("worst");
    QTest::addColumn<double>("over");
    QTest::newRow("at most") << int(Compare::AtMost) << QList<double>{1, 6.2, 5} << 6.2 << 1.2;
    QTest::newRow("within: nearest to the limit") << int(Compare::AtMost) << QList<double>{1, 4.5} << 4.5 << -0.5;
    QTest::newRow("at least") << int(Compare::AtLeast) << QList<double>{9, 4.8} << 4.8 << 0.2;
    QTest::newRow("between, below") << int(Compare::Between) << QList<double>{6, 3, 8.5} << 3.0 << 2.0;
    QTest::newRow("deviation") << int(Compare::Deviation) << QList<double>{5.5, -7} << -7.0 << 2.0;
}

void TestJudge::tellsHowFarTheWorstIs()
{
    QFETCH(int, compare);
    QFETCH(QList<double>, points);
    const Verdict verdict = judge(ruleFor(Compare(compare), 5, 8), points);
    QTEST(verdict.worst, "worst");
    QTEST(verdict.exceededBy, "over");
}

void TestJudge::decimalsAtTheBorder()
{
    const auto passes = [](const Rule &rule, double reading) { return judge(rule, {reading}).outcome == Outcome::Pass; };
    QVERIFY(0.1 + 0.2 > 0.3);
    QVERIFY(passes(ruleFor(Compare::AtMost, 0.3, 0, true), 0.1 + 0.2));
    QVERIFY(0.62 - 0.57 > 0.05);
    QVERIFY(passes(ruleFor(Compare::AtMost, 0.05, 0, true), 0.62 - 0.57));
    QVERIFY(passes(ruleFor(Compare::AtLeast, 0.3, 0, true), 0.8 - 0.5));
    QVERIFY(!passes(ruleFor(Compare::AtMost, 0.05, 0, true), 0.0501));
    QList<double> points(12, 1.0); // 12 of 15 are 80 %
    points += QList<double>(3, 1.2);
    QCOMPARE(judge(ruleFor(Compare::AtMost, 1), points).outcome, Outcome::Pass);
    QCOMPARE(judge(ruleFor(Compare::AtMost, 1), points + QList<double>{1.2}).why, Why::TooFewPass);
}

void TestJudge::keptInARecord()
{
    QCOMPARE(verdictJson({}), QJsonObject());
    const QJsonObject kept = verdictJson(judge(ruleFor(Compare::AtMost, 4), {1, 7}));
    const QJsonObject expected{{u"outcome"_s, u"fail"_s}, {u"why"_s, u"worst_too_far"_s}, {u"passed"_s, 1},
                               {u"of"_s, 2}, {u"worst"_s, 7}, {u"over"_s, 3}};
    QCOMPARE(kept, expected);
}

namespace {

// Readings as an instrument shows them: tenths of a millimetre.
QList<double> someReadings(int most)
{
    const auto tenths = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, most)));
    QList<double> readings;
    for (const int tenth : tenths)
        readings.append(tenth / 10.0);
    return readings;
}

// The rule said again in whole tenths, where nothing is rounded.
bool passesInTenths(const QList<double> &readings, int limit, bool main)
{
    qint64 passed = 0;
    bool tooFar = false;
    for (const double reading : readings) {
        const qint64 tenths = std::llround(reading * 10);
        passed += tenths <= limit;
        tooFar = tooFar || 2 * tenths > 3 * limit;
    }
    return main ? passed == readings.size() : !tooFar && 5 * passed >= 4 * readings.size();
}

} // namespace

void TestJudge::mainItemsPassWhereEveryPointDoes()
{
    const bool held = rc::check("main", [] {
        const int limit = *rc::gen::inRange(0, 100);
        const QList<double> readings = someReadings(limit + 3);
        const bool pass = judge(ruleFor(Compare::AtMost, limit / 10.0, 0, true), readings).outcome == Outcome::Pass;
        RC_ASSERT(pass == passesInTenths(readings, limit, true));
    });
    QVERIFY(held);
}

void TestJudge::generalItemsNeedEightyPercentAndOneAndAHalf()
{
    const bool held = rc::check("general", [] {
        const int limit = *rc::gen::inRange(1, 100);
        const QList<double> readings = someReadings(*rc::gen::element(limit + limit / 4 + 2, 2 * limit + 2));
        const Verdict verdict = judge(ruleFor(Compare::AtMost, limit / 10.0), readings);
        RC_ASSERT((verdict.outcome == Outcome::Pass) == passesInTenths(readings, limit, false));
        RC_ASSERT((verdict.outcome == Outcome::Fail) == (verdict.why != Why::None));
        RC_ASSERT(verdict.of == int(readings.size()));
    });
    QVERIFY(held);
}

void TestJudge::orderOfPointsIsNothing()
{
    const bool held = rc::check("order", [] {
        const Rule rule = ruleFor(*rc::gen::element(Compare::AtMost, Compare::AtLeast, Compare::Between, Compare::Deviation), 3, 5);
        QList<double> readings = someReadings(120);
        const Verdict forth = judge(rule, readings);
        std::reverse(readings.begin(), readings.end());
        const Verdict back = judge(rule, readings);
        RC_ASSERT(forth.outcome == back.outcome);
        RC_ASSERT(forth.exceededBy == back.exceededBy);
        RC_ASSERT(forth.passed == back.passed);
    });
    QVERIFY(held);
}

void TestJudge::missingPointsNeverMendAFailure()
{
    const bool held = rc::check("failed stays failed", [] {
        const QList<double> readings = someReadings(60);
        Rule rule = ruleFor(Compare::AtMost, 4, 0, *rc::gen::arbitrary<bool>(), int(readings.size()));
        const bool whole = judge(rule, readings).outcome == Outcome::Fail;
        bool failedBefore = false;
        for (int i = 1; i <= readings.size(); ++i)
            failedBefore = failedBefore || judge(rule, readings.first(i)).outcome == Outcome::Fail;
        RC_ASSERT(failedBefore == whole);
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestJudge)
#include "test_judge.moc"
