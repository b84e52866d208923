#include "app/quality/judge.h"

#include <algorithm>
#include <cmath>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr double relativeEpsilon = 1e-9; // far below what any instrument tells apart, far above rounding

double overOf(const Rule &rule, double reading)
{
    switch (rule.compare) {
    case Compare::None: return 0;
    case Compare::AtMost: return asWritten(reading - rule.limit);
    case Compare::AtLeast: return asWritten(rule.limit - reading);
    case Compare::Between: return asWritten(std::max(rule.limit - reading, reading - rule.upper));
    case Compare::Deviation: return asWritten(std::abs(reading) - rule.limit);
    }
    return 0;
}

bool passes(const Rule &rule, double reading)
{
    switch (rule.compare) {
    case Compare::None: return true;
    case Compare::AtMost: return atMost(reading, rule.limit);
    case Compare::AtLeast: return atMost(rule.limit, reading);
    case Compare::Between: return atMost(rule.limit, reading) && atMost(reading, rule.upper);
    case Compare::Deviation: return atMost(std::abs(reading), rule.limit);
    }
    return true;
}

bool isTolerable(const Rule &rule, double reading)
{
    const double factor = rule.tolerance.factor;
    switch (rule.compare) {
    case Compare::None: return true;
    case Compare::AtMost: return atMost(reading, rule.limit * factor);
    case Compare::AtLeast: return atMost(rule.limit / factor, reading);
    case Compare::Deviation: return atMost(std::abs(reading), rule.limit * factor);
    case Compare::Between: {
        const double beyond = (factor - 1) * (rule.upper - rule.limit) / 2;
        return atMost(rule.limit - beyond, reading) && atMost(reading, rule.upper + beyond);
    }
    }
    return true;
}

// What is certain whatever the missing points will say.
Why certainFailure(const Rule &rule, const Verdict &verdict)
{
    const int failed = verdict.of - verdict.passed;
    if (rule.main)
        return failed > 0 ? Why::MainPointOver : Why::None;
    if (!isTolerable(rule, verdict.worst))
        return Why::WorstTooFar;
    const int all = verdict.of + verdict.missing;
    const bool enough = atMost(rule.tolerance.share * all, all - failed);
    return enough ? Why::None : Why::TooFewPass;
}

} // namespace

bool atMost(double a, double b)
{
    return a <= b || a - b <= relativeEpsilon * std::max(std::abs(a), std::abs(b));
}

double asWritten(double difference)
{
    // Six decimals are more than any instrument shows.
    return std::round(difference * 1e6) / 1e6;
}

Verdict judge(const Rule &rule, const QList<double> &points)
{
    Verdict verdict;
    if (rule.compare == Compare::None)
        return verdict;
    verdict.of = int(points.size());
    verdict.missing = std::max(0, rule.points - verdict.of);
    if (points.isEmpty())
        return verdict;
    verdict.points.reserve(points.size());
    bool first = true;
    for (const double reading : points) {
        const PointVerdict point{passes(rule, reading), overOf(rule, reading)};
        verdict.passed += point.ok;
        if (first || point.over > verdict.exceededBy) {
            verdict.worst = reading;
            verdict.exceededBy = point.over;
        }
        first = false;
        verdict.points.append(point);
    }
    verdict.why = certainFailure(rule, verdict);
    verdict.outcome = verdict.why != Why::None ? Outcome::Fail : verdict.missing > 0 ? Outcome::Open : Outcome::Pass;
    return verdict;
}

QJsonObject verdictJson(const Verdict &verdict)
{
    if (verdict.points.isEmpty())
        return {};
    QJsonObject json{{u"outcome"_s, outcomeName(verdict.outcome)}, {u"passed"_s, verdict.passed}, {u"of"_s, verdict.of},
                     {u"worst"_s, verdict.worst}, {u"over"_s, verdict.exceededBy}};
    if (verdict.why != Why::None)
        json.insert(u"why"_s, whyName(verdict.why));
    return json;
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return u"open"_s;
    case Outcome::Pass: return u"pass"_s;
    case Outcome::Fail: return u"fail"_s;
    }
    return {};
}

QString whyName(Why why)
{
    switch (why) {
    case Why::None: return {};
    case Why::MainPointOver: return u"main_point_over"_s;
    case Why::TooFewPass: return u"too_few_pass"_s;
    case Why::WorstTooFar: return u"worst_too_far"_s;
    }
    return {};
}

} // namespace plumb::quality
