// Runs plans, and makes those that fail small.
#pragma once

#include "app/core/mutant.h"
#include "tests/sim/world.h"

namespace plumb::sim {

Outcome simulate(const Company &company, const Plan &plan, bool tellStory = false);

// Leaves out what is not needed to break the same rule (delta debugging: Zeller, Hildebrandt 2002), with
// at most `tries` simulations.
Plan shrunk(const Company &company, const Plan &plan, const QString &rule, int tries);

// The seed, the rule, the story of the shrunk plan: what a person needs to begin.
QString report(const Company &company, const Plan &plan, const Violation &violation, int tries);

struct NamedMutant {
    Mutant mutant;
    const char *name;
};
const std::vector<NamedMutant> &mutants();
// The first of these seeds that finds it.
struct Caught {
    std::uint64_t seed = 0;
    Violation by;
};
std::optional<Caught> hunt(const Company &company, Mutant mutant, Options first, int seeds);

// Same plans, same bytes: Qt's own random order of hashes would spoil it. Call before anything else.
void makeRepeatable();

// A folder in memory where there is one.
QString fastFolderTemplate();

} // namespace plumb::sim
