#include "platform/common/frame_throttle.h"

namespace plumb {

bool FrameThrottle::admits(Millis monotonic)
{
    if (m_last && monotonic - *m_last < m_interval)
        return false;
    m_last = monotonic;
    return true;
}

} // namespace plumb
