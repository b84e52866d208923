#include "office/notify/clock_thread.h"

namespace plumb::office {

ClockThread::ClockThread(const ClockKeeper::Parts &parts, const Clock &clock, Problem problem)
    : m_parts(parts), m_clock(clock), m_problem(std::move(problem)), m_keeper(parts)
{
    m_parts.ledger.watch(
        [this](const Committed &committed) {
            if (committed.clocks)
                wake();
        },
        Ledger::Watching::Clocks);
    m_thread = std::thread([this] { run(); });
}

ClockThread::~ClockThread()
{
    m_parts.ledger.watch({}, Ledger::Watching::Clocks);
    {
        std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_moved.notify_all();
    m_thread.join();
}

void ClockThread::wake()
{
    {
        std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_moved.notify_all();
}

void ClockThread::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        m_woken = false;
        lock.unlock();
        const Millis rest = lookAtDue();
        lock.lock();
        m_moved.wait_for(lock, rest, [this] { return m_woken || m_stopped; });
    }
}

Millis ClockThread::lookAtDue()
{
    const Millis longest = m_parts.tuning.clockRest;
    const Moment now = m_clock.now();
    const auto looked = m_keeper.look(now);
    if (!looked.ok()) {
        m_problem(looked.error());
        return longest;
    }
    return looked->next ? std::clamp(*looked->next - now, Millis{0}, longest) : longest;
}

} // namespace plumb::office
