#include "platform/common/sleep_watch.h"

#include <algorithm>
#include <utility>

namespace plumb {

SleepWatch::SleepWatch(std::shared_ptr<const Clock> clock, QObject *parent)
    : WakeUps(parent), m_clock(std::move(clock)), m_now(m_clock->now()), m_steady(m_clock->monotonic())
{
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::tick);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(between);
}

void SleepWatch::tick()
{
    const Moment now = m_clock->now();
    const Millis steady = m_clock->monotonic();
    const Millis passed = std::max(now - std::exchange(m_now, now), steady - std::exchange(m_steady, steady));
    if (passed >= asleep)
        Q_EMIT wokeUp();
}

} // namespace plumb
