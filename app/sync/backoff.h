// How long to wait before asking again. Exponential with jitter ("equal jitter": between half and
// all of the step), so that a hundred phones do not come back in the same second after the office
// was away. A Retry-After of the office is kept to, but never longer than its own limit.
#pragma once

#include "app/core/random.h"
#include "app/sync/tuning.h"

#include <optional>

namespace plumb::sync {

class Backoff {
public:
    // Longest Retry-After that is believed.
    static constexpr Millis mostRetryAfter = 1h;

    Backoff(Random &random, BackoffTuning tuning) : m_random(random), m_tuning(tuning) {}

    Millis next(std::optional<Millis> retryAfter = {});
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    Random &m_random;
    BackoffTuning m_tuning;
    int m_failures = 0;
};

} // namespace plumb::sync
