#include "app/quality/timed_test.h"

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double pressureLeast = 0.6;   // MPa, GB 50242-2002 4.2.1
constexpr double pressureFactor = 1.5;
constexpr double holdingFactor = 1.15;  // plastic pipe, second step

Minutes minutesBetween(Moment from, Moment to)
{
    return std::chrono::duration_cast<Minutes>(to - from);
}

std::vector<PressureStep> codeSteps(Pipe pipe, double working)
{
    const double pressure = testPressure(working);
    if (pipe == Pipe::Metal)
        return {{10min, pressure, 0.02}};
    return {{60min, pressure, 0.05}, {120min, asWritten(holdingFactor * working), 0.03}};
}

std::vector<PressureStep> variantSteps(PressureVariant variant, Pipe pipe, double working)
{
    switch (variant) {
    case PressureVariant::Code: return codeSteps(pipe, working);
    case PressureVariant::HalfHour: return {{30min, 0.6, 0.05}};
    case PressureVariant::HalfHourNoDrop: return {{30min, 0.8, 0}};
    case PressureVariant::TwoHours: return {{120min, 0.6, 0.06}};
    }
    return {};
}

TestVerdict pass()
{
    TestVerdict verdict;
    verdict.outcome = Outcome::Pass;
    return verdict;
}

TestVerdict failed(TestFault fault, double value, double limit, double over, int step = 0)
{
    return {Outcome::Fail, fault, step, value, limit, over};
}

// The amount by which a reading misses what must be at least, or exceeds what may be at most.
double beyond(double value, double limit, Compare compare)
{
    Rule rule;
    rule.compare = compare;
    rule.limit = limit;
    return judge(rule, {value}).exceededBy;
}

TestVerdict judgeWater(const TimedTest &test)
{
    const double start = test.readings.front().value;
    const double end = test.readings.back().value;
    const TestRule &rule = test.rule;
    if (!atMost(rule.levelLeast, start))
        return failed(TestFault::LevelTooLow, start, rule.levelLeast, beyond(start, rule.levelLeast, Compare::AtLeast));
    if (!atMost(start, end + rule.dropMost))
        return failed(TestFault::LevelDropped, asWritten(start - end), rule.dropMost, beyond(start - end, rule.dropMost, Compare::AtMost));
    return pass();
}

std::vector<TestReading> readingsOfStep(const TimedTest &test, int step)
{
    std::vector<TestReading> found;
    std::copy_if(test.readings.begin(), test.readings.end(), std::back_inserter(found),
                 [step](const TestReading &reading) { return reading.step == step; });
    return found;
}

TestVerdict judgeStep(const std::vector<TestReading> &readings, const PressureStep &step, int number)
{
    const TestReading &first = readings.front();
    if (!atMost(step.pressure, first.value))
        return failed(TestFault::PressureTooLow, first.value, step.pressure, beyond(first.value, step.pressure, Compare::AtLeast), number);
    const Minutes held = minutesBetween(first.at, readings.back().at);
    if (held < step.duration)
        return failed(TestFault::StepTooShort, double(held.count()), double(step.duration.count()), double((step.duration - held).count()), number);
    const double lowest = std::min_element(readings.begin(), readings.end(), [](const TestReading &a, const TestReading &b) {
        return a.value < b.value;
    })->value;
    // Compared as readings, not as a difference: 0.62 − 0.57 is 0.05.
    if (!atMost(first.value, lowest + step.dropMost))
        return failed(TestFault::PressureDropped, asWritten(first.value - lowest), step.dropMost,
                      beyond(first.value - lowest, step.dropMost, Compare::AtMost), number);
    return pass();
}

TestVerdict judgePressure(const TimedTest &test)
{
    for (std::size_t i = 0; i < test.rule.steps.size(); ++i) {
        const TestVerdict verdict = judgeStep(readingsOfStep(test, int(i)), test.rule.steps[i], int(i));
        if (verdict.outcome != Outcome::Pass)
            return verdict;
    }
    return pass();
}

TestVerdict judgeInsulation(const TimedTest &test)
{
    const auto lowest = std::min_element(test.readings.begin(), test.readings.end(),
                                         [](const TestReading &a, const TestReading &b) { return a.value < b.value; });
    const double least = test.rule.resistanceLeast;
    if (!atMost(least, lowest->value))
        return failed(TestFault::ResistanceTooLow, lowest->value, least, beyond(lowest->value, least, Compare::AtLeast));
    return pass();
}

bool lacksEndReading(const TimedTest &test)
{
    switch (test.rule.kind) {
    case TestKind::Curing: return false;
    case TestKind::Insulation: return test.readings.empty();
    case TestKind::ClosedWater: return test.readings.size() < 2;
    case TestKind::Pressure:
        for (std::size_t i = 0; i < test.rule.steps.size(); ++i) {
            if (readingsOfStep(test, int(i)).size() < 2)
                return true;
        }
        return false;
    }
    return false;
}

std::vector<TestPart> partsMissing(const TimedTest &test, bool atEnd)
{
    std::vector<TestPart> missing;
    const bool starts = test.rule.kind == TestKind::ClosedWater || test.rule.kind == TestKind::Pressure;
    if (starts && test.startPhoto.isEmpty())
        missing.push_back(TestPart::StartPhoto);
    if (starts && test.readings.empty())
        missing.push_back(TestPart::StartReading);
    if (!atEnd)
        return missing;
    if (lacksEndReading(test))
        missing.push_back(TestPart::EndReading);
    if (test.endPhoto.isEmpty())
        missing.push_back(TestPart::EndPhoto);
    return missing;
}

TestVerdict judgeTest(const TimedTest &test)
{
    if (lacksEndReading(test))
        return {};
    switch (test.rule.kind) {
    case TestKind::ClosedWater: return judgeWater(test);
    case TestKind::Pressure: return judgePressure(test);
    case TestKind::Insulation: return judgeInsulation(test);
    case TestKind::Curing: return pass();
    }
    return {};
}

// Times that cannot follow from each other: somebody set a clock.
bool timesContradict(const TimedTest &test, Moment now)
{
    Moment before = *test.startedAt;
    for (const TestReading &reading : test.readings) {
        if (reading.at < before)
            return true;
        before = reading.at;
    }
    return now < before || (test.endedAt && *test.endedAt < *test.startedAt);
}

void standEnded(const TimedTest &test, TestStand &stand)
{
    const Minutes lasted = minutesBetween(*test.startedAt, *test.endedAt);
    stand.missing = partsMissing(test, true);
    stand.lateBy = std::max(Minutes{}, lasted - test.rule.wanted);
    stand.toldLate = stand.lateBy > test.rule.lateAfter;
    if (lasted < test.rule.least) {
        stand.standing = TestStanding::Void;
        return;
    }
    stand.shorterThanWanted = lasted < test.rule.wanted;
    stand.verdict = judgeTest(test);
    // A reading is never guessed: without it the test still waits for its end.
    stand.standing = stand.verdict.outcome == Outcome::Open ? TestStanding::Due : TestStanding::Judged;
}

void standRunning(const TimedTest &test, Moment now, TestStand &stand)
{
    const Moment due = *test.startedAt + test.rule.wanted;
    if (now < due) {
        stand.standing = TestStanding::Running;
        stand.left = std::chrono::ceil<Minutes>(due - now);
        stand.missing = partsMissing(test, false);
        return;
    }
    stand.lateBy = minutesBetween(due, now);
    stand.standing = stand.lateBy > test.rule.lateAfter ? TestStanding::Overdue : TestStanding::Due;
    stand.missing = partsMissing(test, true);
}

} // namespace

double testPressure(double workingPressure)
{
    return std::max(asWritten(pressureFactor * workingPressure), pressureLeast);
}

TestRule closedWaterRule(const CompanyTests &company)
{
    TestRule rule;
    rule.kind = TestKind::ClosedWater;
    rule.standard = u"GB 55030-2022"_s;
    rule.clause = u"6.0.12"_s;
    rule.least = 24h;
    rule.wanted = std::max<Minutes>(rule.least, company.closedWater);
    rule.levelLeast = 20;
    rule.dropMost = company.levelDropMost;
    return rule;
}

TestRule pressureRule(Pipe pipe, double workingPressure, const CompanyTests &company)
{
    TestRule rule;
    rule.kind = TestKind::Pressure;
    rule.pipe = pipe;
    rule.workingPressure = workingPressure;
    rule.steps = variantSteps(company.pressure, pipe, workingPressure);
    for (const PressureStep &step : rule.steps)
        rule.wanted += step.duration;
    rule.least = rule.wanted;
    if (company.pressure == PressureVariant::Code) {
        rule.standard = u"GB 50242-2002"_s;
        rule.clause = u"4.2.1"_s;
    } else {
        rule.status = Standing::Memory; // a company setting, until an engineer confirms it
    }
    return rule;
}

TestRule insulationRule()
{
    TestRule rule;
    rule.kind = TestKind::Insulation;
    rule.standard = u"GB 50327-2001"_s;
    rule.clause = u"16.3.12"_s;
    rule.resistanceLeast = 0.5;
    return rule;
}

TestRule curingRule(const CompanyTests &company)
{
    TestRule rule;
    rule.kind = TestKind::Curing;
    rule.status = Standing::Memory;
    rule.least = std::chrono::days(company.curingDays);
    rule.wanted = rule.least;
    return rule;
}

std::optional<Moment> dueAt(const TimedTest &test)
{
    return test.startedAt ? std::optional(*test.startedAt + test.rule.wanted) : std::nullopt;
}

TestStand standing(const TimedTest &test, Moment now)
{
    TestStand stand;
    if (test.aborted) {
        stand.standing = TestStanding::Void;
        return stand;
    }
    if (!test.startedAt) {
        stand.missing = partsMissing(test, false);
        return stand;
    }
    stand.clockInDoubt = timesContradict(test, now);
    if (test.endedAt)
        standEnded(test, stand);
    else
        standRunning(test, now, stand);
    return stand;
}

} // namespace plumb::quality
