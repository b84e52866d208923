// The system's clock, so far ahead or behind: a test that takes hours is watched across restarts of the app.
#pragma once

#include "app/core/clock.h"

namespace plumb::driver {

class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(Millis ahead) : m_ahead(ahead) {}
    Moment now() const override { return m_system.now() + m_ahead; }
    Millis monotonic() const override { return m_system.monotonic(); }

private:
    SystemClock m_system;
    Millis m_ahead;
};

} // namespace plumb::driver
