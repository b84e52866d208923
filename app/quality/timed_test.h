// Tests with a clock: closed water, pressure, insulation, curing. Pure: it is told what was read, and what
// time it is, so a running test survives anything; it stands where its record says.
//
// Where the figures come from (docs/quality.md has the list):
//   closed water  GB 55030-2022 6.0.12: water at least 20 mm deep, at least 24 h, after the membrane and
//                 again after the finish. Companies hold 48 h. The drop allowed is the company's own.
//   pressure      GB 50242-2002 4.2.1: 1.5 × working pressure, at least 0.6 MPa. Metal: over 10 min at most
//                 0.02 MPa. Plastic: over 1 h at most 0.05 MPa, then over 2 h at 1.15 × working at most 0.03 MPa.
//   insulation    GB 50327 16.3.12: line to line and to earth at least 0.5 MΩ, before power-on.
//   curing        days, a company setting.
// Pressures are MPa, levels mm, resistances MΩ.
#pragma once

#include "app/core/clock.h"
#include "app/quality/judge.h"

#include <QJsonArray>

namespace plumb::quality {

using Minutes = std::chrono::minutes;

enum class TestKind { ClosedWater, Pressure, Insulation, Curing };
enum class Pipe { Metal, Plastic };
// What people on site do instead of the code's test; each is a company setting.
enum class PressureVariant {
    Code,            // as the standard says
    HalfHour,        // 0.6 MPa, 30 min, at most 0.05 MPa
    HalfHourNoDrop,  // 0.8 MPa, 30 min, no drop
    TwoHours,        // 0.6 MPa, 2 h, at most 10 %
};

struct PressureStep {
    Minutes duration{};
    double pressure = 0;  // at its beginning, at least
    double dropMost = 0;
    bool operator==(const PressureStep &) const = default;
};

struct TestRule {
    TestKind kind = TestKind::ClosedWater;
    QString standard;
    QString clause;
    Standing status = Standing::Found;
    Minutes least{};           // ended before: it proves nothing
    Minutes wanted{};          // the company's; rings then
    Minutes lateAfter = std::chrono::hours(12); // an end told later than due by more than this is pointed out
    double levelLeast = 0;     // closed water
    double dropMost = 0;       // closed water
    Pipe pipe = Pipe::Plastic; // pressure
    double workingPressure = 0;
    std::vector<PressureStep> steps;
    double resistanceLeast = 0; // insulation
    bool operator==(const TestRule &) const = default;
};

struct CompanyTests {
    Minutes closedWater = std::chrono::hours(48);
    double levelDropMost = 2; // mm
    PressureVariant pressure = PressureVariant::Code;
    int curingDays = 7;
};

TestRule closedWaterRule(const CompanyTests &company = {});
TestRule pressureRule(Pipe pipe, double workingPressure, const CompanyTests &company = {});
TestRule insulationRule();
TestRule curingRule(const CompanyTests &company = {});
// 1.5 × working pressure, at least 0.6 MPa.
double testPressure(double workingPressure);

// One reading. `step`: of a pressure test of several, from 0; `what`: "L-N" of an insulation test.
struct TestReading {
    Moment at{};
    double value = 0;
    int step = 0;
    QString what;
};

// Names of photos are ids of their records; empty: there is none.
struct TimedTest {
    TestRule rule;
    std::optional<Moment> startedAt;
    std::optional<Moment> endedAt;
    std::vector<TestReading> readings; // in the order they were taken
    QString startPhoto;
    QString endPhoto;
    bool aborted = false;
};

enum class TestStanding {
    Waiting, // not started
    Running,
    Due,     // time is up: photo and reading are owed
    Overdue, // … and have been for longer than lateAfter
    Judged,
    Void,    // aborted, ended too early, or ended before it began: proves nothing
};

enum class TestPart { StartPhoto, EndPhoto, StartReading, EndReading };

enum class TestFault {
    None,
    LevelTooLow,      // the water was not deep enough at the start
    LevelDropped,
    PressureTooLow,   // a step began below its pressure
    PressureDropped,
    StepTooShort,     // its readings do not span its time
    ResistanceTooLow,
};

struct TestVerdict {
    Outcome outcome = Outcome::Open;
    TestFault fault = TestFault::None;
    int step = 0;        // where
    double value = 0;    // what was found
    double limit = 0;
    double over = 0;     // beyond the limit by that much
};

struct TestStand {
    TestStanding standing = TestStanding::Waiting;
    std::vector<TestPart> missing;  // what is owed now; of a judged one, what it was judged without
    TestVerdict verdict;
    Minutes left{};                 // until due
    Minutes lateBy{};               // since due, or of the end that was told after it
    bool toldLate = false;          // ended, later than due by more than lateAfter: was nobody there?
    bool shorterThanWanted = false; // passes the standard, not the company's time
    bool clockInDoubt = false;      // now, an end or a reading lies before what must have come earlier
};

std::optional<Moment> dueAt(const TimedTest &test);
TestStand standing(const TimedTest &test, Moment now);

// As in records: fields of kind timed_test. Error: InvalidSchema, "rule: steps[0].minutes: …".
Result<TestRule> parseTestRule(const QJsonObject &json, const QString &place = QStringLiteral("rule"));
QJsonObject testRuleJson(const TestRule &rule);
QJsonArray readingsJson(const std::vector<TestReading> &readings);
Result<TimedTest> timedTestOf(const QJsonObject &fields);
QJsonObject testVerdictJson(const TestVerdict &verdict);

QString testKindName(TestKind kind);         // "closed_water"
QString testStandingName(TestStanding standing);
QString testPartName(TestPart part);         // "end_photo"
QString testFaultName(TestFault fault);

} // namespace plumb::quality
