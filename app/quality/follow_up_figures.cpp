#include "app/quality/follow_up_figures.h"

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
}

bool within(std::optional<int> value, int least, int most)
{
    return value && *value >= least && *value <= most;
}

struct Mean {
    int sum = 0;
    int count = 0;
    void add(int value)
    {
        sum += value;
        ++count;
    }
    double value() const { return double(sum) / count; }
};

void countDue(const FollowUpFact &fact, FollowUpFigures &figures)
{
    if (fact.state == "cancelled"_L1 || fact.state == "lapsed"_L1)
        return;
    ++figures.due;
    figures.invalid += fact.state == "invalid"_L1;
    if (fact.state != "done"_L1)
        return;
    ++figures.done;
    figures.kept += fact.finished.isValid() && fact.due.daysTo(fact.finished) <= keptWithinDays;
}

} // namespace

FollowUpFigures followUpFigures(const std::vector<FollowUpFact> &facts, const QDate &from, const QDate &until)
{
    FollowUpFigures figures;
    Mean csat;
    int promoters = 0;
    int detractors = 0;
    QHash<QString, Mean> roles;
    for (const FollowUpFact &fact : facts) {
        if (fact.due >= from && fact.due <= until)
            countDue(fact, figures);
        if (fact.state != "done"_L1 || !fact.finished.isValid() || fact.finished < from || fact.finished > until)
            continue;
        if (within(fact.csat, 1, 5)) {
            csat.add(*fact.csat);
            figures.content += *fact.csat >= 4;
        }
        if (within(fact.nps, 0, 10)) {
            ++figures.told;
            promoters += *fact.nps >= 9;
            detractors += *fact.nps <= 6;
        }
        for (auto role = fact.byRole.begin(); role != fact.byRole.end(); ++role) {
            if (within(*role, 1, 5))
                roles[role.key()].add(*role);
        }
        figures.promised += fact.promised;
        figures.promisesKept += fact.kept;
    }
    figures.asked = csat.count;
    figures.coverage = share(figures.done, figures.due);
    figures.keptRate = share(figures.kept, figures.due);
    figures.contentRate = share(figures.content, figures.asked);
    figures.promiseRate = share(figures.promisesKept, figures.promised);
    if (csat.count > 0)
        figures.csat = csat.value();
    if (figures.told > 0)
        figures.nps = 100.0 * (promoters - detractors) / figures.told;
    for (auto role = roles.begin(); role != roles.end(); ++role)
        figures.byRole.insert(role.key(), role->value());
    return figures;
}

bool opensAlert(std::optional<int> csat, std::optional<int> nps)
{
    return within(csat, 1, alertScore) || within(nps, 0, alertNps);
}

} // namespace plumb::quality
