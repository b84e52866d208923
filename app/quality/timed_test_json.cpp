// Timed tests as their records have them.
#include "app/quality/strict_entry.h"
#include "app/quality/timed_test.h"

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMinutes = 60 * 24 * 366;

constexpr const char *kindNames[] = {"closed_water", "pressure", "insulation", "curing"};
constexpr const char *standingNames[] = {"waiting", "running", "due", "overdue", "judged", "void"};
constexpr const char *partNames[] = {"start_photo", "end_photo", "start_reading", "end_reading"};
constexpr const char *faultNames[] = {"", "level_too_low", "level_dropped", "pressure_too_low",
                                      "pressure_dropped", "step_too_short", "resistance_too_low"};

template <std::size_t N> QString nameOf(const char *const (&names)[N], int index)
{
    return index >= 0 && std::size_t(index) < N ? QString::fromLatin1(names[index]) : QString();
}

TestKind kindOf(const QString &name)
{
    for (const TestKind kind : {TestKind::Pressure, TestKind::Insulation, TestKind::Curing}) {
        if (testKindName(kind) == name)
            return kind;
    }
    return TestKind::ClosedWater;
}

Minutes minutesIn(const StrictEntry &entry, QLatin1StringView name)
{
    return Minutes(entry.count(name, 0, 0, maxMinutes));
}

double amount(const StrictEntry &entry, QLatin1StringView name)
{
    const double found = entry.optionalNumber(name).value_or(0);
    if (found < 0)
        entry.tell(name, u"must not be negative"_s);
    return found;
}

std::vector<PressureStep> readSteps(const StrictEntry &entry)
{
    std::vector<PressureStep> steps;
    for (const StrictEntry &step : entry.list("steps"_L1)) {
        step.only({"minutes"_L1, "pressure"_L1, "drop_most"_L1});
        steps.push_back({minutesIn(step, "minutes"_L1), amount(step, "pressure"_L1), amount(step, "drop_most"_L1)});
        if (steps.back().duration <= Minutes{})
            step.tell("minutes"_L1, u"how long?"_s);
    }
    return steps;
}

std::optional<Moment> momentIn(const QJsonObject &fields, QLatin1StringView name)
{
    const QDateTime found = QDateTime::fromString(fields.value(name).toString(), Qt::ISODateWithMs);
    return found.isValid() ? std::optional(fromDateTime(found)) : std::nullopt;
}

Result<std::vector<TestReading>> readReadings(const QJsonObject &fields)
{
    Problems problems(u"timed_test"_s);
    std::vector<TestReading> readings;
    if (fields.value("readings"_L1).isNull())
        return readings;
    for (const StrictEntry &entry : StrictEntry(problems, fields, {}).list("readings"_L1)) {
        entry.only({"at"_L1, "value"_L1, "step"_L1, "what"_L1});
        const QDateTime at = QDateTime::fromString(entry.text("at"_L1), Qt::ISODateWithMs);
        if (!at.isValid())
            entry.tell("at"_L1, u"a moment is expected"_s);
        else
            readings.push_back({fromDateTime(at), entry.number("value"_L1), entry.count("step"_L1, 0, 0, 99), entry.optionalText("what"_L1)});
    }
    if (problems.first())
        return *problems.first();
    return readings;
}

} // namespace

Result<TestRule> parseTestRule(const QJsonObject &json, const QString &place)
{
    Problems problems(place);
    const StrictEntry entry(problems, json, {});
    entry.only({"test"_L1, "standard"_L1, "clause"_L1, "status"_L1, "least_minutes"_L1, "wanted_minutes"_L1, "late_after_minutes"_L1,
                "level_least"_L1, "drop_most"_L1, "pipe"_L1, "working_pressure"_L1, "steps"_L1, "resistance_least"_L1});
    TestRule rule;
    rule.kind = kindOf(entry.oneOf("test"_L1, {u"closed_water"_s, u"pressure"_s, u"insulation"_s, u"curing"_s}));
    rule.standard = entry.optionalText("standard"_L1);
    rule.clause = entry.optionalText("clause"_L1);
    rule.status = standingOf(entry.oneOf("status"_L1, {u"found"_s, u"memory"_s, u"conflict"_s, u"confirmed"_s}, u"found"_s)).value_or(Standing::Memory);
    rule.least = minutesIn(entry, "least_minutes"_L1);
    rule.wanted = minutesIn(entry, "wanted_minutes"_L1);
    if (entry.has("late_after_minutes"_L1))
        rule.lateAfter = minutesIn(entry, "late_after_minutes"_L1);
    if (rule.wanted < rule.least)
        entry.tell("wanted_minutes"_L1, u"shorter than the standard allows"_s);
    rule.levelLeast = amount(entry, "level_least"_L1);
    rule.dropMost = amount(entry, "drop_most"_L1);
    rule.pipe = entry.oneOf("pipe"_L1, {u"metal"_s, u"plastic"_s}, u"plastic"_s) == "metal"_L1 ? Pipe::Metal : Pipe::Plastic;
    rule.workingPressure = amount(entry, "working_pressure"_L1);
    rule.steps = readSteps(entry);
    if ((rule.kind == TestKind::Pressure) == rule.steps.empty())
        entry.tell("steps"_L1, u"a pressure test, and only that, has them"_s);
    rule.resistanceLeast = amount(entry, "resistance_least"_L1);
    if (problems.first())
        return *problems.first();
    return rule;
}

QJsonObject testRuleJson(const TestRule &rule)
{
    QJsonObject json{{u"test"_s, testKindName(rule.kind)}, {u"status"_s, standingName(rule.status)},
                     {u"least_minutes"_s, double(rule.least.count())}, {u"wanted_minutes"_s, double(rule.wanted.count())},
                     {u"late_after_minutes"_s, double(rule.lateAfter.count())}};
    if (!rule.standard.isEmpty())
        json.insert(u"standard"_s, rule.standard);
    if (!rule.clause.isEmpty())
        json.insert(u"clause"_s, rule.clause);
    if (rule.kind == TestKind::ClosedWater) {
        json.insert(u"level_least"_s, rule.levelLeast);
        json.insert(u"drop_most"_s, rule.dropMost);
    }
    if (rule.kind == TestKind::Insulation)
        json.insert(u"resistance_least"_s, rule.resistanceLeast);
    if (rule.kind != TestKind::Pressure)
        return json;
    QJsonArray steps;
    for (const PressureStep &step : rule.steps)
        steps.append(QJsonObject{{u"minutes"_s, double(step.duration.count())}, {u"pressure"_s, step.pressure}, {u"drop_most"_s, step.dropMost}});
    json.insert(u"steps"_s, steps);
    json.insert(u"pipe"_s, rule.pipe == Pipe::Metal ? u"metal"_s : u"plastic"_s);
    json.insert(u"working_pressure"_s, rule.workingPressure);
    return json;
}

QJsonArray readingsJson(const std::vector<TestReading> &readings)
{
    QJsonArray array;
    for (const TestReading &reading : readings) {
        QJsonObject json{{u"at"_s, toIso(reading.at)}, {u"value"_s, reading.value}};
        if (reading.step > 0)
            json.insert(u"step"_s, reading.step);
        if (!reading.what.isEmpty())
            json.insert(u"what"_s, reading.what);
        array.append(json);
    }
    return array;
}

Result<TimedTest> timedTestOf(const QJsonObject &fields)
{
    TimedTest test;
    PLUMB_ASSIGN(test.rule, parseTestRule(fields.value("rule"_L1).toObject(), u"timed_test.rule"_s));
    PLUMB_ASSIGN(test.readings, readReadings(fields));
    test.startedAt = momentIn(fields, "started_at"_L1);
    test.endedAt = momentIn(fields, "ended_at"_L1);
    test.startPhoto = fields.value("start_photo"_L1).toString();
    test.endPhoto = fields.value("end_photo"_L1).toString();
    test.aborted = fields.value("state"_L1) == "aborted"_L1;
    return test;
}

QJsonObject testVerdictJson(const TestVerdict &verdict)
{
    QJsonObject json{{u"outcome"_s, outcomeName(verdict.outcome)}};
    if (verdict.fault != TestFault::None) {
        json.insert(u"fault"_s, testFaultName(verdict.fault));
        json.insert(u"step"_s, verdict.step);
        json.insert(u"value"_s, verdict.value);
        json.insert(u"limit"_s, verdict.limit);
        json.insert(u"over"_s, verdict.over);
    }
    return json;
}

QString testKindName(TestKind kind)
{
    return nameOf(kindNames, int(kind));
}

QString testStandingName(TestStanding standing)
{
    return nameOf(standingNames, int(standing));
}

QString testPartName(TestPart part)
{
    return nameOf(partNames, int(part));
}

QString testFaultName(TestFault fault)
{
    return nameOf(faultNames, int(fault));
}

} // namespace plumb::quality
