// The rule one item is judged by. It is copied into the item's record (field `rule`) when an
// inspection starts, so an old inspection keeps its own version whatever becomes of template and limit.
//   {"limit_id": "plaster_plumb", "standard": "GB 50210-2018", "clause": "T4.2.10", "compare": "at_most",
//    "limit": 4, "unit": "mm", "main": false, "red_line": false, "points": 5, "status": "found",
//    "instrument": {"id": "plumb_rule_2m", "lowest": -20, "highest": 20},
//    "tolerance": {"share": 0.8, "factor": 1.5}, "confirmed": {"by": "<person>", "at": "2026-11-23T…Z"}}
// `upper` (between), `instrument`, `confirmed` and empty texts are left out where they say nothing.
#pragma once

#include "app/quality/limit.h"

#include <QJsonObject>

namespace plumb::quality {

// 一般項目: share of points that must pass, and how far the worst may go, in limits.
// GB 50210-2018 and JGJ/T 304-2013 3.0.8: 80 % and 1.5.
struct Tolerance {
    double share = 0.8;
    double factor = 1.5;
    bool operator==(const Tolerance &) const = default;
};

struct ReadingRange {
    QString instrument;
    double lowest = 0;
    double highest = 0;
    bool operator==(const ReadingRange &) const = default;
};

struct Rule {
    QString limitId;
    QString standard;
    QString clause;
    Compare compare = Compare::None;
    double limit = 0;
    double upper = 0;
    QString unit;
    bool main = false;
    bool redLine = false; // failing it stops the stage
    int points = 0;       // readings wanted; 0: as many as there are
    Standing status = Standing::Found;
    std::optional<ReadingRange> range;
    Tolerance tolerance;
    QString confirmedBy;  // person
    QString confirmedAt;  // moment
    bool operator==(const Rule &) const = default;
};

// An engineer's word for a figure (record of kind limit_confirmation).
struct Confirmation {
    QString limitId;
    double value = 0;
    std::optional<double> upper;
    QString by;
    QString at;
};

Rule ruleOf(const Limit &limit, const Standards &standards);
// The figure confirmed takes the limit's place; a confirmation of another limit changes nothing.
void confirm(Rule &rule, const Confirmation &confirmation);
bool isUnverified(const Rule &rule); // show "company setting, unverified"

// Error: InvalidSchema, "rule: limit: …". Strict, as everything that people are judged by.
Result<Rule> parseRule(const QJsonObject &json, const QString &place = QStringLiteral("rule"));
QJsonObject ruleJson(const Rule &rule);

// A reading the instrument cannot give: ask, keep.
bool isOutOfRange(const Rule &rule, double reading);

} // namespace plumb::quality
