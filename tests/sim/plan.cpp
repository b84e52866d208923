#include "tests/sim/plan.h"

#include "app/core/random.h"

namespace plumb::sim {

namespace {

struct Weight {
    Step::Kind kind;
    unsigned share;
};

constexpr Weight weights[] = {
    {Step::Kind::Work, 600},      {Step::Kind::SaveInPull, 140}, {Step::Kind::Grant, 40},       {Step::Kind::Weather, 100},   {Step::Kind::ArmDevice, 60},
    {Step::Kind::KillDevice, 20}, {Step::Kind::FillDevice, 15},  {Step::Kind::BreakDevice, 15}, {Step::Kind::ArmOffice, 40},
    {Step::Kind::KillOffice, 10}, {Step::Kind::FillOffice, 10},  {Step::Kind::BreakOffice, 45}, {Step::Kind::Backup, 30},
    {Step::Kind::Restore, 12},    {Step::Kind::Clock, 30},       {Step::Kind::Upgrade, 10},    {Step::Kind::App, 25},
    {Step::Kind::Liar, 40},       {Step::Kind::NewPhone, 15},
    {Step::Kind::CopyPhone, 20},  {Step::Kind::PutBackPhone, 14}, {Step::Kind::Twin, 5},
    {Step::Kind::LoseRecords, 14},
    {Step::Kind::Revoke, 16},     {Step::Kind::OldToken, 30},
};

Step::Kind drawKind(Random &random)
{
    unsigned all = 0;
    for (const Weight &weight : weights)
        all += weight.share;
    auto at = random.below(all);
    for (const Weight &weight : weights) {
        if (at < weight.share)
            return weight.kind;
        at -= weight.share;
    }
    return Step::Kind::Work;
}

// People come in bursts: several things within a second, then a pause.
Millis drawGap(Random &random)
{
    switch (random.below(10)) {
    case 0: return Millis(qint64(8'000 + random.below(80'000)));
    case 1:
    case 2:
    case 3:
    case 4: return Millis(qint64(300 + random.below(8'000)));
    default: return Millis(qint64(random.below(400)));
    }
}

} // namespace

Plan makePlan(const Options &options)
{
    SeededRandom random(SeededRandom(options.seed).next()); // or the plans of neighbours are one, shifted by a draw
    Plan plan{options, {}};
    Millis at{1000};
    for (int i = 0; i < options.steps; ++i) {
        at += drawGap(random);
        const Step::Kind kind = drawKind(random);
        const int who = int(random.below(1000));
        plan.steps.push_back({at, kind, who, random.next()});
    }
    return plan;
}

} // namespace plumb::sim
