// Tests with a clock: where they stand, what they owe, and their verdict; whatever happened to the device.
#include "app/quality/timed_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::quality;

namespace {

const Moment start = fromMillis(1'764'000'000'000);

struct Read {
    Minutes after;
    double value;
    int step = 0;
};

TimedTest started(const TestRule &rule, const QList<Read> &readings = {}, std::optional<Minutes> endedAfter = {})
{
    TimedTest test;
    test.rule = rule;
    test.startedAt = start;
    test.startPhoto = u"a"_s;
    for (const Read &read : readings)
        test.readings.push_back({start + read.after, read.value, read.step, {}});
    if (endedAfter) {
        test.endedAt = start + *endedAfter;
        test.endPhoto = u"b"_s;
    }
    return test;
}

QStringList names(const std::vector<TestPart> &parts)
{
    QStringList out;
    for (const TestPart part : parts)
        out += testPartName(part);
    return out;
}

} // namespace

Q_DECLARE_METATYPE(plumb::quality::TimedTest)

class TestTimedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresOfTheStandards();
    void testPressures_data();
    void testPressures();
    void verdicts_data();
    void verdicts();
    void standsWithTheTime_data();
    void standsWithTheTime();
    void owesItsParts();
    void withoutAnEndReadingNothingIsJudged();
    void aDeviceThatWasOff();
    void theCompanysTimeAndTheCodes();
    void clocksThatContradict();
    void tellsByHowMuch();
    void comesBackFromItsRecord();
    void faultyRules_data();
    void faultyRules();
};

void TestTimedTest::figuresOfTheStandards()
{
    const TestRule water = closedWaterRule();
    QCOMPARE(water.clause, u"6.0.12"_s);
    QCOMPARE(water.levelLeast, 20.0);
    QCOMPARE(water.least, Minutes(24h));
    QCOMPARE(water.wanted, Minutes(48h));
    CompanyTests hasty;
    hasty.closedWater = 12h;
    QCOMPARE(closedWaterRule(hasty).wanted, Minutes(24h)); // never below the code
    const TestRule metal = pressureRule(Pipe::Metal, 0.4);
    QCOMPARE(metal.steps, (std::vector<PressureStep>{{10min, 0.6, 0.02}}));
    const TestRule plastic = pressureRule(Pipe::Plastic, 0.6);
    QCOMPARE(plastic.steps.size(), std::size_t(2));
    QCOMPARE(plastic.steps[0].dropMost, 0.05);
    QCOMPARE(plastic.steps[1].duration, Minutes(2h));
    QVERIFY(qFuzzyCompare(plastic.steps[1].pressure, 0.69));
    QCOMPARE(plastic.steps[1].dropMost, 0.03);
    QCOMPARE(plastic.wanted, Minutes(3h));
    QCOMPARE(insulationRule().resistanceLeast, 0.5);
    QCOMPARE(curingRule().wanted, Minutes(7 * 24h));
    CompanyTests trade;
    trade.pressure = PressureVariant::TwoHours;
    const TestRule variant = pressureRule(Pipe::Plastic, 0.4, trade);
    QCOMPARE(variant.steps, (std::vector<PressureStep>{{2h, 0.6, 0.06}})); // 10 %
    QCOMPARE(variant.status, Standing::Memory);                            // company setting, unverified
    QVERIFY(variant.clause.isEmpty());
}

void TestTimedTest::testPressures_data()
{
    QTest::addColumn<double>("working");
    QTest::addColumn<double>("wanted");
    QTest::newRow("low") << 0.2 << 0.6;
    QTest::newRow("at the corner") << 0.4 << 0.6;
    QTest::newRow("above") << 0.6 << 0.9;
}

void TestTimedTest::testPressures()
{
    QFETCH(double, working);
    QFETCH(double, wanted);
    QVERIFY(qFuzzyCompare(testPressure(working), wanted));
}

void TestTimedTest::verdicts_data()
{
    QTest::addColumn<TimedTest>("test");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const TimedTest &test, const QString &fault = {}) {
        QTest::newRow(name) << test << (fault.isEmpty() ? u"pass"_s : u"fail"_s) << fault;
    };
    const TestRule water = closedWaterRule();
    const auto filled = [&](double from, double to) { return started(water, {{0min, from}, {48h, to}}, 48h); };
    row("water: 20 mm stays", filled(20, 20));
    row("water: drop at the company's limit", filled(25, 23));
    row("water: drop beyond it", filled(25, 22.9), u"level_dropped"_s);
    row("water: not deep enough", filled(19.9, 19.9), u"level_too_low"_s);
    row("water: rain made it rise", filled(22, 24));

    const TestRule metal = pressureRule(Pipe::Metal, 0.4);
    row("metal: drop at the limit", started(metal, {{0min, 0.6}, {10min, 0.58}}, 10min));
    row("metal: beyond", started(metal, {{0min, 0.6}, {10min, 0.579}}, 10min), u"pressure_dropped"_s);
    row("metal: pumped up again in between", started(metal, {{0min, 0.6}, {5min, 0.5}, {10min, 0.6}}, 10min), u"pressure_dropped"_s);
    row("metal: never pumped up", started(metal, {{0min, 0.59}, {10min, 0.59}}, 10min), u"pressure_too_low"_s);
    row("metal: looked too early", started(metal, {{0min, 0.6}, {9min, 0.6}}, 10min), u"step_too_short"_s);

    const TestRule plastic = pressureRule(Pipe::Plastic, 0.4);
    const auto twoSteps = [&](double first, double second) {
        return started(plastic, {{0min, 0.62}, {60min, first}, {60min, 0.46, 1}, {180min, second, 1}}, 180min);
    };
    row("plastic: both at the limit, in decimals", twoSteps(0.57, 0.43));
    row("plastic: the first hour", twoSteps(0.569, 0.46), u"pressure_dropped"_s);
    row("plastic: the two hours after", twoSteps(0.6, 0.429), u"pressure_dropped"_s);

    const TestRule megger = insulationRule();
    row("insulation: at the limit", started(megger, {{0min, 0.5}, {1min, 200}}, 2min));
    row("insulation: one line below", started(megger, {{0min, 0.49}, {1min, 200}}, 2min), u"resistance_too_low"_s);
    row("curing", started(curingRule(), {}, 7 * 24h));
}

void TestTimedTest::verdicts()
{
    QFETCH(TimedTest, test);
    const TestStand stand = standing(test, *test.endedAt);
    QCOMPARE(testStandingName(stand.standing), u"judged"_s);
    QTEST(outcomeName(stand.verdict.outcome), "outcome");
    QTEST(testFaultName(stand.verdict.fault), "fault");
}

void TestTimedTest::standsWithTheTime_data()
{
    QTest::addColumn<Minutes>("after");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<Minutes>("left");
    QTest::addColumn<Minutes>("late");
    QTest::newRow("begun") << Minutes(0) << u"running"_s << Minutes(48h) << Minutes(0);
    QTest::newRow("a minute before") << Minutes(48h) - 1min << u"running"_s << Minutes(1) << Minutes(0);
    QTest::newRow("due") << Minutes(48h) << u"due"_s << Minutes(0) << Minutes(0);
    QTest::newRow("twelve hours on") << Minutes(60h) << u"due"_s << Minutes(0) << Minutes(12h);
    QTest::newRow("and longer") << Minutes(60h) + 1min << u"overdue"_s << Minutes(0) << Minutes(12h) + 1min;
}

void TestTimedTest::standsWithTheTime()
{
    QFETCH(Minutes, after);
    const TestStand stand = standing(started(closedWaterRule(), {{0min, 22}}), start + after);
    QTEST(testStandingName(stand.standing), "standing");
    QTEST(stand.left, "left");
    QTEST(stand.lateBy, "late");
    QVERIFY(!stand.clockInDoubt);
    QCOMPARE(stand.verdict.outcome, Outcome::Open);
}

void TestTimedTest::owesItsParts()
{
    TimedTest test;
    test.rule = closedWaterRule();
    QCOMPARE(testStandingName(standing(test, start).standing), u"waiting"_s);
    QCOMPARE(names(standing(test, start).missing), (QStringList{u"start_photo"_s, u"start_reading"_s}));
    test.startedAt = start;
    test.startPhoto = u"a"_s;
    test.readings = {{start, 22, 0, {}}};
    QCOMPARE(names(standing(test, start + 1h).missing), QStringList());
    QCOMPARE(names(standing(test, start + 48h).missing), (QStringList{u"end_reading"_s, u"end_photo"_s}));
    test.readings.push_back({start + 48h, 22, 0, {}});
    QCOMPARE(names(standing(test, start + 48h).missing), (QStringList{u"end_photo"_s}));

    TimedTest plastic = started(pressureRule(Pipe::Plastic, 0.4), {{0min, 0.6}, {60min, 0.6}});
    QVERIFY(names(standing(plastic, start + 3h).missing).contains(u"end_reading"_s)); // of the second step
    QCOMPARE(names(standing(started(curingRule()), start + 7 * 24h).missing), (QStringList{u"end_photo"_s}));
}

void TestTimedTest::withoutAnEndReadingNothingIsJudged()
{
    const TestStand stand = standing(started(closedWaterRule(), {{0min, 22}}, 48h), start + 49h);
    QCOMPARE(testStandingName(stand.standing), u"due"_s);
    QCOMPARE(stand.verdict.outcome, Outcome::Open);
    QCOMPARE(names(stand.missing), QStringList{u"end_reading"_s});
}

void TestTimedTest::aDeviceThatWasOff()
{
    // Found again five days later: overdue, and still to be read.
    const TimedTest running = started(closedWaterRule(), {{0min, 22}});
    const TestStand found = standing(running, start + 7 * 24h);
    QCOMPARE(testStandingName(found.standing), u"overdue"_s);
    QCOMPARE(found.lateBy, Minutes(5 * 24h));
    // Read then, it is judged, and told that nobody was there at the time.
    const TestStand late = standing(started(closedWaterRule(), {{0min, 22}, {7 * 24h, 21}}, 7 * 24h), start + 8 * 24h);
    QCOMPARE(late.verdict.outcome, Outcome::Pass);
    QVERIFY(late.toldLate);
    QCOMPARE(late.lateBy, Minutes(5 * 24h));
    QVERIFY(!standing(started(closedWaterRule(), {{0min, 22}, {60h, 21}}, 60h), start + 61h).toldLate);
}

void TestTimedTest::theCompanysTimeAndTheCodes()
{
    const auto after = [](Minutes lasted) {
        return standing(started(closedWaterRule(), {{0min, 22}, {lasted, 22}}, lasted), start + 72h);
    };
    QCOMPARE(testStandingName(after(24h - 1min).standing), u"void"_s);
    QCOMPARE(after(24h - 1min).verdict.outcome, Outcome::Open);
    QCOMPARE(after(24h).verdict.outcome, Outcome::Pass);
    QVERIFY(after(24h).shorterThanWanted);
    QVERIFY(!after(48h).shorterThanWanted);
    TimedTest aborted = started(closedWaterRule());
    aborted.aborted = true;
    QCOMPARE(testStandingName(standing(aborted, start + 1h).standing), u"void"_s);
}

void TestTimedTest::clocksThatContradict()
{
    const TimedTest running = started(closedWaterRule(), {{0min, 22}});
    QVERIFY(standing(running, start - 1h).clockInDoubt); // set back since
    QVERIFY(!standing(running, start).clockInDoubt);
    const TestStand back = standing(started(closedWaterRule(), {{0min, 22}, {-1h, 22}}, -1h), start + 48h);
    QVERIFY(back.clockInDoubt);
    QCOMPARE(testStandingName(back.standing), u"void"_s);
    QVERIFY(standing(started(pressureRule(Pipe::Metal, 0.4), {{8min, 0.6}, {2min, 0.6}}), start + 9min).clockInDoubt);
}

void TestTimedTest::tellsByHowMuch()
{
    const TestVerdict verdict = standing(started(pressureRule(Pipe::Metal, 0.4), {{0min, 0.62}, {10min, 0.57}}, 10min), start + 1h).verdict;
    const QJsonObject expected{{u"outcome"_s, u"fail"_s}, {u"fault"_s, u"pressure_dropped"_s}, {u"step"_s, 0},
                               {u"value"_s, 0.05}, {u"limit"_s, 0.02}, {u"over"_s, 0.03}};
    QCOMPARE(testVerdictJson(verdict), expected);
}

void TestTimedTest::comesBackFromItsRecord()
{
    for (const TestRule &rule : {closedWaterRule(), pressureRule(Pipe::Metal, 0.4), pressureRule(Pipe::Plastic, 0.6), insulationRule(), curingRule()}) {
        const auto read = parseTestRule(testRuleJson(rule));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, rule);
    }
    const TimedTest test = started(pressureRule(Pipe::Plastic, 0.4), {{0min, 0.62}, {60min, 0.57}, {60min, 0.46, 1}, {180min, 0.43, 1}}, 180min);
    const QJsonObject fields{{u"rule"_s, testRuleJson(test.rule)}, {u"started_at"_s, toIso(start)}, {u"ended_at"_s, toIso(*test.endedAt)},
                             {u"readings"_s, readingsJson(test.readings)}, {u"start_photo"_s, u"a"_s}, {u"end_photo"_s, u"b"_s}, {u"state"_s, u"running"_s}};
    const auto read = timedTestOf(fields);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(standing(*read, start + 4h).verdict.outcome, Outcome::Pass);
    QCOMPARE(read->readings.size(), std::size_t(4));
    QCOMPARE(read->readings.back().step, 1);
    QJsonObject broken = fields;
    broken.insert(u"readings"_s, QJsonArray{QJsonObject{{u"at"_s, u"noon"_s}, {u"value"_s, 1}}});
    QCOMPARE(timedTestOf(broken).error().detail, u"timed_test: readings[0].at: a moment is expected"_s);
}

void TestTimedTest::faultyRules_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    QTest::newRow("another test") << u"test"_s << QJsonValue(u"smoke"_s) << u"rule: test: \"smoke\" is none of: closed_water, pressure, insulation, curing"_s;
    QTest::newRow("misspelt") << u"minutes"_s << QJsonValue(3) << u"rule: minutes: unknown key"_s;
    QTest::newRow("shorter than the code") << u"wanted_minutes"_s << QJsonValue(60) << u"rule: wanted_minutes: shorter than the standard allows"_s;
    QTest::newRow("steps of water") << u"steps"_s << QJsonValue(QJsonArray{QJsonObject{{u"minutes"_s, 1}}})
                                    << u"rule: steps: a pressure test, and only that, has them"_s;
    QTest::newRow("negative") << u"drop_most"_s << QJsonValue(-1) << u"rule: drop_most: must not be negative"_s;
}

void TestTimedTest::faultyRules()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject json = testRuleJson(closedWaterRule());
    json.insert(name, value);
    const auto rule = parseTestRule(json);
    QVERIFY(!rule.ok());
    QTEST(rule.error().detail, "problem");
}

QTEST_GUILESS_MAIN(TestTimedTest)
#include "test_timed_test.moc"
