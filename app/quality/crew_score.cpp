#include "app/quality/crew_score.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

template <typename Row> ScoreGroup groupOf(const Row &row, const Grouping &grouping)
{
    return {row.crew, grouping.trade ? row.trade : QString(), grouping.site ? row.site : QString(), grouping.month ? row.month : QString()};
}

void count(CrewScore &score, const ScoredItem &item)
{
    const bool failed = item.result == "fail"_L1;
    if (item.result != "pass"_L1 && item.result != "fixed"_L1 && !failed)
        return;
    if (!item.recheck) {
        ++score.firstPass.of;
        const bool passed = item.result == "pass"_L1;
        score.firstPass.count += passed;
        (passed ? score.firstPass.records : score.firstPass.others) += item.id;
    }
    score.pointsOver.of += item.points;
    score.pointsOver.count += item.pointsOver;
    if (item.pointsOver > 0)
        score.pointsOver.records += item.id;
    ++score.redLines.of;
    if (item.redLine && failed) {
        ++score.redLines.count;
        score.redLines.records += item.id;
    }
}

void count(CrewScore &score, const ScoredIssue &issue)
{
    ++score.reopened.of;
    score.reopened.count += issue.reopened;
    if (issue.reopened > 0)
        score.reopened.records += issue.id;
    if (issue.redLine) {
        ++score.redLines.count;
        score.redLines.records += issue.id;
    }
}

double scoreOf(const CrewScore &figures, const Weights &weights)
{
    double score = 100;
    if (figures.firstPass.of > 0)
        score -= weights.firstPass * (1 - figures.firstPass.share());
    score -= weights.points * figures.pointsOver.share();
    score -= weights.reopened * std::min(1.0, figures.reopened.share());
    score -= weights.redLine * figures.redLines.count;
    return std::round(std::clamp(score, 0.0, 100.0) * 10) / 10;
}

} // namespace

std::vector<CrewScore> crewScores(const std::vector<ScoredItem> &items, const std::vector<ScoredIssue> &issues,
                                  const Grouping &grouping, const Weights &weights)
{
    std::map<ScoreGroup, CrewScore> groups;
    const auto countAll = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (!row.crew.isEmpty())
                count(groups[groupOf(row, grouping)], row);
        }
    };
    countAll(items);
    countAll(issues);
    std::vector<CrewScore> scores;
    for (auto &[group, score] : groups) {
        score.group = group;
        score.score = scoreOf(score, weights);
        scores.push_back(std::move(score));
    }
    return scores;
}

} // namespace plumb::quality
