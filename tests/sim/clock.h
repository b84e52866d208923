// Clocks of simulated machines: all run on one virtual time, and each may be wrong in its own way.
#pragma once

#include "app/core/clock.h"

#include <optional>

namespace plumb::sim {

class MachineClock final : public Clock {
public:
    // `time`: milliseconds since the simulation began; the world moves it.
    MachineClock(const Millis &time, Moment start) : m_time(time), m_start(start) {}

    Moment now() const override { return m_frozen ? *m_frozen : m_start + m_time + m_offset; }
    Millis monotonic() const override { return m_time; }
    void jump(Millis by)
    {
        m_offset += by;
        if (m_frozen)
            *m_frozen += by;
    }
    void freeze() { m_frozen = now(); }
    void thaw() { m_frozen.reset(); }

private:
    const Millis &m_time;
    Moment m_start;
    Millis m_offset{0};
    std::optional<Moment> m_frozen;
};

} // namespace plumb::sim
