#include "app/sync/backoff.h"

#include <algorithm>

namespace plumb::sync {

Millis Backoff::next(std::optional<Millis> retryAfter)
{
    Millis step = m_tuning.first;
    for (int i = 0; i < m_failures && step < m_tuning.most; ++i)
        step *= m_tuning.factor;
    step = std::min(step, m_tuning.most);
    ++m_failures;

    const auto half = step.count() / 2;
    const Millis wait{half + qint64(m_random.below(std::uint64_t(step.count() - half) + 1))};
    if (!retryAfter)
        return wait;
    // Spread over the second half of what was asked for on top, for the same reason as above.
    const Millis asked = std::clamp(*retryAfter, Millis{0}, mostRetryAfter);
    return std::max(wait, asked + Millis{qint64(m_random.below(std::uint64_t(asked.count() / 4) + 1))});
}

} // namespace plumb::sync
