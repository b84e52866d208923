#include "tests/sim/simulate.h"

#include <QDir>
#include <QHashSeed>

namespace plumb::sim {

using namespace Qt::StringLiterals;

Outcome simulate(const Company &company, const Plan &plan, bool tellStory)
{
    World world(company, plan, tellStory);
    return world.run();
}

Plan shrunk(const Company &company, const Plan &plan, const QString &rule, int tries)
{
    Plan small = plan;
    std::size_t piece = std::max<std::size_t>(1, small.steps.size() / 2);
    while (tries > 0) {
        bool smaller = false;
        for (std::size_t at = 0; at < small.steps.size() && tries > 0;) {
            Plan without = small;
            const auto end = std::min(at + piece, small.steps.size());
            without.steps.erase(without.steps.begin() + qsizetype(at), without.steps.begin() + qsizetype(end));
            --tries;
            const Outcome outcome = simulate(company, without);
            if (outcome.violation && outcome.violation->rule == rule) {
                small = std::move(without);
                smaller = true;
            } else {
                at = end;
            }
        }
        if (piece == 1 && !smaller)
            break;
        piece = std::max<std::size_t>(1, piece / 2);
    }
    return small;
}

QString report(const Company &company, const Plan &plan, const Violation &violation, int tries)
{
    const Plan small = shrunk(company, plan, violation.rule, tries);
    const Outcome outcome = simulate(company, small, true);
    QString text = u"seed %1 breaks a rule: %2\n  %3\n"_s.arg(plan.options.seed).arg(violation.rule, violation.what);
    text += u"shrunk from %1 to %2 steps; what happened:\n"_s.arg(plan.steps.size()).arg(small.steps.size());
    for (const QString &line : outcome.story)
        text += u"  "_s + line + u'\n';
    text += u"again: ./dev sim --seed %1 --devices %2 --steps %3\n"_s.arg(plan.options.seed).arg(plan.options.devices).arg(plan.options.steps);
    return text;
}

const std::vector<NamedMutant> &mutants()
{
    static const std::vector<NamedMutant> all{
        {Mutant::CursorBeforeData, "CursorBeforeData"},     {Mutant::RetryOnlyAtNextEdit, "RetryOnlyAtNextEdit"},
        {Mutant::CheckpointAtClient, "CheckpointAtClient"}, {Mutant::CommitOrderCursor, "CommitOrderCursor"},
        {Mutant::PullOverwritesEdit, "PullOverwritesEdit"}, {Mutant::IgnoredOpenError, "IgnoredOpenError"},
        {Mutant::RefusalStopsQueue, "RefusalStopsQueue"},   {Mutant::BlobBeforeHash, "BlobBeforeHash"},
        {Mutant::PageOverLostOne, "PageOverLostOne"},       {Mutant::HurriedSave, "HurriedSave"},
        {Mutant::OldTokenHolds, "OldTokenHolds"},           {Mutant::RevokedStillReads, "RevokedStillReads"},
        {Mutant::LeaseByClock, "LeaseByClock"},
        {Mutant::RemovesUnasked, "RemovesUnasked"},
    };
    return all;
}

std::optional<Caught> hunt(const Company &company, Mutant mutant, Options first, int seeds)
{
    setMutant(mutant);
    std::optional<Caught> caught;
    for (int i = 0; i < seeds && !caught; ++i) {
        Options options = first;
        options.seed += std::uint64_t(i);
        if (const Outcome outcome = simulate(company, makePlan(options)); outcome.violation)
            caught = Caught{options.seed, *outcome.violation};
    }
    setMutant(Mutant::None);
    return caught;
}

void makeRepeatable()
{
    QHashSeed::setDeterministicGlobalSeed();
}

QString fastFolderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + u"/plumbline-sim-XXXXXX"_s;
}

} // namespace plumb::sim
