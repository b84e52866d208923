// Lets through no more frames a second than a preview needs: a camera gives 30 or 60, and each
// one shown costs battery on a phone that must last the day.
#pragma once

#include "app/core/clock.h"

#include <optional>

namespace plumb {

class FrameThrottle {
public:
    static constexpr Millis previewInterval{1000 / 15};

    explicit FrameThrottle(Millis interval = previewInterval) : m_interval(interval) {}

    // True: show the frame that arrived at `monotonic`.
    bool admits(Millis monotonic);

private:
    Millis m_interval;
    std::optional<Millis> m_last;
};

} // namespace plumb
