// What follow-up visits say in figures over a period: how content clients are, whether they were asked at all, and
// whether what was promised was done. Rows in, figures out; no clock and no SQL.
//
// CSAT is the mean of 1 … 5, beside it the share of 4 and 5; NPS is the share of 9 and 10 less the share of 0 … 6
// (the usual definitions). A share of nothing is no figure.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace plumb::quality {

struct FollowUpFact {
    QDate due;
    QString state;               // of follow_up
    QDate finished;              // where it is done
    std::optional<int> csat;     // 1 … 5; outside of it: not said
    std::optional<int> nps;      // 0 … 10
    QHash<QString, int> byRole;  // designer, project_manager, crew, adviser: 1 … 5
    int promised = 0;            // things that were promised and asked about
    int kept = 0;                // … and were done
};

// Done so many days after it was due still counts as kept: the company's own number, no clause says it.
inline constexpr int keptWithinDays = 3;

struct FollowUpFigures {
    int due = 0;        // in the period, and not cancelled or lapsed
    int done = 0;       // of them, whenever
    int kept = 0;       // of them, within keptWithinDays
    int invalid = 0;    // of them: nobody was reached
    int asked = 0;      // finished in the period with a score
    int content = 0;    // … of 4 or 5
    int told = 0;       // finished in the period with 0 … 10
    int promised = 0;
    int promisesKept = 0;
    std::optional<double> coverage;      // done of due, 0 … 1
    std::optional<double> keptRate;      // kept of due
    std::optional<double> csat;          // mean
    std::optional<double> contentRate;
    std::optional<double> nps;           // -100 … 100
    std::optional<double> promiseRate;
    QHash<QString, double> byRole;       // mean
};

// `from`, `until`: days, both included. Not yet due (after `until`): not counted.
FollowUpFigures followUpFigures(const std::vector<FollowUpFact> &facts, const QDate &from, const QDate &until);

// A client who is not content is answered by a person: 2 and less of 5, or 6 and less of 10.
inline constexpr int alertScore = 2;
inline constexpr int alertNps = 6;
inline constexpr int alertHours = 24;
bool opensAlert(std::optional<int> csat, std::optional<int> nps);

} // namespace plumb::quality
