// How good a crew's work was (duty 92), straight from the evidence: nothing is typed in, every figure
// carries the ids of the records it counts, and counting them again gives the same.
#pragma once

#include "app/quality/judge.h"

namespace plumb::quality {

// One answered item of an inspection. Rechecks do not count for the first-pass rate: they are of no first time.
struct ScoredItem {
    QString id;
    QString crew;
    QString trade;
    QString site;
    QString month;        // "2026-11", of the inspection
    QString result;       // pass, fail, fixed; others do not count
    bool recheck = false;
    bool redLine = false;
    int points = 0;       // measured
    int pointsOver = 0;   // of them beyond the limit
};

struct ScoredIssue {
    QString id;
    QString crew;
    QString trade;
    QString site;
    QString month;        // in which it was opened
    int reopened = 0;     // how often it was sent back
    bool redLine = false; // a red line without an item: its item counts it otherwise
};

// What the figures are kept apart by; a part left out is empty in the group.
struct Grouping {
    bool crew = true;
    bool trade = false;
    bool site = false;
    bool month = true;
};

struct ScoreGroup {
    QString crew;
    QString trade;
    QString site;
    QString month;
    bool operator==(const ScoreGroup &) const = default;
    auto operator<=>(const ScoreGroup &other) const
    {
        return std::tie(crew, trade, site, month) <=> std::tie(other.crew, other.trade, other.site, other.month);
    }
};

struct Figure {
    int count = 0;
    int of = 0;
    QStringList records{}; // those that count: passed at first, with points beyond, reopened, red
    QStringList others{};  // of the first pass alone: those that did not pass at first
    double share() const { return of > 0 ? double(count) / of : 0; }
    bool operator==(const Figure &) const = default;
};

// The company's own: what a score of 100 loses. Each share is of 1.
struct Weights {
    double firstPass = 60;  // by the share of items that did not pass at first
    double points = 20;     // by the share of points beyond the limit
    double reopened = 20;   // by reopenings per issue, at most one each
    double redLine = 10;    // for each, off the whole
};

struct CrewScore {
    ScoreGroup group;
    Figure firstPass;  // items passed at the first inspection, of those answered there
    Figure pointsOver; // measured points beyond the limit, of all measured
    Figure reopened;   // reopenings, of all issues
    Figure redLines;   // failed red lines, of all items
    double score = 0;  // 0 to 100, one decimal
};

// In the order of the groups. Rows without a crew belong to nobody and are left out.
std::vector<CrewScore> crewScores(const std::vector<ScoredItem> &items, const std::vector<ScoredIssue> &issues,
                                  const Grouping &grouping = {}, const Weights &weights = {});

} // namespace plumb::quality
