// The verdict over the measured points of one item.
//
// Main items (主控項目): every point passes. General items (一般項目): at least `share` of the points
// pass and the worst goes no further than `factor` allows (GB 50210-2018; JGJ/T 304-2013 3.0.8: 80 %
// and 1.5 times the allowable deviation). The standards say the second of deviations alone; written
// down here for the others, as its mirror image:
//   at_most, deviation  the worst reading ≤ factor × limit
//   at_least            the worst reading ≥ limit / factor
//   between             the allowable deviation is half of upper − limit, from the middle: the worst may
//                       lie (factor − 1) × that half beyond the nearer bound
// A reading at the border passes: numbers are compared as decimals, so that 0.62 − 0.57 is 0.05.
#pragma once

#include "app/quality/rule.h"

#include <QList>

namespace plumb::quality {

enum class Outcome {
    Open, // no point yet, nothing measured, or not yet as many as the rule wants and still undecided
    Pass,
    Fail, // also before all points are there, once no further point could mend it
};

enum class Why { None, MainPointOver, TooFewPass, WorstTooFar };

struct PointVerdict {
    bool ok = true;
    double over = 0; // beyond the limit by that much, in the rule's unit; negative: within it by that much
    bool operator==(const PointVerdict &) const = default;
};

struct Verdict {
    Outcome outcome = Outcome::Open;
    Why why = Why::None;         // of a Fail
    QList<PointVerdict> points;  // in the order of the readings
    int passed = 0;
    int of = 0;
    int missing = 0;             // readings the rule wants besides
    double worst = 0;            // the reading that is furthest beyond, or nearest to, the limit
    double exceededBy = 0;       // its `over`
};

Verdict judge(const Rule &rule, const QList<double> &points);

// As kept in the field `verdict` of an item: {outcome, why, passed, of, worst, over}; {} for Open without a point.
QJsonObject verdictJson(const Verdict &verdict);
QString outcomeName(Outcome outcome); // "pass"
QString whyName(Why why);             // "worst_too_far"

// a ≤ b among decimals that went through binary floating point.
bool atMost(double a, double b);
// A difference of such decimals as people would write it: 3.2 − 3 is 0.2.
double asWritten(double difference);

} // namespace plumb::quality
