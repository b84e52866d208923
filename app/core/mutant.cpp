#include "app/core/mutant.h"

#include <atomic>

namespace plumb {

#ifdef PLUMBLINE_MUTANTS
namespace {

std::atomic<Mutant> active{Mutant::None};

} // namespace

void setMutant(Mutant mutant)
{
    active.store(mutant, std::memory_order_relaxed);
}

bool mutated(Mutant mutant)
{
    return active.load(std::memory_order_relaxed) == mutant;
}
#endif

} // namespace plumb
